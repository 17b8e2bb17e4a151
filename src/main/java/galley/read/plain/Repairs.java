package galley.read.plain;

import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was repaired in one source so far. A repair made over and over is told at most {@value #MOST} times. */
final class Repairs {
    /** More than a person reads before seeing the pattern; the rest becomes one line with their number. */
    private static final int MOST = 20;

    private final Source source;
    private final List<Diagnostic> told = new ArrayList<>();
    private final Map<Repair, Count> counts = new EnumMap<>(Repair.class);

    private static final class Count {
        private int cases;
        private Place firstUntold = Place.UNKNOWN;
    }

    Repairs(Source source) {
        this.source = source;
    }

    /** Tells of a repair at a UTF-16 index of the source. */
    void add(Repair repair, int index) {
        add(repair, index, "");
    }

    /** Tells of a repair at a UTF-16 index of the source; the detail completes the message. */
    void add(Repair repair, int index, String detail) {
        Count count = counts.computeIfAbsent(repair, key -> new Count());
        count.cases++;
        if (count.cases <= MOST) {
            told.add(new Diagnostic(
                    repair.severity(),
                    repair.code(),
                    source.place(index),
                    repair.message(Excerpt.of(detail)),
                    repair.hint()));
        } else if (count.cases == MOST + 1) {
            count.firstUntold = source.place(index);
        }
    }

    /** All that is to be told, with a summary for each repair that was made too often. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(told);
        counts.forEach((repair, count) -> {
            if (count.cases > MOST) {
                String message = "from here on " + (count.cases - MOST) + " more of this kind";
                all.add(Diagnostic.note(repair.code(), count.firstUntold, message));
            }
        });
        return all;
    }
}
