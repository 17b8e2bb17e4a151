package galley.compose;

import galley.breaking.Column.Foot;
import galley.breaking.Column.NoteLine;
import galley.breaking.Pagination.NoteLines;
import galley.lines.Sp;
import galley.page.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes that stand at the foot of the pages that call them, line by line.
 *
 * @param separator what parts them from the text
 * @param lines of all notes
 */
record FootMatter(Strip separator, List<FootLine> lines) {
    static final FootMatter NONE = new FootMatter(Strip.NONE, List.of());

    /** So many lines of a note stand at least on the page that calls it, and on the next, if it is divided. */
    private static final int KEPT = 2;

    FootMatter {
        lines = List.copyOf(lines);
    }

    /**
     * A line of a note.
     *
     * @param note the number of the note
     * @param place number of the line in its note, from 0
     * @param of how many lines the note has
     */
    record FootLine(Strip strip, int note, int place, int of) {
        private NoteLine forBreaker() {
            int behind = of - place - 1;
            boolean mayEnd = behind == 0 || (place + 1 >= KEPT && behind >= KEPT);
            return new NoteLine(Sp.of(strip.height()), place == 0, mayEnd);
        }
    }

    /** The same as the page breaker sees it. */
    Foot forBreaker() {
        return new Foot(
                Sp.of(separator.height()),
                lines.stream().map(FootLine::forBreaker).toList());
    }

    /** How many lines the notes up to a number have. */
    int linesUpTo(int number) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).note() <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The ink of some lines that end at the foot of a column. */
    List<Mark> marks(NoteLines shown, double bottom) {
        if (shown.to() <= shown.from()) {
            return List.of();
        }
        List<Strip> strips = new ArrayList<>();
        strips.add(separator);
        lines.subList(shown.from(), shown.to()).forEach(line -> strips.add(line.strip()));
        double y = bottom - strips.stream().mapToDouble(Strip::height).sum();
        List<Mark> marks = new ArrayList<>();
        for (Strip strip : strips) {
            for (Mark mark : strip.marks()) {
                marks.add(mark.moved(0, y));
            }
            y += strip.height();
        }
        return marks;
    }
}
