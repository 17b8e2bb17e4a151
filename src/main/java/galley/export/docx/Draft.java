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
import galley.export.docx.styles.TableStyles;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report being written: what its parts share, from numbers given out to things to be told. Of one export, one thread.
 */
final class Draft {
    private static final String FALLBACK_LANGUAGE = "en";

    private final Edition edition;
    private final Page page;
    private final Language language;
    private final Characters characters = new Characters();
    private final CharacterStyles characterStyles = new CharacterStyles();
    private final Numbering numbering = new Numbering();
    private final Notes notes = new Notes();
    private final Bookmarks bookmarks = new Bookmarks();
    private final Captions captions = new Captions();
    private final Links links = new Links();
    private final FactStores stores = new FactStores();
    private final Pictures pictures;
    private final Remarks remarks;
    private final List<Remark> open = new ArrayList<>();
    private final List<Diagnostic> told = new ArrayList<>();
    private final List<ParagraphStyle> paragraphStyles;
    private final PageNumbers pages;
    private final Optional<Composition> composition;
    private Place place = Place.UNKNOWN;
    private boolean wantsParagraph;
    private boolean isAside;
    private int drawings;

    /** A draft of which pages are made up while it is written: nothing else of it is of use. */
    static Draft measured(Edition edition, Typesetting typesetting) {
        return new Draft(edition, PageNumbers.UNKNOWN, paragraphStyles(edition), Optional.of(typesetting));
    }

    /** The same report again, now that it is known where everything comes to stand. */
    Draft again() {
        PageNumbers numbers = composition.map(Composition::numbers).orElse(PageNumbers.UNKNOWN);
        return new Draft(edition, numbers, paragraphStyles, Optional.empty());
    }

    private static List<ParagraphStyle> paragraphStyles(Edition edition) {
        Style style = edition.style();
        boolean subtitled = FrontMatter.line(edition.article()).isPresent();
        return ParagraphStyles.of(style, Page.of(style), subtitled);
    }

    private Draft(
            Edition edition,
            PageNumbers pages,
            List<ParagraphStyle> paragraphStyles,
            Optional<Typesetting> typesetting) {
        this.edition = edition;
        this.pages = pages;
        this.page = Page.of(edition.style());
        String tag = edition.article().language();
        this.language = new Language(Language.wellFormed(tag) ? tag : FALLBACK_LANGUAGE);
        this.paragraphStyles = paragraphStyles;
        this.composition = typesetting.map(type -> new Composition(column(), type));
        this.pictures = new Pictures(edition.presentation().attachments());
        this.remarks = new Remarks(edition.article(), edition.findings());
        if (!Language.wellFormed(tag)) {
            tell(Told.LANGUAGE, tag);
        }
    }

    Edition edition() {
        return edition;
    }

    Style style() {
        return edition.style();
    }

    Page page() {
        return page;
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

    Bookmarks bookmarks() {
        return bookmarks;
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
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        numbering.ifPresent(level -> xml.open("w:numPr")
                .value("w:ilvl", level.level())
                .value("w:numId", level.list())
                .close());
        xml.close();
        remarked(xml, text);
        xml.close().settle();
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
            remark.end(xml);
        }
        open.clear();
    }

    private Column column() {
        Style style = edition.style();
        String code = Fonts.word(style.get(Role.PREFORMATTED, Property.FONT));
        return new Column(
                page, paragraphStyles, tables(), code, language.tag(), style.get(Role.BODY, Property.HYPHENATE));
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
