package galley.read.wikitext.syntax;

import java.util.List;

/**
 * A piece of a page as the preprocessor cuts it. Offsets are UTF-16 indices into the text of the page, so that
 * everything made of a node can name its place. A closed family; see {@link Visitor}.
 */
public sealed interface Node {

    /** Where it begins. */
    int start();

    /** Where it ends: the index of the first character behind it. */
    int end();

    /** Lets the visitor decide by kind. */
    <R> R accept(Visitor<R> visitor);

    /** Characters without templates or extension tags; comments are already gone. */
    record Text(int start, int end) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * A call of a template, or of a parser function: <code>{{name|value|key=value}}</code>.
     *
     * @param name what stands before the first bar, blanks and all
     * @param arguments what stands between the bars, in order
     */
    record Template(List<Node> name, List<Argument> arguments, int start, int end) implements Node {
        /** Takes copies. */
        public Template {
            name = List.copyOf(name);
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.template(this);
        }
    }

    /**
     * The place of an argument: <code>{{{name|otherwise}}}</code>. Only pages that are templates have arguments, so on
     * an article what stands after the bar counts.
     *
     * @param name the argument's name
     * @param otherwise what to take without it; what stands behind a second bar is left out, as MediaWiki does
     * @param hasDefault whether there is a bar at all
     */
    record Parameter(List<Node> name, List<Node> otherwise, boolean hasDefault, int start, int end) implements Node {
        /** Takes copies. */
        public Parameter {
            name = List.copyOf(name);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parameter(this);
        }
    }

    /**
     * A tag whose content is not wikitext of the page: {@code <ref>}, {@code <nowiki>}, {@code <math>}.
     *
     * @param name the tag's name in lower case
     * @param attributes what stands in the tag behind the name
     * @param content what stands between the tags; empty for {@code <ref/>}
     * @param closed whether the tag has an end, or ends itself
     */
    record Extension(String name, Span attributes, Span content, boolean closed, int start, int end) implements Node {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.extension(this);
        }
    }

    /**
     * A decision for each kind of node.
     *
     * @param <R> what the decision yields
     */
    interface Visitor<R> {
        /** Characters. */
        R text(Text text);

        /** A call of a template. */
        R template(Template template);

        /** The place of an argument. */
        R parameter(Parameter parameter);

        /** A tag with content of its own kind. */
        R extension(Extension extension);
    }
}
