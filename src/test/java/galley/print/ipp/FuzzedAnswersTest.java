package galley.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FuzzedAnswersTest {
    /** Five hundred in the full suite. */
    private static final int ANSWERS = 25 * Integer.getInteger("galley.effort", 1);

    @Test
    void damagedAnswersNeitherCrashTheClientNorFillItsMemory() throws IOException, InterruptedException {
        Programs.Output output = Programs.run(
                Duration.ofMinutes(3),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                FuzzedAnswers.class.getName(),
                Integer.toString(ANSWERS));

        Matcher counts = Pattern.compile("(\\d+) taken, (\\d+) refused").matcher(output.out());
        assertThat(counts.find()).as(output.err()).isTrue();
        int taken = Integer.parseInt(counts.group(1));
        int refused = Integer.parseInt(counts.group(2));
        assertThat(taken + refused).isEqualTo(ANSWERS);
        assertThat(taken).as("answers that were taken").isGreaterThan(ANSWERS / 10);
        assertThat(refused).as("answers that were refused").isGreaterThan(ANSWERS / 10);
        assertThat(output.exitCode()).isZero();
    }
}
