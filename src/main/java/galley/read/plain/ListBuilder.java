package galley.read.plain;

import galley.model.Block;
import galley.model.Inline;
import galley.model.ListItem;
import galley.source.Place;
import galley.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lists in the making, from lines that begin with {@code *}, {@code #} or {@code -}; more marks are deeper. */
final class ListBuilder {
    /** Deeper lists are attacks or accidents, and no page has room for their indents. */
    private static final int DEEPEST = 8;

    private final Source source;
    private final Repairs repairs;
    private final InlineParser inlines;
    private final List<Block> finished = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(boolean numbered, Place place, List<List<Block>> items) {
        Block closed() {
            List<ListItem> closed = items.stream().map(ListItem::new).toList();
            return numbered ? new Block.NumberedList(1, closed, place) : new Block.BulletList(closed, place);
        }
    }

    ListBuilder(Source source, Repairs repairs, InlineParser inlines) {
        this.source = source;
        this.repairs = repairs;
        this.inlines = inlines;
    }

    /** How many marks a line begins with; 0 if it is no list item. */
    static int marks(Stretch line) {
        int marks = 0;
        while (marks < line.length() && (line.charAt(marks) == '*' || line.charAt(marks) == '#')) {
            marks++;
        }
        if (marks == 0) {
            return line.text().startsWith("- ") ? 1 : 0;
        }
        boolean stands = marks == line.length() || Blank.is(line.charAt(marks));
        return stands || isTightBullet(line, marks) ? marks : 0;
    }

    /** {@code *item}, but not {@code *stressed* word} nor {@code #1}. */
    private static boolean isTightBullet(Stretch line, int marks) {
        return line.text().indexOf('#') < 0 && line.text().indexOf('*', marks) < 0;
    }

    /** Adds a line that begins with that many marks. */
    void add(Stretch line, int marks) {
        Stretch rest = line.from(marks).trimmed();
        List<Inline> text = inlines.parse(rest);
        if (text.isEmpty()) {
            repairs.add(Repair.EMPTY_LIST_ITEM, line.index(0));
            return;
        }
        int depth = Math.min(marks, Math.min(open.size() + 1, DEEPEST));
        if (depth < marks) {
            repairs.add(Repair.DEEP_LIST, line.index(0));
        }
        reach(depth, line.charAt(marks - 1) == '#', line);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(text, source.place(rest.index(0))));
        open.element().items().add(blocks);
    }

    private void reach(int depth, boolean numbered, Stretch line) {
        closeTo(depth);
        if (open.size() == depth && open.element().numbered() != numbered) {
            closeTo(depth - 1);
        }
        if (open.size() < depth) {
            open.push(new Open(numbered, source.place(line.index(0)), new ArrayList<>()));
        }
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            Block closed = open.pop().closed();
            if (open.isEmpty()) {
                finished.add(closed);
            } else {
                List<List<Block>> items = open.element().items();
                items.get(items.size() - 1).add(closed);
            }
        }
    }

    /** The lists made so far; the builder begins anew. */
    List<Block> finish() {
        closeTo(0);
        List<Block> lists = List.copyOf(finished);
        finished.clear();
        return lists;
    }
}
