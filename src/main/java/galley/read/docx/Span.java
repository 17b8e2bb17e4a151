package galley.read.docx;

import galley.model.Inline;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of a paragraph whose characters are alike.
 *
 * @param text the characters; empty where it is something whole
 * @param traits what sets them apart
 * @param target where a link leads; empty outside links
 * @param language of words in another language than the document's; empty for the rest
 * @param whole a note or a line break
 */
record Span(String text, Set<Trait> traits, String target, String language, Optional<Inline> whole) {}
