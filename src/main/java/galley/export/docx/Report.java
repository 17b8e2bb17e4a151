package galley.export.docx;

import galley.export.Edition;
import galley.export.docx.chart.Chart;
import galley.export.docx.markup.Xml;
import galley.export.docx.pages.Composition;
import galley.export.docx.pages.PageNumbers;
import galley.export.docx.pages.Typesetting;
import galley.export.docx.styles.EmbeddedFonts;
import galley.export.docx.styles.Fonts;
import galley.export.docx.styles.SettingsPart;
import galley.export.docx.styles.StylesPart;
import galley.export.docx.styles.Theme;
import galley.model.Article;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** The report as a whole: its parts in the order in which what one gives out the next needs. */
final class Report {
    private final Draft draft;
    private final Settings settings;
    private final Optional<Chart> chart;

    private Report(Draft draft, Settings settings, Optional<Chart> chart) {
        this.draft = draft;
        this.settings = settings;
        this.chart = chart;
    }

    /**
     * The report of an edition. It is made up into pages first, for its contents stand before the text and name the
     * pages of what follows.
     *
     * @param settings what the user asks of this format
     */
    static Report of(Edition edition, Settings settings) {
        Draft trial = Draft.measured(edition, Carried.TYPESETTING);
        Optional<Chart> chart = TimelineFigure.chart(trial);
        new MainText(trial, settings, chart).write();
        PageNumbers pages = trial.composition().map(Composition::numbers).orElse(PageNumbers.UNKNOWN);
        return new Report(new Draft(edition, pages), settings, chart);
    }

    /** What cannot be shown as asked. */
    List<Diagnostic> diagnostics() {
        return draft.diagnostics();
    }

    byte[] bytes() throws IOException {
        try {
            return pack();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a name of a part or relationship of ours is wrong", e);
        }
    }

    private byte[] pack() throws IOException, InvalidFormatException {
        Article article = draft.edition().article();
        boolean sections = !article.sections().isEmpty();
        Xml document = new MainText(draft, settings, chart).write();
        Links noteLinks = new Links();
        Xml notes = draft.notes().write(draft, noteLinks);
        Furniture furniture = new Furniture(draft, sections);
        PackageWriter file = new PackageWriter(document);
        file.links(draft.links());
        PackageWriter.links(file.add("footnotes", "footnotes", "footnotes.xml", notes), noteLinks);
        file.add(PackageWriter.HEAD, "header", "header1.xml", furniture.head());
        file.add(PackageWriter.FIRST_HEAD, "header", "header2.xml", furniture.firstHead());
        file.add(PackageWriter.FOOT, "footer", "footer1.xml", furniture.foot(2));
        file.add(PackageWriter.FIRST_FOOT, "footer", "footer2.xml", furniture.foot(1));
        if (!draft.remarks().isEmpty()) {
            file.add("comments", "comments", "comments.xml", draft.remarks().write(draft));
        }
        looks(file);
        if (chart.isPresent()) {
            file.chart(TimelineFigure.RELATIONSHIP, chart.get(), draft.characters());
        }
        for (Pictures.Shown picture : draft.pictures().all()) {
            file.picture(picture);
        }
        for (FactStores.FactStore store : draft.stores().used()) {
            file.store(store.number(), store.item(draft), store.properties(draft));
        }
        file.properties(draft);
        return file.bytes();
    }

    private void looks(PackageWriter file) throws IOException, InvalidFormatException {
        Theme theme = new Theme(draft.style());
        EmbeddedFonts embedded = embedded();
        Xml styles = new StylesPart(draft.style(), theme, draft.language())
                .write(draft.part(), draft.paragraphStyles(), draft.characterStyles());
        file.add("styles", "styles", "styles.xml", styles);
        file.add("numbering", "numbering", "numbering.xml", draft.numbering().write(draft.part(), draft.style()));
        Xml settings = SettingsPart.write(
                draft.part(), draft.style(), draft.language(), !embedded.all().isEmpty());
        file.add("settings", "settings", "settings.xml", settings);
        List<String> families = families().stream().map(Fonts::word).toList();
        file.fonts(Fonts.part(draft.characters(), families, embedded), embedded);
        file.theme(theme.part(draft.characters()));
    }

    private EmbeddedFonts embedded() {
        if (!settings.embedsFonts()) {
            return EmbeddedFonts.NONE;
        }
        EmbeddedFonts embedded = EmbeddedFonts.of(families(), Carried.TYPESETTING.fonts());
        draft.at(Place.UNKNOWN);
        embedded.missing().forEach(family -> draft.tell(Told.TYPEFACE, family));
        return embedded;
    }

    /** The families of the style, as it names them. */
    private List<String> families() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PAGE)
                .map(role -> draft.style().get(role, Property.FONT))
                .distinct()
                .toList();
    }

    /** Read when the first report wants them. */
    private static final class Carried {
        static final Typesetting TYPESETTING = Typesetting.bundled();
    }
}
