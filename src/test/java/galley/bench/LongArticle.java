package galley.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of some 300 pages, made from a short one in the notation of the samples: its sections over and over, with
 * other words of the same article put into every paragraph, so that no two are alike and nothing learnt from one
 * paragraph helps with the next. The same article gives the same text on every machine.
 */
public final class LongArticle {
    /** The sample that the figures of this package are about. */
    static final Path SAMPLE = Path.of("samples", "2016-aktobe-shootings.txt");

    /** How often its sections come, which makes about as many pages. */
    static final int TIMES = 300;

    /** Common words in small letters: changing one changes a line, but neither a name nor a date. */
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,}\\b");

    /** One word in so many is changed, four or so in a paragraph of usual length. */
    private static final int ONE_IN = 8;

    private LongArticle() {}

    /** Writes the article to the file that the first argument names. */
    public static void main(String[] arguments) throws IOException {
        String text = of(Files.readString(SAMPLE, StandardCharsets.UTF_8), TIMES);
        Files.writeString(Path.of(arguments[0]), text, StandardCharsets.UTF_8);
    }

    /** The head and lead of an article, then its sections so many times. */
    static String of(String article, int times) {
        int body = article.indexOf("\n==") + 1;
        List<String> words = words(article);
        StringBuilder text = new StringBuilder(article.substring(0, body));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 1; i <= times; i++) {
            for (String line : article.substring(body).split("\n", -1)) {
                text.append(line.startsWith("=") ? line : varied(line, words, random))
                        .append('\n');
            }
        }
        return text.toString();
    }

    static List<String> words(String article) {
        Matcher matcher = WORD.matcher(article);
        TreeSet<String> words = new TreeSet<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new ArrayList<>(words);
    }

    static String varied(String line, List<String> words, SplittableRandom random) {
        Matcher matcher = WORD.matcher(line);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String word = random.nextInt(ONE_IN) == 0 ? words.get(random.nextInt(words.size())) : matcher.group();
            matcher.appendReplacement(text, word);
        }
        return matcher.appendTail(text).toString();
    }
}
