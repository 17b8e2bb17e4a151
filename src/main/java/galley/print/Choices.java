package galley.print;

import java.util.List;

/**
 * What a job can choose of a printer; an empty list where it offers no choice.
 *
 * @param copies the most copies it makes of one job; one where it makes no more
 * @param collation whether copies can be asked for one after the other, or page by page: {@code collated},
 *     {@code uncollated}
 * @param sides the sides it prints on
 * @param colors its colour modes
 * @param fineness its qualities and resolutions
 * @param holds keywords of {@code job-hold-until}
 * @param bins keywords of {@code output-bin}
 */
public record Choices(
        int copies,
        List<String> collation,
        List<Sides> sides,
        List<ColorMode> colors,
        Fineness fineness,
        List<String> holds,
        List<String> bins) {

    /** Copies the lists. */
    public Choices {
        collation = List.copyOf(collation);
        sides = List.copyOf(sides);
        colors = List.copyOf(colors);
        holds = List.copyOf(holds);
        bins = List.copyOf(bins);
    }

    /**
     * How well it prints.
     *
     * @param qualities how carefully
     * @param resolutions how finely
     */
    public record Fineness(List<Quality> qualities, List<Resolution> resolutions) {
        /** Copies the lists. */
        public Fineness {
            qualities = List.copyOf(qualities);
            resolutions = List.copyOf(resolutions);
        }
    }

    /** Whether copies can be finished one after the other. */
    public boolean collates() {
        return collation.contains("collated");
    }
}
