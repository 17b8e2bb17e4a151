package galley.style;

import galley.source.Place;
import java.util.List;

/** A piece of a YAML file, with the place where it begins. */
sealed interface YamlNode {
    /** Where it begins. */
    Place place();

    /** What to do with each kind. */
    interface Visitor<R> {
        R scalar(Scalar scalar);

        R mapping(Mapping mapping);

        R sequence(Sequence sequence);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * A single value, always as text.
     *
     * @param comment whether nothing stands there but a comment: {@code color: #1F3864}
     */
    record Scalar(String text, Place place, boolean comment) implements YamlNode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** Keys with values, in the order written, a key given twice twice. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
