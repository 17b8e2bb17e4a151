package galley.export.docx;

import galley.export.docx.markup.Fields;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.Page;
import galley.export.docx.styles.ParagraphStyle;
import galley.export.docx.template.HouseParts;
import galley.source.Origin;
import galley.style.Property;
import galley.style.Role;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands around the text on every page: running head and foot, margins, paper. */
final class Furniture {
    /** Ids of the relationships that the section properties name. */
    static final String HEAD = "head";

    static final String FIRST_HEAD = "firstHead";
    static final String FOOT = "foot";
    static final String FIRST_FOOT = "firstFoot";

    private static final int HASH_DIGITS = 8;
    /** Printers reach no closer to the edge of the paper: a sixth of an inch, in twips. */
    private static final long NEAREST_EDGE = 240;

    private final Draft draft;
    private final boolean sections;

    /**
     * The furniture of a draft whose text is written.
     *
     * @param sections whether there is a heading that the running head can name
     */
    Furniture(Draft draft, boolean sections) {
        this.draft = draft;
        this.sections = sections;
    }

    /**
     * The running head: title left, section right. The title is fetched by bookmark and the section by level, for the
     * names of styles in fields are those of the reader's own language in Word.
     */
    Xml head() {
        Xml xml = Namespaces.root(draft.part(), "w:hdr");
        handling(xml);
        open(xml, Role.RUNNING_HEAD);
        String title = InlineWriter.flat(draft.edition().article().title());
        Fields.write(xml, "REF " + FrontMatter.TITLE + " \\h", title);
        if (sections) {
            xml.open("w:r").empty("w:tab").close();
            // No result yet: it differs from page to page, and Word sets it when it lays out the page.
            Fields.write(xml, "STYLEREF 1", "");
        }
        return xml.close().close();
    }

    /**
     * The head of the first page: the kind of document, above the title. It is no paragraph of the text, for programs
     * that look for the title take the first paragraph.
     */
    Xml firstHead() {
        Xml xml = Namespaces.root(draft.part(), "w:hdr");
        handling(xml);
        open(xml, Role.KIND);
        InlineWriter.inBody(draft, xml).plain(kind());
        return xml.close().close();
    }

    private String kind() {
        String single = draft.revisions().tracked() ? Labels.REDLINE : Labels.KIND;
        return draft.edition().presentation().bound() ? Labels.BOOK : single;
    }

    /** The foot: the source left, the page number right. */
    Xml foot(int page) {
        Xml xml = Namespaces.root(draft.part(), "w:ftr");
        open(xml, Role.FOOT);
        Origin origin = draft.edition().origin();
        String hash = origin.sha256()
                .substring(0, Math.min(HASH_DIGITS, origin.sha256().length()));
        InlineWriter text = InlineWriter.inBody(draft, xml);
        text.plain(origin.fileName() + " · SHA-256 " + hash + "…");
        String folio = draft.style().get(Role.PAGE, Property.FOLIO);
        if (!folio.equals("none")) {
            boolean words = folio.startsWith("page");
            text.plain(words ? "\tPage " : "\t");
            Fields.write(xml, "PAGE", Integer.toString(page));
            text.plain(words ? " of " : " / ");
            Fields.write(xml, "NUMPAGES", Integer.toString(draft.pages().count()));
        }
        xml.close();
        handling(xml);
        return xml.close();
    }

    /** The handling label, in a line of its own. */
    private void handling(Xml xml) {
        draft.edition().presentation().handling().ifPresent(label -> {
            open(xml, Role.HANDLING);
            InlineWriter.inBody(draft, xml).plain(label);
            xml.close();
        });
    }

    /** The properties of the one section: which heads and feet, and the page. */
    void section(Xml xml) {
        xml.open("w:sectPr");
        Optional<HouseParts> house = draft.houseParts();
        if (house.filter(HouseParts::hasFurniture).isPresent()) {
            house.get().section(xml, labels(house.get()));
            xml.close();
            return;
        }
        reference(xml, "w:headerReference", "default", HEAD);
        reference(xml, "w:headerReference", "first", FIRST_HEAD);
        reference(xml, "w:footerReference", "default", FOOT);
        reference(xml, "w:footerReference", "first", FIRST_FOOT);
        if (house.filter(HouseParts::hasPage).isPresent()) {
            house.get().page(xml);
            house.get().rest(xml, true);
        } else {
            page(xml);
        }
        xml.close();
    }

    /** The ids of the relationships to heads and feet that hold the handling label alone. */
    Map<String, String> labels(HouseParts house) {
        Map<String, String> labels = new TreeMap<>();
        if (draft.edition().presentation().handling().isPresent()) {
            house.bare().forEach(key -> labels.put(key, "label-" + key.replace(' ', '-')));
        }
        return labels;
    }

    /** A head or foot that holds the handling label alone. */
    Xml label(boolean head) {
        Xml xml = Namespaces.root(draft.part(), head ? "w:hdr" : "w:ftr");
        handling(xml);
        return xml.close();
    }

    /** The handling label as a line; empty where there is none. */
    Optional<Xml> labelLine() {
        return draft.edition().presentation().handling().map(label -> {
            Xml xml = draft.part();
            handling(xml);
            return xml;
        });
    }

    private void page(Xml xml) {
        Page page = draft.page();
        xml.empty("w:pgSz", "w:w", Long.toString(page.width()), "w:h", Long.toString(page.height()));
        xml.empty(
                "w:pgMar",
                "w:top",
                Long.toString(page.top()),
                "w:right",
                Long.toString(page.right()),
                "w:bottom",
                Long.toString(page.bottom()),
                "w:left",
                Long.toString(page.left()),
                "w:header",
                Long.toString(distance(page.top() / 2, page.top(), height(Role.RUNNING_HEAD))),
                "w:footer",
                Long.toString(distance(page.bottom(), page.bottom(), height(Role.FOOT))),
                "w:gutter",
                "0");
        xml.empty("w:cols", "w:space", "720").empty("w:titlePg");
        if (draft.language().rightToLeft()) {
            xml.empty("w:bidi");
        }
    }

    /**
     * How far head or foot stands from the edge of the paper: as wanted, but so that it ends before the text begins,
     * for else it would push the text away.
     */
    private static long distance(long wanted, long margin, long height) {
        return Math.max(NEAREST_EDGE, Math.min(wanted, margin - height));
    }

    /** The height of a head or foot with its handling label, in twips. */
    private long height(Role role) {
        long label = draft.edition().presentation().handling().isPresent() ? paragraph(Role.HANDLING) : 0;
        return paragraph(role) + label;
    }

    private long paragraph(Role role) {
        return draft.paragraphStyles().stream()
                .filter(style -> style.id().equals(role.wordStyleId()))
                .mapToLong(ParagraphStyle::height)
                .sum();
    }

    private void open(Xml xml, Role role) {
        xml.open("w:p")
                .open("w:pPr")
                .value("w:pStyle", draft.styleId(role.wordStyleId()))
                .close();
    }

    private static void reference(Xml xml, String name, String type, String id) {
        xml.empty(name, "w:type", type, "r:id", id);
    }
}
