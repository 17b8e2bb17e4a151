package galley.timeline;

import galley.dates.Expression;
import galley.dates.Expression.Manner;
import galley.dates.Expression.Open;
import galley.dates.Expression.Step;
import galley.dates.Grain;
import galley.dates.Reference;
import galley.dates.Token;
import galley.dates.Tokenizer;
import galley.dates.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts every expression of an article on the calendar, in the order of the text, so that "the next day" can count from
 * the date before it.
 */
final class Dating {
    /** "The next few days" ends with the main event when that is no further off than this. */
    private static final int FEW_DAYS = 10;

    private static final int DECADE = 5;
    /** Characters of ":30". */
    private static final int MINUTES = 3;
    /** Letters of a plural: "the battle" is one of "Battles of …". */
    private static final int ENDING = 2;

    private final List<Found> article;
    private final Frame frame;
    private final Vocabulary words;
    private final List<Dated> dated = new ArrayList<>();
    /** The last date of the story, by its index, and the last single day. */
    private int last = -1;

    private int lastDay = -1;
    /** The last single day that was not told in the past perfect, as in "it had been mended on 2 June". */
    private int storyDay = -1;
    /** The one day that the infobox gives for the whole subject. */
    private int mainDay = -1;
    /** The last single day of the section before, which "that same day" at the head of a section means. */
    private int dayBefore = -1;

    /** What follows the expression that is being placed in its passage. */
    private Optional<Expression> next = Optional.empty();

    private Dating(List<Found> article, Frame frame, Vocabulary words) {
        this.article = article;
        this.frame = frame;
        this.words = words;
    }

    static List<Dated> of(List<Found> article, Vocabulary words) {
        Frame frame = Frame.of(article, words);
        return new Dating(Years.assign(article, frame, words), frame, words).run(article);
    }

    private List<Dated> run(List<Found> before) {
        int chapter = -1;
        for (int p = 0; p < article.size(); p++) {
            Found found = article.get(p);
            if (found.passage().chapter() != chapter || !found.passage().tells()) {
                boolean newChapter = found.passage().chapter() != chapter;
                dayBefore = newChapter ? lastDay : dayBefore;
                last = newChapter ? -1 : last;
                lastDay = newChapter ? -1 : lastDay;
                storyDay = newChapter ? -1 : storyDay;
                chapter = found.passage().chapter();
            }
            Set<Integer> stated = before.get(p).expressions().stream()
                    .filter(expression -> !expression.yearless())
                    .map(Expression::begin)
                    .collect(Collectors.toSet());
            for (int e = 0; e < found.expressions().size(); e++) {
                Expression expression = found.expressions().get(e);
                next = e + 1 < found.expressions().size()
                        ? Optional.of(found.expressions().get(e + 1))
                        : Optional.empty();
                place(p, expression, stated.contains(expression.begin()));
            }
        }
        return dated;
    }

    private void place(int passage, Expression expression, boolean stated) {
        Optional<Dated> placed = switch (expression.rule()) {
            case STEP -> step(passage, expression);
            case VAGUE -> vague(passage, expression);
            case NTH -> nth(passage, expression);
            case CLOCK -> clock(passage, expression);
            default -> calendar(passage, expression, stated);
        };
        placed.ifPresent(this::add);
    }

    private void add(Dated fresh) {
        dated.add(fresh);
        boolean clockOrVague = fresh.basis() == Basis.FUZZY;
        int index = dated.size() - 1;
        if (article.get(fresh.passage()).passage().kind() == Passage.Kind.INFOBOX || clockOrVague) {
            mainDay = mainDay < 0 && fresh.day().filter(this::isMain).isPresent() ? index : mainDay;
            return;
        }
        if (fresh.date().isPresent()) {
            last = index;
        }
        if (fresh.day().isPresent()) {
            lastDay = index;
            Found found = article.get(fresh.passage());
            boolean past = Tense.looksBack(
                    found.tokens(), Years.sentence(found, fresh.expression()), fresh.expression(), words);
            storyDay = past ? storyDay : index;
        }
    }

    private Optional<Dated> calendar(int passage, Expression expression, boolean stated) {
        Optional<CalendarDate> first = expression.first().flatMap(CalendarDate::of);
        Optional<CalendarDate> second = expression.second().flatMap(CalendarDate::of);
        if (first.isEmpty() || (expression.second().isPresent() && second.isEmpty())) {
            return Optional.empty();
        }
        if (second.isPresent() && second.get().latest().isBefore(first.get().earliest())) {
            return Optional.empty();
        }
        Manner manner = expression.manner();
        Moment moment =
                second.isPresent() ? Moment.between(first.get(), second.get()) : open(first.get(), manner.open());
        Basis basis = !stated ? Basis.INHERITED : second.isPresent() ? Basis.RANGE : Basis.EXPLICIT;
        return Optional.of(new Dated(passage, expression, dressed(moment, manner), basis, Optional.empty()));
    }

    private static Moment open(CalendarDate date, Open open) {
        return switch (open) {
            case NEITHER -> Moment.on(date);
            case END -> Moment.since(date);
            case START -> Moment.until(date);
        };
    }

    private static Moment dressed(Moment moment, Manner manner) {
        Moment blurred = manner.approximate() ? moment.about() : moment;
        return manner.time().map(blurred::at).orElse(blurred);
    }

    private Optional<Dated> step(int passage, Expression written) {
        Step step = written.step().orElseThrow();
        Optional<Expression> whole =
                Reference.complete(written, article.get(passage).tokens(), this::isKnown, words);
        boolean days = step.unit() <= Step.WEEK;
        boolean subject = days && mainDay >= 0 && whole.isPresent() && namesSubject(passage, written, whole.get());
        int from = subject ? mainDay : days ? day(step, written.manner().time().isPresent()) : last;
        if (whole.isEmpty() || from < 0 || (days && !subject && !recent(from, passage))) {
            return Optional.empty();
        }
        Manner manner = whole.get().manner();
        return dated.get(from)
                .date()
                .flatMap(date -> moved(date, step))
                .map(moment -> moment.single() ? open(moment.start().orElseThrow(), manner.open(), moment) : moment)
                .map(moment ->
                        new Dated(passage, whole.get(), dressed(moment, manner), Basis.RELATIVE, Optional.of(from)));
    }

    /** "By the end of that year" leaves open when it began. */
    private static Moment open(CalendarDate date, Open open, Moment moment) {
        return open == Open.NEITHER
                ? moment
                : moment.approximate() ? open(date, open).about() : open(date, open);
    }

    /** The date that days are counted from; the same day may be one of which only the month is known. */
    private int day(Step step, boolean timed) {
        boolean same = step.unit() == Step.DAY && step.count() == 0 && !timed;
        if (!same) {
            return lastDay;
        }
        boolean month = last > lastDay
                && dated.get(last)
                        .date()
                        .filter(date -> date.precision() == Precision.MONTH)
                        .isPresent();
        return month ? last : last < 0 ? dayBefore : lastDay;
    }

    /** A day is counted from only within the paragraph or from the one before, and from the last date of the story. */
    private boolean recent(int from, int passage) {
        int apart = passage - dated.get(from).passage();
        return apart <= 2
                && (last <= from || dated.get(last).passage() == dated.get(from).passage());
    }

    /** Whether a word of a reference ("after the first shootings") names what the article or its section is about. */
    private boolean isKnown(String word) {
        if (mainDay >= 0 && !word.isEmpty() && names(article.get(0).tokens(), word)) {
            return true;
        }
        if (lastDay < 0 || word.isEmpty()) {
            return false;
        }
        Passage where = article.get(dated.get(lastDay).passage()).passage();
        return names(article.get(0).tokens(), word) || names(Tokenizer.tokens(where.section(), words), word);
    }

    private static boolean names(List<Token> tokens, String word) {
        return tokens.stream()
                .anyMatch(token -> token.is(word)
                        || (word.length() > ENDING + 1
                                && token.key().startsWith(word)
                                && token.key().length() <= word.length() + ENDING));
    }

    /** "A week after the battle", where the title names the battle: it counts from the day of the infobox. */
    private boolean namesSubject(int passage, Expression written, Expression whole) {
        String reference = article.get(passage).passage().text().substring(written.end(), whole.end());
        List<Token> words = Tokenizer.tokens(reference, this.words);
        return !words.isEmpty()
                && names(article.get(0).tokens(), words.get(words.size() - 1).key());
    }

    private static Optional<Moment> moved(CalendarDate date, Step step) {
        int count = step.count();
        if (step.unit() <= Step.WEEK) {
            if (date.precision() != Precision.DAY) {
                return count == 0 ? Optional.of(Moment.on(date)) : Optional.empty();
            }
            LocalDate day = date.earliest();
            if (step.night()) {
                return Optional.of(Moment.between(date, CalendarDate.day(day.plusDays(1))));
            }
            boolean weeks = step.unit() == Step.WEEK;
            Moment moment = Moment.on(CalendarDate.day(day.plusDays((weeks ? 7L : 1L) * count)));
            return weeks && count == 0 ? Optional.empty() : Optional.of(weeks ? moment.about() : moment);
        }
        if (step.unit() == Step.MONTH) {
            if (date.precision().compareTo(Precision.MONTH) > 0) {
                return Optional.empty();
            }
            LocalDate month = date.earliest().withDayOfMonth(1).plusMonths(count);
            return Optional.of(Moment.on(CalendarDate.month(month.getYear(), month.getMonthValue())));
        }
        if (step.unit() >= Step.SPRING) {
            return Optional.of(Moment.on(season(date, step.unit(), count)));
        }
        if (step.unit() == DECADE) {
            return count == 0
                    ? Optional.empty()
                    : Optional.of(Moment.on(CalendarDate.year(date.year() + 10 * count))
                            .about());
        }
        return Optional.of(Moment.on(CalendarDate.year(date.year() + count)));
    }

    /** "That same spring", "the following spring": of the same year, or the first to begin after a date. */
    private static CalendarDate season(CalendarDate date, int season, int count) {
        CalendarDate same = CalendarDate.season(date.year(), season);
        if (count > 0) {
            return same.earliest().isAfter(date.latest()) ? same : CalendarDate.season(date.year() + 1, season);
        }
        boolean before = count < 0 && !same.latest().isBefore(date.earliest());
        return before ? CalendarDate.season(date.year() - 1, season) : same;
    }

    /** "The next few days" has an end only where the infobox says when the whole ended. */
    private Optional<Dated> vague(int passage, Expression expression) {
        Optional<CalendarDate> end = frame.main().flatMap(main -> main.second().flatMap(CalendarDate::of));
        Step step = expression.step().orElseThrow();
        if (step.count() > 0 && step.unit() <= Step.WEEK) {
            return following(passage, expression, step.unit() == Step.WEEK ? 7 * step.count() : step.count());
        }
        boolean days = step.unit() == Step.DAY;
        if (!days || lastDay < 0 || !recent(lastDay, passage) || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = dated.get(lastDay).day().orElseThrow().earliest().plusDays(1);
        LocalDate close = end.get().earliest();
        boolean few = !close.isBefore(start.plusDays(1)) && close.isBefore(start.plusDays(FEW_DAYS));
        return few && end.get().precision() == Precision.DAY
                ? Optional.of(new Dated(
                        passage,
                        expression,
                        Moment.between(CalendarDate.day(start), end.get()).about(),
                        Basis.FUZZY,
                        Optional.of(lastDay)))
                : Optional.empty();
    }

    /** "Over the next three days": whether the first of them is the day itself is nobody's to say. */
    private Optional<Dated> following(int passage, Expression expression, int days) {
        if (lastDay < 0 || !recent(lastDay, passage) || days < 2) {
            return Optional.empty();
        }
        LocalDate day = dated.get(lastDay).day().orElseThrow().earliest();
        Moment moment = Moment.between(CalendarDate.day(day.plusDays(1)), CalendarDate.day(day.plusDays(days)));
        return Optional.of(new Dated(passage, expression, moment.about(), Basis.RELATIVE, Optional.of(lastDay)));
    }

    /** "On the 7th" is a day of the month of the last day, if it comes after that; else nobody can tell. */
    private Optional<Dated> nth(int passage, Expression expression) {
        if (lastDay < 0 || !recent(lastDay, passage)) {
            return Optional.empty();
        }
        CalendarDate before = dated.get(lastDay).day().orElseThrow();
        int day = expression.step().orElseThrow().count();
        boolean after = day > before.day() && day <= before.earliest().lengthOfMonth();
        return after
                ? Optional.of(new Dated(
                        passage,
                        expression,
                        dressed(
                                open(
                                        CalendarDate.day(before.year(), before.month(), day),
                                        expression.manner().open()),
                                expression.manner()),
                        Basis.INHERITED,
                        Optional.empty()))
                : Optional.empty();
    }

    /** "At 10 p.m. they met, and at 2 a.m. they left": the small hours after a night are the next day's. */
    private static boolean pastMidnight(Dated before, Expression clock) {
        boolean small = clock.manner()
                .time()
                .filter(time -> time.compareTo("06:00") < 0)
                .isPresent();
        return small && before.moment().time().filter(Dating::late).isPresent();
    }

    private static boolean late(String time) {
        boolean clock = Character.isDigit(time.charAt(0));
        return clock ? time.compareTo("18:00") >= 0 : time.equals("night") || time.equals("evening");
    }

    /**
     * A bare time belongs to the last day of its paragraph; elsewhere in a section it belongs to the day of the main
     * event, if that is the last day that the section told of.
     */
    private Optional<Dated> clock(int passage, Expression expression) {
        boolean beside = lastDay >= 0 && dated.get(lastDay).passage() == passage && last == lastDay;
        int from = beside ? lastDay : storyDay;
        if (from < 0) {
            return Optional.empty();
        }
        CalendarDate named = dated.get(from).day().orElseThrow();
        boolean past = pastMidnight(dated.get(dated.size() - 1), expression);
        if (!beside && (past || !isMain(named) || dayFollows(passage, expression))) {
            return Optional.empty();
        }
        Moment day = Moment.on(past ? CalendarDate.day(named.earliest().plusDays(1)) : named);
        boolean told = !eitherHalf(passage, expression);
        return Optional.of(new Dated(
                passage,
                expression,
                told ? day.at(expression.manner().time().orElseThrow()) : day,
                Basis.RELATIVE,
                Optional.of(from)));
    }

    /** "At 1:30" may be of day or night: its day is known, its hour is not. */
    private boolean eitherHalf(int passage, Expression expression) {
        String text = article.get(passage).passage().text().substring(expression.begin(), expression.end());
        int colon = text.length() - MINUTES;
        return colon > 0
                && text.charAt(colon) == ':'
                && Character.isDigit(text.charAt(colon - 1))
                && (colon == 1 || !Character.isDigit(text.charAt(colon - 2)));
    }

    /** Whether the sentence goes on to say of which day it is: "between 9 and 10 pm on the night of 5 June". */
    private boolean dayFollows(int passage, Expression expression) {
        String text = article.get(passage).passage().text();
        return next.filter(after ->
                        after.first().filter(part -> part.grain() == Grain.DAY).isPresent())
                .map(after -> text.substring(expression.end(), Math.max(expression.end(), after.wordsBegin())))
                .filter(between -> between.chars().noneMatch(c -> ",;:.".indexOf(c) >= 0))
                .isPresent();
    }

    /** Whether the infobox dates the whole subject on this one day. */
    private boolean isMain(CalendarDate day) {
        return frame.main()
                .filter(main -> main.second().isEmpty())
                .flatMap(Expression::first)
                .flatMap(CalendarDate::of)
                .filter(day::equals)
                .isPresent();
    }
}
