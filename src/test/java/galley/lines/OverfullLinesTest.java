package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;

import galley.breaking.Breaking;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No line of any sample sticks out of any column a brief may have. */
class OverfullLinesTest {
    private static final int SHORTEST = 40;

    /** Signs hang out by less than this; ink that reaches further sticks out. */
    private static final double HANGING = 0.5 * Setting.SIZE;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.sorted().toList();
        }
    }

    /** Every line of a file that is long enough to be a paragraph, marks of its notation and all. */
    static List<String> paragraphs(Path file) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            String text = line.replaceAll("^[ \"*#:;=|-]+|[\", ]+$", "");
            if (text.length() >= SHORTEST) {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLineSticksOutOfItsColumn(Path sample) throws IOException {
        for (String text : paragraphs(sample)) {
            for (int width = 120; width <= 480; width += 20) {
                Breaking breaking = Setting.BODY.breaks(text, width).breaking();
                assertThat(breaking.overfullLines())
                        .as("%s at %d pt", text, width)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void inkEndsAtTheEdgeButForWhatHangs(Path sample) throws IOException {
        for (String text : paragraphs(sample)) {
            for (int width = 120; width <= 480; width += 120) {
                for (Line line : Setting.BODY.lines(text, width)) {
                    assertThat(Setting.right(line))
                            .as("%s at %d pt", text, width)
                            .isLessThan(width + HANGING);
                    assertThat(Setting.left(line)).isGreaterThan(-HANGING);
                }
            }
        }
    }
}
