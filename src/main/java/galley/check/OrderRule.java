package galley.check;

import galley.claims.Passage;
import galley.claims.Passage.Kind;
import galley.claims.WordLists;
import galley.facts.FactReader;
import galley.model.Field;
import galley.model.Infobox;
import galley.source.Severity;
import galley.timeline.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Stretches of time that end before they begin, in one text or in two fields of an infobox. */
final class OrderRule implements Rule {
    private static final WordLists LISTS = WordLists.of(OrderRule.class, "lists.txt");
    private static final int MOST = 20;

    @Override
    public String id() {
        return "G204";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        if (manuscript.sentences().isEmpty() && manuscript.article().infoboxes().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : manuscript.passages()) {
            boolean reads = passage.prose() || passage.kind() == Kind.FIELD || passage.kind() == Kind.HEADING;
            if (reads) {
                Reversals.in(passage).stream()
                        .limit(Math.max(0, MOST - findings.size()))
                        .map(range -> finding(
                                Quoted.of(passage.text().substring(range[0], range[1])) + " ends before it begins",
                                manuscript.spot(passage, range[0], range[1])))
                        .forEach(findings::add);
            }
        }
        manuscript.article().infoboxes().forEach(box -> pairs(box, manuscript, findings));
        return findings;
    }

    private void pairs(Infobox box, Manuscript manuscript, List<Finding> findings) {
        FactReader reader = new FactReader(manuscript.article().language());
        for (String pair : LISTS.words("span-labels")) {
            Optional<Field> begin = field(box, pair.substring(0, pair.indexOf('/')));
            Optional<Field> end = field(box, pair.substring(pair.indexOf('/') + 1));
            if (begin.isPresent() && end.isPresent() && reversed(reader, begin.get(), end.get())) {
                findings.add(finding(
                        Quoted.of(line(end.get())) + " is before " + Quoted.of(line(begin.get())),
                        List.of(spot(manuscript, end.get()), spot(manuscript, begin.get()))));
            }
        }
    }

    private static Optional<Field> field(Infobox box, String label) {
        return box.fields().stream()
                .filter(field -> label.equals(field.label().strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static boolean reversed(FactReader reader, Field begin, Field end) {
        Optional<Moment> first = Moments.of(reader.read(begin).whole());
        Optional<Moment> last = Moments.of(reader.read(end).whole());
        return first.flatMap(Moment::earliest).isPresent()
                && last.flatMap(Moment::latest).isPresent()
                && last.flatMap(Moment::latest)
                        .orElseThrow()
                        .isBefore(first.flatMap(Moment::earliest).orElseThrow());
    }

    private static String line(Field field) {
        return field.label() + ": " + field.written();
    }

    private static Spot spot(Manuscript manuscript, Field field) {
        return manuscript.passages().stream()
                .filter(passage ->
                        passage.kind() == Kind.FIELD && passage.place().equals(field.place()))
                .findFirst()
                .map(passage -> manuscript.spot(passage, 0, passage.text().length()))
                .orElseGet(() -> Spot.in(field.place(), line(field)));
    }
}
