/** Tests of how a page of a wiki is cut. */
@NullMarked
package galley.read.wikitext.syntax;

import org.jspecify.annotations.NullMarked;
