package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;

import galley.breaking.Breaking;
import galley.breaking.LineBreaker;
import galley.breaking.LineShape;
import galley.breaking.TexOracle;
import galley.breaking.TexOracle.Answer;
import galley.breaking.TexOracle.ItemList;
import galley.font.FontLibrary;
import galley.lines.BreakSeeds.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The breaker against answers that TeX once gave: what {@link TexItemsTest} asks TeX itself, on a machine without it.
 *
 * <p>{@code -Dgolden.update=true} with {@code -Dgalley.tex} and {@code -Dgalley.corpus} asks TeX again and writes the
 * answers down. That is due only when other paragraphs or settings are to be kept: the answers depend on no code of
 * ours but on the items, which are written beside them.
 */
class TexSeedsTest {
    private static final Path FILE = Path.of("src", "test", "resources", "tex", "breaks.txt");

    /** Under each of the settings in turn. */
    private static final int ANSWERS_PER_PARAGRAPH = 2;

    private static final int FROM_CORPUS = 360;

    /** Longer paragraphs would make the file large without trying more. */
    private static final int LONGEST = 420;

    private static final int NARROWEST = 120;
    private static final int WIDTHS = 361;
    private static final int STRIDE = 97;

    @TempDir
    private Path folder;

    @Test
    void breaksAreThoseThatTexGave() throws Exception {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FILE.resolveSibling("."));
            Files.writeString(FILE, BreakSeeds.write(askTex()), StandardCharsets.UTF_8);
        }
        List<Seed> seeds = BreakSeeds.read(Files.readString(FILE, StandardCharsets.UTF_8));
        assertThat(seeds.stream().map(seed -> seed.list().items()).distinct()).hasSizeGreaterThan(400);
        for (Seed seed : seeds) {
            assertThat(ours(seed))
                    .as("at %s pt, settings %s", Sp.points(seed.list().measure()), seed.settings())
                    .isEqualTo(seed.answer());
        }
    }

    private static Answer ours(Seed seed) {
        ItemList list = seed.list();
        Breaking breaking = LineBreaker.total(seed.parameters()).breakLines(list.items(), LineShape.of(list.measure()));
        return TexOracle.answer(list.items(), breaking);
    }

    private List<Seed> askTex() throws IOException, InterruptedException {
        TexOracle tex = TexOracle.required(folder);
        Workshop workshop = new Workshop(FontLibrary.bundled(), Workshop.WITHOUT_MICROTYPOGRAPHY);
        List<String> paragraphs = paragraphs();
        Settings[] settings = Settings.values();
        List<List<Seed>> seeds = new ArrayList<>();
        paragraphs.forEach(any -> seeds.add(new ArrayList<>()));
        for (int s = 0; s < settings.length; s++) {
            Settings setting = settings[s];
            List<ItemList> lists = new ArrayList<>();
            List<Integer> asked = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                int turn = Math.floorMod(s - i, settings.length);
                if (turn < ANSWERS_PER_PARAGRAPH) {
                    int width = NARROWEST + (i + turn * paragraphs.size()) * STRIDE % WIDTHS;
                    lists.add(new ItemList(workshop.items(paragraphs.get(i)), Sp.of(width)));
                    asked.add(i);
                }
            }
            List<Answer> answers = tex.breaksOfItems(setting.parameters, lists);
            for (int i = 0; i < asked.size(); i++) {
                seeds.get(asked.get(i)).add(new Seed(setting.name(), setting.parameters, lists.get(i), answers.get(i)));
            }
        }
        return seeds.stream().flatMap(List::stream).toList();
    }

    /** Those of the samples, and as many of the corpus as are wanted, from all over it. */
    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>(WrittenParagraphs.ofSamples());
        List<String> corpus = WrittenParagraphs.ofCorpus().stream()
                .filter(paragraph -> paragraph.length() <= LONGEST)
                .toList();
        for (int i = 0; i < FROM_CORPUS; i++) {
            paragraphs.add(corpus.get((int) ((long) i * corpus.size() / FROM_CORPUS)));
        }
        return paragraphs;
    }
}
