package galley.imposition;

import java.util.List;

/**
 * One side of a sheet, as it is looked at by who reads it.
 *
 * @param width in points
 * @param height in points
 * @param placements the pages on it, in reading order; empty where the side stays white
 * @param marks lines to cut or fold by
 */
public record Side(double width, double height, List<Placement> placements, List<GuideLine> marks) {

    /** Copies the lists. */
    public Side {
        placements = List.copyOf(placements);
        marks = List.copyOf(marks);
    }
}
