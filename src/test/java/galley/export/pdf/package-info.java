/** Tests of the PDF files that users open: their text, tags, fonts and links, read back with other programs. */
@NullMarked
package galley.export.pdf;

import org.jspecify.annotations.NullMarked;
