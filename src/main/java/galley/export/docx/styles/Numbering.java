package galley.export.docx.styles;

import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.ParagraphStyle.ListLevel;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of the document: one pattern each for headings, bullets and numbers, and every counted list's own start.
 */
public final class Numbering {
    public static final int HEADINGS = 1;
    public static final int BULLETS = 2;
    public static final int NUMBERS = 3;
    public static final int HEADING_LEVELS = 6;
    /** Word counts nine levels. */
    public static final int LEVELS = 9;

    private static final int HIGHEST_START = 32_767;
    private static final List<String> SIGNS = List.of("•", "–", "·");

    private final List<Start> starts = new ArrayList<>();

    private record Start(int list, int level, int first) {}

    /** A new counted list whose items begin at {@code first} on that level. */
    public ListLevel counted(int level, int first) {
        int list = NUMBERS + 1 + starts.size();
        starts.add(new Start(list, level, Math.max(0, Math.min(HIGHEST_START, first))));
        return new ListLevel(list, level);
    }

    public Xml write(Xml xml, Style style) {
        Namespaces.root(xml, "w:numbering");
        long step = ParagraphStyles.listStep(style);
        boolean numbered = style.get(Role.HEADING_1, Property.NUMBERED);
        headings(xml, numbered);
        bullets(xml, step);
        numbers(xml, step);
        for (int list : List.of(HEADINGS, BULLETS, NUMBERS)) {
            xml.open("w:num", "w:numId", Integer.toString(list))
                    .value("w:abstractNumId", list)
                    .close();
        }
        starts.forEach(start -> start(xml, start));
        return xml.close();
    }

    private static void headings(Xml xml, boolean numbered) {
        open(xml, HEADINGS);
        StringBuilder pattern = new StringBuilder();
        for (int level = 0; level < LEVELS; level++) {
            pattern.append(level == 0 ? "%" : ".%").append(level + 1);
            boolean linked = numbered && level < HEADING_LEVELS;
            String linkedStyle = linked ? Role.heading(level + 1).wordStyleId() : "";
            level(xml, level, "decimal", linkedStyle, pattern.toString());
            xml.open("w:pPr").empty("w:ind", "w:left", "0", "w:firstLine", "0").close();
            xml.close();
        }
        xml.close();
    }

    private static void bullets(Xml xml, long step) {
        open(xml, BULLETS);
        for (int level = 0; level < LEVELS; level++) {
            level(xml, level, "bullet", styled("ListBullet", level), SIGNS.get(level % SIGNS.size()));
            indent(xml, level, step);
            xml.close();
        }
        xml.close();
    }

    private static void numbers(Xml xml, long step) {
        open(xml, NUMBERS);
        for (int level = 0; level < LEVELS; level++) {
            level(xml, level, "decimal", styled("ListNumber", level), "%" + (level + 1) + ".");
            indent(xml, level, step);
            xml.close();
        }
        xml.close();
    }

    private static void open(Xml xml, int list) {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(list)).value("w:multiLevelType", "multilevel");
    }

    /** Begins a level; headings are parted from their numbers by a space, items by a tab to their indent. */
    private static void level(Xml xml, int level, String format, String style, String pattern) {
        xml.open("w:lvl", "w:ilvl", Integer.toString(level)).value("w:start", 1).value("w:numFmt", format);
        if (!style.isEmpty()) {
            xml.value("w:pStyle", style);
        }
        if (pattern.startsWith("%") && !pattern.endsWith(".")) {
            xml.value("w:suff", "space");
        }
        xml.value("w:lvlText", pattern).value("w:lvlJc", "left");
    }

    private static void indent(Xml xml, int level, long step) {
        xml.open("w:pPr");
        xml.empty("w:ind", "w:left", Long.toString(step * (level + 1)), "w:hanging", Long.toString(step));
        xml.close();
    }

    private static String styled(String style, int level) {
        return level >= ParagraphStyles.LIST_STYLES ? "" : level == 0 ? style : style + (level + 1);
    }

    private static void start(Xml xml, Start start) {
        xml.open("w:num", "w:numId", Integer.toString(start.list)).value("w:abstractNumId", NUMBERS);
        xml.open("w:lvlOverride", "w:ilvl", Integer.toString(start.level)).value("w:startOverride", start.first);
        xml.close().close();
    }
}
