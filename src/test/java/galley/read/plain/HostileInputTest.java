package galley.read.plain;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.export.text.ArticlePrinter;
import galley.read.Reading;
import galley.source.Source;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to make a reader hang, overflow or swell. The limit is generous: each takes a second at most. */
class HostileInputTest {
    private static final int MEGABYTE = 1 << 20;
    /** Enough for quadratic time to pass the limit. */
    private static final int HALF = MEGABYTE / 2;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** What a line may be made of, parted by middle dots. */
    private static final String UNITS =
            "==·= ·=\n·==a\n·==a==\n·======a======\n==b==\n·[[·]]·[[a·[[a]]·[[a|b]]·[·]·[[[·[[a]"
                    + "·''·'·'''a·''a'''·'''''a''·''''·\n·\r·\r\n·\u0000·\u0000\n·*·* ·* a\n·** a\n* b\n·*#·# a\n* b\n"
                    + "·- a: b\n·Infobox\n·Infobox a\n·Infobox\n\n\n·a , ·, ·/ ·( ·(,·/kk/ ·|a=·| a = b ·|·a\u0301·\u0301\u0323"
                    + "·\uD83D\uDD70·\u202E·\uFEFF· ·\t·\u00A0·<unk> · @-@ · \" · ' · 's· , ' ";

    private static final String LITTER = "a , ·* a, ·|a=b·[[·[[a|b=c]]·/kk/ ·( ·: ·,·(,)·a /";
    private static final String BOX_LINES = "- a: b\n·- a\n·-\n·* a\n·- a:\n\n·\n\n\n·Infobox\n- a: b\n";
    private static final String TOKENS = " \" · ' ·s ' · 's· @-@ ·1 \u2013 2 ";
    private static final String OPENINGS = "Infobox\n- a: ·Infobox\n- ·Infobox\n- a: * ·Infobox ·= ·* ";

    /**
     * A text that repeats itself.
     *
     * @param size characters, about
     */
    private record Repeated(String opening, String unit, int size) {
        byte[] bytes() {
            return ("words\n\n" + opening + unit.repeat(size / unit.length())).getBytes(UTF_8);
        }
    }

    static Stream<Repeated> megabytes() {
        return Stream.concat(
                parts("==·[[·\n·\u0000·* a\n·a\u0301").map(unit -> new Repeated("", unit, MEGABYTE)),
                parts("- a: ·- a: b\n").map(unit -> new Repeated("Infobox\n", unit, MEGABYTE)));
    }

    static Stream<Repeated> lines() {
        return Stream.of(
                        parts(UNITS).map(unit -> new Repeated("", unit, HALF)),
                        parts(BOX_LINES).map(unit -> new Repeated("Infobox\n- x: y\n", unit, HALF)),
                        parts(TOKENS).map(unit -> new Repeated(" = T = \n\n a , b . ", unit, HALF)))
                .flatMap(texts -> texts);
    }

    /** Each kind of litter behind each beginning of a line that leads to a parser of its own. */
    static Stream<Repeated> mixtures() {
        return parts(OPENINGS).flatMap(opening -> parts(LITTER).map(unit -> new Repeated(opening, unit, HALF)));
    }

    private static Stream<String> parts(String list) {
        return Stream.of(list.split("·", -1));
    }

    @ParameterizedTest
    @MethodSource("megabytes")
    void aMegabyteIsReadInTime(Repeated text) {
        assertReadInTime(text);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLotOfTheSameIsReadInTime(Repeated text) {
        assertReadInTime(text);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("mixtures")
    void aLotOfLitterIsReadInTime(Repeated text) {
        assertReadInTime(text);
    }

    private static void assertReadInTime(Repeated text) {
        assertTimeoutPreemptively(LIMIT, () -> {
            Reading reading = new PlainReader().read(Source.of("x", text.bytes()));
            assertThat(reading.article().title()).isNotBlank();
            assertThat(reading.diagnostics()).hasSizeLessThan(30 * Repair.values().length);
        });
    }

    @Test
    void tenMegabytesOnOneLineAreOneParagraph() {
        assertTimeoutPreemptively(LIMIT, () -> {
            String line = "word ".repeat(2 * MEGABYTE);
            Reading reading = new PlainReader().read(Source.of("x", line.getBytes(UTF_8)));
            assertThat(reading.article().lead()).hasSize(1);
        });
    }

    @Test
    void aListAsDeepAsTheFileIsLongStaysPrintable() {
        assertTimeoutPreemptively(LIMIT, () -> {
            StringBuilder text = new StringBuilder("= T =\n");
            for (int depth = 1; depth < 1400; depth++) {
                text.append("*".repeat(depth)).append(" a\n");
            }
            Reading reading =
                    new PlainReader().read(Source.of("x", text.toString().getBytes(UTF_8)));
            assertThat(ArticlePrinter.print(reading.article())).hasSizeLessThan(200_000);
        });
    }

    @Test
    void loneSurrogatesBecomeReplacementCharacters() throws Exception {
        byte[] text = "\uFEFF= T =\n\nA x B.".getBytes(UTF_16BE);
        text[text.length - 5] = 0x00;
        text[text.length - 6] = (byte) 0xD8;

        Reading reading = new PlainReader().read(Source.of("x", text));

        assertThat(ArticlePrinter.print(reading.article())).contains("paragraph: A x\uFFFDB.\n");
    }
}
