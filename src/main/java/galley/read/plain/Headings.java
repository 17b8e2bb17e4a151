package galley.read.plain;

import galley.model.Section;
import java.util.Optional;

/**
 * Reads heading lines: {@code ==A==}, {@code == A ==}, the tokenised {@code = = A = =}, and those with more signs on
 * one side than on the other.
 */
final class Headings {
    private final Repairs repairs;

    /**
     * A heading.
     *
     * @param level from 1 to 6
     * @param text what stands between the signs; may be empty
     * @param index where the line begins in the source
     */
    record Heading(int level, Stretch text, int index) {}

    Headings(Repairs repairs) {
        this.repairs = repairs;
    }

    /** The heading that a line is, if it is one. */
    Optional<Heading> read(Stretch line) {
        if (line.isEmpty() || line.charAt(0) != '=') {
            return Optional.empty();
        }
        Signs before = signs(line, 0, 1);
        if (before.end() < 0 || before.end() >= line.length()) {
            return Optional.of(new Heading(1, line.part(0, 0), line.index(0)));
        }
        if (line.charAt(line.length() - 1) != '=') {
            if (before.count() > 1) {
                repairs.add(Repair.UNFINISHED_HEADING, line.index(0));
            }
            return Optional.empty();
        }
        Signs after = signs(line, line.length() - 1, -1);
        Stretch text = line.part(before.end(), after.end() + 1).trimmed();
        return Optional.of(new Heading(level(before.count(), after.count(), line), text, line.index(0)));
    }

    private int level(int before, int after, Stretch line) {
        int level = Math.min(Math.min(before, after), Section.DEEPEST);
        if (before != after) {
            repairs.add(Repair.UNEVEN_HEADING, line.index(0), Integer.toString(level));
        } else if (before > Section.DEEPEST) {
            repairs.add(Repair.DEEP_HEADING, line.index(0), Integer.toString(before));
        }
        return level;
    }

    /**
     * Equals signs at one end of a line.
     *
     * @param count how many
     * @param end the position just past them, on the inner side
     */
    private record Signs(int count, int end) {}

    private static Signs signs(Stretch line, int start, int step) {
        int count = 0;
        int i = start;
        int end = start;
        while (i >= 0 && i < line.length() && (line.charAt(i) == '=' || line.charAt(i) == ' ')) {
            if (line.charAt(i) == '=') {
                count++;
                end = i + step;
            }
            i += step;
        }
        return new Signs(count, end);
    }
}
