package galley.timeline;

import galley.dates.Expression;
import galley.dates.Sentences.Sentence;
import galley.dates.Token;
import galley.dates.Vocabulary;
import galley.dates.Vocabulary.Kind;
import java.util.List;

/** What the verb before a date says of its place in the story. */
final class Tense {
    /** Words between "had" and the date that it governs. */
    private static final int FURTHEST = 20;

    private Tense() {}

    /** Whether the words before a date look back: "the crew had left in May" tells of a time before the story's. */
    static boolean looksBack(List<Token> tokens, Sentence sentence, Expression date, Vocabulary words) {
        int low = sentence.firstToken();
        int high = sentence.endToken();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = tokens.get(middle).begin() < date.wordsBegin();
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        for (int i = low - 1; i >= Math.max(sentence.firstToken(), low - FURTHEST); i--) {
            if (tokens.get(i).is(";")) {
                return false;
            }
            if (words.has(Kind.PERFECT, tokens.get(i))) {
                return true;
            }
        }
        return false;
    }
}
