package galley.imposition;

import java.util.List;

/**
 * One side of a sheet, as it is looked at by who reads it.
 *
 * @param width in points
 * @param height in points
 * @param placements the pages on it, in reading order; empty where the side stays white
 * @param marks lines to cut or fold by
 * @param labels words of ours
 */
public record Side(double width, double height, List<Placement> placements, List<GuideLine> marks, List<Label> labels) {

    /** Copies the lists. */
    public Side {
        placements = List.copyOf(placements);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** A side without words of ours. */
    public Side(double width, double height, List<Placement> placements, List<GuideLine> marks) {
        this(width, height, placements, marks, List.of());
    }

    /** A white side of that size. */
    Side blank() {
        return new Side(width, height, List.of(), List.of());
    }

    static Side of(Box side, List<Placement> placements) {
        return new Side(side.width(), side.height(), placements, List.of());
    }

    /** This side upside down; it has no words, which would have to be turned too. */
    Side halfTurned() {
        Transform turn = Transform.halfTurn(width, height);
        return new Side(
                width,
                height,
                placements.stream().map(placement -> placement.moved(turn)).toList(),
                marks.stream().map(mark -> mark.moved(turn)).toList());
    }
}
