package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.Metadata;
import galley.model.Row;
import galley.source.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles that nobody would write. The limits are generous: they tell growth from hanging, not fast from slow. */
final class HostileArticlesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void tenThousandRowsAreATable() {
        Row row = new Row(List.of(Articles.cell("one"), new Cell(false, 2, 1_000_000, List.of())));
        Block table = new Block.Table(List.of(), Collections.nCopies(10_000, row), Place.UNKNOWN);
        Docx docx = assertTimeoutPreemptively(LIMIT, () -> Docx.of(Articles.edition(Articles.of(table))));
        assertThat(docx.part("word/document.xml")).endsWith("</w:document>");
    }

    @Test
    void aMillionCharactersAreAParagraph() {
        Docx docx = assertTimeoutPreemptively(
                LIMIT, () -> Docx.of(Articles.edition(Articles.of(Articles.paragraph("<&".repeat(500_000))))));
        assertThat(docx.paragraphs("Summary").get(0)).hasSize(1_000_000);
    }

    @Test
    void twentyThousandNotesAndLinksAreNotesAndLinks() {
        List<Inline> text = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            text.add(new Inline.Link("https://example.org/" + i, List.of(Articles.text("l"))));
            text.add(new Inline.Note("n" + i % 7_000, List.of(Articles.text("t"))));
        }
        Block block = new Block.Paragraph(text, Place.UNKNOWN);
        Docx docx = assertTimeoutPreemptively(LIMIT, () -> Docx.of(Articles.edition(Articles.of(block))));
        assertThat(docx.part("word/footnotes.xml")).contains("w:id=\"7000\"").doesNotContain("w:id=\"7001\"");
    }

    @Test
    void listsDeeperThanWordsStillHaveTheirWords() {
        Block list = Articles.paragraph("core");
        for (int i = 0; i < 40; i++) {
            list = i % 2 == 0
                    ? new Block.BulletList(List.of(Articles.item(Articles.paragraph("b" + i), list)), Place.UNKNOWN)
                    : new Block.NumberedList(-5, List.of(Articles.item(list)), Place.UNKNOWN);
        }
        Docx docx = Docx.of(Articles.edition(Articles.of(list)));
        assertThat(docx.part("word/document.xml")).contains(">b38<", ">b0<", ">core<");
    }

    @Test
    void aTitleOfMarkupAndControlsIsTheTitleEverywhere() {
        Article article = new Article(
                "a\u0000<b>\"&'\u202E\uD800", "no language!", Metadata.NONE, List.of(), List.of(), List.of());
        Docx docx = Docx.of(Articles.edition(article));
        String title = "a\uFFFD<b>\"&'\u202E\uFFFD";
        assertThat(docx.paragraphs("Title")).containsExactly(title);
        assertThat(docx.xml("docProps/core.xml")
                        .getElementsByTagNameNS("*", "title")
                        .item(0)
                        .getTextContent())
                .isEqualTo(title);
        assertThat(docx.part("word/styles.xml")).contains("<w:lang w:val=\"en\"");
        assertThat(docx.exported().diagnostics()).extracting(d -> d.code()).contains("D301", "D307");
    }
}
