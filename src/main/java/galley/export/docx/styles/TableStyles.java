package galley.export.docx.styles;

import galley.export.docx.markup.Twips;
import galley.export.docx.markup.Xml;
import galley.style.Colour;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.unit.Length;
import java.util.List;
import java.util.Optional;

/** The table styles: rules, tints and padding. The type in the cells belongs to paragraph styles. */
public final class TableStyles {
    public static final String NORMAL = "TableNormal";
    public static final String GRID = "TableGrid";
    public static final String ARTICLE = "ArticleTable";
    public static final String INFOBOX = "Infobox";
    public static final String TIMELINE = "Timeline";

    /** All of them, each after the one that it is based on. */
    public static final List<String> IDS = List.of(NORMAL, GRID, ARTICLE, INFOBOX, TIMELINE);

    private static final Length HAIRLINE = Length.pt(0.5);

    private final Style style;
    private final Theme theme;
    private final Naming naming;

    /** The styles of tables in a document in which they are called so. */
    public TableStyles(Style style, Theme theme, Naming naming) {
        this.style = style;
        this.theme = theme;
        this.naming = naming;
    }

    /** Writes one of them. */
    public void write(Xml xml, String id) {
        switch (id) {
            case NORMAL -> normal(xml);
            case GRID -> grid(xml);
            case INFOBOX -> ruled(xml, id, Role.INFOBOX);
            case TIMELINE -> ruled(xml, id, Role.TIMELINE);
            default -> ruled(xml, id, Role.TABLE);
        }
    }

    /** What one of them is called. */
    public static String name(String id) {
        return switch (id) {
            case NORMAL -> "Normal Table";
            case GRID -> "Table Grid";
            case ARTICLE -> "Article Table";
            default -> id;
        };
    }

    /** What one of them is based on; empty for the first. */
    public static String base(String id) {
        return id.equals(NORMAL) ? "" : id.equals(GRID) ? NORMAL : GRID;
    }

    private void normal(Xml xml) {
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", naming.style(NORMAL));
        xml.value("w:name", name(NORMAL))
                .value("w:uiPriority", 99)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed");
        xml.open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa");
        margins(xml, 0, 108);
        xml.close().close();
    }

    /** Word's own grid, in the colour of our rules: what an editor gets for a new table. */
    private void grid(Xml xml) {
        xml.open("w:style", "w:type", "table", "w:styleId", naming.style(GRID)).value("w:name", name(GRID));
        xml.value("w:basedOn", naming.style(NORMAL))
                .value("w:uiPriority", 39)
                .open("w:tblPr")
                .open("w:tblBorders");
        Colour colour = style.get(Role.TABLE, Property.RULE_COLOUR);
        long eighths = eighths(style, Role.TABLE);
        for (String edge : new String[] {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            theme.border(xml, edge, eighths, colour, 0);
        }
        xml.close();
        long padding = padding(Role.TABLE);
        margins(xml, padding, padding);
        xml.close().close();
    }

    /** Horizontal rules only: a heavy one at head and foot, hairlines between. */
    private void ruled(Xml xml, String id, Role role) {
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", naming.style(id))
                .value("w:name", naming.name(id, name(id)));
        xml.value("w:basedOn", naming.style(GRID))
                .value("w:uiPriority", 40)
                .empty("w:qFormat")
                .open("w:tblPr");
        Colour colour = style.get(role, Property.RULE_COLOUR);
        long thin = eighths(style, role);
        xml.open("w:tblBorders");
        theme.border(xml, "w:top", 2 * thin, colour, 0);
        theme.border(xml, "w:left", 0, colour, 0);
        theme.border(xml, "w:bottom", 2 * thin, colour, 0);
        theme.border(xml, "w:right", 0, colour, 0);
        theme.border(xml, "w:insideH", thin, colour, 0);
        theme.border(xml, "w:insideV", 0, colour, 0);
        xml.close();
        margins(xml, rowPadding(style, role), cellPadding(style, role));
        xml.close();
        style.get(role, Property.GROUND).tint().ifPresent(tint -> {
            xml.open("w:tcPr");
            theme.tint(xml, tint);
            xml.close();
        });
        firstRow(xml, colour, thin);
        xml.close();
    }

    private void firstRow(Xml xml, Colour colour, long thin) {
        xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        theme.border(xml, "w:bottom", 2 * thin, colour, 0);
        xml.close();
        Optional<Colour> tint = style.get(Role.TABLE_HEADER, Property.GROUND).tint();
        tint.ifPresent(colourOfHeader -> theme.tint(xml, colourOfHeader));
        xml.close().close();
    }

    private static void margins(Xml xml, long vertical, long horizontal) {
        xml.open("w:tblCellMar");
        margin(xml, "w:top", vertical);
        margin(xml, "w:left", horizontal);
        margin(xml, "w:bottom", vertical);
        margin(xml, "w:right", horizontal);
        xml.close();
    }

    private static void margin(Xml xml, String edge, long twips) {
        xml.empty(edge, "w:w", Long.toString(twips), "w:type", "dxa");
    }

    /** A table without any rule falls apart on paper, so there is at least a hairline. */
    public static long eighths(Style style, Role role) {
        long eighths = Twips.eighths(style.get(role, Property.RULE));
        return eighths == 0 ? Twips.eighths(HAIRLINE) : eighths;
    }

    /** Space above and below the text of a row; a box's padding is for the box, not for each of its rows. */
    public static long rowPadding(Style style, Role role) {
        long padding = Twips.of(style.get(role, Property.PADDING));
        return Math.max(Twips.of(Length.pt(2)), Math.min(Twips.of(Length.pt(3)), padding));
    }

    /** Space left and right of the text of a cell. */
    public static long cellPadding(Style style, Role role) {
        return Math.max(Twips.of(style.get(role, Property.PADDING)), Twips.of(Length.pt(4)));
    }

    private long padding(Role role) {
        return Twips.of(style.get(role, Property.PADDING));
    }
}
