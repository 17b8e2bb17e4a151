package galley.timeline;

import galley.dates.Expression;
import galley.dates.Recognizer;
import galley.dates.Sentences;
import galley.dates.Sentences.Sentence;
import galley.dates.Token;
import galley.dates.Tokenizer;
import galley.dates.Vocabulary;
import java.util.List;

/**
 * An article cut into passages, sentences and tokens, with the expressions found in each.
 *
 * @param passage the passage
 * @param tokens its tokens
 * @param sentences its sentences
 * @param expressions what says when in it, in order
 */
record Found(Passage passage, List<Token> tokens, List<Sentence> sentences, List<Expression> expressions) {

    static Found in(Passage passage, Vocabulary words) {
        List<Token> tokens = Tokenizer.tokens(passage.text(), words);
        return new Found(
                passage,
                tokens,
                Sentences.of(passage.text(), tokens, words),
                Recognizer.expressions(passage.quiet(), tokens, words));
    }

    Found with(List<Expression> others) {
        return new Found(passage, tokens, sentences, others);
    }
}
