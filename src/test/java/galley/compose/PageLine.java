package galley.compose;

import galley.page.Mark.GlyphMark;
import galley.page.Structure.Kind;
import java.util.List;

/**
 * A line of a finished page with the block it belongs to.
 *
 * @param y its baseline, from the top of the sheet
 * @param block the node of its block
 * @param kind what that is
 * @param apart the table, list or the like that it stands in; -1 for none
 */
record PageLine(double y, int block, Kind kind, int apart, List<GlyphMark> marks) {
    boolean isHeading() {
        return kind.type().matches("H\\d");
    }

    boolean isApart() {
        return apart >= 0;
    }
}
