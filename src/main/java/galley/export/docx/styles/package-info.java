/**
 * The look of a report as named styles: what galley's roles are in Word's own styles, theme, numbering, font table and
 * settings. Comes in: a {@link galley.style.Style}. Goes out: whole parts of the document. Never knows an article's
 * text.
 */
@NullMarked
package galley.export.docx.styles;

import org.jspecify.annotations.NullMarked;
