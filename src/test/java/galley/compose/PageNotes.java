package galley.compose;

import galley.page.Mark.GlyphMark;
import galley.page.Mark.RuleMark;
import galley.page.PageDump;
import galley.page.Structure.Kind;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The notes at the foot of finished pages, as far as ink tells: where they begin, who calls them, how they are divided.
 */
final class PageNotes {
    /** Baselines closer than this are of one line, in points. */
    private static final double SAME_LINE = 4.5;

    /** So many lines of a note, and of the text that calls it, stand together. */
    private static final int KEPT = 2;

    private final PageReader pages;
    private final double leading;
    private final double textLeading;
    /** The height of a page without its margins. */
    private final double room;

    private final List<Double> tops = new ArrayList<>();
    /** For each note, by its number, how many of its lines stand on which page. */
    private final Map<Integer, Map<Integer, Integer>> lines = new TreeMap<>();
    /** For each note the page that calls it first. */
    private final Map<Integer, Integer> calls = new TreeMap<>();
    /** For each note the baseline of that call. */
    private final Map<Integer, Double> baselines = new TreeMap<>();

    PageNotes(PageReader pages, Style style) {
        this.pages = pages;
        this.leading = style.get(Role.NOTE, Property.LEADING).points();
        this.textLeading = style.get(Role.BODY, Property.LEADING).points();
        this.room = pages.height()
                - style.get(Role.PAGE, Property.MARGIN_TOP).points()
                - style.get(Role.PAGE, Property.MARGIN_BOTTOM).points();
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (int page = 0; page < pages.pageCount(); page++) {
            tops.add(findTop(page));
            readCalls(page);
            readNotes(page, numbers);
        }
    }

    /** The rule above notes is short; what it parts them from is text. */
    private double findTop(int page) {
        List<GlyphMark> notes = pages.content(page, Kind.NOTE);
        return pages.rules(page).stream()
                .filter(rule -> rule.width() < pages.width() / 5 && isAbove(rule, notes))
                .mapToDouble(RuleMark::y)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private boolean isAbove(RuleMark rule, List<GlyphMark> notes) {
        double below = notes.stream()
                .mapToDouble(GlyphMark::y)
                .filter(y -> y > rule.y())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return below - rule.y() < 2 * leading;
    }

    private void readCalls(int page) {
        for (GlyphMark mark : pages.content(page, Kind.REFERENCE)) {
            if (mark.y() < top(page)) {
                if (calls.putIfAbsent(number(mark), page) == null) {
                    baselines.put(number(mark), mark.y());
                }
            }
        }
    }

    private static int number(GlyphMark mark) {
        String digits = PageDump.text(mark).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private void readNotes(int page, Map<Integer, Integer> numbers) {
        Map<Integer, SortedSet<Double>> linesOfNote = new TreeMap<>();
        for (GlyphMark mark : pages.content(page, Kind.NOTE)) {
            if (mark.y() > top(page)) {
                int note = pages.above(mark, Kind.NOTE);
                if (pages.isUnder(mark.meaning(), Set.of(Kind.LABEL))) {
                    numbers.put(note, number(mark));
                } else {
                    linesOfNote.computeIfAbsent(note, id -> new TreeSet<>()).add(mark.y());
                }
            }
        }
        linesOfNote.forEach((note, ys) -> {
            int number = numbers.getOrDefault(note, 0);
            lines.computeIfAbsent(number, id -> new TreeMap<>()).put(page, count(ys));
        });
    }

    /** Baselines, those of raised characters and of other faces not counted. */
    private static int count(SortedSet<Double> baselines) {
        int count = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (double y : baselines) {
            count += y - last > SAME_LINE ? 1 : 0;
            last = y;
        }
        return count;
    }

    /** Where the notes of a page begin, from the top of the sheet; without notes, beyond it. */
    double top(int page) {
        return tops.get(page);
    }

    /** The height in points of all notes that some marks of a page call for the first time. */
    double calledBy(int page, List<GlyphMark> marks) {
        Set<Integer> called = new TreeSet<>();
        for (GlyphMark mark : marks) {
            if (pages.isUnder(mark.meaning(), Set.of(Kind.REFERENCE)) && calls.getOrDefault(number(mark), -1) == page) {
                called.add(number(mark));
            }
        }
        double height = 0;
        for (int number : called) {
            height += leading * count(number);
        }
        return height;
    }

    /** The height of what parts notes from the text. */
    double separator() {
        return leading;
    }

    /** Whether the notes of a page go on on the next. */
    boolean goOn(int page) {
        return lines.values().stream()
                        .anyMatch(on -> on.containsKey(page + 1)
                                && on.keySet().iterator().next() <= page)
                || calls.entrySet().stream().anyMatch(call -> call.getValue() == page && isLate(call.getKey()));
    }

    private boolean isLate(int number) {
        Map<Integer, Integer> on = lines.getOrDefault(number, Map.of());
        return !on.isEmpty() && on.keySet().iterator().next() > calls.getOrDefault(number, Integer.MAX_VALUE);
    }

    /**
     * Whether a page has room for two lines of text, the second of which calls a note, two lines of the note, and all
     * those before it that these two lines call or that had no room where they were called.
     */
    private boolean couldBegin(int number) {
        int page = calls.getOrDefault(number, 0);
        double line = baselines.getOrDefault(number, 0.0) - 1.5 * textLeading;
        double before = separator() + KEPT * textLeading + Math.min(KEPT, count(number)) * leading;
        for (int other : lines.keySet()) {
            boolean called = other < number
                    && calls.getOrDefault(other, -1) == page
                    && baselines.getOrDefault(other, 0.0) > line;
            boolean waited = calls.getOrDefault(other, page) < page && isLate(other);
            before += called ? count(other) * leading : 0;
            before += waited ? lines.getOrDefault(other, Map.of()).getOrDefault(page, 0) * leading : 0;
        }
        return before <= room;
    }

    private int count(int number) {
        return lines.getOrDefault(number, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Notes that begin on another page than their call, and notes divided so that a line stands alone. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        lines.forEach((number, byPage) -> {
            List<Integer> on = List.copyOf(byPage.keySet());
            int first = on.get(0);
            if (number > 0 && calls.getOrDefault(number, first) != first && couldBegin(number)) {
                faults.add("page " + (first + 1) + ": note " + number + " begins after its call");
            }
            int last = on.get(on.size() - 1);
            if (on.size() > 1 && (byPage.getOrDefault(first, 0) < 2 || byPage.getOrDefault(last, 0) < 2)) {
                faults.add("page " + (first + 1) + ": note " + number + " leaves a line alone");
            }
        });
        return faults;
    }
}
