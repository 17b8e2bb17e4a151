package galley.cli;

import galley.diff.Change;
import galley.diff.Difference;
import galley.diff.Subject;
import galley.source.Place;
import galley.source.Source;
import java.io.PrintStream;
import java.util.List;

/** Shows people what changed between two articles: what each says and where. */
final class DifferenceText {
    private final PrintStream out;
    private final Source before;
    private final Source after;

    /**
     * Prints to a stream.
     *
     * @param before what the earlier article was read from
     * @param after what the later one was read from
     */
    DifferenceText(PrintStream out, Source before, Source after) {
        this.out = out;
        this.before = before;
        this.after = after;
    }

    void print(List<Difference> differences) {
        differences.forEach(this::print);
    }

    private void print(Difference one) {
        String label = one.label().isEmpty() ? "" : ": " + one.label();
        String section =
                one.section().isEmpty() || one.subject() == Subject.HEADING ? "" : ", in “" + one.section() + "”";
        line(one.subject().word() + " " + changed(one.change()) + label + section);
        boolean same = one.change() == Change.MOVED || one.change() == Change.RESET;
        if (same) {
            line("    = " + one.after());
            line("      " + where(before, one.placeBefore()) + " → " + where(after, one.placeAfter()));
            return;
        }
        if (one.change() != Change.ADDED) {
            line("    - " + one.before() + said(before, one.placeBefore()));
        }
        if (one.change() != Change.REMOVED) {
            line("    + " + one.after() + said(after, one.placeAfter()));
        }
    }

    private static String changed(Change change) {
        return change == Change.RESET ? "set or linked differently" : change.word();
    }

    private static String said(Source source, Place place) {
        return place.known() ? "  (" + where(source, place) + ")" : "";
    }

    private static String where(Source source, Place place) {
        if (!place.known()) {
            return source.path();
        }
        return source.isPacked()
                ? source.path() + ", paragraph " + place.line()
                : source.path() + ":" + place.line() + ":" + place.column();
    }

    private void line(String line) {
        out.println(Visible.of(line));
    }
}
