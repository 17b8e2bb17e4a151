package galley.book;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.Metadata;
import galley.model.PlainText;
import galley.model.Section;
import galley.source.Attachments;
import galley.source.Origin;
import galley.source.Place;
import galley.timeline.Timeline;
import galley.timeline.TimelineFinder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several articles in one. */
class BookTest {
    private static final Inline.Note NOTE = new Inline.Note("charter", Words.text("A charter."));

    @Test
    void eachArticleIsAChapterWhoseHeadingsStandBelowIt() {
        Book book = Book.of(
                "Mills", List.of(chapter(mill("Tide mill", "en", 2)), chapter(mill("Windmill", "en", 1))), true);

        assertThat(headings(book.article().sections(), ""))
                .containsExactly(
                        "1 Tide mill",
                        " 2 History",
                        " 2 Timeline",
                        "1 Windmill",
                        " 2 History",
                        " 2 Timeline",
                        "1 Sources");
        assertThat(headings(
                        Book.of("Mills", List.of(chapter(mill("Tide mill", "en", 2))), false)
                                .article()
                                .sections(),
                        ""))
                .doesNotContain(" 2 Timeline");
    }

    @Test
    void factsStandInATableAndATitleThatRepeatsTheChaptersDoesNot() {
        Book book = Book.of("Mills", List.of(chapter(mill("Tide mill", "en", 2))), true);

        assertThat(texts(book.article().sections().get(0).blocks()))
                .containsSubsequence("It turns.", "Wheels", "two")
                .doesNotContain("Title");
    }

    @Test
    void notesOfOneNameInTwoArticlesStayTwo() {
        Book book = Book.of(
                "Mills", List.of(chapter(mill("Tide mill", "en", 2)), chapter(mill("Windmill", "en", 2))), true);

        assertThat(book.article().sections().toString())
                .contains("name=1/charter")
                .contains("name=2/charter")
                .doesNotContain("name=charter");
    }

    @Test
    void textInAnotherLanguageThanTheBooksIsMarked() {
        Book book =
                Book.of("Mills", List.of(chapter(mill("Tide mill", "en", 2)), chapter(mill("Mühle", "de", 2))), true);

        assertThat(book.article().language()).isEqualTo("en");
        assertThat(book.article().sections().get(0).heading()).containsExactlyElementsOf(Words.text("Tide mill"));
        assertThat(book.article().sections().get(1).heading())
                .containsExactly(new Inline.Foreign("de", Words.text("Mühle")));
    }

    @Test
    void sourcesSayOfEachChapterWhereItComesFromAndOfTheWholeNoMore() {
        Chapter one = chapter(mill("Tide mill", "en", 2));
        Chapter other = chapter(mill("Windmill", "en", 2));
        Book book = Book.of("Mills", List.of(one, other), true);

        List<String> sources = texts(book.article().sections().get(2).blocks());
        assertThat(sources)
                .containsSubsequence(
                        "Tide mill",
                        "tide mill.txt",
                        one.origin().sha256(),
                        "https://mills.example/Tide mill",
                        "CC0-1.0")
                .containsSubsequence("Windmill", other.origin().sha256());
        assertThat(book.article().metadata())
                .isEqualTo(new Metadata(Optional.empty(), Optional.of("CC0-1.0"), Optional.empty(), List.of()));
        assertThat(book.origin())
                .isEqualTo(Origin.of(
                        "2 articles",
                        (one.origin().sha256() + "\n" + other.origin().sha256() + "\n")
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void picturesOfOneNameAreThoseOfTheirOwnChapter() {
        byte[] first = {1};
        byte[] second = {2};
        Block.Figure figure = new Block.Figure("gate.png", Words.text("The gate."), Optional.empty(), Place.UNKNOWN);
        Article article = new Article("Mill", "en", Metadata.NONE, List.of(), List.of(figure), List.of());
        Book book = Book.of(
                "Mills",
                List.of(
                        chapter(article, name -> Optional.of(first)),
                        chapter(article, name -> Optional.of(second)),
                        chapter(article, Attachments.NONE)),
                true);

        assertThat(files(book)).containsExactly("1/gate.png", "2/gate.png", "gate.png");
        assertThat(book.attachments().find("1/gate.png")).hasValue(first);
        assertThat(book.attachments().find("2/gate.png")).hasValue(second);
        assertThat(book.attachments().find("gate.png")).isEmpty();
        assertThat(book.attachments().find("4/gate.png")).isEmpty();
    }

    private static Chapter chapter(Article article) {
        return chapter(article, Attachments.NONE);
    }

    private static Chapter chapter(Article article, Attachments attachments) {
        Timeline timeline = TimelineFinder.find(article);
        Origin origin = Origin.of(
                article.title().toLowerCase(java.util.Locale.ROOT) + ".txt",
                article.title().getBytes(StandardCharsets.UTF_8));
        return new Chapter(article, origin, timeline, List.of(), attachments);
    }

    private static Article mill(String title, String language, int level) {
        Block.Paragraph lead = new Block.Paragraph(
                Stream.concat(Words.text("It turns.").stream(), Stream.of(NOTE)).toList(), Place.UNKNOWN);
        Section history = new Section(
                level,
                Words.text("History"),
                List.of(Words.paragraph("It was built on 5 May 1875.")),
                List.of(),
                Place.UNKNOWN);
        Infobox facts = new Infobox("mill", List.of(field("Title", title), field("Wheels", "two")));
        Metadata metadata = new Metadata(
                Optional.of("https://mills.example/" + title), Optional.of("CC0-1.0"), Optional.empty(), List.of());
        return new Article(title, language, metadata, List.of(facts), List.of(lead), List.of(history));
    }

    private static Field field(String label, String value) {
        return new Field(label, value, List.of(new Item(0, Words.text(value))), List.of(), Place.UNKNOWN);
    }

    private static List<String> headings(List<Section> sections, String indent) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(indent + section.level() + " " + PlainText.of(section.heading())),
                        headings(section.subsections(), indent + " ").stream()))
                .toList();
    }

    private static List<String> files(Book book) {
        return book.article().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).file())
                .toList();
    }

    /** The paragraphs, those in cells too. */
    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Table table
                        ? table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> texts(cell.blocks()).stream())
                        : block instanceof Block.Paragraph paragraph
                                ? Stream.of(PlainText.of(paragraph.text()))
                                : Stream.empty())
                .toList();
    }
}
