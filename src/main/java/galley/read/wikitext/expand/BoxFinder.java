package galley.read.wikitext.expand;

import galley.read.wikitext.syntax.Node;

/** Tells infoboxes from other templates. */
@FunctionalInterface
public interface BoxFinder {
    /** Whether a call is an infobox, to be read as fields and not printed as text. */
    boolean isBox(Node.Template call, String name);
}
