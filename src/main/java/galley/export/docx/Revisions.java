package galley.export.docx;

import galley.diff.Mark;
import galley.diff.Marks;
import galley.export.docx.markup.Revision;
import galley.export.docx.markup.Xml;
import galley.model.Inline;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tracked changes of a redline (ISO/IEC 29500-1, 17.13.5): runs that were inserted or deleted, ends of paragraphs,
 * rows of tables. A report has none.
 */
final class Revisions {
    private final Optional<Marks> marks;
    private final Bookmarks numbers;
    private final String author;
    private final Optional<Instant> date;
    private Optional<Mark> current = Optional.empty();
    private Optional<Optional<Mark>> nextEnd = Optional.empty();
    private final Seams seams = new Seams();
    private boolean endStays;

    private Revisions(Optional<Marks> marks, Bookmarks numbers, String author, Optional<Instant> date) {
        this.marks = marks;
        this.numbers = numbers;
        this.author = author;
        this.date = date;
    }

    /** A document in which nothing was changed. */
    static Revisions none() {
        return new Revisions(Optional.empty(), new Bookmarks(0), "", Optional.empty());
    }

    /**
     * The changes of a redline.
     *
     * @param numbers gives out the ids, which bookmarks and changes must not share
     * @param author who is said to have made them
     * @param date when, where anybody says so
     */
    static Revisions of(Marks marks, Bookmarks numbers, String author, Optional<Instant> date) {
        return new Revisions(Optional.of(marks), numbers, author, date);
    }

    /** Whether this is a redline at all. */
    boolean tracked() {
        return marks.isPresent();
    }

    /** Whether what is written now is gone. */
    boolean removes() {
        return current.filter(mark -> mark == Mark.REMOVED).isPresent();
    }

    /** Writes a piece of the article with the mark that it has. */
    void within(Xml xml, Object piece, Runnable content) {
        if (marks.isEmpty()) {
            content.run();
            return;
        }
        Optional<Mark> mark = marks.get().of(piece).or(() -> current);
        Optional<Mark> end = marks.get().end(piece, mark);
        if (!end.equals(mark)) {
            nextEnd = Optional.of(end);
        }
        marked(xml, mark, content);
    }

    /** Writes something with the mark that all of the text has, if it is one. */
    void whole(Xml xml, List<Inline> text, Runnable content) {
        Set<Optional<Mark>> all = text.stream()
                .map(inline -> marks.flatMap(known -> known.of(inline)))
                .collect(Collectors.toSet());
        marked(xml, all.size() == 1 ? all.iterator().next().or(() -> current) : current, content);
    }

    private void marked(Xml xml, Optional<Mark> mark, Runnable content) {
        if (mark.equals(current)) {
            content.run();
            return;
        }
        Optional<Mark> around = current;
        current = mark;
        xml.revised(mark.map(this::revision), content);
        current = around;
    }

    /** Says among the settings of a paragraph that its end is new or gone. */
    void end(Xml xml) {
        Optional<Mark> end = nextEnd.orElse(current);
        nextEnd = Optional.empty();
        endStays = end.isEmpty();
        xml.runs();
        end.map(this::revision)
                .ifPresent(revision -> xml.open("w:rPr")
                        .empty(revision.element(), revision.attributes())
                        .close());
    }

    /**
     * A paragraph was written but for its last tag. One that is new or gone and empty gets a blank: LibreOffice keeps a
     * row whose first cell has nothing in it that it could take away.
     */
    void paragraph(Xml xml) {
        if (tracked()) {
            if (current.isPresent() && !xml.hasRuns()) {
                xml.open("w:r").open("w:t", "xml:space", "preserve").text(" ").close();
                xml.close();
            }
            seams.paragraph(xml, endStays);
        }
    }

    /** Whether something may still be put in where the last paragraph ended. */
    boolean mayComeBack() {
        return seams.isOpen();
    }

    /** A cell begins, or a table ends: paragraphs before and behind do not touch. */
    void part() {
        seams.part();
    }

    /** Says among the settings of a row that it is new or gone. */
    void row(Xml xml) {
        current.map(this::revision).ifPresent(revision -> xml.empty(revision.element(), revision.attributes()));
    }

    /**
     * What a note is called by: one that is new is another than one that stays, though they have one name, for else the
     * note would go with its first call and leave the others without. One that is gone has no name at all: LibreOffice
     * keeps a note with the bookmark that a name gives it.
     */
    Inline.Note named(Inline.Note note) {
        if (note.name().isEmpty() || current.isEmpty()) {
            return note;
        }
        boolean nameless = removes() && !note.text().isEmpty();
        return new Inline.Note(nameless ? "" : current.get() + " " + note.name(), note.text());
    }

    private Revision revision(Mark mark) {
        return new Revision(mark == Mark.ADDED ? "w:ins" : "w:del", this::attributes);
    }

    private String[] attributes() {
        List<String> attributes =
                new ArrayList<>(List.of("w:id", Integer.toString(numbers.next()), "w:author", author));
        date.ifPresent(when -> attributes.addAll(
                List.of("w:date", when.truncatedTo(ChronoUnit.SECONDS).toString())));
        return attributes.toArray(String[]::new);
    }
}
