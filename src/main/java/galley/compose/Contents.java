package galley.compose;

import galley.lines.OneLine;
import galley.lines.TextStyle;
import galley.lines.TypeCase;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Meaning.Content;
import galley.page.Page;
import galley.page.StructureBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page numbers of a table of contents. They are known only when the pages are made up, and no line may change its
 * height for them: each stands in room that was kept for it, where a figure holds its place until then.
 */
final class Contents {
    private final List<Integer> headings = new ArrayList<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Map<Integer, Integer> links = new TreeMap<>();

    /** A line that names a page: the how manieth heading it is about, and how its figures look. */
    private record Entry(int section, TextStyle style) {}

    /** A link that leads to the how manieth heading of the document, from 0. */
    void lead(int link, int section) {
        links.put(link, section);
    }

    /** Lets all links lead to their headings, when all are set. */
    void refer(StructureBuilder structure) {
        links.forEach((link, section) -> structure.refer(link, headings.get(section)));
    }

    /** The next heading of a section stands at this node. */
    void heading(int node) {
        headings.add(node);
    }

    /** The heading of that node stands on a page, from 1. */
    void stands(int node, int page) {
        pages.put(node, page);
    }

    /**
     * The content of a node is the page of a heading.
     *
     * @param section the how manieth heading of the document, from 0
     */
    void entry(int node, int section, TextStyle style) {
        entries.put(node, new Entry(section, style));
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
            int page = pages.getOrDefault(headings.get(entry.section()), 1);
            String number = Integer.toString(page);
            double right = held.x() + held.run().width();
            double x = right - OneLine.width(type, number, entry.style());
            return OneLine.marks(type, number, entry.style(), x, held.y(), mark.meaning());
        }
        return List.of(mark);
    }
}
