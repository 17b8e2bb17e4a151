package galley.endtoend;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Field;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The text of an article in pieces, each of them one paragraph, heading, cell or the like.
 *
 * @param main title, lead and sections, in reading order
 * @param notes the texts of its notes, in the order of their first mention there, then of those in infoboxes
 * @param facts labels, values and kinds of the infoboxes
 * @param beside what is said of the article or stands behind its words: metadata, link targets, names of pictures
 * @param flowing the main text without tables and preformatted text, whose columns each program reads in its own order
 * @param numbers the numbers that lists give their items
 */
record Pieces(
        List<String> main,
        List<String> notes,
        List<String> facts,
        List<String> beside,
        List<String> flowing,
        Set<String> numbers) {

    static Pieces of(Article article) {
        Walk walk = new Walk();
        walk.into = walk.main;
        walk.main.add(article.title());
        walk.flowing.add(article.title());
        walk.blocks(article.lead());
        article.sections().forEach(walk::section);
        walk.into = walk.facts;
        article.infoboxes().forEach(infobox -> {
            walk.facts.add(infobox.kind());
            infobox.fields().forEach(walk::field);
        });
        article.metadata().sourceUrl().ifPresent(walk.beside::add);
        article.metadata().licence().ifPresent(walk.beside::add);
        article.metadata().asOf().ifPresent(walk.beside::add);
        walk.beside.addAll(article.metadata().authors());
        return new Pieces(walk.main, List.copyOf(walk.notes), walk.facts, walk.beside, walk.flowing, walk.numbers);
    }

    /** All the words that the article holds, wherever. */
    Stream<String> all() {
        return Stream.of(main, notes, facts, beside).flatMap(List::stream);
    }

    private static final class Walk implements Block.Visitor<Boolean> {
        private final List<String> main = new ArrayList<>();
        private final Set<String> notes = new LinkedHashSet<>();
        private final List<String> facts = new ArrayList<>();
        private final List<String> beside = new ArrayList<>();
        private final List<String> flowing = new ArrayList<>();
        private final Set<String> numbers = new LinkedHashSet<>();
        private List<String> into = main;
        private int tables;

        void section(Section section) {
            inlines(section.heading());
            blocks(section.blocks());
            section.subsections().forEach(this::section);
        }

        void field(Field field) {
            facts.add(field.label());
            facts.add(field.written());
            field.items().forEach(item -> inlines(item.text()));
            field.fields().forEach(this::field);
        }

        void blocks(List<Block> blocks) {
            blocks.forEach(block -> block.accept(this));
        }

        private void inlines(List<Inline> inlines) {
            into.add(PlainText.of(inlines));
            if (into == main && tables == 0) {
                flowing.add(PlainText.of(inlines));
            }
            Asides asides = new Asides(beside, notes);
            inlines.forEach(inline -> inline.accept(asides));
        }

        private void items(List<ListItem> items) {
            items.forEach(item -> blocks(item.blocks()));
        }

        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            inlines(paragraph.text());
            return true;
        }

        @Override
        public Boolean bulletList(Block.BulletList list) {
            items(list.items());
            return true;
        }

        @Override
        public Boolean numberedList(Block.NumberedList list) {
            for (int i = 0; i < list.items().size(); i++) {
                numbers.add(Integer.toString(list.first() + i));
            }
            items(list.items());
            return true;
        }

        @Override
        public Boolean definitionList(Block.DefinitionList list) {
            for (Definition definition : list.definitions()) {
                inlines(definition.term());
                items(definition.descriptions());
            }
            return true;
        }

        @Override
        public Boolean table(Block.Table table) {
            tables++;
            inlines(table.caption());
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::blocks)
                    .forEach(this::blocks);
            tables--;
            return true;
        }

        @Override
        public Boolean quotation(Block.Quotation quotation) {
            blocks(quotation.blocks());
            inlines(quotation.attribution());
            return true;
        }

        @Override
        public Boolean preformatted(Block.Preformatted preformatted) {
            into.add(preformatted.text());
            return true;
        }

        /** The caption alone is text of the article; where the picture is left out, its name and description stand. */
        @Override
        public Boolean figure(Block.Figure figure) {
            inlines(figure.caption());
            beside.add(figure.file());
            figure.alternative().ifPresent(beside::add);
            return true;
        }
    }

    /** Finds what stands behind words: the texts of notes and the targets of links. */
    private record Asides(List<String> beside, Set<String> notes) implements Inline.Visitor<Boolean> {

        private Boolean within(List<Inline> inlines) {
            inlines.forEach(inline -> inline.accept(this));
            return true;
        }

        @Override
        public Boolean text(Inline.Text text) {
            return true;
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            return within(emphasis.text());
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            return within(strong.text());
        }

        @Override
        public Boolean superscript(Inline.Superscript superscript) {
            return within(superscript.text());
        }

        @Override
        public Boolean subscript(Inline.Subscript subscript) {
            return within(subscript.text());
        }

        @Override
        public Boolean code(Inline.Code code) {
            return true;
        }

        @Override
        public Boolean formula(Inline.Formula formula) {
            return true;
        }

        @Override
        public Boolean link(Inline.Link link) {
            beside.add(link.target());
            return within(link.text());
        }

        @Override
        public Boolean foreign(Inline.Foreign foreign) {
            return within(foreign.text());
        }

        @Override
        public Boolean note(Inline.Note note) {
            notes.add(PlainText.of(note.text()));
            return within(note.text());
        }

        @Override
        public Boolean anchor(Inline.Anchor anchor) {
            return true;
        }

        @Override
        public Boolean lineBreak(Inline.LineBreak lineBreak) {
            return true;
        }
    }
}
