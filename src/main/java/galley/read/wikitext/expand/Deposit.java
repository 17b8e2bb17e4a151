package galley.read.wikitext.expand;

import java.util.Optional;

/** What stands in expanded text as a mark. A closed family; see {@link Visitor}. */
public sealed interface Deposit {

    /** Lets the visitor decide by kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A note.
     *
     * @param name notes of one name are one; empty for a note of its own
     * @param text wikitext of the note; empty if none is written anywhere
     */
    record Note(String name, Optional<Traced> text, int index) implements Deposit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /**
     * A place that links within the page lead to.
     *
     * @param name what they call it
     */
    record Place(String name) implements Deposit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.place(this);
        }
    }

    /** Characters that are no markup. */
    record Literal(String characters) implements Deposit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** A formula in TeX notation. */
    record Formula(String tex) implements Deposit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }
    }

    /**
     * Characters whose lines and blanks count.
     *
     * @param code whether a machine reads it
     * @param inline whether it stands within a line
     */
    record Verbatim(String characters, boolean code, boolean inline, int index) implements Deposit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.verbatim(this);
        }
    }

    /** Lines of verse, as wikitext. */
    record Verse(Traced lines) implements Deposit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.verse(this);
        }
    }

    /**
     * Pictures side by side, one on each line.
     *
     * @param lines {@code File:name|caption}
     */
    record Gallery(Traced lines) implements Deposit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.gallery(this);
        }
    }

    /**
     * A picture.
     *
     * @param link what stands between the brackets of its link
     */
    record Picture(Traced link) implements Deposit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /**
     * A decision for each kind of deposit.
     *
     * @param <R> what the decision yields
     */
    interface Visitor<R> {
        /** A note. */
        R note(Note note);

        /** A place that links lead to. */
        R place(Place place);

        /** Characters that are no markup. */
        R literal(Literal literal);

        /** A formula. */
        R formula(Formula formula);

        /** Characters whose lines and blanks count. */
        R verbatim(Verbatim verbatim);

        /** Lines of verse. */
        R verse(Verse verse);

        /** Pictures side by side. */
        R gallery(Gallery gallery);

        /** A picture. */
        R picture(Picture picture);
    }
}
