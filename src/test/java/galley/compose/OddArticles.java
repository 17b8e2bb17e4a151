package galley.compose;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.Metadata;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Articles by chance such as no good reader makes, and that must be set all the same: words without end, terms without
 * text, tables with holes, empty quotations. Well-formed ones are {@link galley.testkit.RandomArticles}.
 */
final class OddArticles {
    private static final String[] WORDS = {
        "quay",
        "harbour",
        "the",
        "of",
        "a",
        "Northern",
        "ledger",
        "1904",
        "breakwater",
        "tide-table",
        "5",
        "June",
        "км",
        "айлақ",
        "λιμάνι",
        "ferry",
        "extraordinarily",
        "12,500",
        "(see",
        "below)",
        "—",
        "it",
        "was",
        "dug,",
        "non-traditional",
        "Mr.",
        "E.",
        "Holm",
        "40+",
        "°C",
        "https://example.org/a/very/long/path-to/nowhere?x=1",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "שלום",
        "𪛐𪛑", // no face of ours has these
        "naïve",
        "x".repeat(90)
    };

    private final Random random;
    private int notes;

    OddArticles(Random random) {
        this.random = random;
    }

    Article article() {
        return new Article(words(1, 12), "en", Metadata.NONE, infoboxes(), blocks(3, 1), sections(2));
    }

    private List<Infobox> infoboxes() {
        List<Field> fields = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            fields.add(Articles.field(words(1, 3), words(1, 30)));
        }
        return fields.isEmpty() ? List.of() : List.of(new Infobox("", fields));
    }

    private List<Section> sections(int level) {
        List<Section> sections = new ArrayList<>();
        for (int i = level == 2 ? random.nextInt(6) : random.nextInt(3); i > 0 && level <= Section.DEEPEST; i--) {
            List<Section> below = random.nextInt(3) == 0 ? sections(level + 1) : List.of();
            sections.add(new Section(level, List.of(new Inline.Text(words(1, 9))), blocks(5, 2), below, Place.UNKNOWN));
        }
        return sections;
    }

    private List<Block> blocks(int most, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            blocks.add(depth == 0 || random.nextInt(3) > 0 ? paragraph() : special(depth));
        }
        return blocks;
    }

    private Block paragraph() {
        return new Block.Paragraph(inlines(12, 2), Place.UNKNOWN);
    }

    private Block special(int depth) {
        return switch (random.nextInt(7)) {
            case 0 -> new Block.BulletList(items(depth), Place.UNKNOWN);
            case 1 -> new Block.NumberedList(1 + random.nextInt(2000), items(depth), Place.UNKNOWN);
            case 2 ->
                new Block.DefinitionList(
                        List.of(new Definition(List.of(), items(depth)), new Definition(List.of(), items(depth))),
                        Place.UNKNOWN);
            case 3 -> table(depth);
            case 4 -> new Block.Quotation(blocks(3, depth - 1), inlines(2, 1), Place.UNKNOWN);
            case 5 ->
                new Block.Preformatted(words(1, 60).replace(' ', random.nextBoolean() ? '\n' : ' '), Place.UNKNOWN);
            default -> new Block.Figure("f.png", inlines(3, 1), Optional.of(words(1, 9)), Place.UNKNOWN);
        };
    }

    private List<ListItem> items(int depth) {
        List<ListItem> items = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            items.add(new ListItem(blocks(3, depth - 1)));
        }
        return items;
    }

    private Block table(int depth) {
        List<Row> rows = new ArrayList<>();
        int columns = 1 + random.nextInt(7);
        for (int r = random.nextInt(14); r >= 0; r--) {
            List<Cell> cells = new ArrayList<>();
            for (int c = random.nextInt(columns + 1); c > 0; c--) {
                boolean header = r == 13 || random.nextInt(8) == 0;
                int spanned = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 1;
                cells.add(new Cell(header, spanned, random.nextInt(8) == 0 ? 2 : 1, blocks(2, depth - 1)));
            }
            rows.add(new Row(cells));
        }
        return new Block.Table(inlines(3, 1), rows, Place.UNKNOWN);
    }

    private List<Inline> inlines(int most, int depth) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i >= 0; i--) {
            inlines.add(inline(depth));
            inlines.add(new Inline.Text(" "));
        }
        return inlines;
    }

    private Inline inline(int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            return new Inline.Text(words(1, 25));
        }
        List<Inline> inner = inlines(2, depth - 1);
        return switch (random.nextInt(10)) {
            case 0 -> new Inline.Emphasis(inner);
            case 1 -> new Inline.Strong(inner);
            case 2 -> new Inline.Superscript(inner);
            case 3 -> new Inline.Subscript(inner);
            case 4 -> new Inline.Code(words(1, 4));
            case 5 -> new Inline.Formula("x^2");
            case 6 -> new Inline.Link("https://example.org/", inner);
            case 7 -> new Inline.Foreign("de", inner);
            case 8 -> new Inline.Note("n" + notes++ % 4, List.of(new Inline.Text(words(1, 9))));
            default -> new Inline.LineBreak();
        };
    }

    private String words(int least, int most) {
        StringBuilder out = new StringBuilder();
        for (int i = least + random.nextInt(most); i > 0; i--) {
            out.append(WORDS[random.nextInt(WORDS.length)]).append(i == 1 ? "" : " ");
        }
        return out.toString();
    }
}
