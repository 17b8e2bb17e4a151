package galley.cli;

import galley.check.Finding;
import galley.check.Spot;
import galley.source.Place;
import galley.source.Source;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        Map<Integer, List<Spot>> lines = new LinkedHashMap<>();
        finding.spots().stream()
                .filter(spot -> spot.place().known() && spot.place().line() <= source.lineCount())
                .forEach(spot -> lines.computeIfAbsent(spot.place().line(), line -> new ArrayList<>())
                        .add(spot));
        lines.entrySet().stream().limit(MOST_LINES).forEach(line -> excerpt(line.getKey(), line.getValue(), source));
        if (lines.size() > MOST_LINES) {
            out.println("      | and " + (lines.size() - MOST_LINES) + " more lines");
        }
    }

    /** A line, cut to what fits, with the words of its spots underlined where they were found. */
    private void excerpt(int number, List<Spot> spots, Source source) {
        int[] line = source.line(number).codePoints().toArray();
        int begin = Math.min(spots.get(0).place().column() - 1, line.length);
        int from = line.length <= WINDOW ? 0 : Math.max(0, begin - BEFORE);
        int to = Math.min(line.length, from + WINDOW);
        String margin = from > 0 ? "…" : "";
        out.println(String.format(Locale.ROOT, "%5d", number) + " | " + margin + visible(line, from, to)
                + (to < line.length ? "…" : ""));
        String under = margin.isEmpty() ? "" : " ";
        int at = from;
        for (Spot spot : spots) {
            int left = spot.place().column() - 1;
            int right = Math.min(end(spot, line.length), to);
            if (left >= at && left < right) {
                under += " ".repeat(columns(visible(line, at, left))) + "^".repeat(columns(visible(line, left, right)));
                at = right;
            }
        }
        if (under.indexOf('^') >= 0) {
            out.println("      | " + under);
        }
    }

    /** Where the words of a spot end on its line; before they begin where they were not found in the input. */
    private static int end(Spot spot, int length) {
        return spot.end()
                .map(place -> place.line() == spot.place().line() ? place.column() - 1 : length)
                .orElse(-1);
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String visible(int[] line, int from, int to) {
        return from < to ? Visible.of(new String(line, from, to - from)).replace('\t', ' ') : "";
    }
}
