package galley.page;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tree of meanings of a composition, in reading order: what a tagged PDF is tagged with.
 *
 * <p>The children of a node are read in the order of their indices. Where a node has ink of its own as well (a
 * paragraph with a link in it), its ink and its children are read in the order in which their marks stand on the pages.
 *
 * @param nodes all nodes; the first is the document, and a parent stands before its children
 * @param references which links lead inside the document, and to which node
 */
public record Structure(List<Node> nodes, SortedMap<Integer, Integer> references) {

    /** Takes copies. */
    public Structure {
        nodes = List.copyOf(nodes);
        references = Collections.unmodifiableSortedMap(new TreeMap<>(references));
    }

    /** A tree without references. */
    public Structure(List<Node> nodes) {
        this(nodes, new TreeMap<>());
    }

    /**
     * One node.
     *
     * @param kind what it is
     * @param parent index of its parent; -1 for the document
     * @param language BCP 47 tag where it differs from its parent's
     * @param alternative what a figure shows or a formula says, in words
     * @param columns columns that a cell spans, from 1; 1 for all else
     * @param rows rows that a cell spans, from 1; 1 for all else
     */
    public record Node(
            Kind kind, int parent, Optional<String> language, Optional<String> alternative, int columns, int rows) {

        /** A node without a language or alternative of its own. */
        public static Node of(Kind kind, int parent) {
            return new Node(kind, parent, Optional.empty(), Optional.empty(), 1, 1);
        }

        /** The same in another language than its parent. */
        public Node in(String tag) {
            return new Node(kind, parent, Optional.of(tag), alternative, columns, rows);
        }

        /** The same with words for what cannot be read out as it stands. */
        public Node described(String words) {
            return new Node(kind, parent, language, Optional.of(words), columns, rows);
        }

        /** The same as a cell over several columns or rows. */
        public Node spanning(int columnCount, int rowCount) {
            return new Node(kind, parent, language, alternative, columnCount, rowCount);
        }
    }

    /** The standard structure types of ISO 32000-2, 14.8.4, that a document of ours uses. */
    public enum Kind {
        /** The whole. */
        DOCUMENT("Document"),
        /** The title of the whole. */
        TITLE("Title"),
        /** A section with its heading. */
        SECTION("Sect"),
        /** Headings by depth. */
        HEADING_1("H1"),
        /** Second depth. */
        HEADING_2("H2"),
        /** Third depth. */
        HEADING_3("H3"),
        /** Fourth depth. */
        HEADING_4("H4"),
        /** Fifth depth. */
        HEADING_5("H5"),
        /** Sixth depth. */
        HEADING_6("H6"),
        /** A paragraph. */
        PARAGRAPH("P"),
        /** A box beside the text. */
        ASIDE("Aside"),
        /** A list without order, or of terms. */
        LIST("L"),
        /** A list that counts. */
        NUMBERED_LIST("L"),
        /** An item of a list. */
        LIST_ITEM("LI"),
        /** Its bullet or number. */
        LABEL("Lbl"),
        /** Its text. */
        LIST_BODY("LBody"),
        /** A table of contents. */
        CONTENTS("TOC"),
        /** An entry of a table of contents. */
        CONTENTS_ITEM("TOCI"),
        /** A quotation set apart. */
        QUOTATION("BlockQuote"),
        /** Code. */
        CODE("Code"),
        /** A table. */
        TABLE("Table"),
        /** A row of a table. */
        TABLE_ROW("TR"),
        /** A cell that names its column. */
        COLUMN_HEADER("TH"),
        /** A cell that names its row. */
        ROW_HEADER("TH"),
        /** A cell of data. */
        TABLE_CELL("TD"),
        /** A caption. */
        CAPTION("Caption"),
        /** A picture. */
        FIGURE("Figure"),
        /** A formula. */
        FORMULA("Formula"),
        /** A note. */
        NOTE("Note"),
        /** The call of a note. */
        REFERENCE("Reference"),
        /** An active link. */
        LINK("Link"),
        /** A stretch of text with properties of its own, such as another language. */
        SPAN("Span");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The name of the standard structure type. */
        public String type() {
            return type;
        }
    }
}
