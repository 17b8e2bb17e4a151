package galley.print.job;

import galley.imposition.Imposed;
import galley.imposition.Sheet;
import galley.print.Media;
import galley.print.Refusal;
import galley.print.Resolution;
import galley.print.SheetBack;
import galley.print.Ticket;
import galley.print.raster.PixelFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What will lie in the tray, if the printer does what it says it can do.
 *
 * @param imposed where the pages stand
 * @param media the paper
 * @param raster how the sheets are drawn; empty where the printer takes them as PDF
 * @param parts the jobs: one, or the fronts and then the backs where a person turns the stack
 * @param making what galley does itself and the printer is not asked for
 * @param findings what stands against it
 */
public record PrintPlan(
        Imposed imposed, Media media, Optional<RasterForm> raster, List<Part> parts, Making making, Findings findings) {

    /** The part that shows how a booklet is fed and folded. */
    public static final String GUIDE = "guide";

    /** The part with the fronts of sheets that a person turns. */
    public static final String FRONTS = "fronts";

    /** The part with the backs of sheets that a person has turned. */
    public static final String BACKS = "backs";

    /** Copies the list. */
    public PrintPlan {
        parts = List.copyOf(parts);
    }

    /**
     * One job of the print.
     *
     * @param title what it is, where there are several; else empty
     * @param sheets what is sent, copies made by galley among them
     * @param ticket what is asked of the printer
     */
    public record Part(String title, List<Sheet> sheets, Ticket ticket) {
        /** Copies the list. */
        public Part {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * How sheets are drawn for a printer that takes no PDF.
     *
     * @param resolution how fine
     * @param pixels in which colours
     * @param back how the backs of sheets must lie
     */
    public record RasterForm(Resolution resolution, PixelFormat pixels, SheetBack back) {}

    /**
     * What galley does itself.
     *
     * @param copies whether it repeats the sheets, since the printer makes fewer copies or in another order
     * @param lastFirst whether the last sheet is sent first, so that the stack lies in order; of sheets that a person
     *     turns, only the backs
     */
    public record Making(boolean copies, boolean lastFirst) {}

    /**
     * What stands against a print.
     *
     * @param refusals what was asked for and the printer lacks; nothing may be sent while there is one
     * @param cautions what a person should know before paper is used: sentences without a full stop
     */
    public record Findings(List<Refusal> refusals, List<String> cautions) {
        /** Copies the lists. */
        public Findings {
            refusals = List.copyOf(refusals);
            cautions = List.copyOf(cautions);
        }
    }

    /** What was asked for and the printer lacks. */
    public List<Refusal> refusals() {
        return findings.refusals();
    }

    /** The part that the pages are on, or the first of the two. */
    public Part main() {
        return parts.stream()
                .filter(part -> !part.title().equals(GUIDE))
                .findFirst()
                .orElseThrow();
    }

    /** How many sheets of paper the pages take in all. */
    public int paper() {
        return main().sheets().size() * main().ticket().run().copies();
    }

    /** Whether all that was asked for can be done. */
    public boolean isPossible() {
        return findings.refusals().isEmpty();
    }

    /** The same plan with what the printer objects to besides. */
    public PrintPlan refusing(List<Refusal> more) {
        List<Refusal> all = new ArrayList<>(findings.refusals());
        more.stream().filter(refusal -> !all.contains(refusal)).forEach(all::add);
        return new PrintPlan(imposed, media, raster, parts, making, new Findings(all, findings.cautions()));
    }
}
