package galley.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of a document is to a typesetter; a style says how each looks. What a role lacks it takes from its
 * parent.
 *
 * <p>The Word style id is that of the built-in style where Word has one, so that templates and other programs know it.
 */
public enum Role {
    /** The sheet: its size, margins and columns. */
    PAGE(null, "", "the sheet, its margins and columns"),
    /** Running text; every role of text descends from it. */
    BODY(null, "BodyText", "running text; what other roles lack they take from here"),
    /** The kind of document above the title. */
    KIND(BODY, "Kind", "the kind of document, above the title"),
    /** The title of the document. */
    TITLE(BODY, "Title", "the title of the document"),
    /** The line of facts under the title. */
    SUBTITLE(BODY, "Subtitle", "the line of facts under the title; its rule stands below"),
    /** The lead of the article, first thing on the page. */
    SUMMARY(BODY, "Summary", "the lead of the article, first on the page"),
    /** All headings of sections. */
    HEADING(BODY, "", "all headings of sections; their rule stands below"),
    /** Headings of the first level below the title. */
    HEADING_1(HEADING, "Heading1", "headings of the first level"),
    /** Headings of the second level. */
    HEADING_2(HEADING, "Heading2", "headings of the second level"),
    /** Headings of the third level. */
    HEADING_3(HEADING, "Heading3", "headings of the third level"),
    /** Headings of the fourth level. */
    HEADING_4(HEADING_3, "Heading4", "headings of the fourth level"),
    /** Headings of the fifth level. */
    HEADING_5(HEADING_4, "Heading5", "headings of the fifth level"),
    /** Headings of the sixth level. */
    HEADING_6(HEADING_5, "Heading6", "headings of the sixth level"),
    /** Items of lists with bullets or numbers. */
    LIST(BODY, "ListParagraph", "items of lists"),
    /** Terms of a definition list. */
    TERM(BODY, "DefinitionTerm", "terms of a definition list"),
    /** Somebody's words set apart. */
    QUOTATION(BODY, "Quote", "quotations set apart; its rule stands at the left"),
    /** Who said a quotation. */
    ATTRIBUTION(QUOTATION, "Attribution", "who said a quotation"),
    /** Lines kept as they are, and code in running text. */
    PREFORMATTED(BODY, "HTMLPreformatted", "lines kept as they are; its font also sets code in running text"),
    /** Captions of tables and figures. */
    CAPTION(BODY, "Caption", "captions of tables and figures"),
    /** Notes called from the text. */
    NOTE(BODY, "FootnoteText", "notes called from the text"),
    /** Text that leads to an address. */
    LINK(BODY, "Hyperlink", "text that leads to an address"),
    /** Tables. */
    TABLE(BODY, "TableGrid", "tables: their text and rules"),
    /** Header cells of tables. */
    TABLE_HEADER(TABLE, "TableHeader", "header cells of tables"),
    /** The box of facts. */
    INFOBOX(BODY, "Infobox", "the box of facts: its ground, its padding and the text in it"),
    /** The heading over the box of facts. */
    INFOBOX_HEADING(INFOBOX, "InfoboxHeading", "the heading over the box of facts; its rule stands below"),
    /** Labels of facts. */
    INFOBOX_LABEL(INFOBOX, "InfoboxLabel", "labels of facts"),
    /** Values of facts. */
    INFOBOX_VALUE(INFOBOX, "InfoboxValue", "values of facts"),
    /** Remarks on facts: that the text does not bear a value out. */
    INFOBOX_REMARK(INFOBOX, "InfoboxRemark", "remarks on facts: what a value rests on"),
    /** The timeline. */
    TIMELINE(BODY, "Timeline", "the timeline: its events; its rule is the line that joins their marks"),
    /** The heading over the timeline. */
    TIMELINE_HEADING(TIMELINE, "TimelineHeading", "the heading over the timeline; its rule stands below"),
    /** Dates in the timeline. */
    TIMELINE_DATE(TIMELINE, "TimelineDate", "dates in the timeline"),
    /** Remarks in the timeline: what a date was counted from. */
    TIMELINE_REMARK(TIMELINE, "TimelineRemark", "remarks in the timeline: what a date rests on"),
    /** What an editor should check before use. */
    CHECK(BODY, "Check", "what to check before use; its rule stands at the left"),
    /** The heading over what to check. */
    CHECK_HEADING(CHECK, "CheckHeading", "the heading over what to check before use"),
    /** Lines of the table of contents. */
    CONTENTS(BODY, "TOC1", "lines of the table of contents"),
    /** The running head, from the second page on. */
    RUNNING_HEAD(BODY, "Header", "the running head, from the second page on; its rule stands below"),
    /** The foot of the page: source and page number. */
    FOOT(BODY, "Footer", "the foot of the page: source and page number; its rule stands above"),
    /** The handling label in head and foot: TLP:AMBER. */
    HANDLING(BODY, "Handling", "the handling label in head and foot of every page"),
    /** Ruled lines for notes beside the text of a handout. */
    NOTE_LINES(BODY, "", "ruled lines for notes beside the text: its leading is their distance, its rule their weight"),
    /** Where the article comes from, at the end. */
    COLOPHON(BODY, "Colophon", "where the article comes from, at the end");

    private final Optional<Role> parent;
    private final String wordStyleId;
    private final String help;

    Role(@Nullable Role parent, String wordStyleId, String help) {
        this.parent = Optional.ofNullable(parent);
        this.wordStyleId = wordStyleId;
        this.help = help;
    }

    /** The role from which this one takes what it lacks. */
    public Optional<Role> parent() {
        return parent;
    }

    /** The id of the Word style; empty for roles that are no style of Word's. */
    public String wordStyleId() {
        return wordStyleId;
    }

    /** One line for the reference. */
    public String help() {
        return help;
    }

    /** Whether this role takes what it lacks from the other, at once or through others; or is the other. */
    boolean isOrDescendsFrom(Role other) {
        Optional<Role> next = Optional.of(this);
        while (next.isPresent() && next.get() != other) {
            next = next.get().parent();
        }
        return next.isPresent();
    }

    /** The key in style files: {@code heading-2}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that key. */
    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    /**
     * The role of headings so deep in the outline.
     *
     * @param depth from 1; what is deeper than six looks like six
     */
    public static Role heading(int depth) {
        List<Role> levels = List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6);
        return levels.get(Math.min(depth, levels.size()) - 1);
    }
}
