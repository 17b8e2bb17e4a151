package galley.imposition;

import java.util.Optional;

/**
 * One sheet of paper.
 *
 * @param front the side that is printed first
 * @param back the other side; empty where the sheet is printed on one side alone
 */
public record Sheet(Side front, Optional<Side> back) {}
