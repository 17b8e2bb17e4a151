package galley.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.source.Diagnostic;
import galley.source.Severity;
import galley.source.Source;
import galley.testkit.Seeds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, a style says what is wrong with it, soon, and throws nothing else. */
class StyleHostileInputPropertyTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MEGABYTE = 1 << 20;
    private static final String YAML = "{}[]:,-?&*!|>'\"%@`#~ \n\t<=0aé𝄞\u0000\u0085\u2028\uFEFF";

    private final Styles styles = Styles.shipped();

    @Test
    void randomBytesAreRefusedAndNothingElse() {
        Seeds.check(500, random -> {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            judged(bytes);
        });
    }

    @Test
    void randomPunctuationOfYamlIsJudgedWithoutCrash() {
        int[] alphabet = YAML.codePoints().toArray();
        Seeds.check(1500, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            judged(text.toString().getBytes(UTF_8));
        });
    }

    @Test
    void aShippedStyleWithBytesChangedIsJudgedWithoutCrash() throws Exception {
        byte[] base = Files.readAllBytes(Path.of("styles", "base.yaml"));
        Seeds.check(200, random -> {
            byte[] bytes = base.clone();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            judged(bytes);
        });
    }

    @Test
    void randomGoodOrBadValuesNeverCrashAndGoodStylesReadBack() {
        AtomicInteger good = new AtomicInteger();
        Seeds.check(150, random -> {
            Source source = StyleFixture.source("my.yaml", randomStyle(random));
            if (errors(styles.check(source)).isEmpty()) {
                good.incrementAndGet();
                Style style = styles.load(source);
                assertThat(styles.load(StyleFixture.source("my.yaml", StyleText.of(style))))
                        .isEqualTo(style);
            }
        });
        if (System.getProperty("galley.seed", "").isEmpty()) {
            assertThat(good).as("good styles among the random ones").hasPositiveValue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{", "a: [", "- ", "? ", "[[a]: ", "{a: ", "!!map {", "&a [", "{}: {", "[\n", "- \n ", "'", "\""
            })
    void deepNestingIsRefusedSoon(String opening) {
        for (int times : new int[] {1000, 60_000, MEGABYTE}) {
            refusedSoon(opening.repeat(times));
        }
    }

    @Test
    void aliasesThatMultiplyAreRefusedSoon() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append(String.format(Locale.ROOT, "a%d: &a%d [*a%d, *a%d]\n", i, i, i - 1, i - 1));
        }
        refusedSoon(laughs.toString());
    }

    @Test
    void longLinesAreRefusedSoon() {
        refusedSoon("a".repeat(MEGABYTE));
        refusedSoon("body: " + "a".repeat(90_000));
        refusedSoon("body: {" + "size: ,".repeat(12_000) + "}");
        refusedSoon("body: {" + "size: #\n ,".repeat(7_000) + "}");
        refusedSoon("#" + " ".repeat(90_000) + "\n\"" + "\\n".repeat(4_000) + "\"");
    }

    @Test
    void manyUnknownKeysAreRefusedSoon() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            keys.append("heading-").append(i).append(": 1\n");
        }
        refusedSoon(keys.toString());
    }

    private void judged(byte[] bytes) throws Exception {
        Source source = Source.of("my.yaml", bytes);
        int length = source.text().codePointCount(0, source.text().length());
        for (Diagnostic diagnostic : styles.check(source)) {
            assertThat(diagnostic.code()).matches("S2[0-9]{2}");
            assertThat(diagnostic.place().line()).isBetween(1, source.lineCount());
            assertThat(diagnostic.place().offset()).isBetween(0, length);
            assertThat(diagnostic.line("my.yaml")).doesNotContainPattern("[\\n\\r\\u0000]");
        }
    }

    private void refusedSoon(String text) {
        assertTimeoutPreemptively(SOON, () -> {
            Source source = StyleFixture.source("my.yaml", text);
            assertThat(errors(styles.check(source))).isNotEmpty();
            judged(text.getBytes(UTF_8));
        });
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .toList();
    }

    private static String randomStyle(RandomGenerator random) {
        StringBuilder yaml = new StringBuilder("extends: " + pick(random, Styles.names()) + "\n");
        List<Role> roles = new ArrayList<>(Arrays.asList(Role.values()));
        for (int i = random.nextInt(6); i >= 0; i--) {
            Role role = roles.remove(random.nextInt(roles.size()));
            List<Property<?>> properties = new ArrayList<>(Property.all());
            properties.removeIf(property -> !property.fits(role));
            yaml.append(role.key()).append(":\n");
            for (int j = random.nextInt(4); j >= 0; j--) {
                Property<?> property = properties.remove(random.nextInt(properties.size()));
                yaml.append("  ")
                        .append(property.key())
                        .append(": ")
                        .append(value(random, property))
                        .append('\n');
            }
        }
        return yaml.toString();
    }

    private static String value(RandomGenerator random, Property<?> property) {
        List<String> units = List.of("pt", "mm", "cm", "in");
        return switch (random.nextInt(4)) {
            case 0 -> property.choices().isEmpty() ? "none" : pick(random, property.choices());
            case 1 -> random.nextInt(60) + "." + random.nextInt(10_000) + pick(random, units);
            case 2 -> random.nextInt(-100, 100) + "." + random.nextInt(1000) + "%";
            default -> String.format(Locale.ROOT, "%06X", random.nextInt(1 << 24));
        };
    }

    private static String pick(RandomGenerator random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
