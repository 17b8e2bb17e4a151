package galley.print.job;

import galley.print.ColorMode;
import galley.print.Quality;
import galley.print.Ticket;
import java.util.ArrayList;
import java.util.List;

/** A plan in words, one line for each thing that a person would ask before the paper is used. */
public final class PlanText {
    private PlanText() {}

    /** The lines, each a word and what it is: {@code sheets 2 of a4}. */
    public static List<Line> of(PrintPlan plan, PrintWish wish, int pages) {
        Ticket ticket = plan.main().ticket();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("sheets", sheets(plan)));
        lines.add(new Line("sides", sides(plan, ticket)));
        lines.add(new Line("pages", pages(plan, wish, pages)));
        lines.add(new Line("layout", wish.arrangement().scheme().words()));
        lines.add(new Line("copies", copies(plan, wish)));
        lines.add(new Line("paper", paper(plan, ticket)));
        lines.add(new Line("colour", colour(plan, ticket)));
        ticket.rendering().quality().map(Quality::keyword).ifPresent(word -> lines.add(new Line("quality", word)));
        Ticket.Queueing queueing = ticket.run().queueing();
        queueing.hold().ifPresent(word -> lines.add(new Line("held", word)));
        queueing.priority().ifPresent(number -> lines.add(new Line("priority", Integer.toString(number))));
        queueing.banner().ifPresent(word -> lines.add(new Line("banner", word)));
        ticket.run().delivery().bin().ifPresent(word -> lines.add(new Line("bin", word)));
        if (plan.making().lastFirst()) {
            boolean byHand = plan.main().title().equals(PrintPlan.FRONTS);
            lines.add(new Line("order", byHand ? "backs from the last sheet on" : "last sheet first"));
        }
        lines.add(new Line("sends", sends(plan)));
        return List.copyOf(lines);
    }

    /**
     * One line of a plan.
     *
     * @param about what it is about, in one word
     * @param words what is said of it
     */
    public record Line(String about, String words) {}

    private static String sheets(PrintPlan plan) {
        return counted(plan.paper(), "sheet");
    }

    private static String sides(PrintPlan plan, Ticket ticket) {
        if (plan.main().title().equals(PrintPlan.FRONTS)) {
            return "both, the stack turned by hand: first all fronts, then all backs";
        }
        return ticket.rendering()
                .sides()
                .map(sides -> switch (sides) {
                    case ONE_SIDED -> "fronts alone";
                    case LONG_EDGE -> "both, turned at the long edge";
                    case SHORT_EDGE -> "both, turned at the short edge";
                })
                .orElse("as the printer does by itself");
    }

    private static String pages(PrintPlan plan, PrintWish wish, int pages) {
        long placed = plan.imposed().sheets().stream()
                .flatMap(sheet -> sheet.sides().stream())
                .flatMap(side -> side.placements().stream())
                .map(placement -> placement.page())
                .distinct()
                .count();
        String which = wish.arrangement().pages().toString();
        String all = placed + " of " + pages;
        String cut = plan.imposed().cutPages().isEmpty()
                ? ""
                : "; cut off at the edge: "
                        + String.join(
                                ", ",
                                plan.imposed().cutPages().stream()
                                        .map(page -> Integer.toString(page + 1))
                                        .toList());
        return (which.equals("all") ? all : which + ", " + all) + cut;
    }

    private static String copies(PrintPlan plan, PrintWish wish) {
        int copies = wish.run().copies();
        boolean collated = plan.main().ticket().run().collate().orElse(true)
                && wish.run().collate().orElse(true);
        String order = copies == 1 ? "" : collated ? ", one after the other" : ", sheet by sheet";
        return copies + order + (plan.making().copies() ? ", made by galley: the printer makes fewer" : "");
    }

    private static String paper(PrintPlan plan, Ticket ticket) {
        return plan.media().title()
                + ticket.stock().tray().map(tray -> ", from " + tray).orElse("")
                + ticket.stock().type().map(type -> ", " + type).orElse("");
    }

    private static String colour(PrintPlan plan, Ticket ticket) {
        String drawn = plan.raster()
                .map(form -> ", drawn as " + form.pixels().keyword())
                .orElse("");
        return ticket.rendering().color().map(ColorMode::keyword).orElse("as the printer does by itself") + drawn;
    }

    private static String sends(PrintPlan plan) {
        int jobs = plan.parts().size();
        String what = plan.raster()
                .map(form -> "PWG Raster at " + form.resolution() + ", since the printer takes no PDF")
                .orElse("PDF");
        return what + (jobs > 1 ? ", " + jobs + " jobs" : "");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
