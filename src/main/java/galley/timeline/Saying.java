package galley.timeline;

import galley.dates.Expression;
import galley.dates.Expression.Open;
import galley.dates.Grain;
import galley.dates.Sentences.Sentence;
import galley.dates.Token;
import galley.dates.Vocabulary;
import galley.dates.Vocabulary.Kind;
import java.util.List;

/** Tells which dates of a sentence begin nothing that lasts, though their prepositions alone would say so. */
final class Saying {
    /** Words between "the only" and "since". */
    private static final int FURTHEST = 6;

    /** Years; wars and governments that last so long are ages too. */
    private static final int SHORTEST_LIFE = 20;

    private final List<Token> tokens;
    private final Sentence sentence;
    private final Vocabulary words;

    Saying(Found found, Sentence sentence, Vocabulary words) {
        this.tokens = found.tokens();
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether a date says nothing of when: "the first since 1924", "paraffin from 1886, gas from 1899". */
    boolean silent(List<Expression> dates, int index, Basis basis) {
        Expression date = dates.get(index);
        int at = token(date.wordsBegin());
        if (age(date, at) || (basis == Basis.INHERITED && recurs())) {
            return true;
        }
        boolean lasting = date.manner().open() == Open.END;
        return lasting && (compares(at) || (tokens.get(at).is("from") && followed(dates, index)));
    }

    /**
     * A life or an age in brackets behind a name, "Ann Lee (1694–1770) carved it", is not when the sentence happened.
     */
    private boolean age(Expression date, int at) {
        int close = token(date.end());
        boolean years = date.first().filter(part -> part.grain() == Grain.YEAR).isPresent()
                && date.second().filter(part -> part.grain() == Grain.YEAR).isPresent();
        return years
                && at > sentence.firstToken() + 1
                && tokens.get(at - 1).is("(")
                && tokens.get(at - 2).capital()
                && tokens.get(close).is(")")
                && close + 2 < sentence.endToken()
                && date.second().orElseThrow().year()
                                - date.first().orElseThrow().year()
                        >= SHORTEST_LIFE;
    }

    /** "5 June is a public holiday" states no year and means none. */
    private boolean recurs() {
        return has(Kind.PRESENT) && has(Kind.RECURRING);
    }

    private boolean has(Kind kind) {
        return tokens.subList(sentence.firstToken(), sentence.endToken()).stream()
                .anyMatch(token -> words.has(kind, token));
    }

    /** The first token of the sentence from a character on. */
    private int token(int begin) {
        int at = sentence.firstToken();
        while (at + 1 < sentence.endToken() && tokens.get(at).begin() < begin) {
            at++;
        }
        return at;
    }

    /** "The only times since": the years since are those compared with. */
    private boolean compares(int at) {
        if (!tokens.get(at).is("since")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(sentence.firstToken(), at - FURTHEST); i--) {
            if (words.has(Kind.COMPARING, tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a later state takes its place in the same sentence. */
    private static boolean followed(List<Expression> dates, int index) {
        return dates.subList(index + 1, dates.size()).stream()
                .anyMatch(date -> date.manner().open() == Open.END);
    }
}
