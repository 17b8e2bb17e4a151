package galley.model;

import galley.source.Place;
import java.util.List;
import java.util.Optional;

/** A piece of an article that stands on lines of its own. A closed family; see {@link Visitor}. */
public sealed interface Block {

    /** Where it begins in the input. */
    Place place();

    /** Lets the visitor decide by kind. */
    <R> R accept(Visitor<R> visitor);

    /** A paragraph of running text. */
    record Paragraph(List<Inline> text, Place place) implements Block {
        /** Takes a copy of the text. */
        public Paragraph {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A list whose items have no order: {@code * one}. */
    record BulletList(List<ListItem> items, Place place) implements Block {
        /** Takes a copy of the items. */
        public BulletList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bulletList(this);
        }
    }

    /**
     * A list whose items count: {@code 1. one}.
     *
     * @param first the number of the first item, mostly 1
     */
    record NumberedList(int first, List<ListItem> items, Place place) implements Block {
        /** Takes a copy of the items. */
        public NumberedList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberedList(this);
        }
    }

    /** Terms and what is said about them. */
    record DefinitionList(List<Definition> definitions, Place place) implements Block {
        /** Takes a copy of the definitions. */
        public DefinitionList {
            definitions = List.copyOf(definitions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.definitionList(this);
        }
    }

    /** Rows and columns of cells, with a caption where the input gives one. */
    record Table(List<Inline> caption, List<Row> rows, Place place) implements Block {
        /** Takes copies of caption and rows. */
        public Table {
            caption = List.copyOf(caption);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * Somebody's words set apart.
     *
     * @param attribution who said it, where the input says so
     */
    record Quotation(List<Block> blocks, List<Inline> attribution, Place place) implements Block {
        /** Takes copies of the blocks and the attribution. */
        public Quotation {
            blocks = List.copyOf(blocks);
            attribution = List.copyOf(attribution);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /** Lines whose breaks and blanks are kept: code, verse, tables of characters. Lines end with LF. */
    record Preformatted(String text, Place place) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.preformatted(this);
        }
    }

    /**
     * A picture with its caption.
     *
     * @param file the file's name as the input gives it, relative to the article; never fetched from a network
     * @param alternative what the picture shows, for those who cannot see it, where the input says so
     */
    record Figure(String file, List<Inline> caption, Optional<String> alternative, Place place) implements Block {
        /** Takes a copy of the caption. */
        public Figure {
            caption = List.copyOf(caption);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * A decision for each kind of block.
     *
     * @param <R> what the decision yields
     */
    interface Visitor<R> {
        /** A paragraph of running text. */
        R paragraph(Paragraph paragraph);

        /** A list without order. */
        R bulletList(BulletList list);

        /** A list that counts. */
        R numberedList(NumberedList list);

        /** Terms and what is said about them. */
        R definitionList(DefinitionList list);

        /** Rows and columns. */
        R table(Table table);

        /** Somebody's words set apart. */
        R quotation(Quotation quotation);

        /** Lines kept as they are. */
        R preformatted(Preformatted preformatted);

        /** A picture with its caption. */
        R figure(Figure figure);
    }
}
