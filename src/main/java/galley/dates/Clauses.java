package galley.dates;

import galley.dates.Sentences.Sentence;
import galley.dates.Token.Shape;
import galley.dates.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cuts a sentence into clauses and finds the one that a date belongs to. */
public final class Clauses {
    /** Fewer words than these say nothing by themselves. */
    private static final int FEWEST_WORDS = 3;
    /** Words of a subject that is said again. */
    private static final int LONGEST_SUBJECT = 6;

    /** Tokens of a bracket on each side of its date; longer ones are no asides. */
    private static final int ASIDE = 30;

    private final List<Token> tokens;
    private final Sentence sentence;
    private final List<Expression> dates;
    private final Vocabulary words;
    /** For each token of the sentence: 0 for no date word, 1 for the first of a date, 2 for a further one. */
    private final byte[] marks;
    /** The first token of each clause. */
    private final List<Integer> starts = new ArrayList<>();

    /**
     * Looks at one sentence.
     *
     * @param dates the expressions in it, in order
     */
    public Clauses(List<Token> tokens, Sentence sentence, List<Expression> dates, Vocabulary words) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.dates = dates;
        this.words = words;
        this.marks = marks();
        split();
    }

    private byte[] marks() {
        byte[] result = new byte[sentence.endToken() - sentence.firstToken()];
        int date = 0;
        for (int i = 0; i < result.length; i++) {
            Token token = tokens.get(sentence.firstToken() + i);
            while (date < dates.size() && dates.get(date).end() <= token.begin()) {
                date++;
            }
            if (date < dates.size() && dates.get(date).wordsBegin() <= token.begin()) {
                result[i] = (byte) (dates.get(date).wordsBegin() == token.begin() ? 1 : 2);
            }
        }
        return result;
    }

    private int mark(int at) {
        return at < sentence.endToken() ? marks[at - sentence.firstToken()] : 0;
    }

    /**
     * A stretch of tokens.
     *
     * @param from the first
     * @param to after the last
     * @param undivided whether it holds what another date tells of as well, which only the dates themselves keep apart
     */
    public record Clause(int from, int to, boolean undivided) {}

    private void split() {
        starts.add(sentence.firstToken());
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            if (startsAt(i) && mark(i) != 2) {
                starts.add(i);
            }
            i = tokens.get(i).is("(") || tokens.get(i).is("[") ? undatedClose(i) : i;
        }
    }

    /** The bracket that closes another, where no date stands between them: the clause goes on behind it. */
    private int undatedClose(int open) {
        String close = tokens.get(open).is("(") ? ")" : "]";
        for (int i = open + 1; i < sentence.endToken() && mark(i) == 0; i++) {
            if (tokens.get(i).is(close)) {
                return i;
            }
        }
        return open;
    }

    private boolean startsAt(int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        if (before.is(";") || before.is("\u2014")) {
            return true;
        }
        if (before.is(":")) {
            return before.end() < token.begin();
        }
        if (before.shape() == Shape.DASH) {
            return before.end() < token.begin() && at > 1 && tokens.get(at - 2).end() < before.begin();
        }
        if (!before.is(",")) {
            return false;
        }
        boolean and = words.has(Kind.AND, token);
        boolean subject = at + 1 < sentence.endToken() && words.has(Kind.SUBJECT_START, tokens.get(at + 1));
        return words.has(Kind.CLAUSE_START, token) || (and && ((subject && goesOn(at)) || mark(at + 1) == 1));
    }

    /** Whether a verb follows, as in no list: "the king, his court, and most of the guard". */
    private boolean goesOn(int at) {
        for (int i = at + 1; i < sentence.endToken(); i++) {
            if (isVerb(i) || tokens.get(i).is(",")) {
                return isVerb(i) || !words.knows(Kind.VERB);
            }
        }
        return !words.knows(Kind.VERB);
    }

    private boolean isVerb(int at) {
        return mark(at) == 0 && words.isVerb(tokens.get(at));
    }

    /** The clause that holds a date, with its neighbours where it says too little alone. */
    public Clause around(Expression date) {
        return aside(date).orElseGet(() -> clause(date));
    }

    /** What stands in brackets and says something by itself: "the lamp (its keeper had left in May)". */
    private Optional<Clause> aside(Expression date) {
        int at = sentence.firstToken();
        while (at < sentence.endToken() && tokens.get(at).begin() < date.begin()) {
            at++;
        }
        int open = at;
        while (open > sentence.firstToken() && at - open < ASIDE && !isBracket(open)) {
            open--;
        }
        int close = at;
        while (close + 1 < sentence.endToken() && close - at < ASIDE && !isBracket(close)) {
            close++;
        }
        int first = open + 1;
        boolean says = tokens.get(open).is("(")
                && tokens.get(close).is(")")
                && close - first >= FEWEST_WORDS
                && mark(first) == 0
                && !words.has(Kind.CLAUSE_START, tokens.get(first))
                && !isVerb(first)
                && IntStream.range(first, close).anyMatch(this::isVerb)
                && IntStream.range(first, close).filter(i -> mark(i) == 1).count() == 1;
        return says ? Optional.of(new Clause(first, close, false)) : Optional.empty();
    }

    private boolean isBracket(int at) {
        return tokens.get(at).is("(") || tokens.get(at).is(")");
    }

    private Clause clause(Expression date) {
        int clause = 0;
        while (clause + 1 < starts.size() && tokens.get(starts.get(clause + 1)).begin() <= date.begin()) {
            clause++;
        }
        int first = clause;
        int last = clause;
        int head = starts.get(clause);
        boolean fronted = tokens.get(head).begin() >= date.wordsBegin()
                || (words.has(Kind.AND, tokens.get(head)) && mark(head + 1) == 1);
        while (saysLittle(first, last) && (first > 0 || last + 1 < starts.size())) {
            boolean forward = last + 1 < starts.size() && (fronted || first == 0);
            last += forward ? 1 : 0;
            first -= forward ? 0 : 1;
        }
        while (interrupted(first, last)) {
            last++;
        }
        while (first > 0 && words.has(Kind.DEPENDENT, tokens.get(starts.get(first))) && !holdsDate(first - 1)) {
            first--;
        }
        return between(new Clause(cleft(starts.get(first), date), end(last), false), date);
    }

    /** Whether the verb comes after an aside: "the keeper, with his two sons, left". */
    private boolean interrupted(int first, int last) {
        if (last + 1 >= starts.size()
                || !words.knows(Kind.VERB)
                || !tokens.get(starts.get(last + 1) - 1).is(",")
                || holdsDate(last + 1)) {
            return false;
        }
        for (int i = starts.get(first); i < end(last); i++) {
            if (isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a clause begins to say what happened: in "It was not until 1792 that it opened" behind "that". */
    private int cleft(int from, Expression date) {
        int at = from;
        while (at < sentence.endToken()
                && mark(at) == 0
                && words.value(Kind.CLEFT, tokens.get(at).key()) == (at == from ? 1 : 2)) {
            at++;
        }
        if (at == from || mark(at) != 1 || date.wordsBegin() != tokens.get(at).begin()) {
            return from;
        }
        while (at < sentence.endToken() && tokens.get(at).begin() < date.end()) {
            at++;
        }
        boolean ends = at + 1 < sentence.endToken()
                && words.value(Kind.CLEFT, tokens.get(at).key()) == 3;
        return ends ? at + 1 : from;
    }

    private int end(int clause) {
        return clause + 1 < starts.size() ? starts.get(clause + 1) : sentence.endToken();
    }

    private boolean holdsDate(int clause) {
        for (int i = starts.get(clause); i < end(clause); i++) {
            if (mark(i) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean saysLittle(int first, int last) {
        int count = 0;
        for (int i = starts.get(first); i < end(last); i++) {
            count += tokens.get(i).shape() == Shape.WORD && mark(i) == 0 ? 1 : 0;
        }
        return count < FEWEST_WORDS;
    }

    /** Of a clause with several dates, the part that belongs to this one: "married in 1941 and died in 1979". */
    private Clause between(Clause clause, Expression date) {
        int from = clause.from();
        int to = clause.to();
        boolean undivided = false;
        int index = dates.indexOf(date);
        if (index > 0 && dates.get(index - 1).end() > tokens.get(from).begin()) {
            Expression before = dates.get(index - 1);
            from = joint(before, date).orElse(from);
            undivided = from == clause.from() && onlyNumbers(before, date);
        }
        if (index + 1 < dates.size()
                && dates.get(index + 1).begin() < tokens.get(to - 1).end()) {
            Expression after = dates.get(index + 1);
            to = joint(date, after).orElse(to);
            undivided |= to == clause.to() && onlyNumbers(date, after);
        }
        boolean cut = from != clause.from() || to != clause.to();
        return says(from, to) && !undivided
                ? new Clause(from, to, false)
                : new Clause(clause.from(), clause.to(), undivided || cut);
    }

    /** Whether a number but no word stands between two dates: "12 in 2015, 21 in 2019". */
    private boolean onlyNumbers(Expression before, Expression after) {
        boolean number = false;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.begin() >= before.end() && token.end() <= after.wordsBegin()) {
                if (token.shape() == Shape.WORD) {
                    return false;
                }
                number |= token.shape() == Shape.NUMBER;
            }
        }
        return number;
    }

    private boolean says(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).shape() == Shape.WORD && mark(i) == 0 && !words.has(Kind.AND, tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The word that joins two dated statements, with words on both of its sides. */
    private Optional<Integer> joint(Expression before, Expression after) {
        Optional<Integer> comma = Optional.empty();
        boolean said = false;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.begin() >= before.end() && token.end() <= after.wordsBegin()) {
                boolean joins = words.has(Kind.AND, token) || words.has(Kind.CONTRAST, token) || token.is("but");
                if (joins
                        && !(i > 0
                                && tokens.get(i - 1).glues()
                                && tokens.get(i - 1).touches(token))) {
                    return i + 1 < sentence.endToken() ? Optional.of(i) : comma;
                }
                comma = token.is(",") && comma.isEmpty() && i + 1 < sentence.endToken() ? Optional.of(i + 1) : comma;
                said |= token.shape() == Shape.WORD;
            }
        }
        return said ? comma : Optional.empty();
    }

    /**
     * The subject that a clause goes on with and does not name again: "she left in 1850 and was elected in 1851". Only
     * where the sentence begins with it and nothing between could be another.
     */
    public Optional<Subject> elided(Clause clause) {
        int at = clause.from();
        boolean joins = at > sentence.firstToken() && joins(at) && !clause.undivided();
        while (joins
                && at + 1 < clause.to()
                && (at == clause.from() || mark(at) != 0 || tokens.get(at).is(","))) {
            at++;
        }
        if (!joins || !isVerb(at)) {
            return Optional.empty();
        }
        int from = sentence.firstToken();
        while (from < clause.from() && (mark(from) != 0 || tokens.get(from).is(","))) {
            from++;
        }
        int verb = from;
        while (verb < clause.from() && verb - from <= LONGEST_SUBJECT && !isVerb(verb)) {
            verb++;
        }
        boolean auxiliary = words.has(Kind.AUXILIARY, tokens.get(verb)) && !words.has(Kind.AUXILIARY, tokens.get(at));
        boolean plain = verb > from && verb < clause.from() && isVerb(verb) && !auxiliary;
        int to = verb;
        while (to > from && words.has(Kind.ADVERB, tokens.get(to - 1))) {
            to--;
        }
        return plain && to > from && plainly(from, to) && single(verb, clause.from())
                ? Optional.of(
                        new Subject(tokens.get(from).begin(), tokens.get(to - 1).end()))
                : Optional.empty();
    }

    /**
     * Where a subject stands.
     *
     * @param begin UTF-16 index of its first character in the passage
     * @param end UTF-16 index after its last
     */
    public record Subject(int begin, int end) {}

    private boolean joins(int at) {
        return words.has(Kind.AND, tokens.get(at)) || tokens.get(at).is("but");
    }

    /** Whether a phrase is a subject: a name or a noun, without a preposition, a comma or a date. */
    private boolean plainly(int from, int to) {
        return IntStream.range(from, to)
                        .allMatch(i -> mark(i) == 0
                                && tokens.get(i).shape() == Shape.WORD
                                && (tokens.get(i).is("of") || !words.has(Kind.PREPOSITION, tokens.get(i))))
                && !words.has(Kind.CLAUSE_START, tokens.get(from))
                && !words.has(Kind.OPENING, tokens.get(from));
    }

    /** Whether nothing between the verb of the subject and the clause can have a subject of its own. */
    private boolean single(int verb, int to) {
        return IntStream.range(verb + 1, to)
                .noneMatch(i -> joins(i)
                        || tokens.get(i).is(";")
                        || tokens.get(i).is(":")
                        || (words.has(Kind.CLAUSE_START, tokens.get(i)) && !words.has(Kind.PREPOSITION, tokens.get(i)))
                        || tokens.get(i).is("that")
                        || (tokens.get(i).is(",") && i + 1 < to));
    }

    /** Clauses that share a date at the head of the sentence: "On 5 June, two attacks …, while a third …". */
    public List<Clause> sharing(Expression date) {
        List<Clause> shared = new ArrayList<>();
        boolean heads = date.wordsBegin() == sentence.begin() && dates.size() == 1;
        for (int c = 1; heads && c < starts.size(); c++) {
            if (words.has(Kind.CONTRAST, tokens.get(starts.get(c)))) {
                shared.add(new Clause(starts.get(c), end(c), false));
            }
        }
        return shared;
    }
}
