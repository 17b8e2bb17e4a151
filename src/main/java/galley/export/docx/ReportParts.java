package galley.export.docx;

import galley.export.docx.chart.Chart;
import galley.export.docx.markup.Xml;
import galley.export.docx.parts.Part;
import galley.export.docx.parts.Relationship;
import galley.export.docx.styles.EmbeddedFace;
import galley.export.docx.styles.EmbeddedFonts;
import galley.export.docx.styles.Fonts;
import galley.export.docx.styles.SettingsPart;
import galley.export.docx.styles.StylesPart;
import galley.export.docx.styles.Theme;
import galley.export.docx.template.HousePart;
import galley.export.docx.template.HouseParts;
import galley.font.FontLibrary;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All parts of the report but the main one, in the order in which they are written. */
final class ReportParts {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OFFICE + "wordprocessingml.";
    private static final Part THEME = new Part("word/theme/theme1.xml", OFFICE + "theme+xml");
    private static final Part CHART = new Part("word/charts/chart1.xml", OFFICE + "drawingml.chart+xml");
    private static final Part WORKBOOK =
            new Part("word/embeddings/Microsoft_Excel_Sheet1.xlsx", OFFICE + "spreadsheetml.sheet");

    private final Draft draft;
    private final Draft trial;
    private final FontLibrary library;
    private final Furniture furniture;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * The parts of a draft.
     *
     * @param trial a draft of the same edition that is written already, and tells what there will be
     */
    ReportParts(Draft draft, Draft trial, FontLibrary library) {
        this.draft = draft;
        this.trial = trial;
        this.library = library;
        this.furniture =
                new Furniture(draft, !draft.edition().article().sections().isEmpty());
    }

    /** The list of them; what they hold is asked for once the main part is written. */
    List<Piece> all(Settings settings, Optional<Chart> chart) throws IOException {
        notes();
        Optional<HouseParts> house = draft.houseParts();
        if (house.isPresent()) {
            house(house.get());
        } else {
            furniture();
            looks(settings);
        }
        chart.ifPresent(this::chart);
        trial.pictures().all().forEach(this::picture);
        trial.stores().used().forEach(store -> store(store.number()));
        return pieces;
    }

    private void notes() {
        Links links = new Links();
        pieces.add(Piece.of(
                        "footnotes",
                        "footnotes",
                        "footnotes.xml",
                        () -> draft.notes().write(draft, links))
                .leadingTo(links::relationships));
        if (!draft.remarks().isEmpty()) {
            pieces.add(Piece.of(
                    "comments",
                    "comments",
                    "comments.xml",
                    () -> draft.remarks().write(draft)));
        }
    }

    /** What comes from the house, then what the house lacks. */
    private void house(HouseParts house) throws IOException {
        furniture.labelLine().ifPresent(house::everywhere);
        for (HousePart one : house.carried()) {
            List<Relationship> to =
                    one.kind().isEmpty() ? List.of() : List.of(Relationship.to(one.part(), one.kind(), one.id()));
            pieces.add(new Piece(one.part(), to, one::content, one::onward));
        }
        if (house.hasFurniture()) {
            furniture.labels(house).forEach((key, id) -> {
                String kind = key.substring(0, key.indexOf(' '));
                pieces.add(Piece.of(id, kind, id + ".xml", () -> furniture.label(kind.equals("header"))));
            });
        } else {
            furniture();
        }
        Part styles = new Part("word/styles.xml", WORD + "styles+xml");
        pieces.add(new Piece(
                styles,
                List.of(Relationship.to(styles, "styles", "styles")),
                () -> house.styles().bytes(),
                List::of));
        Part numbering = new Part("word/numbering.xml", WORD + "numbering+xml");
        pieces.add(new Piece(
                numbering,
                List.of(Relationship.to(numbering, "numbering", "numbering")),
                () -> house.numbering(draft.numbering()).bytes(),
                List::of));
        Optional<Xml> settings = house.settings();
        pieces.add(Piece.of(
                "settings",
                "settings",
                "settings.xml",
                () -> settings.orElseGet(
                        () -> SettingsPart.write(draft.part(), draft.style(), draft.language(), false))));
        if (!house.hasFonts()) {
            fonts(EmbeddedFonts.NONE);
        }
        if (!house.hasTheme()) {
            theme(new Theme(draft.style()));
        }
    }

    private void theme(Theme theme) {
        pieces.add(Piece.of(
                THEME, List.of(Relationship.to(THEME, "theme", "theme")), () -> theme.part(draft.characters())));
    }

    private void furniture() {
        pieces.add(Piece.of(Furniture.HEAD, "header", "header1.xml", furniture::head));
        pieces.add(Piece.of(Furniture.FIRST_HEAD, "header", "header2.xml", furniture::firstHead));
        pieces.add(Piece.of(Furniture.FOOT, "footer", "footer1.xml", () -> furniture.foot(2)));
        pieces.add(Piece.of(Furniture.FIRST_FOOT, "footer", "footer2.xml", () -> furniture.foot(1)));
    }

    private void looks(Settings settings) {
        Theme theme = new Theme(draft.style());
        EmbeddedFonts embedded = embedded(settings);
        pieces.add(Piece.of(
                "styles",
                "styles",
                "styles.xml",
                () -> new StylesPart(draft.style(), theme, draft.language())
                        .write(draft.part(), draft.paragraphStyles(), draft.characterStyles())));
        pieces.add(Piece.of(
                "numbering",
                "numbering",
                "numbering.xml",
                () -> draft.numbering().write(draft.part(), draft.style())));
        boolean embeds = !embedded.all().isEmpty();
        pieces.add(Piece.of(
                "settings",
                "settings",
                "settings.xml",
                () -> SettingsPart.write(draft.part(), draft.style(), draft.language(), embeds)));
        fonts(embedded);
        theme(theme);
    }

    private void fonts(EmbeddedFonts embedded) {
        List<Relationship> faces = new ArrayList<>();
        List<Piece> programs = new ArrayList<>();
        for (EmbeddedFace face : embedded.all()) {
            int number = faces.size() + 1;
            Part part = new Part("word/fonts/font" + number + ".odttf", OFFICE + "obfuscatedFont");
            faces.add(Relationship.to(part, "font", Fonts.id(number)));
            programs.add(new Piece(part, List.of(), face::program, List::of));
        }
        List<String> families = families().stream().map(Fonts::word).toList();
        pieces.add(Piece.of(
                        "fontTable",
                        "fontTable",
                        "fontTable.xml",
                        () -> Fonts.part(draft.characters(), families, embedded))
                .leadingTo(() -> faces));
        pieces.addAll(programs);
    }

    private EmbeddedFonts embedded(Settings settings) {
        if (!settings.embedsFonts()) {
            return EmbeddedFonts.NONE;
        }
        EmbeddedFonts embedded = EmbeddedFonts.of(families(), library);
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

    private void chart(Chart chart) {
        pieces.add(Piece.of(
                        CHART,
                        List.of(Relationship.to(CHART, "chart", TimelineFigure.RELATIONSHIP)),
                        () -> chart.part(draft.characters()))
                .leadingTo(() -> List.of(Relationship.to(WORKBOOK, "package", Chart.DATA))));
        pieces.add(new Piece(WORKBOOK, List.of(), () -> chart.workbook(draft.characters()), List::of));
    }

    private void picture(Pictures.Shown picture) {
        Part part = new Part(free(picture.partName()), picture.mediaType());
        pieces.add(new Piece(
                part, List.of(Relationship.to(part, "image", picture.relationship())), picture::bytes, List::of));
    }

    /** A name that no part of the house has. */
    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int i = 1; isTaken(free); i++) {
            free = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return free;
    }

    private boolean isTaken(String name) {
        return pieces.stream().anyMatch(piece -> piece.part().name().equals(name));
    }

    /** A store of facts and what ties it to its controls. */
    private void store(int number) {
        int free = number;
        while (isTaken("customXml/item" + free + ".xml") || isTaken("customXml/itemProps" + free + ".xml")) {
            free++;
        }
        Part item = new Part("customXml/item" + free + ".xml", "application/xml");
        Part tied = new Part("customXml/itemProps" + free + ".xml", OFFICE + "customXmlProperties+xml");
        pieces.add(Piece.of(
                        item,
                        List.of(Relationship.to(item, "customXml", "facts" + number)),
                        () -> draft.stores().numbered(number).item(draft))
                .leadingTo(() -> List.of(Relationship.to(tied, "customXmlProps", "rId1"))));
        pieces.add(
                Piece.of(tied, List.of(), () -> draft.stores().numbered(number).properties(draft)));
    }
}
