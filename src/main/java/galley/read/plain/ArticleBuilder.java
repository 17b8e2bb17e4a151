package galley.read.plain;

import galley.model.Article;
import galley.model.Block;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Metadata;
import galley.model.PlainText;
import galley.read.Reading;
import galley.read.TextLanguage;
import galley.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one source from the first line to the last, deciding of each what it is. */
final class ArticleBuilder {
    private static final String UNKNOWN_WORD = "<unk>";

    private final Source source;
    private final Repairs repairs;
    private final LineCursor lines;
    private final InlineParser inlines;
    private final Headings headings;
    private final InfoboxParser boxParser;
    private final ListBuilder lists;
    private final Outline outline = new Outline();
    private final List<Infobox> boxes = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<Titles.Found> firstLine = Optional.empty();

    ArticleBuilder(Source source) {
        this.source = source;
        this.repairs = new Repairs(source);
        this.lines = new LineCursor(source, new LineCleaner(source.text(), repairs), isTokenised(source, repairs));
        this.inlines = new InlineParser(repairs);
        this.headings = new Headings(repairs);
        this.boxParser = new InfoboxParser(source, lines, repairs, inlines);
        this.lists = new ListBuilder(source, repairs, inlines);
    }

    private static boolean isTokenised(Source source, Repairs repairs) {
        boolean tokenised = TokenisedText.is(source.text());
        if (tokenised) {
            repairs.add(Repair.TOKENISED, 0);
        }
        int unknown = TokenisedText.count(source.text(), UNKNOWN_WORD);
        if (unknown > 0) {
            repairs.add(Repair.UNKNOWN_WORDS, source.text().indexOf(UNKNOWN_WORD), Integer.toString(unknown));
        }
        return tokenised;
    }

    Reading reading() {
        while (lines.hasNext()) {
            Stretch line = lines.next();
            if (!line.isEmpty()) {
                read(line);
            }
        }
        finishLists();
        String language = language();
        String found = title.orElseGet(this::substitute);
        Article article = new Article(found, language, Metadata.NONE, boxes, outline.lead(), outline.sections());
        return new Reading(article, repairs.diagnostics());
    }

    private String language() {
        String language = TextLanguage.of(source.text());
        if (language.equals(TextLanguage.OPEN)) {
            repairs.add(Repair.LANGUAGE_OPEN, 0);
        } else if (!language.equals(TextLanguage.USUAL)) {
            repairs.add(Repair.LANGUAGE_SHOWN, 0, language);
        }
        return language;
    }

    private void read(Stretch line) {
        if (boxParser.opens(line) && (outline.isBeforeFirstHeading() || boxParser.hasFields())) {
            readBox(line);
            return;
        }
        Optional<Headings.Heading> heading = headings.read(line);
        int marks = ListBuilder.marks(line);
        if (heading.isPresent()) {
            readHeading(heading.get());
        } else if (marks > 0) {
            lists.add(line, marks);
        } else {
            readParagraph(line);
        }
    }

    private void readBox(Stretch line) {
        finishLists();
        if (!outline.isBeforeFirstHeading()) {
            repairs.add(Repair.LATE_INFOBOX, line.index(0));
        }
        Infobox box = boxParser.read(line);
        if (!box.fields().isEmpty()) {
            boxes.add(box);
        } else if (box.kind().isEmpty()) {
            repairs.add(Repair.EMPTY_INFOBOX, line.index(0));
        } else {
            readParagraph(line);
        }
    }

    private void readHeading(Headings.Heading heading) {
        List<Inline> text = inlines.parse(heading.text());
        if (PlainText.of(text).isBlank()) {
            repairs.add(Repair.EMPTY_HEADING, heading.index());
            return;
        }
        finishLists();
        if (heading.level() == 1 && title.isEmpty() && outline.isEmpty()) {
            title = Optional.of(PlainText.of(text));
            return;
        }
        int around = outline.open(heading.level(), text, source.place(heading.index()));
        if (heading.level() > around + 1) {
            repairs.add(Repair.LEVEL_JUMP, heading.index(), around + " to " + heading.level());
        }
    }

    private void readParagraph(Stretch line) {
        finishLists();
        List<Inline> text = inlines.parse(line);
        if (text.isEmpty()) {
            return;
        }
        boolean alone = lines.nextBegins() == '\n' || lines.nextBegins() == '=';
        String plain = PlainText.of(text);
        if (outline.isEmpty() && alone && !plain.isBlank() && Titles.isTitleLike(line)) {
            firstLine = Optional.of(new Titles.Found(plain.strip(), "the first line", line.index(0)));
        }
        outline.add(new Block.Paragraph(text, source.place(line.index(0))));
    }

    private void finishLists() {
        lists.finish().forEach(outline::add);
    }

    /** The title of an article that has no line for it. */
    private String substitute() {
        Optional<Titles.Found> found = Titles.ofBoxes(boxes, source);
        if (found.isEmpty() && firstLine.isPresent()) {
            found = firstLine;
            outline.lead().remove(0);
        }
        Titles.Found taken = found.orElseGet(() -> Titles.ofTheRest(source, outline.lead(), outline.sections()));
        repairs.add(Repair.TITLE_TAKEN, taken.index(), taken.origin());
        return taken.text();
    }
}
