package galley.export.docx;

import galley.export.docx.markup.Xml;
import java.util.Optional;

/**
 * Keeps the changes of two paragraphs apart. LibreOffice joins a change at the end of a paragraph with one of the same
 * kind at the beginning of the next, across an end that neither changes, and then accepts or rejects that end with
 * them. A blank between them, at the end of the first paragraph, where nobody sees it, prevents that.
 */
final class Seams {
    private Optional<Seam> open = Optional.empty();

    /** Where a paragraph ended with a change: the position in the part, and the element of the change. */
    private record Seam(int position, String change) {}

    /** Whether a blank may still come to the end of the last paragraph. */
    boolean isOpen() {
        return open.isPresent();
    }

    /** Something comes between paragraphs: a cell begins or ends. */
    void part() {
        open = Optional.empty();
    }

    /**
     * A paragraph was written but for its last tag.
     *
     * @param endStays whether its end is in both articles
     */
    void paragraph(Xml xml, boolean endStays) {
        Xml.Runs runs = xml.runs();
        open.filter(seam -> runs.first().equals(seam.change())).ifPresent(seam -> {
            Xml blank = xml.another();
            blank.open("w:r").open("w:t", "xml:space", "preserve").text(" ").close();
            xml.insert(seam.position(), blank.close());
        });
        boolean changed = !runs.last().isEmpty();
        open = changed && endStays ? Optional.of(new Seam(xml.position(), runs.last())) : Optional.empty();
    }
}
