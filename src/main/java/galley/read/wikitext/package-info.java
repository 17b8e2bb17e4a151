/**
 * Pages of a wiki as articles. Comes in: the wikitext of one page, and what is known of it from outside (title,
 * language, names of namespaces). Goes out: an article, and a remark with line and column on everything that was
 * dropped, shortened, repaired or guessed. Never knows dumps, networks or other pages.
 *
 * <p>The way through is MediaWiki's own: {@code syntax} cuts the page into templates and text, {@code expand} puts what
 * {@code templates} print in their place, {@code markup} reads the lines and words. Infoboxes are taken out on the way
 * and read here.
 */
@NullMarked
package galley.read.wikitext;

import org.jspecify.annotations.NullMarked;
