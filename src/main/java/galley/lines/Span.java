package galley.lines;

import galley.page.Target;
import java.util.Optional;

/**
 * A stretch of text in one style and of one meaning.
 *
 * @param text its characters; a lone LF is a line break that is meant
 * @param style how it is set
 * @param node its node of the structure tree
 * @param target where it leads, for an active link
 * @param linkNode the node of that link; -1 without one
 */
public record Span(String text, TextStyle style, int node, Optional<Target> target, int linkNode) {
    public static final String LINE_BREAK = "\n";

    /** Plain text. */
    public static Span of(String text, TextStyle style, int node) {
        return new Span(text, style, node, Optional.empty(), -1);
    }

    /** Whether another span belongs to the same active link. */
    public boolean sameLink(Span other) {
        return target.isPresent() && target.equals(other.target) && linkNode == other.linkNode;
    }

    /** Whether another span is this one, but for nodes that are so many further on. */
    boolean isWithNodesMoved(int by, Span other) {
        return text.equals(other.text)
                && node + by == other.node
                && (linkNode < 0 ? other.linkNode == linkNode : linkNode + by == other.linkNode)
                && style.equals(other.style)
                && target.equals(other.target);
    }
}
