/**
 * How things look: roles (what a piece of text is to a typesetter) and their properties (what can be set for it), read
 * from YAML style files that extend one another. Comes in: style files. Goes out: an immutable
 * {@link galley.style.Style} that drives PDF and DOCX alike. Never knows articles, fonts' insides or pages.
 */
@NullMarked
package galley.style;

import org.jspecify.annotations.NullMarked;
