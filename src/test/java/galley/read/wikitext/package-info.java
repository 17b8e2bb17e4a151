/** Tests of pages of MediaWiki as articles. */
@NullMarked
package galley.read.wikitext;

import org.jspecify.annotations.NullMarked;
