package galley.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.testkit.Seeds;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void aFileNameIsTheLastPartOfThePath() {
        Source source = Source.of("articles\\2016/aktobe.txt", bytes("x"));

        assertThat(source.path()).isEqualTo("articles\\2016/aktobe.txt");
        assertThat(source.origin().fileName()).isEqualTo("aktobe.txt");
        assertThat(source.origin().sha256())
                .isEqualTo("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    }

    @Test
    void anEmptySourceHasOneEmptyLine() {
        Source source = source("");

        assertThat(source.lineCount()).isEqualTo(1);
        assertThat(source.line(1)).isEmpty();
        assertThat(source.place(0)).isEqualTo(Place.START);
    }

    @Test
    void linesEndWithLineFeedOrReturnOrBoth() {
        Source source = source("a\nb\r\nc\rd\n\r\re");

        assertThat(source.lineCount()).isEqualTo(7);
        assertThat(source.line(1)).isEqualTo("a");
        assertThat(source.line(2)).isEqualTo("b");
        assertThat(source.line(3)).isEqualTo("c");
        assertThat(source.line(4)).isEqualTo("d");
        assertThat(source.line(5)).isEmpty();
        assertThat(source.line(7)).isEqualTo("e");
        assertThat(source.text()).contains("b\r\nc\rd");
        assertThat(source.lineStart(3)).isEqualTo(5);
        assertThat(source.lineEnd(2)).isEqualTo(3);
    }

    @Test
    void aLastLineFeedOpensAnEmptyLine() {
        assertThat(source("a\n").lineCount()).isEqualTo(2);
        assertThat(source("a\r\n").place(3)).isEqualTo(new Place(2, 1, 3));
    }

    @Test
    void columnsAndOffsetsCountCodePoints() {
        Source source = source("\uD83D\uDD70 tick\nx\uD83D\uDD70y");

        assertThat(source.place(2)).isEqualTo(new Place(1, 2, 1));
        assertThat(source.place(8)).isEqualTo(new Place(2, 1, 7));
        assertThat(source.place(11)).isEqualTo(new Place(2, 3, 9));
        assertThat(source.index(9)).isEqualTo(11);
        assertThat(source.index(1)).isEqualTo(2);
    }

    @Test
    void anOffsetPastTheEndIsRefused() {
        assertThatThrownBy(() -> source("abc").index(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void everyIndexHasThePlaceThatCountingGives() {
        Seeds.check(60, random -> {
            String text = text(random, random.nextInt(1500));
            Source source = source(text);
            int line = 1;
            int lineStart = 0;
            for (int i = 0; i <= text.length(); i++) {
                int offset = text.codePointCount(0, i);
                Place place = source.place(i);
                assertThat(place).isEqualTo(new Place(line, text.codePointCount(lineStart, i) + 1, offset));
                boolean insidePair = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
                if (!insidePair) {
                    assertThat(source.index(offset)).isEqualTo(i);
                }
                if (i < text.length() && endsLine(text, i)) {
                    line++;
                    lineStart = i + 1;
                }
            }
        });
    }

    private static boolean endsLine(String text, int i) {
        return text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
    }

    private static String text(RandomGenerator random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int choice = random.nextInt(6);
            text.appendCodePoint(choice == 0 ? 0x1F570 : choice == 1 ? '\r' : choice == 2 ? '\n' : 'a' + choice);
        }
        return text.toString();
    }

    @Test
    void aByteOrderMarkNamesTheEncodingAndIsNoText() {
        String text = "= Алма =\n\uD83D\uDD70";

        assertThat(Source.of("x", join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text.getBytes(UTF_8)))
                        .text())
                .isEqualTo(text);
        assertThat(Source.of("x", join(new byte[] {(byte) 0xFE, (byte) 0xFF}, text.getBytes(UTF_16BE)))
                        .text())
                .isEqualTo(text);
        assertThat(Source.of("x", join(new byte[] {(byte) 0xFF, (byte) 0xFE}, text.getBytes(UTF_16LE)))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void plainlyUtf16IsKnownWithoutAMark() {
        String text = "= The harbour clock =\n";

        assertThat(Source.of("x", text.getBytes(UTF_16LE)).text()).isEqualTo(text);
        assertThat(Source.of("x", text.getBytes(UTF_16BE)).text()).isEqualTo(text);
    }

    @Test
    void malformedBytesAreReplacedCountedAndPlaced() {
        Source source = Source.of("x", join(bytes("one\rtwo "), new byte[] {(byte) 0xE9, ' ', (byte) 0xC3}));

        assertThat(source.text()).isEqualTo("one\rtwo \uFFFD \uFFFD");
        assertThat(source.diagnostics()).hasSize(1);
        assertThat(source.diagnostics().get(0).line("x"))
                .isEqualTo("x:2:5: warning[R001]: 2 byte sequences are not valid UTF-8; each was replaced by U+FFFD,"
                        + " here the first");
    }

    @Test
    void aLoneSurrogateTakesNothingElseWithIt() {
        byte[] lone = {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b', (byte) 0xDC, 0, 0, 'c', (byte) 0xD8, 1
        };

        Source source = Source.of("x", lone);

        assertThat(source.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(source.diagnostics().get(0).message()).startsWith("3 byte sequences");
        assertThat(source.diagnostics().get(0).place()).isEqualTo(new Place(1, 2, 1));
    }

    @Test
    void anyBytesDecode() {
        Seeds.check(300, random -> {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            String text = Source.of("x", bytes).text();
            assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
        });
    }

    private static Source source(String text) {
        return Source.of("x", bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
