package galley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of a wiki as long as those people print: an infobox, sections, and after most sentences the call of a note that
 * cites a source, made of the sentences of a sample with other words put in, so that no two pages are alike. The same
 * number gives the same text on every machine.
 */
final class WikiArticle {
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^=\\[\\]{}|.!?]{30,300}[.]");

    private static final int PARAGRAPHS = 5;
    private static final int SENTENCES = 5;
    private static final int YEARS = 40;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> words;

    /** Pages whose sentences are like those of a text. */
    WikiArticle(String text) {
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            sentences.add(matcher.group().replace('\n', ' '));
        }
        words = LongArticle.words(text);
    }

    /** The wikitext of one of them: so many sections make about twice as many pages in print. */
    String of(int number, int sections) {
        SplittableRandom random = new SplittableRandom(number);
        StringBuilder text = new StringBuilder("{{Infobox event\n| date = " + day(random) + "\n| location = Port "
                + name(random) + "\n| deaths = " + random.nextInt(90) + "\n}}\n");
        text.append("'''").append(name(random)).append("''' was an event. ");
        paragraph(text, random);
        for (int section = 0; section < sections; section++) {
            text.append("== ")
                    .append(name(random))
                    .append(" ")
                    .append(section + 1)
                    .append(" ==\n");
            for (int i = 0; i < PARAGRAPHS; i++) {
                paragraph(text, random);
            }
        }
        return text.append("== References ==\n{{reflist}}\n").toString();
    }

    private void paragraph(StringBuilder text, SplittableRandom random) {
        for (int i = 0; i < SENTENCES; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            text.append(LongArticle.varied(sentence, words, random));
            if (random.nextInt(3) > 0) {
                text.append("<ref>{{cite news |title=")
                        .append(name(random))
                        .append(" and ")
                        .append(name(random))
                        .append(" |work=The ")
                        .append(name(random))
                        .append(" |date=")
                        .append(day(random))
                        .append("}}</ref>");
            }
            text.append(' ');
        }
        text.append("\n\n");
    }

    private String name(SplittableRandom random) {
        String word = words.get(random.nextInt(words.size()));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String day(SplittableRandom random) {
        return 1 + random.nextInt(28) + " June " + (1980 + random.nextInt(YEARS));
    }
}
