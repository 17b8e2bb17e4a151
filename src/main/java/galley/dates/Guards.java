package galley.dates;

import galley.dates.Rule.Match;
import galley.dates.Slots.Name;
import galley.dates.Token.Shape;
import galley.dates.Vocabulary.Kind;
import java.util.List;

/** What looks like a date and is none: counts, prices, the verb "may", parts of names. */
final class Guards {
    private static final String CURRENCIES = "$£€¥#";

    private final List<Token> tokens;
    private final Vocabulary words;

    Guards(List<Token> tokens, Vocabulary words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a match may be a date as far as the words around it tell. */
    boolean allow(Match match) {
        Slots slots = match.slots();
        if (embedded(match)) {
            return false;
        }
        if (match.rule().makes() == Makes.BARE) {
            return led(match.from(), Kind.YEAR_LEAD_IN) && !countedAfter(match.to());
        }
        if (slots.has(Name.FEAST, 0) && !slots.has(Name.YEAR, 0)) {
            return led(match.from(), Kind.PREPOSITION) && ends(match.to());
        }
        if (match.rule().makes() == Makes.NTH) {
            return led(match.from(), Kind.PREPOSITION) && ends(match.to());
        }
        boolean month = slots.has(Name.MONTH, 0);
        if (month && slots.has(Name.DAY, 0)) {
            return !dayIsCount(match);
        }
        boolean year = slots.has(Name.YEAR, 0) || slots.has(Name.OLD, 0) || slots.has(Name.ERA, 0);
        if (month && numberBefore(match.from())) {
            return false;
        }
        if (month) {
            return year || slots.two() || monthAlone(match);
        }
        if (match.rule().makes() == Makes.STEP) {
            return (!slots.has(Name.SEASON, 0) || ends(match.to())) && !bounded(match);
        }
        if (slots.has(Name.SEASON, 0)) {
            return year || slots.has(Name.YEAR, 1) || seasonAlone(match);
        }
        boolean era = slots.has(Name.ERA, 0) || slots.has(Name.ERA, 1);
        return !slots.has(Name.YEAR, 0) || era || yearAlone(match);
    }

    /** "Less than two months later": the count is a bound, not the distance. */
    private boolean bounded(Match match) {
        return match.slots().has(Name.COUNT, 0)
                && match.from() > 0
                && words.has(Kind.QUANTIFIER, tokens.get(match.from() - 1))
                && words.value(Kind.MODIFIER, tokens.get(match.from() - 1).key()) == Token.NONE;
    }

    /** Part of a longer word or number: {@code T-1941}, {@code 1941-built}, {@code 3/1941}, {@code $1941}. */
    private boolean embedded(Match match) {
        Token first = tokens.get(match.from());
        Token last = tokens.get(match.to() - 1);
        if (match.from() > 0) {
            Token before = tokens.get(match.from() - 1);
            if (!before.key().isEmpty() && CURRENCIES.contains(before.key())) {
                return true;
            }
            boolean touches = before.end() == first.begin();
            if (touches && before.glues()) {
                return true;
            }
            if (touches && (before.is("/") || before.is("."))) {
                return true;
            }
            if (touches && before.shape() == Shape.DASH && match.from() > 1) {
                Token prefix = tokens.get(match.from() - 2);
                return prefix.end() == before.begin()
                        && before.length() == 1
                        && !words.has(Kind.MODIFIER, prefix)
                        && !prefix.is("pre")
                        && !prefix.is("post");
            }
        }
        return match.to() < tokens.size() && continues(last, tokens.get(match.to()), match.to());
    }

    private boolean continues(Token last, Token after, int at) {
        if (last.touches(after) && after.glues()) {
            return true;
        }
        if (after.is("%") || after.is("\u00B0")) {
            return true;
        }
        boolean touches = after.begin() == last.end() && at + 1 < tokens.size();
        boolean numeric = last.shape() == Shape.NUMBER;
        return touches
                && numeric
                && tokens.get(at + 1).begin() == after.end()
                && (after.shape() == Shape.DASH || after.is("/") || after.is(":"));
    }

    private boolean countedAfter(int at) {
        return (at < tokens.size() && words.has(Kind.COUNTED, tokens.get(at)))
                || (at + 1 < tokens.size()
                        && tokens.get(at).shape() == Shape.WORD
                        && !words.has(Kind.PREPOSITION, tokens.get(at))
                        && words.has(Kind.COUNTED, tokens.get(at + 1)));
    }

    /** "In March 20 people": the number belongs to what follows. */
    private boolean dayIsCount(Match match) {
        boolean dayLast = match.slots().last(0) == match.to() - 1
                && tokens.get(match.to() - 1).shape() == Shape.NUMBER;
        if (!dayLast || (match.slots().has(Name.YEAR, 0) && match.slots().has(Name.YEAR, 1))) {
            return false;
        }
        boolean dayNumber = tokens.get(match.to() - 1).value() == match.slots().get(Name.DAY, 0)
                || match.slots().two();
        boolean in = match.from() > 0 && tokens.get(match.from() - 1).is("in");
        boolean word = match.to() < tokens.size()
                && tokens.get(match.to()).shape() == Shape.WORD
                && !beginsPhrase(tokens.get(match.to()));
        return dayNumber
                && ((in && word) || (match.to() < tokens.size() && words.has(Kind.COUNTED, tokens.get(match.to()))));
    }

    /** Whether no noun follows: "on the 7th floor", "on Christmas Day parades". */
    private boolean ends(int at) {
        return at >= tokens.size()
                || tokens.get(at).shape() == Shape.MARK
                || words.has(Kind.SUBJECT_START, tokens.get(at))
                || words.has(Kind.CLAUSE_START, tokens.get(at));
    }

    /** "In October 15 the bridge fell": what follows cannot be counted. */
    private boolean beginsPhrase(Token token) {
        return words.has(Kind.SUBJECT_START, token) || (words.has(Kind.PREPOSITION, token) && !token.is("of"));
    }

    private boolean monthAlone(Match match) {
        Token token = tokens.get(match.from());
        boolean led = led(match.from(), Kind.LEAD_IN);
        boolean nameAfter = match.to() < tokens.size()
                && tokens.get(match.to()).shape() == Shape.WORD
                && tokens.get(match.to()).capital()
                && !words.has(Kind.SENTENCE_START, tokens.get(match.to()));
        String name = token.key().replace(".", "");
        boolean wavering = words.has(Kind.WAVERING, name);
        return wavering ? led && !nameAfter : led || (enclosed(match) && !nameAfter);
    }

    /** "31 June 1944": a day that the calendar lacks leaves no month either. */
    private boolean numberBefore(int at) {
        boolean joint = at > 1
                && (tokens.get(at - 1).is(".")
                        || words.value(Kind.MODIFIER, tokens.get(at - 1).key()) == Surroundings.JOINT);
        int number = joint ? at - 2 : at - 1;
        return number >= 0
                && tokens.get(number).value() != Token.NONE
                && tokens.get(number).shape() != Shape.CLOCK
                && tokens.get(number).value() < 100
                && (!joint || tokens.get(number).length() <= 2);
    }

    private boolean enclosed(Match match) {
        return match.from() > 0
                && (tokens.get(match.from() - 1).is("(")
                        || tokens.get(match.from() - 1).is(","));
    }

    private boolean seasonAlone(Match match) {
        int at = match.slots().first(0);
        boolean article = at > 0 && words.has(Kind.ARTICLE, tokens.get(at - 1));
        boolean of = match.to() < tokens.size() && tokens.get(match.to()).is("of");
        boolean fall = tokens.get(at).is("fall");
        boolean led = led(article ? at - 1 : at, Kind.LEAD_IN)
                || (article && match.slots().two());
        return led && !of && (!fall || article);
    }

    private boolean yearAlone(Match match) {
        int at = match.from();
        boolean quantity = at > 0 && words.has(Kind.QUANTIFIER, tokens.get(at - 1)) && !phrased(at);
        if (quantity && !guessedYear(match)) {
            return false;
        }
        if (monthBefore(at)) {
            return false;
        }
        boolean sum = at > 1 && tokens.get(at - 1).is("of") && words.has(Kind.SUM, tokens.get(at - 2));
        if (sum) {
            return false;
        }
        boolean led = led(at, Kind.YEAR_LEAD_IN) && !tokens.get(at - 1).is("of");
        boolean some = match.to() < tokens.size() && tokens.get(match.to()).is("of");
        return led || !(some || countedAfter(match.to()));
    }

    /** "31 June 1944", "31 de junio de 1944": a date that the calendar lacks leaves no year either. */
    private boolean monthBefore(int at) {
        boolean joint = at > 1 && words.value(Kind.MODIFIER, tokens.get(at - 1).key()) == Surroundings.JOINT;
        int month = joint ? at - 2 : at - 1;
        boolean small = words.has(Kind.WRITING, Vocabulary.SMALL_MONTHS);
        return month >= 0
                && (small || (!joint && tokens.get(month).capital()))
                && words.has(Kind.MONTH, tokens.get(month));
    }

    /**
     * Whether a number is a year only in an article about such years: alone, with a word before it that leads to no
     * date. "Resolution 1483", but "(1483", "Berlin, 1483" and "Christmas 1483".
     */
    boolean doubtful(Match match) {
        int at = match.from();
        Token first = tokens.get(at);
        if (at == 0 || match.slots().two() || !match.slots().has(Name.YEAR, 0) || first.shape() != Shape.NUMBER) {
            return false;
        }
        boolean alone = match.to() == at + 1;
        Token before = tokens.get(at - 1);
        return alone && before.shape() == Shape.WORD && !leads(before) && !phrased(at);
    }

    private boolean leads(Token word) {
        return word.is("the")
                || words.has(Kind.YEAR_LEAD_IN, word)
                || words.has(Kind.LEAD_IN, word)
                || words.has(Kind.PREPOSITION, word)
                || words.has(Kind.MODIFIER, word)
                || words.has(Kind.HOLIDAY, word)
                || words.has(Kind.WEEKDAY, word);
    }

    /** "In about 1500", "about 1500, he": a number after a guess is a year only where nothing is counted. */
    private boolean guessedYear(Match match) {
        int at = match.from();
        boolean guess = words.value(Kind.MODIFIER, tokens.get(at - 1).key()) == 3;
        boolean led = at > 1 && words.has(Kind.YEAR_LEAD_IN, tokens.get(at - 2));
        boolean word = match.to() < tokens.size()
                && tokens.get(match.to()).shape() == Shape.WORD
                && !words.has(Kind.PREPOSITION, tokens.get(match.to()))
                && !words.has(Kind.AND, tokens.get(match.to()));
        return guess && (led || !word);
    }

    /** "No later than 1850": what would lead to a number leads to a date. */
    private boolean phrased(int at) {
        return OpenPhrase.before(at, tokens, words).isPresent();
    }

    private boolean led(int at, Kind kind) {
        return at > 0
                && (phrased(at)
                        || words.has(kind, tokens.get(at - 1))
                        || (tokens.get(at - 1).shape() == Shape.DASH && at > 1 && words.has(kind, tokens.get(at - 2))));
    }
}
