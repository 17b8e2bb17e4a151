package galley.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.Metadata;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticlePrinterTest {
    private static final Place HERE = new Place(7, 1, 90);

    @Test
    void printsEveryKindOfBlock() {
        List<Block> item = List.of(paragraph("one"));
        List<Block> blocks = List.of(
                new Block.BulletList(List.of(new ListItem(item)), HERE),
                new Block.NumberedList(4, List.of(new ListItem(item)), HERE),
                new Block.DefinitionList(List.of(new Definition(words("term"), List.of(new ListItem(item)))), HERE),
                new Block.Table(
                        words("caption"),
                        List.of(new Row(List.of(Cell.header(item), new Cell(false, 2, 1, List.of())))),
                        HERE),
                new Block.Quotation(item, words("somebody"), HERE),
                new Block.Preformatted("a\n b", HERE),
                new Block.Figure("lamp.png", words("A lamp"), Optional.of("a lamp"), HERE));

        assertThat(ArticlePrinter.print(article(List.of(), blocks, List.of()))).isEqualTo("""
                        article: T
                          language: en
                          lead
                            bullet list
                              item
                                paragraph: one
                            numbered list from 4
                              item
                                paragraph: one
                            definition list
                              definition: term
                                item
                                  paragraph: one
                            table: caption
                              row
                                header cell
                                  paragraph: one
                                cell 2x1
                            quotation: somebody
                              paragraph: one
                            preformatted
                              | a
                              |  b
                            figure lamp.png: A lamp
                              alternative: a lamp
                        """);
    }

    @Test
    void printsEveryKindOfInline() {
        List<Inline> inlines = List.of(
                new Inline.Text("plain {braced} \\ \u00A0\u202E"),
                new Inline.Emphasis(words("a")),
                new Inline.Strong(words("b")),
                new Inline.Superscript(words("c")),
                new Inline.Subscript(words("d")),
                new Inline.Code("e"),
                new Inline.Formula("x^2"),
                new Inline.Link("target", words("f")),
                new Inline.Foreign("fr", words("g")),
                new Inline.Note("", words("h")),
                new Inline.Note("n", words("i")),
                new Inline.LineBreak());

        assertThat(ArticlePrinter.print(article(List.of(), List.of(new Block.Paragraph(inlines, HERE)), List.of())))
                .contains("paragraph: plain \\{braced\\} \\\\ \\u{A0}\\u{202E}{emphasis: a}{strong: b}{superscript: c}"
                        + "{subscript: d}{code: e}{formula: x^2}{link target: f}{foreign fr: g}{note: h}{note n: i}"
                        + "{line break}\n");
    }

    @Test
    void aFieldShowsItsItemsWhereTheyDifferFromWhatWasWritten() {
        Infobox box = new Infobox(
                "ship",
                List.of(
                        new Field("Name", "Heron", List.of(new Item(0, words("Heron"))), List.of(), HERE),
                        new Field(
                                "Crew",
                                "a , b",
                                List.of(new Item(1, words("a")), new Item(2, words("b"))),
                                List.of(),
                                HERE),
                        new Field("Lost", ",", List.of(), List.of(), HERE),
                        new Field(
                                "Sizes",
                                "",
                                List.of(),
                                List.of(new Field("Beam", "4 m", List.of(new Item(0, words("4 m"))), List.of(), HERE)),
                                HERE)));

        assertThat(ArticlePrinter.print(article(List.of(box), List.of(), List.of())))
                .isEqualTo("""
                        article: T
                          language: en
                          infobox: ship
                            field Name = Heron
                            field Crew = a , b
                              item 1: a
                              item 2: b
                            field Lost = ,
                              no item
                            field Sizes =\s
                              field Beam = 4 m
                        """);
    }

    @Test
    void sectionsStandUnderTheirSectionsAndPlacesAreLeftOut() {
        Section inner = new Section(3, words("In"), List.of(paragraph("x")), List.of(), HERE);
        Section outer = new Section(2, words("Out"), List.of(), List.of(inner), Place.UNKNOWN);
        Section elsewhere = new Section(2, words("Out"), List.of(), List.of(inner), HERE);

        String printed = ArticlePrinter.print(article(List.of(), List.of(), List.of(outer)));

        assertThat(printed).endsWith("  section 2: Out\n    section 3: In\n      paragraph: x\n");
        assertThat(ArticlePrinter.print(article(List.of(), List.of(), List.of(elsewhere))))
                .isEqualTo(printed);
    }

    private static Article article(List<Infobox> boxes, List<Block> lead, List<Section> sections) {
        return new Article("T", "en", Metadata.NONE, boxes, lead, sections);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(words(text), HERE);
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }
}
