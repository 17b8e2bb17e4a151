package galley.export.docx;

import galley.export.docx.chart.Chart;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.EmbeddedFonts;
import galley.export.docx.styles.Fonts;
import galley.export.docx.styles.SettingsPart;
import galley.export.docx.styles.StylesPart;
import galley.export.docx.styles.Theme;
import galley.font.FontLibrary;
import galley.model.Article;
import galley.model.Infobox;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import galley.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** The report as a whole: its parts in the order in which what one gives out the next needs. */
final class Report {
    private final Draft draft;
    private final Settings settings;
    private final Optional<Chart> chart;

    /**
     * A report of a draft on which nothing is written yet.
     *
     * @param settings what the user asks of this format
     */
    Report(Draft draft, Settings settings) {
        this.draft = draft;
        this.settings = settings;
        this.chart = TimelineFigure.chart(draft);
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
        Xml document = document(article);
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
        EmbeddedFonts embedded = EmbeddedFonts.of(families(), FontLibraries.BUNDLED);
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
    private static final class FontLibraries {
        static final FontLibrary BUNDLED = FontLibrary.bundled();
    }

    private Xml document(Article article) {
        Xml xml = Namespaces.root(draft.part(), "w:document").open("w:body");
        FrontMatter.write(draft, xml);
        List<Captions.Label> facts = new ArrayList<>();
        for (Infobox infobox : article.infoboxes()) {
            if (!infobox.fields().isEmpty()) {
                facts.add(new InfoboxTable(draft, xml).write(infobox, article.title()));
            }
        }
        Xml rest = draft.part();
        int listed = Body.listed(article.sections(), 1);
        boolean listContents = settings.lists(listed);
        Contents table = new Contents(draft);
        if (listContents) {
            table.reserve(listed);
        }
        List<Body.Heading> headings = new Body(draft, rest).write(article);
        if (listContents) {
            table.write(xml, headings);
        }
        xml.raw(rest);
        Optional<Captions.Label> figure = chart.map(drawn -> TimelineFigure.write(draft, xml, drawn));
        Colophon.write(draft, xml, new Colophon.Tables(facts, figure, timeline(xml, article.title())));
        new Furniture(draft, !headings.isEmpty()).section(xml);
        return xml.close().close();
    }

    private Optional<Captions.Label> timeline(Xml xml, String title) {
        Timeline timeline = draft.edition().timeline();
        return timeline.events().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineTable(draft, xml).write(timeline, title));
    }
}
