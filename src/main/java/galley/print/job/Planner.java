package galley.print.job;

import galley.imposition.Booklet;
import galley.imposition.FeedSheet;
import galley.imposition.Imposed;
import galley.imposition.Imposition;
import galley.imposition.ImpositionException;
import galley.imposition.Margins;
import galley.imposition.PageSize;
import galley.imposition.Paper;
import galley.imposition.Poster;
import galley.imposition.Scheme;
import galley.imposition.Sheet;
import galley.imposition.Side;
import galley.imposition.Turn;
import galley.imposition.Wish;
import galley.print.Abilities;
import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.Media;
import galley.print.MediaSize;
import galley.print.Quality;
import galley.print.Refusal;
import galley.print.Refusal.Feature;
import galley.print.Resolution;
import galley.print.Sides;
import galley.print.Status;
import galley.print.Ticket;
import galley.print.raster.PixelFormat;
import galley.print.raster.PwgRaster;
import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays a print out for one printer: what the printer can do is asked of it, what it cannot is done here where that is
 * possible (pages, several on a side, booklets, copies), and refused by name where it is not.
 */
public final class Planner {
    private static final String PDF = "application/pdf";

    /** What CUPS calls a queue's own choice of format, and takes as any format it has a filter for. */
    private static final List<ColorMode> MONOCHROME =
            List.of(ColorMode.MONOCHROME, ColorMode.AUTO_MONOCHROME, ColorMode.PROCESS_MONOCHROME);

    private final PrintWish wish;
    private final Abilities printer;
    private final List<Refusal> refusals = new ArrayList<>();

    private Planner(PrintWish wish, Abilities printer) {
        this.wish = wish;
        this.printer = printer;
    }

    /**
     * Plans a print; nothing is sent.
     *
     * @param wish what is wanted
     * @param sizes of every page of the document, at least one
     * @param name what the document is called in queues, and who prints it
     * @throws PlanException if no printer could do it: pages that are not there, no room for what is wanted
     */
    public static PrintPlan plan(PrintWish wish, List<PageSize> sizes, Name name, Abilities printer)
            throws PlanException {
        return new Planner(wish, printer).plan(sizes, name);
    }

    /**
     * What a print is called.
     *
     * @param document in queues
     * @param user who prints it
     */
    public record Name(String document, String user) {}

    private PrintPlan plan(List<PageSize> sizes, Name name) throws PlanException {
        Media media = media(sizes.get(0));
        Optional<Sides> sides = sides();
        Imposed imposed = impose(sizes, media);
        Optional<PrintPlan.RasterForm> raster = raster();
        String format = raster.isPresent() ? PwgRaster.MEDIA_TYPE : PDF;
        boolean repeated = repeats();
        boolean byHand = isByHand()
                && imposed.sheets().stream().anyMatch(sheet -> sheet.back().isPresent());
        boolean lastFirst = imposed.sheets().size() > 1 && isLastFirst(imposed, byHand);
        // Where a printer does not speak of paper, only what a person asked for is asked of it.
        boolean isKnown =
                wish.stock().paper().isPresent() || !printer.papers().media().isEmpty();
        Ticket ticket = Ticket.of(new Ticket.Document(name.document(), name.user(), format))
                .with(run(repeated, byHand))
                .with(new Ticket.Stock(
                        isKnown ? Optional.of(media) : Optional.empty(),
                        wish.stock().tray(),
                        wish.stock().type()))
                .with(new Ticket.Rendering(
                        sides, color(raster), wish.rendering().quality(), Optional.empty()));
        List<PrintPlan.Part> parts = new ArrayList<>();
        guide(imposed, media).map(sheet -> guidePart(sheet, ticket)).ifPresent(parts::add);
        parts.addAll(byHand ? byHand(imposed, ticket, lastFirst) : List.of(whole(imposed, ticket, lastFirst)));
        return new PrintPlan(
                imposed,
                media,
                raster,
                parts,
                new PrintPlan.Making(repeated, lastFirst),
                new PrintPlan.Findings(refusals, cautions(media)));
    }

    /** What the printer says of itself that would hold the job up. */
    private List<String> cautions(Media media) {
        List<String> cautions = new ArrayList<>();
        if (printer.papers().media().isEmpty() && printer.papers().custom().isEmpty()) {
            cautions.add("the printer does not tell what paper it takes; the sheets are made for " + media.title());
        }
        if (!printer.papers().isReady(media.size())) {
            List<String> ready = printer.papers().ready().stream()
                    .map(Media::title)
                    .distinct()
                    .toList();
            cautions.add(media.title() + " lies in no tray now; there is " + String.join(", ", ready));
        }
        Status status = printer.status();
        if (status.state() == Status.State.STOPPED || !status.accepting()) {
            String why = status.reasons().isEmpty() ? "" : " (" + String.join(", ", status.reasons()) + ")";
            cautions.add("the printer is " + (status.accepting() ? "stopped" : "taking no jobs") + why);
        }
        return cautions;
    }

    /** The paper asked for, else that of the first page, by the name that the printer has for it. */
    private Media media(PageSize first) {
        Optional<PaperSize> stated = wish.stock().paper();
        MediaSize size = stated.map(paper -> new MediaSize(paper.width(), paper.height()))
                .orElseGet(() -> new MediaSize(
                        Length.pt(Math.min(first.width(), first.height())),
                        Length.pt(Math.max(first.width(), first.height()))));
        return printer.papers().of(size).stream()
                .findFirst()
                .or(() -> printer.papers().of(size.turned()).stream().findFirst())
                .or(() -> PaperSize.NAMED.stream()
                        .filter(paper -> size.isAbout(new MediaSize(paper.width(), paper.height())))
                        .map(Media::of)
                        .findFirst())
                .orElseGet(() -> Media.custom(size.width(), size.height()));
    }

    private Optional<Sides> sides() throws PlanException {
        List<Sides> offered = printer.choices().sides();
        Optional<Duplex> duplex = wish.rendering().duplex();
        boolean booklet = wish.arrangement().scheme() instanceof Booklet;
        boolean poster = wish.arrangement().scheme() instanceof Poster;
        if (booklet && duplex.filter(Duplex.OFF::equals).isPresent()) {
            throw new PlanException(
                    "a booklet is printed on both sides",
                    "leave --duplex off away, or turn the sheets by hand: --duplex manual");
        }
        if (booklet && duplex.isEmpty()) {
            return Optional.of(
                    offered.contains(Sides.LONG_EDGE) && !offered.contains(Sides.SHORT_EDGE)
                            ? Sides.LONG_EDGE
                            : Sides.SHORT_EDGE);
        }
        if (duplex.isEmpty() && !poster) {
            return Optional.empty();
        }
        return switch (duplex.orElse(Duplex.OFF)) {
            case LONG -> Optional.of(Sides.LONG_EDGE);
            case SHORT -> Optional.of(Sides.SHORT_EDGE);
            // A printer that does not speak of sides has one.
            case MANUAL, OFF -> offered.isEmpty() ? Optional.empty() : Optional.of(Sides.ONE_SIDED);
        };
    }

    private Imposed impose(List<PageSize> sizes, Media media) throws PlanException {
        PrintWish.Arrangement arrangement = wish.arrangement();
        boolean twoSided =
                wish.rendering().duplex().filter(duplex -> duplex != Duplex.OFF).isPresent();
        try {
            Scheme scheme = arrangement.scheme() instanceof Booklet booklet
                    ? turned(booklet, arrangement.pages().select(sizes.size()).size())
                    : arrangement.scheme();
            Imposed imposed = Imposition.of(new Wish(arrangement.pages(), paper(media), scheme, twoSided), sizes);
            if (arrangement.unstated() && !imposed.cutPages().isEmpty()) {
                int page = imposed.cutPages().get(0) + 1;
                throw new PlanException(
                        "page " + page + " is larger than " + media.title(),
                        "--scale shrink makes it smaller, --scale none prints what fits, --paper takes other paper");
            }
            return imposed;
        } catch (ImpositionException e) {
            throw new PlanException(String.valueOf(e.getMessage()), e.hint());
        }
    }

    private Booklet turned(Booklet booklet, int pages) throws PlanException {
        boolean longEdge = sides().filter(Sides.LONG_EDGE::equals).isPresent();
        int together = booklet.signatures(pages).get(0);
        double creep = wish.arrangement()
                .thickness()
                .map(paper -> Booklet.creepOf(together, paper.points()))
                .orElse(booklet.creep());
        return new Booklet(
                booklet.scaling(),
                booklet.spine(),
                booklet.signature(),
                creep,
                longEdge ? Turn.LONG_EDGE : Turn.SHORT_EDGE,
                booklet.blanks(),
                booklet.foldMarks());
    }

    private static Paper paper(Media media) {
        Margins margins = media.margins()
                .map(edges -> new Margins(
                        edges.left().points(),
                        edges.bottom().points(),
                        edges.right().points(),
                        edges.top().points()))
                .orElse(Margins.NONE);
        return new Paper(media.size().width().points(), media.size().height().points(), margins);
    }

    /** PDF where the printer takes it or does not tell; else pictures of the sheets. */
    private Optional<PrintPlan.RasterForm> raster() {
        if (printer.formats().isEmpty() || printer.takes(PDF)) {
            return Optional.empty();
        }
        Abilities.Raster offered = printer.raster();
        Optional<PixelFormat> pixels = pixels(offered.types());
        if (!printer.takes(PwgRaster.MEDIA_TYPE) || offered.resolutions().isEmpty() || pixels.isEmpty()) {
            refusals.add(new Refusal(Feature.FORMAT, PDF + " or " + PwgRaster.MEDIA_TYPE, printer.formats()));
            return Optional.empty();
        }
        return Optional.of(new PrintPlan.RasterForm(resolution(offered.resolutions()), pixels.get(), offered.back()));
    }

    private Optional<PixelFormat> pixels(List<String> types) {
        List<PixelFormat> wanted = wish.rendering().mono()
                ? List.of(PixelFormat.SGRAY_8)
                : List.of(PixelFormat.SRGB_8, PixelFormat.SGRAY_8);
        return wanted.stream()
                .filter(format -> types.contains(format.keyword()))
                .findFirst();
    }

    /** The printer's first, which is its usual one; the coarsest for a draft, the finest for the best. */
    private Resolution resolution(List<Resolution> offered) {
        Comparator<Resolution> fineness = Comparator.comparingInt(one -> one.x() * one.y());
        return switch (wish.rendering().quality().orElse(Quality.NORMAL)) {
            case DRAFT -> offered.stream().min(fineness).orElseThrow();
            case NORMAL -> offered.get(0);
            case HIGH -> offered.stream().max(fineness).orElseThrow();
        };
    }

    private Optional<ColorMode> color(Optional<PrintPlan.RasterForm> raster) {
        if (!wish.rendering().mono()) {
            return Optional.empty();
        }
        Optional<ColorMode> mode =
                MONOCHROME.stream().filter(printer.choices().colors()::contains).findFirst();
        // What is drawn in greys is printed in greys, whatever the printer calls it.
        return mode.isPresent() || raster.isPresent() ? mode : Optional.of(ColorMode.MONOCHROME);
    }

    private boolean repeats() {
        int copies = wish.run().copies();
        Optional<Boolean> collate = wish.run().collate();
        List<String> offered = printer.choices().collation();
        boolean order = collate.filter(asked -> !offered.contains(asked ? "collated" : "uncollated"))
                .isPresent();
        return copies > 1 && (copies > printer.choices().copies() || order);
    }

    /**
     * Whether the last sheet must be printed first for the stack to lie in order.
     *
     * <p>Of sheets that a person turns, fronts come in their order: where the tray delivers them face down, the stack
     * goes back as it lies, the last sheet on top; where it delivers them face up, turned as a whole, the first sheet
     * on top. The backs follow the stack. Sheets that the printer turns come as they are: those that deliver face up
     * print the back last as a rule, so that the stack, turned as a whole, is in order.
     */
    private boolean isLastFirst(Imposed imposed, boolean byHand) {
        Choices.Bins bins = printer.choices().bins();
        Optional<Boolean> backwards = bins.stackBackwards(wish.run().delivery().bin());
        boolean oneSided =
                imposed.sheets().stream().allMatch(sheet -> sheet.back().isEmpty());
        boolean usual = byHand
                ? backwards.filter(any -> !any).isPresent()
                : oneSided && bins.order() == Choices.Bins.Order.AS_GIVEN && backwards.orElse(false);
        return wish.arrangement().lastFirst().orElse(usual);
    }

    private Ticket.Run run(boolean repeated, boolean byHand) {
        Ticket.Run asked = wish.run();
        boolean several = asked.copies() > 1 && !repeated;
        Optional<Boolean> collate = !several
                ? Optional.empty()
                : asked.collate().or(() -> printer.choices().collates() ? Optional.of(true) : Optional.empty());
        boolean turned = printer.choices().bins().order() != Choices.Bins.Order.AS_GIVEN;
        boolean asGiven = turned && (byHand || wish.arrangement().lastFirst().isPresent());
        Ticket.Delivery delivery = new Ticket.Delivery(asked.delivery().bin(), asGiven);
        return new Ticket.Run(repeated ? 1 : asked.copies(), collate, asked.queueing(), delivery);
    }

    private List<Sheet> repeated(List<Sheet> sheets) {
        if (!repeats()) {
            return sheets;
        }
        boolean collated = wish.run().collate().orElse(true);
        List<Sheet> all = new ArrayList<>();
        for (int copy = 0; copy < wish.run().copies() && collated; copy++) {
            all.addAll(sheets);
        }
        for (int sheet = 0; sheet < sheets.size() && !collated; sheet++) {
            for (int copy = 0; copy < wish.run().copies(); copy++) {
                all.add(sheets.get(sheet));
            }
        }
        return all;
    }

    private static Sheet withBack(Sheet sheet) {
        return new Sheet(sheet.front(), sheet.back().or(() -> Optional.of(white(sheet.front()))));
    }

    private static Side white(Side like) {
        return new Side(like.width(), like.height(), List.of(), List.of());
    }

    private Optional<Sheet> guide(Imposed imposed, Media media) throws PlanException {
        PrintWish.Arrangement arrangement = wish.arrangement();
        if (!arrangement.guide() || !(arrangement.scheme() instanceof Booklet booklet)) {
            return Optional.empty();
        }
        int pages = (int) imposed.sheets().stream()
                .flatMap(sheet -> sheet.sides().stream())
                .mapToLong(side -> side.placements().size())
                .sum();
        try {
            return Optional.of(FeedSheet.of(turned(booklet, pages), pages, paper(media), isByHand()));
        } catch (ImpositionException e) {
            throw new PlanException(String.valueOf(e.getMessage()), e.hint());
        }
    }

    private boolean isByHand() {
        return wish.rendering().duplex().filter(Duplex.MANUAL::equals).isPresent();
    }

    private static PrintPlan.Part guidePart(Sheet sheet, Ticket ticket) {
        Ticket.Rendering asked = ticket.rendering();
        Optional<Sides> front = asked.sides().map(sides -> Sides.ONE_SIDED);
        Ticket.Run run = ticket.run();
        return new PrintPlan.Part(
                PrintPlan.GUIDE,
                List.of(sheet),
                ticket.with(new Ticket.Run(1, Optional.empty(), run.queueing(), run.delivery()))
                        .with(new Ticket.Rendering(front, asked.color(), asked.quality(), asked.resolution())));
    }

    private PrintPlan.Part whole(Imposed imposed, Ticket ticket, boolean lastFirst) {
        List<Sheet> sheets = imposed.sheets();
        boolean twoSided = sheets.stream().anyMatch(sheet -> sheet.back().isPresent());
        // A sheet without a back would take the front of what comes after it there.
        boolean filled = twoSided && (repeats() || lastFirst);
        List<Sheet> whole = filled ? sheets.stream().map(Planner::withBack).toList() : sheets;
        return new PrintPlan.Part("", repeated(lastFirst ? reversed(whole) : whole), ticket);
    }

    private List<PrintPlan.Part> byHand(Imposed imposed, Ticket ticket, boolean lastFirst) {
        List<Sheet> fronts = imposed.sheets().stream()
                .map(sheet -> Sheet.oneSided(sheet.front()))
                .toList();
        List<Sheet> backs = imposed.sheets().stream()
                .map(sheet -> Sheet.oneSided(sheet.back().orElseGet(() -> white(sheet.front()))))
                .toList();
        return List.of(
                new PrintPlan.Part(PrintPlan.FRONTS, repeated(fronts), ticket),
                new PrintPlan.Part(PrintPlan.BACKS, repeated(lastFirst ? reversed(backs) : backs), ticket));
    }

    private static List<Sheet> reversed(List<Sheet> sheets) {
        List<Sheet> reversed = new ArrayList<>(sheets);
        Collections.reverse(reversed);
        return reversed;
    }
}
