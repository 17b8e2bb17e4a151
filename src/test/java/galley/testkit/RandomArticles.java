package galley.testkit;

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
import galley.model.PlainText;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Articles by chance, as a good reader would make them: every kind of block and inline, words of several scripts in
 * NFC, no empty text, tables whose rows fill their columns, places in ascending order, notes of one name that say the
 * same. The same generator state gives the same article.
 */
public final class RandomArticles {
    private static final List<String> WORDS = List.of(
            "harbour",
            "tide",
            "mill",
            "the",
            "of",
            "and",
            "a",
            "naïve",
            "coöperate",
            "fjord",
            "Øresund",
            "мельница",
            "ветер",
            "Ἀθῆναι",
            "港",
            "潮",
            "水車",
            "שלום",
            "نهر",
            "नदी",
            "🌊",
            "👩‍🔧",
            "e\u0301te\u0301",
            "ﬁn",
            "5–10",
            "40+",
            "=1+1",
            "-7",
            "@home",
            "\"quoted\"",
            "it’s",
            "O'Neil",
            "a,b",
            "semi;colon",
            "<b>",
            "&amp;",
            "C:\\x",
            "{{x}}",
            "[[y]]",
            "1,234",
            "June 2016,",
            "soft\u00ADhyphen",
            "no\u00A0break",
            "thin\u2009space",
            "½");

    private static final List<String> TARGETS = List.of(
            "https://example.org/a?b=c&d=e#f",
            "http://example.org/",
            "mailto:miller@example.org",
            "Tide mill",
            "Öresund#History");

    private static final List<String> LANGUAGES = List.of("fr", "de-AT", "ru", "grc", "zh-Hant", "ar");
    private static final int DEEPEST = 4;

    private final RandomGenerator random;
    private final Map<String, List<Inline>> notes = new HashMap<>();
    private int line = 1;
    private int offset;
    /** So many stretches of text have no anchor between two that have one. */
    private static final int TEXTS_WITHOUT_ANCHOR = 23;

    private int texts;
    private boolean inLink;
    private boolean inNote;

    private RandomArticles(RandomGenerator random) {
        this.random = random;
    }

    /** An article of some blocks, rarely more than a few hundred words. */
    public static Article article(RandomGenerator random) {
        return new RandomArticles(random).article();
    }

    private Article article() {
        return new Article(
                words(),
                chance(3) ? pick(LANGUAGES) : "en",
                metadata(),
                list(0, 2, () -> new Infobox(chance(2) ? "" : "mill", list(1, 5, () -> field(1)))),
                blocks(0, 3, 1),
                list(0, 4, () -> section(2)));
    }

    private Metadata metadata() {
        return new Metadata(
                maybe(() -> "https://example.org/article"),
                maybe(this::words),
                maybe(() -> "2024-02-29"),
                list(0, 2, this::words));
    }

    private Field field(int depth) {
        String label = words();
        Place place = place();
        if (depth < 3 && chance(6)) {
            return new Field(label, "", List.of(), list(1, 3, () -> field(depth + 1)), place);
        }
        List<Item> items = chance(3)
                ? list(2, 4, () -> new Item(1 + random.nextInt(3), inlines(2)))
                : List.of(new Item(0, inlines(2)));
        String written = items.stream().map(item -> PlainText.of(item.text())).collect(Collectors.joining("\n"));
        return new Field(label, written, items, List.of(), place);
    }

    private Section section(int level) {
        Place place = place();
        List<Inline> heading = inlines(DEEPEST);
        List<Block> blocks = blocks(0, 4, 1);
        List<Section> below = level < Section.DEEPEST && chance(2)
                ? list(1, 2, () -> section(level + 1 + (level < 5 && chance(8) ? 1 : 0)))
                : List.of();
        return new Section(level, heading, blocks, below, place);
    }

    private List<Block> blocks(int least, int most, int depth) {
        return list(least, most, () -> block(depth));
    }

    private Block block(int depth) {
        Place place = place();
        boolean leaf = depth >= DEEPEST;
        return switch (leaf ? random.nextInt(5) : random.nextInt(10)) {
            case 0 -> new Block.Preformatted(lines(), place);
            case 1 ->
                new Block.Figure("pictures/mill-" + random.nextInt(9) + ".png", inlines(2), maybe(this::words), place);
            case 5 -> new Block.BulletList(items(depth), place);
            case 6 -> new Block.NumberedList(chance(3) ? random.nextInt(90) : 1, items(depth), place);
            case 7 -> new Block.DefinitionList(list(1, 3, () -> definition(depth)), place);
            case 8 -> table(depth, place);
            case 9 -> new Block.Quotation(blocks(1, 2, depth + 1), chance(2) ? List.of() : inlines(3), place);
            default -> new Block.Paragraph(inlines(1), place);
        };
    }

    private List<ListItem> items(int depth) {
        return list(1, 4, () -> new ListItem(blocks(1, 2, depth + 1)));
    }

    private Definition definition(int depth) {
        return new Definition(chance(8) ? List.of() : inlines(3), items(depth));
    }

    /** A grid without holes: now and then one cell over a whole row, or the first cell over two rows. */
    private Block table(int depth, Place place) {
        int columns = 1 + random.nextInt(4);
        int rows = 1 + random.nextInt(4);
        List<Row> all = new ArrayList<>();
        boolean covered = false;
        for (int r = 0; r < rows; r++) {
            List<Cell> cells = new ArrayList<>();
            boolean header = r == 0 && chance(2);
            if (!covered && columns > 1 && chance(6)) {
                cells.add(new Cell(header, columns, 1, blocks(1, 1, DEEPEST)));
            } else {
                boolean covers = !covered && columns > 1 && r + 1 < rows && chance(5);
                for (int c = covered ? 1 : 0; c < columns; c++) {
                    int over = covers && c == 0 ? 2 : 1;
                    cells.add(new Cell(header || (c == 0 && chance(3)), 1, over, blocks(0, 2, depth + 1)));
                }
                covered = covers;
                all.add(new Row(cells));
                continue;
            }
            all.add(new Row(cells));
            covered = false;
        }
        return new Block.Table(chance(2) ? List.of() : inlines(3), all, place);
    }

    /** Some pieces of text, no two of which are both plain; now and then a link leads to them. */
    private List<Inline> inlines(int depth) {
        List<Inline> inlines = new ArrayList<>();
        int pieces = 1 + random.nextInt(3);
        if (!inNote && ++texts % TEXTS_WITHOUT_ANCHOR == 0) {
            inlines.add(new Inline.Anchor("place " + texts));
        }
        for (int i = 0; i < pieces; i++) {
            inlines.add(new Inline.Text(words()));
            if (depth < DEEPEST && chance(2)) {
                inlines.add(marked(depth));
            } else {
                return inlines;
            }
        }
        return inlines;
    }

    private Inline marked(int depth) {
        return switch (random.nextInt(10)) {
            case 0 -> new Inline.Emphasis(inlines(depth + 1));
            case 1 -> new Inline.Strong(inlines(depth + 1));
            case 2 -> new Inline.Superscript(List.of(new Inline.Text("2")));
            case 3 -> new Inline.Subscript(List.of(new Inline.Text("n")));
            case 4 -> new Inline.Code("mill --turn <" + random.nextInt(100) + ">");
            case 5 -> new Inline.Formula("\\frac{1}{2} m v^{" + random.nextInt(9) + "}");
            case 6 -> new Inline.Foreign(pick(LANGUAGES), inlines(depth + 1));
            case 7 -> link(depth);
            case 8 -> note();
            default -> new Inline.LineBreak();
        };
    }

    /** No link stands within a link. */
    private Inline link(int depth) {
        if (inLink) {
            return new Inline.Emphasis(inlines(depth + 1));
        }
        inLink = true;
        Inline link = new Inline.Link(pick(TARGETS), inlines(depth + 1));
        inLink = false;
        return link;
    }

    /** No note stands within a note or a link. */
    private Inline note() {
        if (inNote || inLink) {
            return new Inline.Code("note");
        }
        inNote = true;
        String name = chance(2) ? "" : "source " + random.nextInt(3);
        List<Inline> text = inlines(2);
        inNote = false;
        if (name.isEmpty()) {
            return new Inline.Note("", text);
        }
        notes.putIfAbsent(name, text);
        return new Inline.Note(name, notes.get(name));
    }

    private String words() {
        String text = list(1, 7, () -> pick(WORDS)).stream().collect(Collectors.joining(" "));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private String lines() {
        return list(1, 4, () -> "  ".repeat(random.nextInt(3)) + words()).stream()
                .collect(Collectors.joining("\n"));
    }

    private Place place() {
        line += 1 + random.nextInt(3);
        offset += 1 + random.nextInt(200);
        return new Place(line, 1 + random.nextInt(5), offset);
    }

    private <T> List<T> list(int least, int most, Supplier<T> each) {
        int count = least + random.nextInt(most - least + 1);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(each.get());
        }
        return all;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return chance(2) ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
