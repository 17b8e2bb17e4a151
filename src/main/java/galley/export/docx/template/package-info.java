/**
 * A house's own document or template as what a report looks like: its styles, lists, page, heads and feet, theme and
 * settings. Comes in: the bytes of a DOCX or DOTX, ours or a stranger's. Goes out: which of its styles stands for which
 * of ours, how they look, and its parts with what a report adds to them. What it says (its body, notes, comments) and
 * what could act on its own (macros, links to templates and pictures elsewhere) stays behind. Never knows articles.
 */
@NullMarked
package galley.export.docx.template;

import org.jspecify.annotations.NullMarked;
