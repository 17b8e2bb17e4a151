package galley.timeline;

import galley.dates.Clauses;
import galley.dates.Clauses.Clause;
import galley.dates.Expression;
import galley.dates.Makes;
import galley.dates.Sentences.Sentence;
import galley.dates.Summary;
import galley.dates.Token;
import galley.dates.Tokenizer;
import galley.dates.Vocabulary;
import galley.dates.Vocabulary.Kind;
import galley.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes one row of each date and what its clause says, in the order of the text. */
final class Rows {
    private final List<Found> article;
    private final Vocabulary words;
    private final Quotations quotations;
    private final List<Row> rows = new ArrayList<>();

    private Rows(List<Found> article, Vocabulary words, Optional<Source> source) {
        this.article = article;
        this.words = words;
        this.quotations = new Quotations(source, article);
    }

    /**
     * A row that has no id yet.
     *
     * @param dated index of its date
     * @param from index of the date it is counted from
     * @param subject whether it dates the subject of the whole article
     */
    record Row(
            int dated,
            Optional<Integer> from,
            Moment moment,
            Basis basis,
            String dateText,
            String summary,
            Mention mention,
            boolean subject) {}

    static List<Row> of(List<Found> article, List<Dated> dated, Vocabulary words, Optional<Source> source) {
        Rows rows = new Rows(article, words, source);
        int at = 0;
        while (at < dated.size()) {
            int passage = dated.get(at).passage();
            int end = at;
            while (end < dated.size() && dated.get(end).passage() == passage) {
                end++;
            }
            if (article.get(passage).passage().tells()) {
                rows.passage(passage, dated.subList(at, end), at);
            }
            at = end;
        }
        return rows.rows;
    }

    private void passage(int index, List<Dated> dated, int first) {
        List<Sentence> sentences = article.get(index).sentences();
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int end = at;
            while (end < dated.size()
                    && dated.get(end).expression().begin() < sentences.get(s).end()) {
                end++;
            }
            if (end > at) {
                sentence(index, s, dated.subList(at, end), first + at);
            }
            at = end;
        }
    }

    private void sentence(int index, int number, List<Dated> dated, int first) {
        Found found = article.get(index);
        Sentence sentence = found.sentences().get(number);
        List<Expression> dates = dated.stream().map(Dated::expression).toList();
        boolean box = found.passage().kind() == Passage.Kind.INFOBOX;
        boolean[] again = again(found, dated);
        List<Expression> saying = IntStream.range(0, dates.size())
                .filter(d -> (!dates.get(d).manner().naming() || dates.size() == 1) && !again[d])
                .mapToObj(dates::get)
                .toList();
        Clauses clauses = new Clauses(found.tokens(), sentence, saying, words);
        Saying said = new Saying(found, sentence, words);
        Optional<Mention> mention = Optional.empty();
        for (int d = 0; d < dated.size(); d++) {
            boolean silent = box
                    ? !boxDate(found.passage(), dated.get(d))
                    : names(found, sentence, dated, d)
                            || said.silent(dates, d, dated.get(d).basis());
            if (silent || again[d] || (!box && tells(found, dated, d))) {
                continue;
            }
            Mention quoted = mention.orElseGet(() -> quotations.quote(index, number));
            mention = Optional.of(quoted);
            if (box) {
                add(
                        dated.get(d),
                        first + d,
                        boxSummary(found, sentence, dated.get(d)),
                        quoted,
                        subject(found.passage()));
                continue;
            }
            boolean opening = found.passage().kind() == Passage.Kind.LEAD
                    && found.passage().paragraph() == 1
                    && number == 0;
            Dated timed = d + 1 < dated.size() && tells(found, dated, d + 1)
                    ? dated.get(d).at(dates.get(d + 1).manner().time().orElseThrow())
                    : dated.get(d);
            add(timed, first + d, told(found, clauses, dates.get(d)), quoted, opening && saying.size() == 1);
            for (Clause shared : clauses.sharing(dates.get(d))) {
                add(dated.get(d), first + d, summary(found, shared, dates.get(d)), quoted, false);
            }
        }
    }

    private static boolean[] again(Found found, List<Dated> dated) {
        boolean[] again = new boolean[dated.size()];
        for (int d = 0; d < again.length; d++) {
            again[d] = CalendarStyles.again(found.passage().text(), dated, d);
        }
        return again;
    }

    /** Whether a time of the clock only tells the hour of the date before it: "on 5 June the pier fell at 14:00". */
    private static boolean tells(Found found, List<Dated> dated, int d) {
        if (dated.get(d).expression().rule() != Makes.CLOCK || d == 0) {
            return false;
        }
        Dated before = dated.get(d - 1);
        String between = found.passage()
                .text()
                .substring(before.expression().end(), dated.get(d).expression().wordsBegin());
        return before.day().isPresent()
                && before.moment().time().isEmpty()
                && between.chars().noneMatch(c -> ",;:.".indexOf(c) >= 0);
    }

    private void add(Dated dated, int index, String summary, Mention mention, boolean subject) {
        if (!summary.isEmpty()) {
            Passage passage = article.get(dated.passage()).passage();
            Expression date = dated.expression();
            String dateText =
                    passage.text().substring(date.wordsBegin(), date.end()).replaceAll("\\s+", " ");
            rows.add(new Row(index, dated.from(), dated.moment(), dated.basis(), dateText, summary, mention, subject));
        }
    }

    /** What the clause of a date says, with the subject that it goes on with. */
    private String told(Found found, Clauses clauses, Expression date) {
        Clause clause = clauses.around(date);
        String said = summary(found, clause, date);
        String text = found.passage().text();
        return clauses.elided(clause)
                .filter(subject -> !said.isEmpty())
                .map(subject -> Summary.whole(text, subject.begin(), subject.end(), words) + " "
                        + said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1))
                .orElse(said);
    }

    private String summary(Found found, Clause clause, Expression date) {
        int begin = found.tokens().get(clause.from()).begin();
        int end = found.tokens().get(clause.to() - 1).end();
        String text = found.passage().text();
        return clause.undivided() ? Summary.whole(text, begin, end, words) : Summary.of(text, begin, end, date, words);
    }

    private boolean subject(Passage passage) {
        return words.has(Kind.SUBJECT_LABEL, Frame.key(passage.label()));
    }

    /** In a box a bare year is a date only where the label says so. */
    private boolean boxDate(Passage passage, Dated dated) {
        boolean bare = dated.moment().single() && dated.moment().precision() == Precision.YEAR;
        return dated.basis() != Basis.RELATIVE
                && (!bare
                        || Tokenizer.tokens(passage.label(), words).stream()
                                .anyMatch(word -> words.has(Kind.DATE_LABEL, word)));
    }

    private String boxSummary(Found found, Sentence sentence, Dated dated) {
        if (subject(found.passage())) {
            return article.get(0).passage().text();
        }
        String rest = Summary.of(found.passage().text(), sentence.begin(), sentence.end(), dated.expression(), words);
        String remark = rest.startsWith("(") && rest.endsWith(")") ? rest.substring(1, rest.length() - 1) : rest;
        return remark.isEmpty() ? found.passage().label() : found.passage().label() + ": " + remark;
    }

    /** A year that is part of a name dates the clause only in "The 1906 earthquake destroyed …". */
    private boolean names(Found found, Sentence sentence, List<Dated> dated, int d) {
        Expression date = dated.get(d).expression();
        if (!date.manner().naming()) {
            return false;
        }
        Token second = found.tokens().get(Math.min(sentence.firstToken() + 1, sentence.endToken() - 1));
        boolean heads = date.begin() <= second.begin() && dated.size() == 1;
        String written = found.passage().text().substring(date.begin(), date.end());
        return !heads || article.get(0).passage().text().contains(written);
    }
}
