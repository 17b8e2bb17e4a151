/**
 * Where words may be divided. In come a language tag and a word; out come the offsets at which a hyphen may stand,
 * found by Liang's patterns. The pattern files are those of the hyph-utf8 collection; the build unpacks them beside
 * these classes, and each keeps its author's header and licence. This room knows letters alone: never a font, a line or
 * an article.
 */
@NullMarked
package galley.hyphenate;

import org.jspecify.annotations.NullMarked;
