package galley.compose;

import galley.compose.Strip.Anchor;
import galley.page.OutlineEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Builds the outline of a document from its headings, page by page, those at the side where they stand. */
final class Outline {
    private final List<OutlineEntry> beside = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>(List.of(new Open(new Anchor("", 0, 0), 0, 0)));

    /** A heading on a page, from 0, at a height in points from the top of the page. */
    void add(Anchor anchor, int page, double y) {
        closeTo(anchor.depth());
        open.push(new Open(anchor, page, y));
    }

    /** A heading in the side column; of no section, whatever goes on beside it. */
    void addBeside(Anchor anchor, int page, double y) {
        beside.add(new OutlineEntry(anchor.title(), page, y, anchor.node(), List.of()));
    }

    List<OutlineEntry> entries() {
        closeTo(1);
        List<OutlineEntry> all = new ArrayList<>(open.getLast().children);
        all.addAll(beside);
        // Stable, and both lists are in this order: of two at one height, the text comes first.
        all.sort(Comparator.comparingInt(OutlineEntry::page).thenComparingDouble(OutlineEntry::y));
        return List.copyOf(all);
    }

    private void closeTo(int depth) {
        while (open.getFirst().anchor.depth() >= depth) {
            Open last = open.pop();
            open.getFirst()
                    .children
                    .add(new OutlineEntry(last.anchor.title(), last.page, last.y, last.anchor.node(), last.children));
        }
    }

    private static final class Open {
        final Anchor anchor;
        final int page;
        final double y;
        final List<OutlineEntry> children = new ArrayList<>();

        Open(Anchor anchor, int page, double y) {
            this.anchor = anchor;
            this.page = page;
            this.y = y;
        }
    }
}
