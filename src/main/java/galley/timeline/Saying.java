package galley.timeline;

import galley.dates.Expression;
import galley.dates.Expression.Open;
import galley.dates.Sentences.Sentence;
import galley.dates.Token;
import galley.dates.Vocabulary;
import galley.dates.Vocabulary.Kind;
import java.util.List;

/** Tells which dates of a sentence begin nothing that lasts, though their prepositions alone would say so. */
final class Saying {
    /** Words between "the only" and "since". */
    private static final int FURTHEST = 6;

    private final List<Token> tokens;
    private final Sentence sentence;
    private final Vocabulary words;

    Saying(Found found, Sentence sentence, Vocabulary words) {
        this.tokens = found.tokens();
        this.sentence = sentence;
        this.words = words;
    }

    /** Whether a date says nothing of when: "the first since 1924", "paraffin from 1886, gas from 1899". */
    boolean silent(List<Expression> dates, int index) {
        Expression date = dates.get(index);
        int at = token(date.wordsBegin());
        boolean lasting = date.manner().open() == Open.END;
        return lasting && (compares(at) || (tokens.get(at).is("from") && followed(dates, index)));
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
