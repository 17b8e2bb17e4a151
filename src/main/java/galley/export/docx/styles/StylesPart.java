package galley.export.docx.styles;

import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.ParagraphStyle.ListLevel;
import galley.export.docx.styles.ParagraphStyle.Rule;
import galley.export.docx.styles.ParagraphStyle.Tab;
import galley.style.Role;
import galley.style.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The styles part: defaults, paragraph, character and table styles. All that an editor sees and changes is here. */
public final class StylesPart {
    /** Names that Word knows; the rest are marked as ours. */
    private static final Set<String> BUILT_IN = Set.of(
            "normal",
            "title",
            "subtitle",
            "body text",
            "body text first indent",
            "quote",
            "html preformatted",
            "footnote text",
            "footnote reference",
            "annotation text",
            "annotation reference",
            "caption",
            "header",
            "footer",
            "toc heading",
            "list paragraph",
            "hyperlink",
            "html code",
            "strong",
            "emphasis",
            "default paragraph font",
            "table grid",
            "normal table",
            "no list");

    private final Style style;
    private final Theme theme;
    private final Language language;
    private final LookWriter looks;
    private final Naming naming;
    private final Map<String, Look> byId = new HashMap<>();

    /** The styles of a document of our own. */
    public StylesPart(Style style, Theme theme, Language language) {
        this(style, theme, language, Naming.OWN);
    }

    /** The styles of a document in which they are called so. */
    public StylesPart(Style style, Theme theme, Language language, Naming naming) {
        this.naming = naming;
        this.style = style;
        this.theme = theme;
        this.language = language;
        this.looks = new LookWriter(theme);
    }

    /** Whether Word has a style of that name itself. */
    public static boolean builtIn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return BUILT_IN.contains(lower)
                || lower.startsWith("heading ")
                || lower.startsWith("toc ")
                || lower.startsWith("list bullet")
                || lower.startsWith("list number")
                || lower.startsWith("list continue");
    }

    public Xml write(Xml xml, List<ParagraphStyle> paragraphs, CharacterStyles characterStyles) {
        Namespaces.rootWithAdditions(xml, "w:styles");
        defaults(xml);
        latent(xml);
        paragraphs.forEach(paragraph -> paragraph(xml, paragraph));
        characterStyles.write(xml, style, theme, naming);
        TableStyles tables = new TableStyles(style, theme, naming);
        TableStyles.IDS.forEach(id -> tables.write(xml, id));
        xml.open("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList");
        xml.value("w:name", "No List")
                .value("w:uiPriority", 99)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed");
        return xml.close().close();
    }

    private void defaults(Xml xml) {
        Look normal = Look.normal(style);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        looks.font(xml, normal.font());
        theme.colour(xml, normal.colour());
        xml.value("w:kern", 2);
        looks.size(xml, normal.size());
        xml.empty("w:lang", "w:val", language.tag(), "w:eastAsia", language.eastAsian(), "w:bidi", language.bidi());
        xml.empty("w14:ligatures", "w14:val", "standard");
        looks.figures(xml, normal.figures());
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.empty("w:widowControl");
        xml.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                Long.toString(normal.leading()),
                "w:lineRule",
                "atLeast");
        xml.close().close().close();
    }

    /** Which of Word's own styles its lists offer: the ones we use, and Word's others where an editor asks for them. */
    private static void latent(Xml xml) {
        xml.open(
                "w:latentStyles",
                "w:defLockedState",
                "0",
                "w:defUIPriority",
                "99",
                "w:defSemiHidden",
                "1",
                "w:defUnhideWhenUsed",
                "1",
                "w:defQFormat",
                "0",
                "w:count",
                "376");
        for (String name :
                List.of("Normal", "heading 1", "heading 2", "heading 3", "Title", "Subtitle", "Strong", "Emphasis")) {
            xml.empty(
                    "w:lsdException",
                    "w:name",
                    name,
                    "w:semiHidden",
                    "0",
                    "w:uiPriority",
                    "9",
                    "w:unhideWhenUsed",
                    "0",
                    "w:qFormat",
                    "1");
        }
        xml.close();
    }

    private void paragraph(Xml xml, ParagraphStyle paragraph) {
        boolean normal = paragraph.basedOn().isEmpty();
        Look base = normal ? paragraph.look() : byId.getOrDefault(paragraph.basedOn(), paragraph.look());
        byId.put(paragraph.id(), paragraph.look());
        paragraph(xml, paragraph, base);
    }

    /** Writes one style, as far as it differs from how its base looks. */
    public void paragraph(Xml xml, ParagraphStyle paragraph, Look base) {
        boolean normal = paragraph.basedOn().isEmpty();
        String id = naming.style(paragraph.id());
        String name = naming.name(paragraph.id(), paragraph.name());
        if (normal) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", id);
        } else if (builtIn(name)) {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        }
        xml.value("w:name", name);
        if (!normal) {
            xml.value("w:basedOn", naming.style(paragraph.basedOn()));
        }
        naming.linked(paragraph.next()).filter(next -> !next.equals(id)).ifPresent(next -> xml.value("w:next", next));
        xml.value("w:uiPriority", 10).empty("w:qFormat");
        properties(xml, paragraph, base, normal);
        xml.close();
    }

    private void properties(Xml xml, ParagraphStyle paragraph, Look base, boolean normal) {
        Look look = paragraph.look();
        xml.open("w:pPr");
        looks.keeps(xml, look, base, paragraph);
        paragraph.numbering().ifPresent(level -> numbering(xml, level));
        paragraph.rule().ifPresent(rule -> rule(xml, rule));
        looks.ground(xml, look, base);
        tabs(xml, paragraph.tabs());
        looks.hyphenation(xml, look, base);
        if (normal && language.rightToLeft()) {
            xml.empty("w:bidi");
        }
        looks.spacing(xml, look, base);
        paragraph.outline().ifPresent(level -> xml.value("w:outlineLvl", level));
        xml.close().open("w:rPr");
        looks.runs(xml, look, base, paragraph.id().equals(Role.PREFORMATTED.wordStyleId()));
        xml.close();
    }

    private void numbering(Xml xml, ListLevel level) {
        xml.open("w:numPr")
                .value("w:ilvl", level.level())
                .value("w:numId", naming.list(level.list()))
                .close();
    }

    private void rule(Xml xml, Rule rule) {
        xml.open("w:pBdr");
        theme.border(xml, rule.edge(), rule.eighths(), rule.colour(), rule.space());
        xml.close();
    }

    /** Tab stops; nothing where there are none. */
    public static void tabs(Xml xml, List<Tab> tabs) {
        if (!tabs.isEmpty()) {
            xml.open("w:tabs");
            tabs.forEach(tab -> tab(xml, tab));
            xml.close();
        }
    }

    private static void tab(Xml xml, Tab tab) {
        xml.empty("w:tab", "w:val", tab.kind(), "w:leader", tab.leader(), "w:pos", Long.toString(tab.position()));
    }
}
