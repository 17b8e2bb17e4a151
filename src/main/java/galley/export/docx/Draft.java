package galley.export.docx;

import galley.export.Edition;
import galley.export.docx.Remarks.Remark;
import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Xml;
import galley.export.docx.pages.Column;
import galley.export.docx.pages.Composition;
import galley.export.docx.pages.PageNumbers;
import galley.export.docx.pages.TableShape;
import galley.export.docx.pages.Typesetting;
import galley.export.docx.styles.CharacterStyles;
import galley.export.docx.styles.Fonts;
import galley.export.docx.styles.Language;
import galley.export.docx.styles.Numbering;
import galley.export.docx.styles.Page;
import galley.export.docx.styles.ParagraphStyle;
import galley.export.docx.styles.ParagraphStyle.ListLevel;
import galley.export.docx.styles.ParagraphStyles;
import galley.export.docx.styles.StylesPart;
import galley.export.docx.styles.TableStyles;
import galley.export.docx.template.House;
import galley.export.docx.template.HouseParts;
import galley.export.docx.template.Template;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A report being written: what its parts share, from numbers given out to things to be told. Of one export, one thread.
 */
final class Draft {
    private static final String FALLBACK_LANGUAGE = "en";
    private static final String CONTENTS = "TOC";

    private final Edition edition;
    private final Frame frame;
    private final Typesetting typesetting;
    private final Optional<House> house;
    private final Language language;
    private final Characters characters = new Characters();
    private final CharacterStyles characterStyles = new CharacterStyles();
    private final Numbering numbering = new Numbering();
    private final Notes notes = new Notes();
    private final Bookmarks bookmarks;
    private final Anchors anchors;
    private final Captions captions = new Captions();
    private final Links links = new Links();
    private final FactStores stores = new FactStores();
    private final Pictures pictures;
    private final Remarks remarks;
    private final List<Remark> open = new ArrayList<>();
    private final List<Diagnostic> told = new ArrayList<>();
    private final List<ParagraphStyle> paragraphStyles;
    private final PageNumbers pages;
    private final Revisions revisions;
    private final Optional<Composition> composition;
    private Place place = Place.UNKNOWN;
    private boolean wantsParagraph;
    private boolean isAside;
    private int drawings;

    /**
     * A draft of which pages are made up while it is written: nothing else of it is of use.
     *
     * @param template the house whose look it takes
     */
    static Draft measured(Edition edition, Optional<Template> template, Typesetting typesetting) {
        Page own = Page.of(edition.style());
        Page page = template.map(one -> House.page(one, own)).orElse(own);
        boolean subtitled = FrontMatter.line(edition.article()).isPresent();
        List<ParagraphStyle> styles = withRoom(ParagraphStyles.of(edition.style(), page, subtitled), edition);
        Frame frame = new Frame(page, styles, template, any -> Revisions.none());
        return new Draft(edition, PageNumbers.UNKNOWN, frame, typesetting, true);
    }

    /** A draft of a redline, in which ids are shared with its changes. */
    static Draft redline(Edition edition, Function<Bookmarks, Revisions> changes, Typesetting typesetting) {
        Page page = Page.of(edition.style());
        boolean subtitled = FrontMatter.line(edition.article()).isPresent();
        List<ParagraphStyle> styles = ParagraphStyles.of(edition.style(), page, subtitled);
        Frame frame = new Frame(page, styles, Optional.empty(), changes);
        return new Draft(edition, PageNumbers.UNKNOWN, frame, typesetting, false);
    }

    /**
     * What both drafts are made with.
     *
     * @param changes the changes of a redline, numbered together with its bookmarks
     */
    private record Frame(
            Page page,
            List<ParagraphStyle> styles,
            Optional<Template> template,
            Function<Bookmarks, Revisions> changes) {}

    /** The same report again, now that it is known where everything comes to stand. */
    Draft again() {
        PageNumbers numbers = composition.map(Composition::numbers).orElse(PageNumbers.UNKNOWN);
        return new Draft(edition, numbers, frame, typesetting, false);
    }

    private Draft(Edition edition, PageNumbers pages, Frame frame, Typesetting typesetting, boolean measured) {
        this.edition = edition;
        this.typesetting = typesetting;
        this.frame = frame;
        this.pages = pages;
        this.bookmarks = new Bookmarks(frame.template.map(House::highestNumber).orElse(0));
        this.anchors = new Anchors(edition.article());
        this.revisions = frame.changes.apply(bookmarks);
        this.drawings = frame.template.map(House::highestNumber).orElse(0);
        this.house = frame.template.map(template -> new House(template, frame.styles, characterStyles));
        String tag = edition.article().language();
        this.language = new Language(Language.wellFormed(tag) ? tag : FALLBACK_LANGUAGE);
        house.ifPresent(this::makeRoom);
        this.paragraphStyles = house.map(House::styles).orElse(frame.styles);
        this.composition = measured ? Optional.of(new Composition(column(), typesetting)) : Optional.empty();
        this.pictures = new Pictures(edition.presentation().attachments());
        this.remarks = new Remarks(edition.article(), edition.findings());
        if (!Language.wellFormed(tag)) {
            tell(Told.LANGUAGE, tag);
        }
    }

    /** Lines of contents have room for the numbers of this article. */
    private void makeRoom(House look) {
        List<Heading> headings = Heading.of(edition.article());
        for (int depth = 1; depth <= ParagraphStyles.CONTENTS_LEVELS; depth++) {
            look.number(depth, numbers(headings, depth));
        }
    }

    private static List<ParagraphStyle> withRoom(List<ParagraphStyle> styles, Edition edition) {
        if (!edition.style().get(Role.HEADING_1, Property.NUMBERED)) {
            return styles;
        }
        List<Heading> headings = Heading.of(edition.article());
        return styles.stream()
                .map(style -> style.id().length() == CONTENTS.length() + 1
                                && style.id().startsWith(CONTENTS)
                        ? style.withRoom(numbers(headings, style.id().charAt(CONTENTS.length()) - '0').stream()
                                .mapToInt(String::length)
                                .max()
                                .orElse(1))
                        : style)
                .toList();
    }

    private static List<String> numbers(List<Heading> headings, int depth) {
        return headings.stream()
                .filter(heading -> heading.depth() == depth)
                .map(Heading::number)
                .toList();
    }

    Edition edition() {
        return edition;
    }

    Style style() {
        return edition.style();
    }

    Page page() {
        return frame.page;
    }

    /** The house whose look the report takes; empty where it has that of the style alone. */
    Optional<House> house() {
        return house;
    }

    /** Page numbers are wanted: tells if they are guessed, for the house's font is not at hand. */
    void estimated() {
        house.map(House::font)
                .filter(font -> typesetting.fonts().names().stream()
                        .noneMatch(name -> Fonts.word(name).equals(font)))
                .ifPresent(font -> told.add(HouseReport.estimated(font)));
    }

    /** The parts of that house. */
    Optional<HouseParts> houseParts() {
        return house.map(one -> new HouseParts(one, style(), language, characters));
    }

    /** What a style of ours is called in the document. */
    String styleId(String ours) {
        return house.map(one -> one.style(ours)).orElse(ours);
    }

    /** The number before a heading; empty where headings have none. */
    String number(Heading heading) {
        int depth = heading.depth();
        boolean numbered =
                house.map(one -> one.numbers(depth)).orElseGet(() -> style().get(Role.HEADING_1, Property.NUMBERED));
        String number = house.map(one -> one.number(depth, heading.number())).orElse(heading.number());
        return numbered ? number : "";
    }

    /** A new counted list on a level, whose items begin at {@code first}. */
    ListLevel counted(int level, int first) {
        return house.flatMap(one -> one.counted(level))
                .map(pattern -> numbering.counted(pattern[0] + Numbering.FOREIGN, pattern[1], first))
                .orElseGet(() -> numbering.counted(level, first));
    }

    Language language() {
        return language;
    }

    Characters characters() {
        return characters;
    }

    List<ParagraphStyle> paragraphStyles() {
        return paragraphStyles;
    }

    CharacterStyles characterStyles() {
        return characterStyles;
    }

    Numbering numbering() {
        return numbering;
    }

    Notes notes() {
        return notes;
    }

    Anchors anchors() {
        return anchors;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** What was changed, in a redline. */
    Revisions revisions() {
        return revisions;
    }

    Captions captions() {
        return captions;
    }

    /** Where the body leads to; notes, headers and footers have links of their own. */
    Links links() {
        return links;
    }

    Pictures pictures() {
        return pictures;
    }

    Remarks remarks() {
        return remarks;
    }

    /** The comments on the paragraph that is being written whose words are still to come. */
    List<Remark> openRemarks() {
        return open;
    }

    /** Writes what belongs to this place without being what comments on it are about: a label, a number. */
    void aside(Runnable content) {
        isAside = true;
        content.run();
        isAside = false;
    }

    FactStores stores() {
        return stores;
    }

    /** Where everything comes to stand. */
    PageNumbers pages() {
        return pages;
    }

    /** The pages that are being made up, in a draft that is measured. */
    Optional<Composition> composition() {
        return composition;
    }

    /** A new part, or a piece of one. */
    Xml part() {
        return new Xml(characters);
    }

    /** From here on the text comes from that place. */
    void at(Place newPlace) {
        place = newPlace;
        characters.at(newPlace);
    }

    /** Where the text comes from that is being written. */
    Place place() {
        return place;
    }

    /** A cell began or a table ended: without a paragraph next, Word repairs the file. */
    void wantParagraph() {
        wantsParagraph = true;
    }

    /** Whether no paragraph came yet since a cell began or a table ended. */
    boolean wantsParagraph() {
        return wantsParagraph;
    }

    /** One more drawing, not larger than so many twips; {@code kind} is what editors call it before its number. */
    Drawing drawing(String kind, String description, long width, long height) {
        drawings++;
        return new Drawing(drawings, kind + " " + drawings, description, width, height);
    }

    /** One more picture; its name is that of its file, so that whoever reads the report back knows which it was. */
    Drawing picture(String file, String description, long width, long height) {
        drawings++;
        return new Drawing(drawings, characters().legal(file), description, width, height);
    }

    /** Notes down what cannot be shown as asked, here. */
    void tell(Told what, String about) {
        told.add(what.at(place, about));
    }

    /** Everything told, in order of place. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(told);
        all.addAll(characters.diagnostics());
        all.sort(Diagnostic.BY_PLACE);
        return all;
    }

    /** A paragraph in a style. */
    void paragraph(Xml xml, String style, Runnable text) {
        paragraph(xml, style, Optional.empty(), text);
    }

    /** A paragraph of one plain text in a style. */
    void paragraph(Xml xml, String style, String text) {
        paragraph(xml, style, () -> InlineWriter.inBody(this, xml).plain(text));
    }

    /** A paragraph in a style, at a level of a list that the style does not name itself. */
    void paragraph(Xml xml, String style, Optional<ListLevel> numbering, Runnable text) {
        wantsParagraph = false;
        composition.ifPresent(pages -> pages.begin(style, ""));
        xml.open("w:p").open("w:pPr").value("w:pStyle", styleId(style));
        numbering
                .or(() -> house.flatMap(one -> one.list(style)))
                .ifPresent(level -> xml.open("w:numPr")
                        .value("w:ilvl", level.level())
                        .value(
                                "w:numId",
                                house.map(one -> one.list(level.list())).orElse(level.list()))
                        .close());
        house.ifPresent(one -> StylesPart.tabs(xml, one.tabs(style)));
        revisions.end(xml);
        xml.close();
        remarked(xml, text);
        revisions.paragraph(xml);
        xml.close();
        if (!revisions.mayComeBack()) {
            xml.settle();
        }
        composition.ifPresent(Composition::end);
    }

    /** A comment whose words are not found in one run of the paragraph is about all of it. */
    private void remarked(Xml xml, Runnable text) {
        if (!isAside) {
            open.addAll(remarks.take(place));
        }
        int begin = open.isEmpty() ? 0 : xml.position();
        text.run();
        for (Remark remark : open) {
            Xml start = part();
            remark.begin(start);
            xml.insert(begin, start);
            remark.end(xml, styleId(CharacterStyles.COMMENT));
        }
        open.clear();
    }

    private Column column() {
        Style style = edition.style();
        String code = Fonts.word(style.get(Role.PREFORMATTED, Property.FONT));
        return new Column(
                frame.page,
                paragraphStyles,
                tables(),
                code,
                language.tag(),
                house.map(House::hyphenates).orElseGet(() -> style.get(Role.BODY, Property.HYPHENATE)));
    }

    private Map<String, TableShape> tables() {
        return Map.of(
                TableStyles.ARTICLE, table(Role.TABLE),
                TableStyles.INFOBOX, table(Role.INFOBOX),
                TableStyles.TIMELINE, table(Role.TIMELINE));
    }

    private TableShape table(Role role) {
        Style style = edition.style();
        return new TableShape(
                TableStyles.rowPadding(style, role),
                TableStyles.cellPadding(style, role),
                TableStyles.eighths(style, role));
    }
}
