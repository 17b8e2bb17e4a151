package galley.read.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import galley.read.Reading;
import galley.read.wikitext.RealPages.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages that people wrote, out of the folder that {@code -Dgalley.corpus} names, against a count of what their source
 * holds. Skipped where no folder is named.
 */
class RealPagesTest {
    private static List<Page> pages = List.of();
    private static final Map<Page, Reading> READINGS = new HashMap<>();

    @BeforeAll
    static void readAll() throws IOException {
        String corpus = System.getProperty("galley.corpus", "");
        assumeFalse(corpus.isEmpty(), "no articles are at hand; -Dgalley.corpus=DIR would name some");
        pages = RealPages.in(corpus);
        assertThat(pages).isNotEmpty();
        for (Page page : pages) {
            READINGS.put(page, Pages.read(page.source()));
        }
    }

    private static Reading reading(Page page) {
        return Objects.requireNonNull(READINGS.get(page));
    }

    private static Article article(Page page) {
        return reading(page).article();
    }

    @Test
    void sectionsAreThoseOfTheSource() {
        List<String> wrong = new ArrayList<>();
        for (Page page : pages) {
            int expected = new SourceCount(page.text()).headings();
            int found = WrittenPages.all(article(page).sections()).size();
            if (expected != found) {
                wrong.add(page.name() + ": " + found + " of " + expected);
            }
        }
        atMost(wrong, pages.size(), 0.005);
    }

    @Test
    void tablesAreThoseOfTheSource() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Page page : pages) {
            int expected = new SourceCount(page.text()).tables();
            int told = (int) reading(page).diagnostics().stream()
                    .filter(diagnostic -> List.of("R527", "R539").contains(diagnostic.code())
                            || (diagnostic.code().equals("R525")
                                    && diagnostic.message().contains("\"a table\"")))
                    .count();
            int found = new Contents(article(page)).tables() + told;
            all += expected;
            for (int i = found; i < expected; i++) {
                wrong.add(page.name() + ": " + found + " of " + expected);
            }
        }
        atMost(wrong, all, 0.01);
    }

    @Test
    void everyNoteIsKept() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Page page : pages) {
            Map<String, Integer> found = new Contents(article(page)).notes();
            for (Map.Entry<String, Integer> note :
                    new SourceCount(page.text()).notes().entrySet()) {
                all += note.getValue();
                int kept = note.getKey().isEmpty()
                        ? found.getOrDefault("", 0)
                        : found.entrySet().stream()
                                .filter(one -> one.getKey().equals(note.getKey())
                                        || one.getKey().endsWith(" " + note.getKey()))
                                .mapToInt(Map.Entry::getValue)
                                .sum();
                for (int i = kept; i < note.getValue(); i++) {
                    wrong.add(page.name() + ": \"" + note.getKey() + "\" " + kept + " of " + note.getValue());
                }
            }
        }
        atMost(wrong, all, 0);
    }

    @Test
    void everyFieldSaysTheWordsOfItsValue() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Page page : pages) {
            FieldTally tally = new FieldTally(reading(page));
            for (Map<String, String> box : new SourceCount(page.text()).boxes()) {
                all += box.size();
                box.forEach((key, value) ->
                        tally.fault(key, value).ifPresent(fault -> wrong.add(page.name() + ": " + fault)));
            }
        }
        atMost(wrong, all, 0.005);
    }

    @Test
    void noSentenceLosesANumber() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Page page : pages) {
            Map<String, Integer> found = new TreeMap<>();
            SourceCount.count(WrittenPages.everything(article(page)), found);
            for (Map.Entry<String, Integer> number :
                    new SourceCount(page.text()).numbers().entrySet()) {
                all += number.getValue();
                if (found.getOrDefault(number.getKey(), 0) < number.getValue()) {
                    wrong.add(page.name() + ": " + number + " found " + found.get(number.getKey()));
                }
            }
        }
        atMost(wrong, all, 0);
    }

    @Test
    void nothingIsEmptyOrHoldsMarkup() {
        for (Page page : pages) {
            Contents contents = new Contents(article(page));
            assertThat(contents.texts())
                    .as(page.name())
                    .allSatisfy(text -> assertThat(text.replaceAll("\\$[^$]*\\$", "f"))
                            .isNotBlank()
                            .doesNotContain("{{", "}}", "[[", "]]", "<ref", "\uFDD0"));
        }
    }

    @Test
    void noValueIsALoneSign() {
        for (Page page : pages) {
            assertThat(Contents.items(article(page)))
                    .as(page.name())
                    .allSatisfy(item -> assertThat(PlainText.of(item.text()).strip())
                            .isNotIn(",", ";", "/", "|", "-", "–", "undefined", "null", "NaN")
                            .satisfiesAnyOf(
                                    words -> assertThat(words).isNotEmpty(),
                                    words -> assertThat(Shown.inlines(item.text()))
                                            .containsAnyOf("^", "$")));
        }
    }

    private static void atMost(List<String> wrong, int all, double share) {
        assertThat(wrong).as("%d of %d wrong", wrong.size(), all).hasSizeLessThanOrEqualTo((int) (all * share));
    }

    /** What an article holds, gathered from all its corners. */
    private static final class Contents implements Block.Visitor<Boolean> {
        private final Map<String, Integer> notes = new TreeMap<>();
        private final List<String> texts = new ArrayList<>();
        private int tables;

        Contents(Article article) {
            article.infoboxes().forEach(box -> fields(box.fields()));
            WrittenPages.all(article.sections()).forEach(section -> inlines(section.heading()));
            WrittenPages.blocks(article).forEach(block -> block.accept(this));
        }

        /** The items of all fields, of those within others too. */
        static List<Item> items(Article article) {
            List<Item> items = new ArrayList<>();
            article.infoboxes().forEach(box -> items(box.fields(), items));
            return items;
        }

        private static void items(List<Field> fields, List<Item> items) {
            for (Field field : fields) {
                items.addAll(field.items());
                items(field.fields(), items);
            }
        }

        private void fields(List<Field> some) {
            for (Field field : some) {
                field.items().forEach(item -> inlines(item.text()));
                fields(field.fields());
            }
        }

        int tables() {
            return tables;
        }

        Map<String, Integer> notes() {
            return notes;
        }

        List<String> texts() {
            return texts;
        }

        private void inlines(List<Inline> text) {
            if (!text.isEmpty()) {
                texts.add(Shown.inlines(text));
                Notes.of(text).forEach(note -> notes.merge(note.name(), 1, Integer::sum));
            }
        }

        private boolean all(List<Block> blocks) {
            blocks.forEach(block -> block.accept(this));
            return true;
        }

        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            inlines(paragraph.text());
            return true;
        }

        @Override
        public Boolean bulletList(Block.BulletList list) {
            list.items().forEach(item -> all(item.blocks()));
            return true;
        }

        @Override
        public Boolean numberedList(Block.NumberedList list) {
            list.items().forEach(item -> all(item.blocks()));
            return true;
        }

        @Override
        public Boolean definitionList(Block.DefinitionList list) {
            list.definitions().forEach(definition -> {
                inlines(definition.term());
                definition.descriptions().forEach(item -> all(item.blocks()));
            });
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            tables++;
            inlines(table.caption());
            table.rows().forEach(row -> row.cells().forEach(cell -> all(cell.blocks())));
            return true;
        }

        @Override
        public Boolean quotation(Block.Quotation quotation) {
            inlines(quotation.attribution());
            return all(quotation.blocks());
        }

        @Override
        public Boolean preformatted(Block.Preformatted preformatted) {
            return true;
        }

        @Override
        public Boolean figure(Block.Figure figure) {
            inlines(figure.caption());
            return true;
        }
    }
}
