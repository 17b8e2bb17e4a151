package galley.diff;

import galley.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes down differences in the order in which they are come upon. */
final class Ledger {
    /** What may have moved: what says enough to be known again. */
    private static final Set<Subject> MOVABLE = Set.of(
            Subject.HEADING, Subject.SENTENCE, Subject.ROW, Subject.CAPTION, Subject.LINE, Subject.FACT, Subject.NOTE);

    private final List<Difference> all = new ArrayList<>();
    /** Notes that were edited, which may be called several times. */
    private final Set<String> notes = new HashSet<>();

    private String sectionBefore = "";
    private String sectionAfter = "";

    /** From here on the earlier article is under this heading. */
    void underBefore(String heading) {
        sectionBefore = heading;
    }

    /** From here on the later article is under this heading. */
    void underAfter(String heading) {
        sectionAfter = heading;
    }

    /** What one of the articles alone says. */
    void alone(Mark mark, Subject subject, String label, String said, Place place) {
        if (mark == Mark.ADDED) {
            all.add(new Difference(Change.ADDED, subject, label, "", said, sectionAfter, Place.UNKNOWN, place));
        } else {
            all.add(new Difference(Change.REMOVED, subject, label, said, "", sectionBefore, place, Place.UNKNOWN));
        }
    }

    /** What both have but not alike. */
    void both(Change change, Subject subject, String label, String before, String after, Spot spot) {
        boolean again = subject == Subject.NOTE && !notes.add(before + "\u0000" + after);
        if (again) {
            return;
        }
        all.add(new Difference(change, subject, label, before, after, sectionAfter, spot.before(), spot.after()));
    }

    /** Whatever stands in one article alone or in both, as far as it differs. */
    void value(Subject subject, String label, String before, String after, Spot spot) {
        if (before.equals(after)) {
            return;
        }
        if (before.isEmpty()) {
            alone(Mark.ADDED, subject, label, after, spot.after());
        } else if (after.isEmpty()) {
            alone(Mark.REMOVED, subject, label, before, spot.before());
        } else {
            both(Change.CHANGED, subject, label, before, after, spot);
        }
    }

    /** All differences; what is gone in one place and new in another, and in no third, has moved. */
    List<Difference> differences() {
        Map<String, List<Difference>> removed = new HashMap<>();
        Map<String, List<Difference>> added = new HashMap<>();
        for (Difference one : all) {
            if (MOVABLE.contains(one.subject()) && one.change() == Change.REMOVED) {
                removed.computeIfAbsent(key(one, one.before()), any -> new ArrayList<>())
                        .add(one);
            } else if (MOVABLE.contains(one.subject()) && one.change() == Change.ADDED) {
                added.computeIfAbsent(key(one, one.after()), any -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Difference> settled = new ArrayList<>();
        for (Difference one : all) {
            boolean isNew = one.change() == Change.ADDED;
            String key = key(one, isNew ? one.after() : one.before());
            List<Difference> gone = removed.getOrDefault(key, List.of());
            boolean moved =
                    gone.size() == 1 && added.getOrDefault(key, List.of()).size() == 1;
            if (moved && isNew) {
                settled.add(moved(gone.get(0), one));
            } else if (!moved || one.change() != Change.REMOVED) {
                settled.add(one);
            }
        }
        return settled;
    }

    private static Difference moved(Difference gone, Difference come) {
        return new Difference(
                Change.MOVED,
                come.subject(),
                come.label(),
                gone.before(),
                come.after(),
                come.section(),
                gone.placeBefore(),
                come.placeAfter());
    }

    private static String key(Difference one, String said) {
        return one.subject() + "\u0000" + one.label() + "\u0000" + said;
    }
}
