package galley.compose;

import galley.compose.Strip.Anchor;
import galley.page.OutlineEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the outline of a document from its headings in reading order. */
final class Outline {
    private final Deque<Open> open = new ArrayDeque<>(List.of(new Open(new Anchor("", 0, 0), 0, 0)));

    /** A heading on a page, from 0, at a height in points from the top of the page. */
    void add(Anchor anchor, int page, double y) {
        closeTo(anchor.depth());
        open.push(new Open(anchor, page, y));
    }

    List<OutlineEntry> entries() {
        closeTo(1);
        return List.copyOf(open.getLast().children);
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
