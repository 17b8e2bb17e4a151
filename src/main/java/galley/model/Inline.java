package galley.model;

import java.util.List;

/** A piece of running text. A closed family; see {@link Visitor}. */
public sealed interface Inline {

    /** Lets the visitor decide by kind. */
    <R> R accept(Visitor<R> visitor);

    /** Characters as they are to be read. */
    record Text(String value) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Stressed words: italic, as a rule. */
    record Emphasis(List<Inline> text) implements Inline {
        /** Takes a copy of the text. */
        public Emphasis {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Words that must not be overlooked: bold, as a rule. */
    record Strong(List<Inline> text) implements Inline {
        /** Takes a copy of the text. */
        public Strong {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Raised characters. */
    record Superscript(List<Inline> text) implements Inline {
        /** Takes a copy of the text. */
        public Superscript {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.superscript(this);
        }
    }

    /** Lowered characters. */
    record Subscript(List<Inline> text) implements Inline {
        /** Takes a copy of the text. */
        public Subscript {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subscript(this);
        }
    }

    /** Characters that a machine reads: a command, a file name. */
    record Code(String value) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** A formula in TeX notation, as written. */
    record Formula(String tex) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }
    }

    /**
     * Text that leads somewhere.
     *
     * @param target an address as written, the title of another article, or {@code #} and the name of an {@link Anchor}
     */
    record Link(String target, List<Inline> text) implements Inline {
        /** Takes a copy of the text. */
        public Link {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * Words in another language than the text around them.
     *
     * @param language BCP 47 tag
     */
    record Foreign(String language, List<Inline> text) implements Inline {
        /** Takes a copy of the text. */
        public Foreign {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreign(this);
        }
    }

    /**
     * A note that is called at this point and stands elsewhere.
     *
     * @param name notes of one name are one note called several times; empty for a note called once
     * @param text what the note says
     */
    record Note(String name, List<Inline> text) implements Inline {
        /** Takes a copy of the text. */
        public Note {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /**
     * A place that links of the article lead to; nothing is seen of it.
     *
     * @param name a {@link Link} whose target is {@code #} and this name leads here; the first place of a name counts
     */
    record Anchor(String name) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anchor(this);
        }
    }

    /** A line break that is part of what is said, as in a verse or an address. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /**
     * A decision for each kind of inline.
     *
     * @param <R> what the decision yields
     */
    interface Visitor<R> {
        /** Plain characters. */
        R text(Text text);

        /** Stressed words. */
        R emphasis(Emphasis emphasis);

        /** Words that must not be overlooked. */
        R strong(Strong strong);

        /** Raised characters. */
        R superscript(Superscript superscript);

        /** Lowered characters. */
        R subscript(Subscript subscript);

        /** What a machine reads. */
        R code(Code code);

        /** A formula. */
        R formula(Formula formula);

        /** Text that leads somewhere. */
        R link(Link link);

        /** Words in another language. */
        R foreign(Foreign foreign);

        /** A note. */
        R note(Note note);

        /** A place that links lead to. */
        R anchor(Anchor anchor);

        /** A break that is meant. */
        R lineBreak(LineBreak lineBreak);
    }
}
