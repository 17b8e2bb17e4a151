package galley.print.job;

import galley.imposition.PageRanges;
import galley.imposition.Scheme;
import galley.print.Quality;
import galley.print.Ticket;
import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.Optional;

/**
 * What a user wants of a print, whatever the printer.
 *
 * @param arrangement which pages stand where
 * @param run how many copies, when, and where to
 * @param stock on which paper
 * @param rendering how it is put on it
 */
public record PrintWish(Arrangement arrangement, Ticket.Run run, Stock stock, Rendering rendering) {

    /**
     * Which pages stand where.
     *
     * @param pages which of them
     * @param scheme how many on a side, and in which order; a booklet's turn is the planner's to choose
     * @param unstated whether nobody said how pages suit the paper: then pages that are larger are no matter of course
     * @param thickness of the paper, from which the creep of a booklet is found out; empty where the scheme states it
     * @param guide whether a sheet is printed first that shows how a booklet is fed and folded
     * @param lastFirst whether the last sheet is printed first; empty for what makes the stack lie in order
     */
    public record Arrangement(
            PageRanges pages,
            Scheme scheme,
            boolean unstated,
            Optional<Length> thickness,
            boolean guide,
            Optional<Boolean> lastFirst) {}

    /**
     * On which paper.
     *
     * @param paper its size; empty for that of the first page
     * @param tray where it is taken from; empty where the printer is to choose
     * @param type what it is made of; empty where the printer is to choose
     */
    public record Stock(Optional<PaperSize> paper, Optional<String> tray, Optional<String> type) {}

    /**
     * How it is put on the paper.
     *
     * @param duplex on which sides; empty where that is left to the printer
     * @param mono without colours
     * @param quality how carefully; empty where the printer is to choose
     */
    public record Rendering(Optional<Duplex> duplex, boolean mono, Optional<Quality> quality) {}
}
