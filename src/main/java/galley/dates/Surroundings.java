package galley.dates;

import galley.dates.Expression.Manner;
import galley.dates.Expression.Open;
import galley.dates.Rule.Match;
import galley.dates.Token.Shape;
import galley.dates.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What the words before a date make of it: "early in", "about", "since", "the end of".
 *
 * @param coreBegin UTF-16 index where the date begins, words like "early" and "the end of" among it
 * @param wordsBegin UTF-16 index where its preposition begins, or {@code coreBegin} where there is none
 * @param manner how they change it
 */
record Surroundings(int coreBegin, int wordsBegin, Manner manner) {
    /** Nobody writes more words than "just before the beginning of the first half of". */
    private static final int FURTHEST = 9;

    private static final int PART_OF_PERIOD = 1;
    /** A word that only joins others to a date. */
    static final int JOINT = 2;

    private static final int GUESS = 3;
    private static final int PART_OF_DAY = 4;
    private static final int PART_WITH_OF = 5;
    private static final int YEAR_NOUN = 6;

    /** Whether a modifier of this value makes a part of a period. */
    static boolean isPart(int value) {
        return value == PART_OF_PERIOD || value == PART_WITH_OF;
    }

    /** Whether a modifier of this value makes a date approximate. */
    static boolean blurs(int value) {
        return isPart(value) || value == GUESS;
    }

    static Surroundings of(Match match, List<Token> tokens, Vocabulary words, Grain grain) {
        return new Walk(match, tokens, words, grain).back();
    }

    /** Goes back from the date word by word as long as the words belong to it. */
    private static final class Walk {
        private final Match match;
        private final List<Token> tokens;
        private final Vocabulary words;
        private final Grain grain;
        private boolean approximate;
        private Open open = Open.NEITHER;
        private Optional<String> time = Optional.empty();

        Walk(Match match, List<Token> tokens, Vocabulary words, Grain grain) {
            this.match = match;
            this.tokens = tokens;
            this.words = words;
            this.grain = grain;
        }

        Surroundings back() {
            int core = modifiers(match.from());
            int at = phrase(core);
            if (at == core && at > 0 && whole(at - 1) && preposition(at - 1)) {
                at--;
                int more = compares(at) ? at - 2 : modifiers(at);
                at = phrase(more < at && (compares(at) || plainBefore(more)) ? more : at);
            }
            boolean article =
                    core == match.from() && core > 0 && tokens.get(core - 1).is("the") && whole(core - 1);
            boolean named = grain.compareTo(Grain.YEAR) >= 0 && (endsName(at) || compound());
            boolean naming = named || (grain.compareTo(Grain.MONTH) >= 0 && namesThing(core));
            Manner manner = new Manner(approximate, open, time, naming, false);
            int wordsBegin = at == core && article ? core : at;
            return new Surroundings(
                    tokens.get(core).begin(), tokens.get(wordsBegin).begin(), manner);
        }

        /**
         * The first token of the phrase that leaves an end open before a token; the token itself where there is none.
         */
        private int phrase(int at) {
            Optional<OpenPhrase> phrase = OpenPhrase.before(at, tokens, words);
            phrase.ifPresent(it -> open = it.open());
            return phrase.map(OpenPhrase::from).orElse(at);
        }

        /** The first of the words before a token that modify it: each is one, or joins one to the date. */
        private int modifiers(int from) {
            int first = from;
            int at = from;
            while (at > 0 && from - at < FURTHEST) {
                Token token = tokens.get(at - 1);
                int value = words.value(Kind.MODIFIER, token.key());
                boolean joint = token.shape() == Shape.DASH
                        && token.end() == tokens.get(at).begin();
                if (joint ? !whole(at - 2) : value == Token.NONE || !whole(at - 1)) {
                    break;
                }
                if (value == PART_WITH_OF && !tokens.get(at).is("of")) {
                    break;
                }
                at--;
                if (value == YEAR_NOUN) {
                    first = at;
                } else if (isPart(value) || value == GUESS || value == PART_OF_DAY) {
                    note(token, value);
                    first = at;
                }
            }
            boolean article = first > 0 && first < from && tokens.get(first - 1).is("the") && whole(first - 1);
            return article ? first - 1 : first;
        }

        /** Whether a token begins a word: "20:00to the 1930s" and "built-in 1930" hold no preposition. */
        private boolean whole(int at) {
            if (at <= 0) {
                return at == 0;
            }
            Token before = tokens.get(at - 1);
            boolean compound = before.is("-") && at > 1 && tokens.get(at - 2).touches(before);
            return !before.touches(tokens.get(at)) || !(before.glues() || compound);
        }

        private void note(Token token, int value) {
            if (value == PART_OF_DAY) {
                time = Optional.of(token.key());
            } else if (isPart(value) && grain == Grain.DAY) {
                time = time.isPresent() ? time : Optional.of(token.key());
            } else {
                approximate = true;
            }
        }

        /** "Not until 1792" is then, "dates back to 1488" is no end. */
        private boolean said(int at) {
            if (at == 0) {
                return false;
            }
            Token before = tokens.get(at - 1);
            return words.has(Kind.NEGATION, before) || (tokens.get(at).is("to") && words.has(Kind.BACK, before));
        }

        private boolean preposition(int at) {
            Token token = tokens.get(at);
            int value = words.value(Kind.PREPOSITION, token.key());
            if (value == Token.NONE) {
                return false;
            }
            open = value == 0 || said(at) ? open : value == 1 ? Open.END : Open.START;
            return true;
        }

        /** "Early on 10 June": the word before the preposition belongs to the date unless it ends another phrase. */
        private boolean plainBefore(int at) {
            return words.value(Kind.MODIFIER, tokens.get(at).key()) != Token.NONE;
        }

        /** "As late as 1791" is no part of 1791. */
        private boolean compares(int at) {
            return at > 1 && tokens.get(at).is("as") && tokens.get(at - 2).is("as");
        }

        /** "The Constitution of 1791". */
        private boolean endsName(int at) {
            return at > 1
                    && match.to() - match.from() == 1
                    && tokens.get(at).is("of")
                    && tokens.get(at - 1).shape() == Shape.WORD
                    && tokens.get(at - 1).capital();
        }

        /** "Seventeenth-century poets". */
        private boolean compound() {
            return match.slots().has(Slots.Name.CENTURY, 0)
                    && tokens.subList(match.from(), match.to()).stream().anyMatch(token -> token.shape() == Shape.DASH);
        }

        /** "The 1906 earthquake": an article or another word before, a noun after. */
        private boolean namesThing(int core) {
            boolean attributive = words.has(Kind.WRITING, Vocabulary.ATTRIBUTIVE_YEARS);
            int bare = core == match.from() && words.has(Kind.ARTICLE, tokens.get(core)) ? core + 1 : core;
            boolean led = bare > 0
                    && (words.has(Kind.PREPOSITION, tokens.get(bare - 1))
                            || words.has(Kind.LEAD_IN, tokens.get(bare - 1)));
            boolean noun = match.to() < tokens.size()
                    && tokens.get(match.to()).shape() == Shape.WORD
                    && !words.has(Kind.PREPOSITION, tokens.get(match.to()))
                    && !words.has(Kind.AND, tokens.get(match.to()))
                    && !words.has(Kind.CLAUSE_START, tokens.get(match.to()));
            return attributive && !led && noun && bare > 0;
        }
    }
}
