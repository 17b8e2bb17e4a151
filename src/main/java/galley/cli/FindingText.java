package galley.cli;

import galley.check.Finding;
import galley.check.Spot;
import galley.source.Place;
import galley.source.Source;
import java.io.PrintStream;
import java.util.List;

/** Prints findings for people: one line each, and below it the lines of the input with the words underlined. */
final class FindingText {
    /** Columns of a line of the input that are shown at most. */
    private static final int WINDOW = 92;

    /** How much of it stands before the words. */
    private static final int BEFORE = 30;

    private static final int MOST_LINES = 4;

    private final PrintStream out;

    FindingText(PrintStream out) {
        this.out = out;
    }

    void print(Finding finding, Source source) {
        Place first = finding.places().stream().findFirst().orElse(Place.UNKNOWN);
        String where = first.known() ? source.path() + ":" + first.line() + ":" + first.column() : source.path();
        out.println(Visible.of(
                where + ": " + finding.severity().word() + "[" + finding.ruleId() + "]: " + finding.message()));
        List<Spot> spots = finding.spots();
        spots.stream().limit(MOST_LINES).forEach(spot -> excerpt(spot, source));
        if (spots.size() > MOST_LINES) {
            out.println("      | and " + (spots.size() - MOST_LINES) + " more");
        }
    }

    /** The line of a spot, cut to what fits, its words underlined where they were found. */
    private void excerpt(Spot spot, Source source) {
        Place place = spot.place();
        if (!place.known() || place.line() > source.lineCount()) {
            return;
        }
        int[] line = source.line(place.line()).codePoints().toArray();
        int begin = Math.min(place.column() - 1, line.length);
        int end = spot.end()
                .filter(at -> at.line() == place.line())
                .map(at -> Math.min(at.column() - 1, line.length))
                .orElse(spot.end().isPresent() ? line.length : begin);
        int from = line.length <= WINDOW ? 0 : Math.max(0, begin - BEFORE);
        int to = Math.min(line.length, from + WINDOW);
        String shown = (from > 0 ? "…" : "") + visible(line, from, to) + (to < line.length ? "…" : "");
        String before = (from > 0 ? "…" : "") + visible(line, from, begin);
        String under = visible(line, begin, Math.min(end, to));
        String number = Integer.toString(place.line());
        out.println(" ".repeat(Math.max(0, 5 - number.length())) + number + " | " + shown);
        if (spot.end().isPresent()) {
            out.println("      | " + " ".repeat(columns(before)) + "^".repeat(Math.max(1, columns(under))));
        }
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String visible(int[] line, int from, int to) {
        return from < to ? Visible.of(new String(line, from, to - from)).replace('\t', ' ') : "";
    }
}
