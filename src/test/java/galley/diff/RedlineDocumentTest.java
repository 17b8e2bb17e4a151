package galley.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.export.MemoryDestination;
import galley.export.docx.RedlineDocument;
import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.Metadata;
import galley.model.Row;
import galley.read.Readers;
import galley.source.Origin;
import galley.source.Place;
import galley.source.Source;
import galley.testkit.Archive;
import galley.testkit.Editions;
import galley.testkit.LibreOffice;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A redline in Word's format leads to either article, word for word and paragraph for paragraph. */
class RedlineDocumentTest {
    @TempDir
    private Path folder;

    @Test
    void leadsToBothArticles() {
        Seeds.check(60, random -> {
            Article before = RandomArticles.article(random);
            Article after = later(before, random);

            byte[] redline = redline(before, after);

            assertThat(TrackedText.accepted(redline)).isEqualTo(unchanged(after));
            assertThat(TrackedText.rejected(redline)).isEqualTo(unchanged(before));
        });
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void leadsToBothArticlesInLibreOffice(Path sample) throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Article before = Readers.installed(getClass().getClassLoader())
                .read(Source.of(sample.toString(), Files.readAllBytes(sample)))
                .article();
        for (int seed = 0; seed < 2; seed++) {
            Article after = Edits.edited(before, new SplittableRandom(seed), 5 + 10 * seed);
            Path document = Files.write(folder.resolve("redline" + seed + ".docx"), redline(before, after));

            byte[] accepted = Files.readAllBytes(office.accepted(document));
            byte[] rejected = Files.readAllBytes(office.rejected(document));

            assertThat(TrackedText.accepted(accepted)).as("accepted").isEqualTo(unchanged(after));
            assertThat(TrackedText.accepted(rejected)).as("rejected").isEqualTo(unchanged(before));
        }
    }

    @Test
    void tablesFactsAndListsLeadToBothArticlesInLibreOffice() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Article before = article(
                box("Staff", "9", "Owner", "the town"),
                table("Mills", "Year|Corn|Oats", "1871|12|", "1872|14|3", "|16|4", "1874||"),
                list("oak", "elm for the floats", "larch"),
                table("Prices", "Year|Price", "1871|2"));
        Article after = article(
                box("Staff", "11", "Built", "1871"),
                table(
                        "Mills and others",
                        "Year|Corn|Oats",
                        "1871|13|",
                        "1872|14|3",
                        "|17 and more|",
                        "1875|9|",
                        "1876||8"),
                list("oak", "elm for all floats", "ash", "pine"),
                table("Visitors", "Day|Month|Guests", "1|May|90"));
        Path document = Files.write(folder.resolve("redline.docx"), redline(before, after));

        byte[] accepted = Files.readAllBytes(office.accepted(document));
        byte[] rejected = Files.readAllBytes(office.rejected(document));

        assertThat(TrackedText.accepted(accepted)).isEqualTo(unchanged(after));
        assertThat(TrackedText.accepted(rejected)).isEqualTo(unchanged(before));
        assertThat(unchanged(after)).contains("Table . Mills and others", "17 and more", "ash", "Guests");
    }

    private static Article article(Infobox box, Block... blocks) {
        return new Article("Old mill", "en", Metadata.NONE, List.of(box), List.of(blocks), List.of());
    }

    private static Infobox box(String... labelsAndValues) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            Item item = new Item(0, text(labelsAndValues[i + 1]));
            fields.add(new Field(labelsAndValues[i], labelsAndValues[i + 1], List.of(item), List.of(), Place.UNKNOWN));
        }
        return new Infobox("mill", fields);
    }

    private static Block table(String caption, String... rows) {
        List<Row> all = new ArrayList<>();
        for (String row : rows) {
            boolean header = all.isEmpty();
            all.add(new Row(Stream.of(row.split("\\|", -1))
                    .map(cell -> new Cell(header, 1, 1, cell.isEmpty() ? List.of() : List.of(paragraph(cell))))
                    .toList()));
        }
        return new Block.Table(text(caption), all, Place.UNKNOWN);
    }

    private static Block list(String... items) {
        return new Block.BulletList(
                Stream.of(items)
                        .map(item -> new ListItem(List.of(paragraph(item))))
                        .toList(),
                Place.UNKNOWN);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(text(words), Place.UNKNOWN);
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    @Test
    void ofTheSameArticleHasNoChange() throws IOException {
        Article article = RandomArticles.article(new SplittableRandom(3));

        Archive redline = Archive.of(redline(article, article));

        assertThat(new String(redline.entries().get("word/document.xml"), UTF_8))
                .doesNotContain("<w:ins ", "<w:del ");
    }

    private static Article later(Article before, RandomGenerator random) {
        return random.nextInt(5) == 0
                ? RandomArticles.article(random)
                : Edits.edited(before, random, 3 + random.nextInt(12));
    }

    /** What a document says that shows an article without any change. */
    private static List<String> unchanged(Article article) throws IOException {
        return TrackedText.accepted(redline(article, article));
    }

    private static byte[] redline(Article before, Article after) throws IOException {
        Edition edition = Editions.of(after);
        MemoryDestination destination = new MemoryDestination();
        new RedlineDocument(
                        edition,
                        Comparison.of(before, after).redline(),
                        new Origin("article.txt", "0".repeat(64)),
                        "galley")
                .write(destination);
        return destination.files().values().iterator().next();
    }
}
