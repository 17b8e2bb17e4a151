package galley.dates;

import galley.dates.Expression.Open;
import galley.dates.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Several words that say which end of a date is open, before it or behind it: "no later than", "at the latest".
 *
 * @param from its first token
 * @param to the token after its last
 * @param open the end that it leaves open; neither where it only looks as if it did ("as early as")
 */
record OpenPhrase(int from, int to, Open open) {
    private static final int LONGEST = 4;
    private static final int SHORTEST = 1;

    /** The phrase that ends where a date, or its preposition, begins. */
    static Optional<OpenPhrase> before(int date, List<Token> tokens, Vocabulary words) {
        for (int length = Math.min(LONGEST, date); length >= SHORTEST; length--) {
            int from = date - length;
            Optional<OpenPhrase> phrase = read(Kind.OPEN_BEFORE, from, date, tokens, words);
            boolean whole = from == 0 || !tokens.get(from - 1).touches(tokens.get(from));
            if (phrase.isPresent() && whole) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** The phrase that begins where a date ends, unless it begins another one: "or later that year". */
    static Optional<OpenPhrase> after(int end, List<Token> tokens, Vocabulary words) {
        for (int length = Math.min(LONGEST, tokens.size() - end); length >= SHORTEST; length--) {
            Optional<OpenPhrase> phrase = read(Kind.OPEN_AFTER, end, end + length, tokens, words);
            if (phrase.isPresent()) {
                return phrase.filter(it -> it.to() == tokens.size() || !leads(tokens.get(it.to()), words));
            }
        }
        return Optional.empty();
    }

    private static boolean leads(Token next, Vocabulary words) {
        return words.has(Kind.PREPOSITION, next)
                || words.has(Kind.SAME, next)
                || words.has(Kind.ARTICLE, next)
                || next.value() != Token.NONE;
    }

    private static Optional<OpenPhrase> read(Kind kind, int from, int to, List<Token> tokens, Vocabulary words) {
        StringBuilder key = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            key.append(key.isEmpty() ? "" : "_").append(token.key());
        }
        int value = words.value(kind, key.toString());
        return value == Token.NONE
                ? Optional.empty()
                : Optional.of(new OpenPhrase(from, to, value == 0 ? Open.NEITHER : value == 1 ? Open.END : Open.START));
    }
}
