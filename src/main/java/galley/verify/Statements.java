package galley.verify;

import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an article states, each list in the order of the article.
 *
 * @param text title, lead and sections, paragraph by paragraph
 * @param facts the fields of its infoboxes, label and value in one
 * @param notes every call of a note, by what the note says: those of the text, then those of the infoboxes
 * @param links every link to an address, with its words
 * @param targets every link, whether its target is an address or the title of another article
 * @param stored the values that a document keeps as data: those that are nothing but characters
 * @param writtenFacts the fields once more, each with its value as written behind it
 */
record Statements(
        List<Statement> text,
        List<Statement> facts,
        List<Statement> notes,
        List<Statement> links,
        List<Statement> targets,
        List<Statement> stored,
        List<Statement> writtenFacts) {

    /** By this name documents say that they left out the lead. */
    static final List<String> SUMMARY = List.of("Summary");

    /** By this name documents say that they left out the infoboxes. */
    static final List<String> KEY_FACTS = List.of("Key facts");

    /** Takes copies. */
    Statements {
        text = List.copyOf(text);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
        targets = List.copyOf(targets);
        stored = List.copyOf(stored);
        writtenFacts = List.copyOf(writtenFacts);
    }

    static Statements of(Article article) {
        BlockStatements blocks = new BlockStatements(new Asides(article));
        blocks.add(Statement.of(Kind.TITLE, "title", article.title(), Place.UNKNOWN));
        blocks.begin("lead", SUMMARY);
        blocks.addAll(article.lead());
        article.sections().forEach(section -> section(section, List.of(), blocks));
        Facts facts = new Facts(blocks.asides());
        article.infoboxes().forEach(facts::add);
        return new Statements(
                blocks.statements(),
                facts.all,
                blocks.asides().notes(),
                blocks.asides().links(),
                blocks.asides().targets(),
                facts.stored,
                facts.written);
    }

    private static void section(Section section, List<String> above, BlockStatements blocks) {
        String heading = PlainText.of(section.heading()).replace('\n', ' ').strip();
        List<String> within = new ArrayList<>(above);
        within.add(heading);
        blocks.begin("“" + heading + "”", within);
        blocks.heading(section);
        blocks.addAll(section.blocks());
        section.subsections().forEach(inner -> section(inner, within, blocks));
    }

    /** The fields of infoboxes. */
    private static final class Facts {
        private final List<Statement> all = new ArrayList<>();
        private final List<Statement> stored = new ArrayList<>();
        private final List<Statement> written = new ArrayList<>();
        private final Asides asides;

        Facts(Asides asides) {
            this.asides = asides;
        }

        void add(Infobox infobox) {
            infobox.fields().forEach(this::add);
        }

        private void add(Field field) {
            String name = "infobox “" + Wording.shown(field.label()) + "”";
            String shown = field.items().isEmpty()
                    ? field.written()
                    : field.items().stream()
                            .map(item -> PlainText.of(item.text()))
                            .collect(Collectors.joining(String.valueOf(Wording.ITEM)));
            String row = field.label() + Wording.CELL;
            all.add(Statement.of(Kind.FACT, name, row + shown, field.place()).under(KEY_FACTS));
            written.add(Statement.of(Kind.FACT, name, row + shown + Wording.CELL + field.written(), field.place()));
            field.items()
                    .forEach(item -> asides.add(
                            item.text(),
                            Statement.of(Kind.FACT, name, "", field.place()).under(KEY_FACTS)));
            for (String value : values(field)) {
                stored.add(Statement.of(Kind.DATUM, name + " in its data store", value, field.place()));
            }
            field.fields().forEach(this::add);
        }

        /** What stands in controls of plain text, which hold no markup and no tabs: each such item by itself. */
        private static List<String> values(Field field) {
            Stream<String> values = field.items().isEmpty()
                    ? Stream.of(field.written())
                    : field.items().stream()
                            .map(Item::text)
                            .filter(text -> text.equals(List.of(new Inline.Text(PlainText.of(text)))))
                            .map(PlainText::of);
            return values.filter(value -> !value.isEmpty() && value.indexOf('\t') < 0)
                    .toList();
        }
    }
}
