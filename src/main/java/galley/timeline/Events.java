package galley.timeline;

import galley.dates.Vocabulary;
import galley.timeline.OnceOnly.Fact;
import galley.timeline.Rows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Folds rows that say the same, puts them in order of date and gives them their ids. */
final class Events {
    /** Two summaries tell of one event when they share so many words … */
    private static final int SHARED_WORDS = 3;
    /** … and so large a part of the words of the shorter. */
    private static final double SHARED_PART = 0.7;
    /** Shorter words (the, were) tell nothing. */
    private static final int SHORTEST_WORD = 4;
    /** Rows of one date that a row is compared with, so that a day with thousands of rows is not slow. */
    private static final int COMPARED = 32;

    private final BoxRepeat box;
    private final OnceOnly once;
    /** What can happen but once, by the class of its verb. */
    private final Map<Integer, List<Group>> byVerb = new HashMap<>();

    private final List<Group> groups = new ArrayList<>();
    private final Map<Moment, List<Group>> byMoment = new HashMap<>();

    private Events(String title, Vocabulary words) {
        this.box = new BoxRepeat(title);
        this.once = new OnceOnly(title, words);
    }

    /** Rows of one event: the first says it, the others say it again. */
    private static final class Group {
        private Row row;
        private Set<String> words;
        private final List<Mention> again = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final int order;

        Group(Row row, int order) {
            this.row = row;
            this.words = words(row.summary());
            this.order = order;
        }

        /** Says it by a sentence, which tells more than a field; the field says it again. */
        void tell(Row sentence) {
            again.add(0, row.mention());
            row = sentence;
            words = words(sentence.summary());
        }
    }

    /**
     * The events of rows.
     *
     * @param title the title of the article
     * @param words the words of its language
     */
    static List<Event> of(List<Row> rows, String title, Vocabulary words) {
        Events events = new Events(title, words);
        Map<Integer, Group> byDate = new HashMap<>();
        for (Row row : rows) {
            byDate.putIfAbsent(row.dated(), events.place(row));
        }
        return events.numbered(byDate);
    }

    private Group place(Row row) {
        Optional<Group> same = row.subject() ? subject(row) : Optional.empty();
        List<Group> rivals = byMoment.computeIfAbsent(row.moment(), moment -> new ArrayList<>());
        Group fresh = new Group(row, groups.size());
        for (int i = 0; same.isEmpty() && i < Math.min(COMPARED, rivals.size()); i++) {
            same = alike(rivals.get(i), fresh) ? Optional.of(rivals.get(i)) : same;
        }
        Optional<Group> field = same.isPresent() ? Optional.empty() : field(row, rivals);
        field.ifPresent(group -> group.tell(row));
        if (field.isPresent()) {
            return field.get();
        }
        Optional<Group> told = same.isPresent() ? Optional.empty() : told(row);
        if (told.isPresent()) {
            return told.get();
        }
        if (same.isPresent()) {
            Group group = same.get();
            if (!group.row.mention().equals(row.mention()) && !group.again.contains(row.mention())) {
                group.again.add(row.mention());
            }
            return group;
        }
        groups.add(fresh);
        rivals.add(fresh);
        once.fact(row).ifPresent(fact -> {
            fresh.facts.add(fact);
            byVerb.computeIfAbsent(fact.verb(), verb -> new ArrayList<>()).add(fresh);
        });
        return fresh;
    }

    /** What tells already of the one time that this happened; the more exact of both tells on. */
    private Optional<Group> told(Row row) {
        Optional<Fact> fact = once.fact(row);
        Optional<Group> told = fact.flatMap(fresh -> byVerb.getOrDefault(fresh.verb(), List.of()).stream()
                .limit(COMPARED)
                .filter(group -> group.facts.stream().limit(COMPARED).anyMatch(old -> once.same(old, fresh)))
                .findFirst());
        told.ifPresent(group -> {
            group.facts.add(fact.orElseThrow());
            if (fuller(row, group.row)) {
                group.tell(row);
            } else if (!group.row.mention().equals(row.mention()) && !group.again.contains(row.mention())) {
                group.again.add(row.mention());
            }
        });
        return told;
    }

    private boolean fuller(Row row, Row old) {
        boolean equal = row.moment().equals(old.moment());
        boolean little = old.mention().paragraph() == 0
                || once.fact(old)
                        .filter(fact -> fact.kind() == OnceOnly.Naming.BARE)
                        .isPresent();
        return equal ? little : within(row.moment(), old.moment());
    }

    /** The field that a sentence says again. */
    private Optional<Group> field(Row row, List<Group> rivals) {
        return rivals.stream()
                .limit(COMPARED)
                .filter(group -> box.same(group.row, row))
                .findFirst();
    }

    /** The infobox dates the subject, and the first sentence repeats it, perhaps less exactly. */
    private Optional<Group> subject(Row row) {
        return groups.stream()
                .limit(COMPARED)
                .filter(group -> group.row.subject() && within(group.row.moment(), row.moment()))
                .findFirst();
    }

    static boolean within(Moment inner, Moment outer) {
        return inner.earliest().isPresent()
                && inner.latest().isPresent()
                && outer.earliest().isPresent()
                && outer.latest().isPresent()
                && !inner.earliest().get().isBefore(outer.earliest().get())
                && !inner.latest().get().isAfter(outer.latest().get());
    }

    private static boolean alike(Group one, Group other) {
        Set<String> shared = new HashSet<>(one.words);
        shared.retainAll(other.words);
        int fewer = Math.min(one.words.size(), other.words.size());
        return shared.size() >= SHARED_WORDS && shared.size() >= SHARED_PART * fewer;
    }

    private static Set<String> words(String summary) {
        Set<String> words = new HashSet<>();
        int begin = 0;
        String lower = summary.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
                if (i - begin >= SHORTEST_WORD) {
                    words.add(lower.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }

    private List<Event> numbered(Map<Integer, Group> byDate) {
        List<Group> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparingInt((Group group) -> group.row.moment().sort())
                .thenComparing(group -> group.row.moment().precision(), Comparator.reverseOrder())
                .thenComparingInt(group -> group.order));
        Map<Group, String> ids = new LinkedHashMap<>();
        sorted.forEach(group -> ids.put(group, "e" + (ids.size() + 1)));
        List<Event> events = new ArrayList<>();
        for (Group group : sorted) {
            Row row = group.row;
            Optional<String> from = row.from()
                    .flatMap(index -> Optional.ofNullable(byDate.get(index)))
                    .filter(other -> other != group)
                    .flatMap(other -> Optional.ofNullable(ids.get(other)));
            events.add(new Event(
                    "e" + (events.size() + 1),
                    row.moment(),
                    row.basis(),
                    row.dateText(),
                    row.summary(),
                    row.mention(),
                    group.again,
                    from));
        }
        return events;
    }
}
