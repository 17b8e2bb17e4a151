package galley.check;

import galley.claims.Passage;
import galley.claims.Passage.Kind;
import galley.claims.Sentence;
import galley.claims.Word;
import galley.claims.WordLists;
import galley.facts.FactReader;
import galley.model.Field;
import galley.model.PlainText;
import galley.model.Section;
import galley.source.Severity;
import galley.timeline.Basis;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import galley.timeline.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days that lie outside the period that the infobox states: the date in the sentence that says what the article is
 * about, and days in the account of the event between others of the period. What came before and after lies outside
 * rightly and is left alone.
 */
final class PeriodRule implements Rule {
    private static final WordLists LISTS = WordLists.of(PeriodRule.class, "lists.txt");
    private static final int MOST = 10;

    @Override
    public String id() {
        return "G203";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** What the infobox states. */
    private record Period(LocalDate first, LocalDate last, Passage passage) {
        boolean meets(Moment moment) {
            boolean before = moment.latest().map(day -> day.isBefore(first)).orElse(false);
            boolean after = moment.earliest().map(day -> day.isAfter(last)).orElse(false);
            return !before && !after;
        }

        /** Whether a day lies within; one without a year of its own is taken to be of the period's. */
        boolean holds(Event event) {
            LocalDate day = event.moment().earliest().orElseThrow();
            boolean yearless = event.basis() == Basis.INHERITED && first.getYear() == last.getYear();
            LocalDate meant = yearless ? day.withYear(first.getYear()) : day;
            return !meant.isBefore(first) && !meant.isAfter(last);
        }
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Optional<Period> period = period(manuscript);
        if (period.isEmpty() || manuscript.sentences().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        opening(manuscript, period.get()).ifPresent(findings::add);
        account(manuscript, period.get()).stream().limit(MOST).forEach(findings::add);
        return findings;
    }

    private static Optional<Period> period(Manuscript manuscript) {
        FactReader reader = new FactReader(manuscript.article().language());
        List<Passage> fields = manuscript.passages().stream()
                .filter(passage -> passage.kind() == Kind.FIELD)
                .toList();
        return manuscript.article().infoboxes().stream()
                .flatMap(box -> box.fields().stream())
                .filter(field -> LISTS.words("period-label")
                        .contains(field.label().strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(field -> moment(reader, field))
                .filter(moment ->
                        moment.earliest().isPresent() && moment.latest().isPresent())
                .map(moment -> new Period(
                        moment.earliest().orElseThrow(),
                        moment.latest().orElseThrow(),
                        fields.stream()
                                .filter(passage -> LISTS.words("period-label")
                                        .contains(passage.label().strip().toLowerCase(Locale.ROOT)))
                                .findFirst()
                                .orElseThrow()));
    }

    private static Optional<Moment> moment(FactReader reader, Field field) {
        return Moments.of(reader.read(field).whole());
    }

    /** The first sentence of the lead, where it says when the event was and none of its dates meets the period. */
    private Optional<Finding> opening(Manuscript manuscript, Period period) {
        Sentence first = manuscript.sentences().get(0);
        boolean defines = first.passage().kind() == Kind.LEAD && first.has(LISTS.words("defining"));
        List<Event> dated = manuscript.timeline().events().stream()
                .filter(event -> stated(event) && !event.moment().approximate())
                .filter(event -> mentions(event).anyMatch(mention -> opens(mention)))
                .toList();
        boolean meets = dated.stream().anyMatch(event -> period.meets(event.moment()));
        return defines && !meets && !dated.isEmpty()
                ? Optional.of(outside(manuscript, period, dated.get(0), opening(dated.get(0))))
                : Optional.empty();
    }

    private static Mention opening(Event event) {
        return mentions(event).filter(PeriodRule::opens).findFirst().orElseThrow();
    }

    private static boolean opens(Mention mention) {
        return mention.section().equals("Lead") && mention.paragraph() == 1 && mention.sentence() == 1;
    }

    private static Stream<Mention> mentions(Event event) {
        return Stream.concat(Stream.of(event.mention()), event.alsoMentioned().stream());
    }

    private static boolean stated(Event event) {
        return event.basis() == Basis.EXPLICIT || event.basis() == Basis.INHERITED || event.basis() == Basis.RANGE;
    }

    private List<Finding> account(Manuscript manuscript, Period period) {
        Set<String> sections = account(manuscript);
        List<Event> days = manuscript.timeline().events().stream()
                .filter(event -> event.moment().single() && event.moment().precision() == Precision.DAY)
                .filter(event ->
                        stated(event) && sections.contains(event.mention().section()))
                .sorted(Comparator.comparing(event -> event.mention().place()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < days.size(); i++) {
            Event day = days.get(i);
            boolean meets = period.holds(day);
            boolean followed = i + 1 < days.size() && period.holds(days.get(i + 1));
            if (!meets && inside && followed && near(day, period) && tells(day)) {
                findings.add(outside(manuscript, period, day, day.mention()));
            }
            inside = meets;
        }
        return findings;
    }

    /** Only a date of the same year can be a slip of the pen rather than a look back. */
    private static boolean near(Event event, Period period) {
        int year = event.moment().earliest().orElseThrow().getYear();
        boolean within =
                year >= period.first().getYear() && year <= period.last().getYear();
        return within || event.basis() == Basis.INHERITED;
    }

    /** Whether the sentence goes on with the story, neither looking back nor ahead. */
    private static boolean tells(Event event) {
        return Sentence.words(event.mention().text()).stream().noneMatch(word -> word.is(LISTS.words("aside")));
    }

    /** The sections that tell the event itself: those named by a word of the title, or as accounts are named. */
    private static Set<String> account(Manuscript manuscript) {
        Set<String> names = new HashSet<>(LISTS.words("account"));
        for (Word word : Sentence.words(manuscript.article().title())) {
            if (word.letters() && !word.capital()) {
                names.add(word.key());
            }
        }
        Set<String> sections = new HashSet<>();
        manuscript.article().sections().forEach(section -> collect(section, names, false, sections));
        return sections;
    }

    private static void collect(Section section, Set<String> names, boolean within, Set<String> sections) {
        String heading = PlainText.of(section.heading()).strip();
        boolean tells = within || Sentence.words(heading).stream().anyMatch(word -> names.contains(word.key()));
        if (tells) {
            sections.add(heading);
        }
        section.subsections().forEach(inner -> collect(inner, names, tells, sections));
    }

    private Finding outside(Manuscript manuscript, Period period, Event event, Mention mention) {
        String stated = period.passage().text();
        Spot dated = manuscript.spot(mention, event.dateText());
        return finding(
                Quoted.of(event.dateText()) + " lies outside the period " + Quoted.of(stated) + " of the infobox",
                List.of(manuscript.spot(period.passage(), 0, stated.length()), dated));
    }
}
