package galley.read.docx;

import galley.model.Article;
import galley.model.Block;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.PlainText;
import galley.model.Section;
import galley.office.XmlNode;
import galley.source.Diagnostic;
import galley.source.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the body of a document and makes an article of it. */
final class ReportReader {
    private final Parts parts;
    private final Map<String, String> targets;
    private final FactStores stores;
    private final List<Infobox> infoboxes = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Blocks blocks = new Blocks();
    private List<Block> lead = List.of();
    private Optional<Paragraph> title = Optional.empty();
    private Optional<Paragraph> subtitle = Optional.empty();
    private String factsHeading = "";

    /** A section to which more may come. */
    private record Open(int depth, List<Inline> heading, List<Block> blocks, List<Section> parts, Place place) {}

    ReportReader(Parts parts) throws IOException {
        this.parts = parts;
        this.targets = parts.targets();
        this.stores = new FactStores(parts.document());
    }

    /**
     * The article.
     *
     * @param otherwise the title of a document that has none
     */
    Article read(String otherwise) throws IOException {
        walk(parts.body());
        closeDownTo(0);
        if (open.isEmpty() && sections.isEmpty()) {
            lead = List.copyOf(blocks.end());
        }
        new LineOfFacts(parts.heard()).check(subtitle, infoboxes);
        return new Article(
                title(otherwise), parts.language(), Properties.metadata(parts), infoboxes, lead, levelled(sections, 2));
    }

    private void walk(XmlNode node) throws IOException {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "p" -> paragraph(Paragraph.of(child, parts, targets));
                case "tbl" -> table(child);
                case "sdt" -> {
                    boolean contents = child.child("sdtPr")
                            .flatMap(all -> all.child("docPartObj"))
                            .isPresent();
                    if (!contents && child.child("sdtContent").isPresent()) {
                        walk(child.child("sdtContent").get());
                    }
                }
                case "ins", "moveTo", "customXml" -> walk(child);
                default -> {
                    // settings of sections, bookmarks, what is struck out
                }
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        switch (paragraph.form().form()) {
            case TITLE -> {
                if (title.isEmpty() && !paragraph.isBlank()) {
                    title = Optional.of(paragraph);
                }
            }
            case SUBTITLE -> subtitle = subtitle.or(() -> Optional.of(paragraph));
            case HEADING -> heading(paragraph);
            case FACTS_HEADING ->
                factsHeading = PlainText.of(Spans.inlines(paragraph.caption())).strip();
            case OURS, TIMELINE_HEADING, TIMELINE -> {
                // made again from the article
            }
            default -> blocks.add(paragraph);
        }
    }

    private void heading(Paragraph paragraph) {
        if (paragraph.isBlank()) {
            return;
        }
        finishBlocks();
        int depth = paragraph.form().level();
        closeDownTo(depth - 1);
        open.push(new Open(depth, paragraph.plainlySet(), new ArrayList<>(), new ArrayList<>(), paragraph.place()));
    }

    private void table(XmlNode table) throws IOException {
        if (FactsTable.is(table, parts)) {
            infoboxes.add(new FactsTable(parts, stores, targets).read(table, factsHeading));
            factsHeading = "";
        } else if (FactsTable.holds(table, parts, Form.TIMELINE)) {
            // Its paragraphs count all the same, so that places agree with what a reader of the document counts.
            TableReader.of(table, parts, targets);
        } else {
            Place place = parts.heard().place();
            blocks.add(TableReader.of(table, parts, targets), place);
        }
    }

    private void finishBlocks() {
        List<Block> made = blocks.end();
        if (open.isEmpty()) {
            if (sections.isEmpty()) {
                lead = List.copyOf(made);
            }
        } else {
            open.element().blocks().addAll(made);
        }
        blocks = new Blocks();
    }

    private void closeDownTo(int depth) {
        if (!open.isEmpty()) {
            finishBlocks();
        }
        while (!open.isEmpty() && open.element().depth() > depth) {
            Open ended = open.pop();
            List<Section> siblings = open.isEmpty() ? sections : open.element().parts();
            siblings.add(new Section(
                    Math.min(Section.DEEPEST, ended.depth()),
                    ended.heading(),
                    ended.blocks(),
                    ended.parts(),
                    ended.place()));
        }
    }

    /** Headings begin on the second level, as those of articles do, and none is skipped. */
    private static List<Section> levelled(List<Section> sections, int level) {
        return sections.stream()
                .map(section -> new Section(
                        Math.min(Section.DEEPEST, level),
                        section.heading(),
                        section.blocks(),
                        levelled(section.subsections(), level + 1),
                        section.place()))
                .toList();
    }

    private String title(String otherwise) throws IOException {
        Optional<String> written = title.map(Paragraph::characters).map(text -> text.replace('\n', ' '));
        Optional<String> found = written.or(() -> infoboxes.stream()
                .flatMap(box -> box.fields().stream())
                .filter(field -> field.label().equalsIgnoreCase("title"))
                .map(FactsTable::words)
                .findFirst());
        Optional<String> property = Properties.title(parts);
        Optional<String> known = found.filter(text -> !text.isBlank()).or(() -> property);
        if (written.isEmpty()) {
            parts.heard()
                    .tell(Diagnostic.note("R405", Place.START, "no paragraph has the style Title")
                            .withHint("give the title that style"));
        }
        return known.filter(text -> !text.isBlank()).orElse(otherwise).strip();
    }
}
