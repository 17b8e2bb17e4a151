package galley.verify;

import java.util.ArrayList;
import java.util.List;

/** Reports for people: a line for each file, and below it what differs, in the words of both sides. */
public final class ReportText {
    /** Columns of words that are shown; what differs stands among them. */
    private static final int WINDOW = 72;

    private static final int BEFORE = 24;

    private ReportText() {}

    /** The lines of a report. */
    public static List<String> lines(FileReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.file() + ": " + summary(report));
        report.notPrinted().forEach(words -> lines.add("  not printed: " + words));
        for (Difference difference : report.differences()) {
            lines.add("  " + difference.change().word() + "["
                    + difference.change().code() + "]: " + difference.name());
            int from = beginning(difference);
            String line =
                    difference.place().known() ? "  (line " + difference.place().line() + ")" : "";
            if (!difference.article().isEmpty() || difference.change() == Difference.Change.ALTERED) {
                lines.add("    article: " + excerpt(difference.article(), from) + line);
            }
            if (!difference.file().isEmpty() || difference.change() == Difference.Change.ALTERED) {
                String where = difference.where().isEmpty() ? "" : "  (" + difference.where() + ")";
                lines.add("    file:    " + excerpt(difference.file(), from) + where);
            }
        }
        return lines;
    }

    private static String summary(FileReport report) {
        if (!report.readable()) {
            return "cannot be read";
        }
        List<String> counts = new ArrayList<>();
        report.compared().forEach((kind, count) -> counts.add(kind.counted(count)));
        String compared = String.join(", ", counts);
        int differences = report.differences().size();
        if (differences > 0) {
            String found = differences == 1 ? "1 difference" : differences + " differences";
            return compared.isEmpty() ? found : found + " in " + compared;
        }
        return compared.isEmpty() ? "nothing to compare" : compared + ": all there";
    }

    /** Where the excerpts of both begin, in code points: shortly before what differs. */
    private static int beginning(Difference difference) {
        int[] one = points(difference.article());
        int[] other = points(difference.file());
        int same = 0;
        while (same < one.length && same < other.length && one[same] == other[same]) {
            same++;
        }
        boolean whole = Math.max(one.length, other.length) <= WINDOW || one.length == 0 || other.length == 0;
        return whole || (same == one.length && same == other.length) ? 0 : Math.max(0, same - BEFORE);
    }

    private static int[] points(String words) {
        return Wording.shown(words).codePoints().toArray();
    }

    private static String excerpt(String words, int from) {
        int[] points = points(words);
        if (points.length == 0) {
            return "(nothing)";
        }
        int start = Math.min(from, points.length);
        int end = Math.min(points.length, start + WINDOW);
        return (start > 0 ? "…" : "") + new String(points, start, end - start) + (end < points.length ? "…" : "");
    }
}
