package galley.timeline;

import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.Metadata;
import galley.model.Section;
import galley.source.Place;
import galley.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles for tests, made from a small part of the samples' notation: a title, an infobox, headings of two levels, one
 * paragraph a line.
 */
final class Articles {
    private final Source source;
    private final List<Field> fields = new ArrayList<>();
    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private String title = "Untitled";
    private int offset;

    private Articles(Source source) {
        this.source = source;
    }

    /** A text as the source it came from. */
    static Source source(String text) {
        return Source.of("article.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static Article of(String text) {
        return of(source(text));
    }

    static Article of(Source source) {
        return new Articles(source).read();
    }

    private Article read() {
        for (int i = 1; i <= source.lineCount(); i++) {
            String line = source.line(i);
            line(line, new Place(i, 1, offset));
            offset += line.codePointCount(0, line.length()) + 1;
        }
        List<Infobox> boxes = fields.isEmpty() ? List.of() : List.of(new Infobox("", fields));
        return new Article(title, "en", Metadata.NONE, boxes, lead, sections);
    }

    private void line(String line, Place place) {
        if (line.startsWith("===") && !sections.isEmpty()) {
            Section last = sections.remove(sections.size() - 1);
            List<Section> deeper = new ArrayList<>(last.subsections());
            deeper.add(section(3, line, place));
            sections.add(new Section(2, last.heading(), last.blocks(), deeper, last.place()));
        } else if (line.startsWith("==")) {
            sections.add(section(2, line, place));
        } else if (line.startsWith("=")) {
            title = line.replace("=", "").strip();
        } else if (line.startsWith("- ") && line.contains(":")) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            List<Item> items = List.of(new Item(0, List.of(new Inline.Text(value))));
            fields.add(new Field(line.substring(2, colon), value, items, List.of(), after(place, 2)));
        } else if (!line.isBlank() && !line.equals("Infobox")) {
            paragraph(new Block.Paragraph(List.of(new Inline.Text(line)), place));
        }
    }

    private static Place after(Place place, int columns) {
        return new Place(place.line(), place.column() + columns, place.offset() + columns);
    }

    private static Section section(int level, String line, Place place) {
        String heading = line.replace("=", "").strip();
        return new Section(level, List.of(new Inline.Text(heading)), List.of(), List.of(), place);
    }

    private void paragraph(Block block) {
        if (sections.isEmpty()) {
            lead.add(block);
        } else {
            sections.add(with(sections.remove(sections.size() - 1), block));
        }
    }

    private static Section with(Section section, Block block) {
        List<Section> deeper = new ArrayList<>(section.subsections());
        List<Block> blocks = new ArrayList<>(section.blocks());
        if (deeper.isEmpty()) {
            blocks.add(block);
        } else {
            deeper.add(with(deeper.remove(deeper.size() - 1), block));
        }
        return new Section(section.level(), section.heading(), blocks, deeper, section.place());
    }
}
