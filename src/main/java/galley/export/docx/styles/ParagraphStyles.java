package galley.export.docx.styles;

import galley.export.docx.markup.Twips;
import galley.export.docx.styles.ParagraphStyle.Rule;
import galley.export.docx.styles.ParagraphStyle.Tab;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The paragraph styles of the report, by Word's own ids and names where Word has them, made from the roles of a style.
 */
public final class ParagraphStyles {
    /** The plain paragraph, on which most others are based. */
    public static final String NORMAL = "Normal";
    /** How deep the headings are that the contents list. */
    public static final int CONTENTS_LEVELS = 3;
    /** A picture or chart in a line of its own. */
    public static final String FIGURE = "Figure";
    /** What stands under the chart of the timeline: words of the report, not of the article. */
    public static final String TIMELINE_CAPTION = "TimelineCaption";
    /** The text of a comment. */
    public static final String COMMENT = "CommentText";
    /** Text that follows a table, which in Word cannot have space below it. */
    public static final String AFTER_TABLE = "BodyTextAfterTable";
    /** Levels of lists for which Word has styles of their own. */
    public static final int LIST_STYLES = 5;

    /** Where the rule of a role stands; other roles have none, or it belongs to their table. */
    private static final Map<Role, String> RULE_EDGES = Map.ofEntries(
            Map.entry(Role.KIND, "w:top"),
            Map.entry(Role.TITLE, "w:bottom"),
            Map.entry(Role.SUBTITLE, "w:bottom"),
            Map.entry(Role.HEADING_1, "w:bottom"),
            Map.entry(Role.HEADING_2, "w:bottom"),
            Map.entry(Role.HEADING_3, "w:bottom"),
            Map.entry(Role.QUOTATION, "w:left"),
            Map.entry(Role.RUNNING_HEAD, "w:bottom"),
            Map.entry(Role.FOOT, "w:top"),
            Map.entry(Role.COLOPHON, "w:top"));

    private static final int MAX_RULE_SPACE = 31;
    private static final long MIN_SPACE_AFTER_TABLE = 140;
    private static final Length DEFAULT_STEP = Length.pt(18);
    /** Room for the number of a heading in the contents, and what each further level adds, in twips. */
    private static final long NUMBER_WIDTH = 360;

    private static final long NUMBER_STEP = 140;

    private final Style style;
    private final List<ParagraphStyle> styles = new ArrayList<>();

    private ParagraphStyles(Style style) {
        this.style = style;
    }

    /**
     * The paragraph styles of a report.
     *
     * @param subtitled whether a line of facts stands under the title
     */
    public static List<ParagraphStyle> of(Style style, Page page, boolean subtitled) {
        ParagraphStyles made = new ParagraphStyles(style);
        made.styles.add(ParagraphStyle.of(NORMAL, "Normal", "", Look.normal(style)));
        made.title(subtitled);
        made.text();
        made.headings();
        made.lists();
        made.tables();
        made.furniture(page);
        return made.styles;
    }

    /** The distance of one level of a list from the next, in twips. */
    public static long listStep(Style style) {
        Length inset = style.get(Role.LIST, Property.INSET);
        return Twips.of(inset.points() > 0 ? inset : DEFAULT_STEP);
    }

    /**
     * The id of the style for the paragraphs of a role that follow another paragraph: the first is not indented, and
     * where paragraphs are parted by space none is.
     */
    public static String following(Style style, Role role) {
        boolean indented = style.get(role, Property.INDENT).points() != 0
                && style.get(role, Property.SPACE_AFTER).points() == 0;
        return indented ? role.wordStyleId() + "FirstIndent" : role.wordStyleId();
    }

    /**
     * The rule and the space below the line of facts part the head from the text; without that line the title has both.
     */
    private void title(boolean subtitled) {
        styles.add(made(Role.KIND, "Kind").followedBy(Role.TITLE.wordStyleId()).keptWhole());
        ParagraphStyle subtitle = made(Role.SUBTITLE, "Subtitle")
                .followedBy(Role.SUMMARY.wordStyleId())
                .keptWhole();
        Look look = Look.of(style, Role.TITLE);
        long below = subtitled
                ? look.after()
                : Math.max(look.after(), subtitle.look().after());
        Optional<Rule> own = rule(Role.TITLE);
        styles.add(ParagraphStyle.of(Role.TITLE.wordStyleId(), "Title", NORMAL, look.above(below))
                .ruled(subtitled ? own : own.or(subtitle::rule))
                .followedBy(subtitled ? subtitle.id() : subtitle.next())
                .keptWhole());
        styles.add(subtitle);
    }

    private void text() {
        running(Role.SUMMARY, "Summary", "Summary First Indent");
        running(Role.BODY, "Body Text", "Body Text First Indent");
        running(Role.QUOTATION, "Quote", "Quote First Indent");
        Look afterTable = Look.of(style, Role.BODY)
                .below(Math.max(MIN_SPACE_AFTER_TABLE, Twips.of(style.get(Role.TABLE, Property.SPACE_AFTER))));
        styles.add(ParagraphStyle.of(AFTER_TABLE, "Body Text After Table", Role.BODY.wordStyleId(), afterTable)
                .followedBy(following(style, Role.BODY)));
        styles.add(made(Role.ATTRIBUTION, "Attribution"));
        styles.add(made(Role.PREFORMATTED, "HTML Preformatted"));
        styles.add(made(Role.TERM, "Definition Term").followedBy("Definition"));
        styles.add(ParagraphStyle.of(
                "Definition", "Definition", NORMAL, Look.of(style, Role.BODY).inset(listStep(style))));
        styles.add(made(Role.NOTE, "footnote text"));
        styles.add(ParagraphStyle.of(COMMENT, "annotation text", NORMAL, Look.of(style, Role.NOTE)));
        Look figure = Look.of(style, Role.CAPTION).kept().growing();
        styles.add(
                ParagraphStyle.of(FIGURE, "Figure", NORMAL, figure.below(Math.max(figure.before(), figure.leading())))
                        .keptWhole());
        styles.add(made(Role.CAPTION, "caption").keptWhole());
        styles.add(ParagraphStyle.of(
                        TIMELINE_CAPTION, "Timeline Caption", Role.CAPTION.wordStyleId(), Look.of(style, Role.CAPTION))
                .keptWhole());
        Look first = Look.of(style, Role.COLOPHON).kept();
        styles.add(ParagraphStyle.of(Role.COLOPHON.wordStyleId(), "Colophon", NORMAL, first)
                .ruled(rule(Role.COLOPHON))
                .followedBy("ColophonContinued"));
        Look colophon = Look.of(style, Role.COLOPHON).below(0);
        styles.add(ParagraphStyle.of("ColophonContinued", "Colophon Continued", Role.COLOPHON.wordStyleId(), colophon));
    }

    private void running(Role role, String name, String followingName) {
        String following = following(style, role);
        styles.add(made(role, name).followedBy(following));
        if (!following.equals(role.wordStyleId())) {
            Look look = Look.of(style, role).indented(Twips.of(style.get(role, Property.INDENT)));
            styles.add(ParagraphStyle.of(following, followingName, role.wordStyleId(), look)
                    .ruled(rule(role)));
        }
    }

    private void headings() {
        boolean numbered = style.get(Role.HEADING_1, Property.NUMBERED);
        for (int depth = 1; depth <= Numbering.HEADING_LEVELS; depth++) {
            Role role = Role.heading(depth);
            ParagraphStyle heading = made(role, "heading " + depth)
                    .followedBy(Role.BODY.wordStyleId())
                    .keptWhole()
                    .onNewPage(style.get(role, Property.NEW_PAGE))
                    .inOutline(depth - 1);
            styles.add(numbered ? heading.numbered(Numbering.HEADINGS, depth - 1) : heading);
        }
        Look contents = Look.of(style, Role.HEADING_1);
        styles.add(ParagraphStyle.of("TOCHeading", "TOC Heading", NORMAL, contents)
                .keptWhole()
                .followedBy(NORMAL)
                .ruled(rule(Role.HEADING_1)));
    }

    private void lists() {
        Look look = listed();
        String parent = Role.LIST.wordStyleId();
        long step = listStep(style);
        styles.add(ParagraphStyle.of(parent, "List Paragraph", NORMAL, look.inset(step)));
        for (int level = 1; level <= LIST_STYLES; level++) {
            String digit = level == 1 ? "" : Integer.toString(level);
            String nameEnd = level == 1 ? "" : " " + level;
            Look hanging = look.hanging(step * level, step);
            styles.add(ParagraphStyle.of("ListBullet" + digit, "List Bullet" + nameEnd, parent, hanging)
                    .numbered(Numbering.BULLETS, level - 1));
            styles.add(ParagraphStyle.of("ListNumber" + digit, "List Number" + nameEnd, parent, hanging)
                    .numbered(Numbering.NUMBERS, level - 1));
            styles.add(ParagraphStyle.of(
                    "ListContinue" + digit, "List Continue" + nameEnd, parent, look.inset(step * level)));
        }
    }

    /** Items close up and the list stands off: by half a line where the style leaves no space around lists itself. */
    private Look listed() {
        Look look = Look.of(style, Role.LIST);
        long least = look.leading() / 2;
        return look.below(Math.max(least, look.before()))
                .above(Math.max(least, look.after()))
                .closedUp();
    }

    private void tables() {
        cell("TableText", "Table Text", Role.TABLE);
        cell(Role.TABLE_HEADER.wordStyleId(), "Table Header", Role.TABLE_HEADER);
        heading(Role.INFOBOX_HEADING, "Infobox Heading");
        cell(Role.INFOBOX_LABEL.wordStyleId(), "Infobox Label", Role.INFOBOX_LABEL);
        cell(Role.INFOBOX_VALUE.wordStyleId(), "Infobox Value", Role.INFOBOX_VALUE);
        Look grouped = Look.of(style, Role.INFOBOX_LABEL).withoutGround().inset(listStep(style));
        styles.add(ParagraphStyle.of("InfoboxSublabel", "Infobox Sublabel", Role.INFOBOX_LABEL.wordStyleId(), grouped));
        heading(Role.TIMELINE_HEADING, "Timeline Heading");
        cell("TimelineText", "Timeline Text", Role.TIMELINE);
        cell(Role.TIMELINE_DATE.wordStyleId(), "Timeline Date", Role.TIMELINE_DATE);
        cell(Role.TIMELINE_REMARK.wordStyleId(), "Timeline Remark", Role.TIMELINE_REMARK);
    }

    /** The heading over a box is the caption of its table; it takes the place of Word's own caption style. */
    private void heading(Role role, String name) {
        Look heading = Look.of(style, role).withoutGround();
        // The heading may open a side column in print; here it always follows text.
        Look look = heading.below(Math.max(heading.before(), Look.normal(style).leading()));
        styles.add(ParagraphStyle.of(role.wordStyleId(), name, Role.CAPTION.wordStyleId(), look.kept())
                .keptWhole()
                .followedBy("TableText"));
    }

    /** Text in a cell: the ground is the table's, and cells are too narrow to justify. */
    private void cell(String id, String name, Role role) {
        styles.add(ParagraphStyle.of(id, name, NORMAL, Look.of(style, role).inCell()));
    }

    private void furniture(Page page) {
        Tab right = new Tab("right", page.textWidth(), "none");
        styles.add(made(Role.RUNNING_HEAD, "header").tabbed(right));
        styles.add(made(Role.FOOT, "footer").tabbed(right));
        styles.add(made(Role.HANDLING, "Handling"));
        long step = Twips.of(style.get(Role.CONTENTS, Property.INSET));
        boolean numbered = style.get(Role.HEADING_1, Property.NUMBERED);
        for (int level = 1; level <= CONTENTS_LEVELS; level++) {
            Look look = Look.of(style, Role.CONTENTS).inset(step * (level - 1));
            Tab number = new Tab("right", page.textWidth(), "dot");
            Tab text = new Tab("left", look.inset() + NUMBER_WIDTH + NUMBER_STEP * (level - 1), "none");
            ParagraphStyle line = ParagraphStyle.of("TOC" + level, "toc " + level, NORMAL, look)
                    .followedBy(NORMAL);
            // Without a number, a short heading would end before the stop for its text, and its page number stand
            // there.
            styles.add(numbered ? line.tabbed(text, number) : line.tabbed(number));
        }
    }

    private ParagraphStyle made(Role role, String name) {
        return ParagraphStyle.of(role.wordStyleId(), name, NORMAL, Look.of(style, role))
                .ruled(rule(role));
    }

    private Optional<Rule> rule(Role role) {
        long eighths = Twips.eighths(style.get(role, Property.RULE));
        String edge = RULE_EDGES.get(role);
        if (eighths == 0 || edge == null) {
            return Optional.empty();
        }
        long space = Math.round(style.get(role, Property.PADDING).points());
        return Optional.of(new Rule(edge, eighths, style.get(role, Property.RULE_COLOUR), (int)
                Math.min(MAX_RULE_SPACE, Math.max(1, space))));
    }
}
