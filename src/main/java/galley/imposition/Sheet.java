package galley.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sheet of paper.
 *
 * @param front the side that is printed first
 * @param back the other side; empty where the sheet is printed on one side alone
 */
public record Sheet(Side front, Optional<Side> back) {

    /** A sheet printed on one side. */
    public static Sheet oneSided(Side front) {
        return new Sheet(front, Optional.empty());
    }

    /** A sheet printed on both sides. */
    public static Sheet twoSided(Side front, Side back) {
        return new Sheet(front, Optional.of(back));
    }

    /** Its sides in the order in which they are printed. */
    public List<Side> sides() {
        return back.map(other -> List.of(front, other)).orElse(List.of(front));
    }

    /** Sides on sheets of paper in their order: one on each, or two. */
    static List<Sheet> of(List<Side> sides, boolean twoSided) {
        List<Sheet> sheets = new ArrayList<>();
        int step = twoSided ? 2 : 1;
        for (int i = 0; i < sides.size(); i += step) {
            boolean hasBack = twoSided && i + 1 < sides.size();
            sheets.add(new Sheet(sides.get(i), hasBack ? Optional.of(sides.get(i + 1)) : Optional.empty()));
        }
        return List.copyOf(sheets);
    }
}
