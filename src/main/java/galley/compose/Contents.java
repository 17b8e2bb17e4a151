package galley.compose;

import galley.compose.ContentsPlan.OwnHeading;
import galley.lines.OneLine;
import galley.lines.TextStyle;
import galley.lines.TypeCase;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Meaning.Content;
import galley.page.OutlineEntry;
import galley.page.Page;
import galley.page.StructureBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The page numbers of a table of contents. They are known only when the pages are made up, and no line may change its
 * height for them: each stands in room that was kept for it, where a figure holds its place until then.
 */
final class Contents {
    private final List<Integer> headings = new ArrayList<>();
    private final Map<String, Integer> own = new HashMap<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<Integer, Listed> links = new TreeMap<>();

    /**
     * A heading that is listed.
     *
     * @param section the how manieth section of the article it is the heading of, from 0
     * @param words our own words; empty for a section of the article
     */
    record Listed(int section, String words) {
        static Listed section(int section) {
            return new Listed(section, "");
        }

        static Listed own(String words) {
            return new Listed(-1, words);
        }
    }

    /** A line that names a page: the heading it is about, and how its figures look. */
    private record Entry(Listed heading, TextStyle style) {}

    /** A link that leads to a heading. */
    void lead(int link, Listed heading) {
        links.put(link, heading);
    }

    private Optional<Integer> node(Listed heading) {
        return heading.words().isEmpty()
                ? Optional.of(headings.get(heading.section()))
                : Optional.ofNullable(own.get(heading.words()));
    }

    /** Lets all links lead to their headings, when all are set. */
    void refer(StructureBuilder structure) {
        links.forEach((link, heading) -> node(heading).ifPresent(node -> structure.refer(link, node)));
    }

    /** The next heading of a section stands at this node. */
    void heading(int node) {
        headings.add(node);
    }

    /** The heading with these words of ours stands at this node. */
    void own(String words, int node) {
        own.put(words, node);
    }

    /** What is to be listed, where these are the entries of the outline. */
    ContentsPlan plan(List<OutlineEntry> entries) {
        Set<Integer> sections = Set.copyOf(headings);
        List<OwnHeading> found = new ArrayList<>();
        int before = 0;
        for (OutlineEntry entry : entries) {
            before += sections.contains(entry.structure()) ? 1 : 0;
            if (own.containsValue(entry.structure())) {
                found.add(new OwnHeading(entry.title(), before));
            }
        }
        return new ContentsPlan(found);
    }

    /** The heading of that node stands on a page, from 1. */
    void stands(int node, int page) {
        pages.put(node, page);
    }

    /** The content of a node is the page of a heading. */
    void entry(int node, Listed heading, TextStyle style) {
        entries.put(node, new Entry(heading, style));
    }

    /** Puts the numbers in. */
    List<Page> numbered(TypeCase type, List<Page> made) {
        if (entries.isEmpty()) {
            return made;
        }
        List<Page> numbered = new ArrayList<>();
        for (Page page : made) {
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : page.marks()) {
                marks.addAll(numbered(type, mark));
            }
            numbered.add(new Page(page.width(), page.height(), page.trim(), marks));
        }
        return numbered;
    }

    private List<Mark> numbered(TypeCase type, Mark mark) {
        if (mark instanceof GlyphMark held
                && mark.meaning() instanceof Content content
                && entries.containsKey(content.id())) {
            Entry entry = entries.get(content.id());
            int page = node(entry.heading()).map(pages::get).orElse(1);
            String number = Integer.toString(page);
            double right = held.x() + held.run().width();
            double x = right - OneLine.width(type, number, entry.style());
            return OneLine.marks(type, number, entry.style(), x, held.y(), mark.meaning());
        }
        return List.of(mark);
    }
}
