package galley.read.wikitext.expand;

import galley.read.wikitext.syntax.Node;
import java.util.List;

/**
 * Text without templates.
 *
 * @param text wikitext with marks
 * @param boxes the infoboxes that stood in it, in order; they are not in the text
 */
public record Expansion(Traced text, List<Node.Template> boxes) {
    /** Takes a copy. */
    public Expansion {
        boxes = List.copyOf(boxes);
    }
}
