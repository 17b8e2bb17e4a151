/**
 * The pages of a report as an office program will make them up: lines filled first fit with the type at its natural
 * width, paragraphs and rows one after the other, as far as each page reaches. Comes in: what is written, piece by
 * piece. Goes out: the page of each bookmark. Never knows the article or the markup.
 *
 * <p>The rules are those that LibreOffice and Word share for documents of this kind (ISO/IEC 29500-1, 17.3.1), found by
 * comparing with the pages that LibreOffice makes of the same reports.
 */
@NullMarked
package galley.export.docx.pages;

import org.jspecify.annotations.NullMarked;
