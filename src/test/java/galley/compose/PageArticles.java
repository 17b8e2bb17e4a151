package galley.compose;

import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Articles by chance of several pages: running text for the most part, and whatever makes pages hard to make up. */
final class PageArticles {
    private static final String[] WORDS = {
        "a",
        "the",
        "of",
        "in",
        "and",
        "quay",
        "harbour",
        "ledger",
        "breakwater",
        "ferry",
        "nobody",
        "remembered",
        "council",
        "northern",
        "tide",
        "mill",
        "winter",
        "merchants",
        "seventeen",
        "although",
        "before",
        "larger",
        "extraordinary",
        "circumstances",
        "to",
        "was",
        "dug",
        "ice",
        "carts",
        "held",
        "paid",
        "for",
        "long",
        "who",
        "reopened",
        "administration",
        "which",
        "had",
        "been",
        "measured",
        "twice",
        "by",
        "surveyors",
        "it",
        "is"
    };

    private final RandomGenerator random;

    private PageArticles(RandomGenerator random) {
        this.random = random;
    }

    static Article article(RandomGenerator random) {
        return new PageArticles(random).article();
    }

    private Article article() {
        List<Section> sections = new ArrayList<>();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            sections.add(section(2));
        }
        return Articles.article("Quay", paragraphs(3), sections.toArray(new Section[0]));
    }

    private Section section(int level) {
        List<Section> below = new ArrayList<>();
        for (int i = level < 4 ? random.nextInt(3) : 0; i > 0; i--) {
            below.add(section(level + 1));
        }
        List<Block> blocks = new ArrayList<>(random.nextInt(4) == 0 ? List.of() : paragraphs(5));
        if (random.nextInt(4) == 0) {
            blocks.add(special());
            blocks.addAll(paragraphs(2));
        }
        return new Section(level, List.of(Articles.text(words(1 + random.nextInt(5)))), blocks, below, Place.UNKNOWN);
    }

    private List<Block> paragraphs(int most) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            blocks.add(paragraph(random.nextInt(5) == 0 ? 8 : 120));
        }
        return blocks;
    }

    private Block paragraph(int most) {
        List<Inline> text = new ArrayList<>();
        text.add(Articles.text(words(3 + random.nextInt(most))));
        while (random.nextInt(4) == 0) {
            text.add(new Inline.Note("", List.of(Articles.text(words(2 + random.nextInt(60))))));
            text.add(Articles.text(" " + words(3 + random.nextInt(40))));
        }
        return Articles.paragraph(text.toArray(new Inline[0]));
    }

    private Block special() {
        return switch (random.nextInt(4)) {
            case 0 -> Articles.bullets(items());
            case 1 -> Articles.table("", rows());
            case 2 -> new Block.Preformatted("mark\n".repeat(1 + random.nextInt(20)), Place.UNKNOWN);
            default -> new Block.Quotation(paragraphs(2), List.of(), Place.UNKNOWN);
        };
    }

    private Block[] items() {
        Block[] items = new Block[1 + random.nextInt(7)];
        for (int i = 0; i < items.length; i++) {
            items[i] = Articles.paragraph(words(2 + random.nextInt(40)));
        }
        return items;
    }

    private Row[] rows() {
        Row[] rows = new Row[2 + random.nextInt(12)];
        rows[0] = Articles.row(Articles.header("Place"), Articles.header("Remark"));
        for (int i = 1; i < rows.length; i++) {
            rows[i] = Articles.row(Articles.cell(words(2)), Articles.cell(words(1 + random.nextInt(30))));
        }
        return rows;
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }
}
