/** Tests of how the lines and words of a page are read. */
@NullMarked
package galley.read.wikitext.markup;

import org.jspecify.annotations.NullMarked;
