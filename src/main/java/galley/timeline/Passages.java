package galley.timeline;

import galley.dates.Vocabulary;
import galley.dates.Vocabulary.Kind;
import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The passages of an article in the order they are read: title, infoboxes, lead, sections. Notes and lines kept as they
 * are (code, verse) are left out, and so are sections that only list works and links: the years in "Further reading"
 * say when books were printed, which is no event of the subject and no hint at its period.
 */
final class Passages implements Block.Visitor<Passages> {
    private final List<Passage> found = new ArrayList<>();
    private Passage.Kind kind = Passage.Kind.LEAD;
    private String section = "Lead";
    private int chapter;
    private int paragraph;

    private final Vocabulary words;

    private Passages(Vocabulary words) {
        this.words = words;
    }

    static List<Passage> of(Article article, Vocabulary words) {
        Passages passages = new Passages(words);
        passages.mark(Passage.Kind.TITLE, article.title(), Place.UNKNOWN);
        for (Infobox infobox : article.infoboxes()) {
            infobox.fields().forEach(passages::field);
        }
        passages.blocks(article.lead());
        passages.kind = Passage.Kind.BODY;
        for (Section next : article.sections()) {
            passages.chapter++;
            passages.section(next);
        }
        return passages.found;
    }

    private void mark(Passage.Kind markKind, String text, Place place) {
        found.add(new Passage(markKind, section, chapter, 0, "", "", text, List.of(), place));
    }

    private void field(Field field) {
        String value = field.items().stream().map(Item::text).map(PlainText::of).collect(Collectors.joining("\n"));
        found.add(new Passage(
                Passage.Kind.INFOBOX,
                "Infobox",
                0,
                0,
                field.label(),
                field.written(),
                value,
                List.of(),
                field.place()));
        field.fields().forEach(this::field);
    }

    private void section(Section next) {
        String heading = PlainText.of(next.heading()).strip();
        if (words.has(Kind.APPARATUS, key(heading))) {
            return;
        }
        section = heading;
        paragraph = 0;
        mark(Passage.Kind.HEADING, section, next.place());
        blocks(next.blocks());
        next.subsections().forEach(this::section);
    }

    /** A heading as the vocabulary writes it: {@code further-reading}. */
    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}\\s\\u00A0]+", " ")
                .strip()
                .replace(' ', '-');
    }

    private Passages blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private Passages text(List<Inline> inlines, Place place) {
        PassageText text = PassageText.of(inlines);
        return add(text.characters(), text.quiet(), place);
    }

    private Passages add(String characters, List<int[]> quiet, Place place) {
        if (!characters.isBlank()) {
            paragraph++;
            found.add(new Passage(kind, section, chapter, paragraph, "", "", characters, quiet, place));
        }
        return this;
    }

    /** The passages of some blocks as one text: what stands side by side in a table is said together. */
    private String joined(List<Block> blocks) {
        return inOneBreath(new Passages(words)
                .blocks(blocks).found.stream().map(Passage::text).toList());
    }

    private Passages items(List<ListItem> items) {
        items.forEach(item -> blocks(item.blocks()));
        return this;
    }

    @Override
    public Passages paragraph(Block.Paragraph it) {
        return text(it.text(), it.place());
    }

    @Override
    public Passages bulletList(Block.BulletList it) {
        return items(it.items());
    }

    @Override
    public Passages numberedList(Block.NumberedList it) {
        return items(it.items());
    }

    @Override
    public Passages definitionList(Block.DefinitionList it) {
        for (Definition definition : it.definitions()) {
            String term = PlainText.of(definition.term()).strip();
            for (ListItem description : definition.descriptions()) {
                add(together(List.of(term, joined(description.blocks()))), List.of(), it.place());
            }
        }
        return this;
    }

    @Override
    public Passages table(Block.Table it) {
        text(it.caption(), it.place());
        for (Row row : it.rows()) {
            List<String> cells =
                    row.cells().stream().map(cell -> joined(cell.blocks())).toList();
            if (!row.cells().stream().allMatch(Cell::header) && tells(cells)) {
                add(together(cells), List.of(), it.place());
            }
        }
        return this;
    }

    /** A year beside figures alone is a count or a measure, which is no event. */
    private static boolean tells(List<String> cells) {
        return cells.stream().flatMapToInt(String::codePoints).anyMatch(Character::isLetter);
    }

    /** The first part names or dates the others: a term, the first cell of a row. */
    private static String together(List<String> parts) {
        List<String> filled = parts.stream().filter(part -> !part.isBlank()).toList();
        return filled.size() < 2
                ? String.join("", filled)
                : filled.get(0) + ": " + inOneBreath(filled.subList(1, filled.size()));
    }

    /** Parts as one text; a part that ends its own sentence needs no semicolon, which would begin the next. */
    private static String inOneBreath(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!text.isEmpty()) {
                text.append(".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? " " : "; ");
            }
            text.append(part);
        }
        return text.toString();
    }

    /** Its attribution says when something was written, which is no event. */
    @Override
    public Passages quotation(Block.Quotation it) {
        return blocks(it.blocks());
    }

    @Override
    public Passages preformatted(Block.Preformatted it) {
        return this;
    }

    /** A caption says when a picture was made, which is no event. */
    @Override
    public Passages figure(Block.Figure it) {
        return this;
    }
}
