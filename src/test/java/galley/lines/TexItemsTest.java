package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;

import galley.breaking.Item;
import galley.breaking.LineBreaker;
import galley.breaking.LineShape;
import galley.breaking.TexOracle;
import galley.breaking.TexOracle.Answer;
import galley.breaking.TexOracle.ItemList;
import galley.font.FontLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The breaker against TeX itself, on the items that our own shaping and hyphenation make of paragraphs people wrote:
 * same breaks, same demerits.
 */
@Tag("full")
class TexItemsTest {
    /** In points. */
    private static final int NARROWEST = 120;

    private static final int WIDEST = 480;

    /** From one width of a sample's paragraph to the next: 41 widths. */
    private static final int STEP = 9;

    /** Shares no factor with the number of widths, so that paragraph by paragraph all of them come up. */
    private static final int STRIDE = 97;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void breaksAreTexs(Settings settings) throws Exception {
        TexOracle tex = TexOracle.required(folder);
        List<ItemList> asked = new ArrayList<>();
        asked.addAll(samples());
        asked.addAll(corpus());
        assertThat(asked).hasSizeGreaterThan(2_000);
        LineBreaker breaker = LineBreaker.total(settings.parameters);
        List<Answer> ours = asked.stream()
                .map(list ->
                        TexOracle.answer(list.items(), breaker.breakLines(list.items(), LineShape.of(list.measure()))))
                .toList();
        List<Answer> theirs = tex.breaksOfItems(settings.parameters, asked);
        for (int i = 0; i < asked.size(); i++) {
            assertThat(ours.get(i))
                    .as(
                            "paragraph %d of %d at %s pt",
                            i, asked.size(), Sp.points(asked.get(i).measure()))
                    .isEqualTo(theirs.get(i));
        }
    }

    private static List<ItemList> samples() throws IOException {
        Workshop workshop = new Workshop(FontLibrary.bundled(), Workshop.WITHOUT_MICROTYPOGRAPHY);
        List<ItemList> lists = new ArrayList<>();
        for (String paragraph : WrittenParagraphs.ofSamples()) {
            List<Item> items = workshop.items(paragraph);
            for (int width = NARROWEST; width <= WIDEST; width += STEP) {
                lists.add(new ItemList(items, Sp.of(width)));
            }
        }
        return lists;
    }

    private static List<ItemList> corpus() throws IOException {
        Workshop workshop = new Workshop(FontLibrary.bundled(), Workshop.WITHOUT_MICROTYPOGRAPHY);
        List<ItemList> lists = new ArrayList<>();
        for (String paragraph : WrittenParagraphs.ofCorpus()) {
            int width = NARROWEST + lists.size() * STRIDE % (WIDEST - NARROWEST + 1);
            lists.add(new ItemList(workshop.items(paragraph), Sp.of(width)));
        }
        return lists;
    }
}
