package galley.breaking;

import static galley.breaking.Paragraphs.POINT;
import static org.assertj.core.api.Assertions.assertThat;

import galley.breaking.BreakingParameters.Tolerance;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.testkit.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The breaker against TeX itself, on random paragraphs: same breaks, same demerits. Needs LuaTeX and the folder of
 * {@code texbreaks.py} and {@code compare.py}, named with {@code -Dgalley.tex}; skipped without.
 */
class TexComparisonTest {
    private static final int COUNT = 300;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "100, 200, 0, 0",
        "100, 200, 21, 0",
        "-1, 800, 10, 0",
        "-1, 9999, 0, 0",
        "-1, 800, 10, 1",
        "-1, 800, 10, -1",
    })
    void breaksAreTexs(int pretolerance, int tolerance, int emergency, int looseness) throws Exception {
        String tex = System.getProperty("galley.tex", "");
        Assumptions.assumeFalse(tex.isEmpty(), "-Dgalley.tex names the folder of the comparison with TeX");
        Tolerance limits = new Tolerance(pretolerance, tolerance, emergency * POINT, false);
        write(BreakingParameters.of(limits).withLooseness(looseness));
        Programs.Output broken = Programs.run(LIMIT, "python3", tex + "/texbreaks.py", path("job"), path("tex"));
        assertThat(broken.exitCode()).as(broken.err()).isZero();
        Programs.Output compared = Programs.run(LIMIT, "python3", tex + "/compare.py", path("ours"), path("tex"));
        assertThat(compared.out() + compared.err())
                .contains("paragraphs " + COUNT + "  identical breaks " + COUNT)
                .contains("identical demerits " + COUNT);
    }

    private String path(String name) {
        return folder.resolve(name + ".json").toString();
    }

    private void write(BreakingParameters parameters) throws IOException {
        List<String> jobs = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            SplittableRandom random = new SplittableRandom(i);
            List<Item> items = Paragraphs.random(random, 5 + random.nextInt(150));
            int measure = (90 + random.nextInt(400)) * POINT + random.nextInt(POINT);
            Breaking breaking = LineBreaker.total(parameters).breakLines(items, LineShape.of(measure));
            jobs.add(job(i, items, measure));
            ours.add(result(i, items, breaking));
        }
        Files.writeString(Path.of(path("job")), job(parameters, jobs), StandardCharsets.UTF_8);
        Files.writeString(Path.of(path("ours")), "[" + String.join(",", ours) + "]", StandardCharsets.UTF_8);
    }

    private static String job(BreakingParameters parameters, List<String> paragraphs) {
        Tolerance limits = parameters.tolerance();
        return "{\"params\":{\"pretolerance\":" + limits.first() + ",\"tolerance\":" + limits.second()
                + ",\"emergencystretch_sp\":" + limits.emergencyStretch() + ",\"looseness\":" + parameters.looseness()
                + "},\"paragraphs\":[" + String.join(",", paragraphs) + "]}";
    }

    /** TeX's half adds the paragraph's closing penalty and glue itself. */
    private static String job(int id, List<Item> items, int measure) {
        Json json = new Json();
        String list = items.subList(0, items.size() - 2).stream()
                .map(item -> item.accept(json))
                .collect(Collectors.joining(","));
        return "{\"id\":\"" + id + "\",\"line_width_sp\":" + measure + ",\"items\":[" + list + "]}";
    }

    private static String result(int id, List<Item> items, Breaking breaking) {
        List<String> firsts = new ArrayList<>();
        for (int line = 1; line < breaking.lines().size(); line++) {
            int before = breaking.lines().get(line - 1).end();
            boolean opens = !items.get(before).accept(Part.POST_BREAK).isEmpty();
            int first = opens ? before : breaking.lines().get(line).start();
            while (!opens && items.get(first).accept(Part.NO_BREAK).isEmpty()) {
                first++;
            }
            firsts.add(String.valueOf(first + 1));
        }
        return "{\"id\":\"" + id + "\",\"pass\":" + breaking.pass() + ",\"demerits\":" + breaking.demerits()
                + ",\"items\":[],\"first_items\":[" + String.join(",", firsts) + "]}";
    }

    /** Items in the notation of the job. */
    private static final class Json implements Item.Visitor<String> {
        @Override
        public String box(Box box) {
            return "{\"t\":\"box\",\"w\":" + box.width() + "}";
        }

        @Override
        public String glue(Glue glue) {
            int stretch = glue.fill() == 0 ? glue.stretch() : glue.fill();
            return "{\"t\":\"glue\",\"w\":" + glue.width() + ",\"st\":" + stretch + ",\"sto\":"
                    + (glue.fill() == 0 ? 0 : 2) + ",\"sh\":" + glue.shrink() + ",\"sho\":0}";
        }

        @Override
        public String penalty(Penalty penalty) {
            return "{\"t\":\"pen\",\"p\":" + penalty.cost() + "}";
        }

        @Override
        public String discretionary(Discretionary item) {
            return "{\"t\":\"disc\",\"pre\":" + item.preBreak().width() + ",\"post\":"
                    + item.postBreak().width() + ",\"rep\":" + item.noBreak().width() + ",\"pen\":" + item.cost()
                    + ",\"explicit\":" + !item.automatic() + "}";
        }
    }
}
