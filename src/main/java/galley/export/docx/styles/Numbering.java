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

    /** What the numbers of patterns that are not ours are raised by, to be told from ours. */
    public static final int FOREIGN = 1_000_000_000;

    private static final int HIGHEST_START = 32_767;
    private static final List<String> SIGNS = List.of("•", "–", "·");

    private final List<Start> starts = new ArrayList<>();

    private record Start(int list, int pattern, int level, int first) {}

    /** A new counted list whose items begin at {@code first} on that level. */
    public ListLevel counted(int level, int first) {
        return counted(NUMBERS, level, first);
    }

    /** The same in a list of a pattern that is not ours. */
    public ListLevel counted(int pattern, int level, int first) {
        int list = NUMBERS + 1 + starts.size();
        starts.add(new Start(list, pattern, level, Math.max(0, Math.min(HIGHEST_START, first))));
        return new ListLevel(list, level);
    }

    /** The part of a document of our own. */
    public Xml write(Xml xml, Style style) {
        Namespaces.root(xml, "w:numbering");
        patterns(xml, style, Naming.OWN, 0);
        lists(xml, Naming.OWN, 0);
        return xml.close();
    }

    /** The patterns, numbered from {@code first} on, linked with the styles that the document has. */
    public void patterns(Xml xml, Style style, Naming naming, int first) {
        long step = ParagraphStyles.listStep(style);
        boolean numbered = style.get(Role.HEADING_1, Property.NUMBERED);
        Patterns patterns = new Patterns(naming, first);
        patterns.headings(xml, numbered);
        patterns.bullets(xml, step);
        patterns.numbers(xml, step);
    }

    /** The lists, each of one of the patterns that were numbered from {@code first} on. */
    public void lists(Xml xml, Naming naming, int first) {
        for (int list : List.of(HEADINGS, BULLETS, NUMBERS)) {
            xml.open("w:num", "w:numId", Integer.toString(naming.list(list)))
                    .value("w:abstractNumId", first + list)
                    .close();
        }
        for (Start start : starts) {
            boolean ours = start.pattern == NUMBERS;
            xml.open("w:num", "w:numId", Integer.toString(naming.list(start.list)))
                    .value("w:abstractNumId", ours ? first + start.pattern : start.pattern - FOREIGN);
            xml.open("w:lvlOverride", "w:ilvl", Integer.toString(start.level))
                    .value("w:startOverride", start.first)
                    .close()
                    .close();
        }
    }

    /** The three patterns as they are written. */
    private record Patterns(Naming naming, int first) {

        private void headings(Xml xml, boolean numbered) {
            open(xml, HEADINGS);
            StringBuilder pattern = new StringBuilder();
            for (int level = 0; level < LEVELS; level++) {
                pattern.append(level == 0 ? "%" : ".%").append(level + 1);
                boolean linked = numbered && level < HEADING_LEVELS;
                String linkedStyle = linked ? Role.heading(level + 1).wordStyleId() : "";
                level(xml, level, "decimal", linkedStyle, pattern.toString());
                xml.open("w:pPr")
                        .empty("w:ind", "w:left", "0", "w:firstLine", "0")
                        .close();
                xml.close();
            }
            xml.close();
        }

        private void bullets(Xml xml, long step) {
            open(xml, BULLETS);
            for (int level = 0; level < LEVELS; level++) {
                level(xml, level, "bullet", styled("ListBullet", level), SIGNS.get(level % SIGNS.size()));
                indent(xml, level, step);
                xml.close();
            }
            xml.close();
        }

        private void numbers(Xml xml, long step) {
            open(xml, NUMBERS);
            for (int level = 0; level < LEVELS; level++) {
                level(xml, level, "decimal", styled("ListNumber", level), "%" + (level + 1) + ".");
                indent(xml, level, step);
                xml.close();
            }
            xml.close();
        }

        private void open(Xml xml, int list) {
            xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(first + list))
                    .value("w:multiLevelType", "multilevel");
        }

        /** Begins a level; headings are parted from their numbers by a space, items by a tab to their indent. */
        private void level(Xml xml, int level, String format, String style, String pattern) {
            xml.open("w:lvl", "w:ilvl", Integer.toString(level))
                    .value("w:start", 1)
                    .value("w:numFmt", format);
            if (!style.isEmpty()) {
                naming.linked(style).ifPresent(linked -> xml.value("w:pStyle", linked));
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
    }
}
