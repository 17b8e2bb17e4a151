package galley.hyphenate;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HyphenatorPropertyTest {
    private static final List<String> LANGUAGES =
            List.of("en", "en-GB", "de", "es", "it", "pt", "nl", "sv", "tr", "uk", "kk");
    private static final Hyphenators CATALOGUE = new Hyphenators();

    @Test
    void pointsAscendAndLeaveThreeLettersAtEitherEnd() {
        Seeds.check(5_000, random -> {
            String word = letters(random, 1 + random.nextInt(30));
            for (String language : LANGUAGES) {
                int[] points = CATALOGUE.forLanguage(language).points(word);
                assertThat(points).isSorted().doesNotHaveDuplicates();
                for (int point : points) {
                    assertThat(point).isBetween(3, word.length() - 3);
                }
            }
        });
    }

    @Test
    void anyStringIsDividedWithoutLoss() {
        Seeds.check(3_000, random -> {
            StringBuilder any = new StringBuilder();
            int length = random.nextInt(25);
            while (any.length() < length) {
                any.appendCodePoint(anyCodePoint(random));
            }
            String word = any.toString();
            for (String language : LANGUAGES) {
                String divided = HyphenatorTest.divided(CATALOGUE.forLanguage(language), word);
                assertThat(divided.replace("-", "")).isEqualTo(word.replace("-", ""));
                assertThat(divided.codePoints().anyMatch(HyphenatorPropertyTest::isUnpaired))
                        .isFalse();
            }
        });
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws Exception {
        List<String> words = new ArrayList<>();
        Seeds.check(200, random -> words.add(letters(random, 5 + random.nextInt(20))));
        Hyphenators fresh = new Hyphenators();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                tasks.add(() -> divideAll(fresh, words));
            }
            List<String> alone = divideAll(CATALOGUE, words);
            for (Future<List<String>> result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aWordOfAMegabyteIsDividedInBoundedTime() {
        String word = "encyclopedia".repeat(90_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(CATALOGUE.forLanguage("en").points(word)).hasSizeGreaterThan(90_000));
    }

    private static List<String> divideAll(Hyphenators catalogue, List<String> words) {
        List<String> divided = new ArrayList<>();
        for (String word : words) {
            for (String language : LANGUAGES) {
                divided.add(HyphenatorTest.divided(catalogue.forLanguage(language), word));
            }
        }
        return divided;
    }

    /** A half of a character outside the basic plane, left alone. */
    private static boolean isUnpaired(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String letters(RandomGenerator random, int length) {
        String alphabet = random.nextBoolean() ? "aeiouabcdefghijklmnopqrstuvwxyzßäéıñ" : "аеиоуєіїюябвгґдж'зклмнпрст";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }

    private static int anyCodePoint(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0x20 + random.nextInt(0x60);
            case 1 -> 0x300 + random.nextInt(0x20);
            case 2 -> 0x1D400 + random.nextInt(0x100);
            default -> 'a' + random.nextInt(26);
        };
    }
}
