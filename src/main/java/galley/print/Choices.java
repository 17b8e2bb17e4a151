package galley.print;

import java.util.List;
import java.util.Optional;

/**
 * What a job can choose of a printer; an empty list where it offers no choice.
 *
 * @param copies the most copies it makes of one job; one where it makes no more
 * @param collation whether copies can be asked for one after the other, or page by page: {@code collated},
 *     {@code uncollated}
 * @param sides the sides it prints on
 * @param colors its colour modes
 * @param fineness its qualities and resolutions
 * @param queueing how it lets jobs wait
 * @param bins where it delivers the sheets
 */
public record Choices(
        int copies,
        List<String> collation,
        List<Sides> sides,
        List<ColorMode> colors,
        Fineness fineness,
        Queueing queueing,
        Bins bins) {

    /** Copies the lists. */
    public Choices {
        collation = List.copyOf(collation);
        sides = List.copyOf(sides);
        colors = List.copyOf(colors);
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

    /**
     * How it lets jobs wait.
     *
     * @param holds keywords of {@code job-hold-until}
     * @param priorities how many priorities it tells apart; one where every job is as urgent as any other
     * @param banners names of {@code job-sheets}
     */
    public record Queueing(List<String> holds, int priorities, List<String> banners) {
        /** Takes jobs as they come. */
        public static final Queueing NONE = new Queueing(List.of(), 1, List.of());

        /** Copies the lists. */
        public Queueing {
            holds = List.copyOf(holds);
            banners = List.copyOf(banners);
        }
    }

    /**
     * Where it delivers the sheets.
     *
     * @param names keywords of {@code output-bin}
     * @param usual the one that is taken where none is asked for; empty where it does not tell
     * @param backwards those in which each sheet comes to lie on the face of the one before, so that the last is on top
     * @param order who sees to it that the stack lies right
     */
    public record Bins(List<String> names, Optional<String> usual, List<String> backwards, Order order) {
        /** Does not speak of bins. */
        public static final Bins NONE = new Bins(List.of(), Optional.empty(), List.of(), Order.AS_GIVEN);

        /** In which order sheets are printed. */
        public enum Order {
            /** As they are given, whatever the stack looks like then. */
            AS_GIVEN,
            /** So that the stack lies right, unless a job says that they are to be printed as given. */
            TURNED_UNLESS_ASKED,
            /** So that the stack lies right, whatever a job says. */
            TURNED
        }

        /** Copies the lists. */
        public Bins {
            names = List.copyOf(names);
            backwards = List.copyOf(backwards);
        }

        /**
         * Whether sheets that are printed from first to last lie in the tray from last to first; empty where nobody
         * tells.
         *
         * @param asked the bin of a job; empty for the usual one
         */
        public Optional<Boolean> stackBackwards(Optional<String> asked) {
            return asked.or(() -> usual).map(backwards::contains);
        }
    }

    /** Whether copies can be finished one after the other. */
    public boolean collates() {
        return collation.contains("collated");
    }
}
