package galley.diff;

import galley.dates.Sentences;
import galley.dates.Tokenizer;
import galley.dates.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Parts running text into sentences, in the way of its language; a language that is not known is taken for English. */
final class Sentencing {
    private static final String USUAL = "en";

    private final Vocabulary words;

    Sentencing(String language) {
        this.words = Vocabulary.of(language)
                .or(() -> Vocabulary.of(USUAL))
                .orElseThrow(() -> new IllegalStateException("the words of English are missing"));
    }

    /** The sentences, each with the blanks and notes behind it. */
    List<List<Token>> sentences(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int[] begins = new int[tokens.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = text.length();
            text.append(tokens.get(i).plain());
        }
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        for (int begin : beginnings(text.toString())) {
            while (at < begins.length && begins[at] < begin) {
                at++;
            }
            if (at > from) {
                sentences.add(tokens.subList(from, at));
                from = at;
            }
        }
        if (from < begins.length) {
            sentences.add(tokens.subList(from, begins.length));
        }
        return sentences;
    }

    /** Where all sentences but the first begin. */
    private int[] beginnings(String text) {
        return Sentences.of(text, Tokenizer.tokens(text, words), words).stream()
                .skip(1)
                .mapToInt(Sentences.Sentence::begin)
                .toArray();
    }
}
