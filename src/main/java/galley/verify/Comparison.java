package galley.verify;

import galley.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares what a file should say with what it says, one list after another, and keeps what came of it. */
final class Comparison {
    private static final Set<Kind> NARROW = Set.of(Kind.CELL, Kind.FACT, Kind.EVENT);

    private final SortedMap<Kind, Integer> compared = new TreeMap<>();
    private final SortedMap<Kind, Integer> leftOut = new TreeMap<>();
    private final List<String> notPrinted = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Omissions omissions;
    private boolean inLines;
    private Optional<Rows> rows = Optional.empty();

    Comparison(Omissions omissions) {
        this.omissions = omissions;
    }

    /** What came of it for a file of that name. */
    FileReport report(String file) {
        List<String> untold = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            List<String> counts = new ArrayList<>();
            leftOut.forEach((kind, count) -> counts.add(kind.counted(count)));
            untold.add(String.join(", ", counts) + "; the file says: " + omissions.line());
        }
        untold.addAll(notPrinted);
        return new FileReport(file, compared, untold, differences);
    }

    /** The file has its text set in lines, whose breaks may look like blanks. */
    void setInLines() {
        inLines = true;
    }

    /** Whether blanks of a statement are compared: columns may be so narrow that words break without hyphens. */
    private boolean blanksCount(Statement statement) {
        boolean narrow = inLines && NARROW.contains(statement.kind());
        boolean breaks = statement.text().indexOf('\n') >= 0 || statement.text().indexOf('\r') >= 0;
        return !narrow && !breaks && !Wording.runsLeftward(statement.text());
    }

    private boolean sameBlanks(String words, String said) {
        return inLines ? Spacing.sameButBesideSigns(words, said) : Spacing.same(words, said);
    }

    void notPrinted(String words) {
        notPrinted.add(words);
    }

    void add(Difference difference) {
        differences.add(difference);
    }

    /** Counts statements that were compared one by one. */
    void count(Kind kind, int count) {
        if (count > 0) {
            compared.merge(kind, count, Integer::sum);
        }
    }

    /** Compares one statement. */
    void one(Statement statement, Said said) {
        inOrder(List.of(statement), List.of(said));
    }

    /** Compares the rows of a table, cell by cell. */
    void rows(List<String> columns, List<Statement> statements, List<Said> file) {
        rows = Optional.of(new Rows(columns));
        inOrder(statements, file);
        rows = Optional.empty();
    }

    /** Compares lists whose order matters. */
    void inOrder(List<Statement> statements, List<Said> file) {
        Map<String, String> sameAs = sameAs(statements);
        List<String> own =
                statements.stream().map(statement -> key(statement.text())).toList();
        List<String> found = file.stream()
                .map(said -> key(said.text()))
                .map(key -> sameAs.getOrDefault(key, key))
                .toList();
        int[] matches = Alignment.of(own, found);
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                taken.add(matches[i]);
                matched(statements.get(i), file.get(matches[i]));
            }
        }
        Keys keys = new Keys(own, new HashSet<>(own), found);
        Set<Integer> moved = moved(statements, file, keys, matches, taken);
        int next = 0;
        List<Statement> missing = new ArrayList<>();
        for (int i = 0; i <= matches.length; i++) {
            boolean last = i == matches.length;
            if (!last && matches[i] < 0) {
                if (!moved.contains(i)) {
                    missing.add(statements.get(i));
                }
                continue;
            }
            int end = last ? file.size() : matches[i];
            gap(missing, rest(next, end, taken), file, keys);
            missing.clear();
            next = end + 1;
        }
    }

    /** Compares lists that formats bring in orders of their own, each thing once however often it is said. */
    void inAnyOrder(List<Statement> statements, List<Said> file) {
        Map<String, Said> found = new LinkedHashMap<>();
        file.forEach(said -> found.putIfAbsent(Wording.key(said.text()), said));
        List<Statement> missing = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Statement statement : statements) {
            List<String> words = new ArrayList<>(List.of(statement.text()));
            words.addAll(statement.otherwise());
            List<String> there =
                    words.stream().map(Wording::key).filter(found::containsKey).toList();
            taken.addAll(there);
            if (there.isEmpty()) {
                missing.add(statement);
            } else {
                count(statement.kind(), 1);
            }
        }
        List<Said> added = new ArrayList<>();
        found.forEach((key, said) -> {
            if (!taken.contains(key)) {
                added.add(said);
            }
        });
        pair(missing, added);
    }

    private String key(String text) {
        return Wording.key(rows.isPresent() ? Rows.matched(text) : text);
    }

    /** What the statements and what the file says are compared by. */
    private record Keys(List<String> own, Set<String> known, List<String> found) {}

    private static Map<String, String> sameAs(List<Statement> statements) {
        Map<String, String> sameAs = new HashMap<>();
        for (Statement statement : statements) {
            for (String words : statement.otherwise()) {
                sameAs.put(Wording.key(words), Wording.key(statement.text()));
            }
        }
        statements.forEach(statement -> sameAs.remove(Wording.key(statement.text())));
        return sameAs;
    }

    /** The same words; in paragraphs without line breaks of their own, the same blanks too. */
    private void matched(Statement statement, Said said) {
        count(statement.kind(), 1);
        if (rows.isPresent()) {
            differences.addAll(rows.get().differences(statement, said));
            return;
        }
        boolean same = sameBlanks(statement.text(), said.text())
                || statement.otherwise().stream().anyMatch(words -> sameBlanks(words, said.text()));
        if (!same && blanksCount(statement)) {
            altered(statement, said);
        }
    }

    private static Map<String, List<Integer>> elsewhere(List<String> found, Set<Integer> taken) {
        Map<String, List<Integer>> elsewhere = new HashMap<>();
        for (int i = found.size() - 1; i >= 0; i--) {
            if (!taken.contains(i)) {
                elsewhere
                        .computeIfAbsent(found.get(i), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return elsewhere;
    }

    /** Statements that stand elsewhere in the file, told as such; what they stand at is taken. */
    private Set<Integer> moved(
            List<Statement> statements, List<Said> file, Keys keys, int[] matches, Set<Integer> taken) {
        Map<String, List<Integer>> elsewhere = elsewhere(keys.found(), taken);
        Set<Integer> moved = new HashSet<>();
        for (int i = 0; i < matches.length; i++) {
            List<Integer> places = elsewhere.getOrDefault(keys.own().get(i), List.of());
            if (matches[i] >= 0 || places.isEmpty()) {
                continue;
            }
            int place = places.remove(places.size() - 1);
            taken.add(place);
            moved.add(i);
            Statement statement = statements.get(i);
            count(statement.kind(), 1);
            add(new Difference(
                    Difference.Change.MOVED,
                    statement.name(),
                    statement.text(),
                    file.get(place).text(),
                    statement.place(),
                    file.get(place).where()));
        }
        return moved;
    }

    private static List<Integer> rest(int from, int to, Set<Integer> taken) {
        List<Integer> rest = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!taken.contains(i)) {
                rest.add(i);
            }
        }
        return rest;
    }

    private void gap(List<Statement> missing, List<Integer> rest, List<Said> file, Keys keys) {
        List<Said> added = new ArrayList<>();
        for (int at : rest) {
            if (keys.known().contains(keys.found().get(at))) {
                add(strange(Difference.Change.REPEATED, file.get(at)));
            } else {
                added.add(file.get(at));
            }
        }
        pair(missing, added);
    }

    /** What is missing and what is added in one place: alike ones were altered. */
    private void pair(List<Statement> missing, List<Said> added) {
        List<Said> open = new ArrayList<>(added);
        List<Statement> alone = new ArrayList<>();
        for (Pairing.Pair pair : Pairing.of(missing, open)) {
            if (pair.said().isPresent()) {
                count(pair.statement().kind(), 1);
                open.remove(pair.said().get());
                altered(pair.statement(), pair.said().get());
            } else {
                alone.add(pair.statement());
            }
        }
        alone.forEach(this::missing);
        open.forEach(said -> add(strange(Difference.Change.ADDED, said)));
    }

    private void missing(Statement statement) {
        if (omissions.take(statement)) {
            leftOut.merge(statement.kind(), 1, Integer::sum);
            return;
        }
        count(statement.kind(), 1);
        add(new Difference(Difference.Change.MISSING, statement.name(), statement.text(), "", statement.place(), ""));
    }

    private void altered(Statement statement, Said said) {
        if (rows.isPresent()) {
            differences.addAll(rows.get().differences(statement, said));
            return;
        }
        add(new Difference(
                Difference.Change.ALTERED,
                statement.name(),
                statement.text(),
                said.text(),
                statement.place(),
                said.where()));
    }

    private static Difference strange(Difference.Change change, Said said) {
        return new Difference(change, "text", "", said.text(), Place.UNKNOWN, said.where());
    }
}
