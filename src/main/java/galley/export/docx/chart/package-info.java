/**
 * The timeline as a chart that an office program draws itself (ISO/IEC 29500-1, 21.2), with its data in a workbook
 * inside the document, so that an editor can change them. Comes in: a {@link galley.timeline.Timeline}. Goes out: the
 * chart's part, its workbook, its description. Never knows the document around it; its colours and fonts are those of
 * the document's theme.
 */
@NullMarked
package galley.export.docx.chart;

import org.jspecify.annotations.NullMarked;
