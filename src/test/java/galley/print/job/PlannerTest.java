package galley.print.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import galley.imposition.Booklet;
import galley.imposition.ImpositionException;
import galley.imposition.OnePerSide;
import galley.imposition.PageRanges;
import galley.imposition.PageSize;
import galley.imposition.Placement;
import galley.imposition.Scaling;
import galley.imposition.Scheme;
import galley.imposition.Sheet;
import galley.imposition.Side;
import galley.imposition.Spine;
import galley.print.Abilities;
import galley.print.Choices.Bins.Order;
import galley.print.ColorMode;
import galley.print.Papers;
import galley.print.Quality;
import galley.print.Refusal;
import galley.print.Resolution;
import galley.print.Sides;
import galley.print.Ticket;
import galley.print.raster.PixelFormat;
import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is planned for printers that can do more, and less. */
class PlannerTest {
    private static final PageSize A4 =
            new PageSize(PaperSize.A4.width().points(), PaperSize.A4.height().points());
    private static final Planner.Name NAME = new Planner.Name("The mill", "miller");
    private static final Scheme ONE = new OnePerSide(Scaling.NONE);

    private Optional<Duplex> duplex = Optional.empty();
    private Scheme scheme = ONE;
    private String pages = "all";
    private int copies = 1;
    private Optional<Boolean> collate = Optional.empty();
    private Optional<PaperSize> paper = Optional.of(PaperSize.A4);
    private boolean mono;
    private Optional<Quality> quality = Optional.empty();
    private Optional<Length> thickness = Optional.empty();
    private Optional<Boolean> lastFirst = Optional.empty();

    @Test
    void asksThePrinterForCopiesSidesPaperAndInksAndChoosesThePagesItself() throws Exception {
        pages = "2-3";
        copies = 2;
        duplex = Optional.of(Duplex.LONG);
        mono = true;
        PrintPlan plan = plan(5, Described.ABLE);

        Ticket ticket = plan.parts().get(0).ticket();
        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.parts()).hasSize(1);
        assertThat(pagesOn(plan.parts().get(0).sheets())).containsExactly(List.of(1), List.of(2));
        assertThat(ticket.run().copies()).isEqualTo(2);
        assertThat(ticket.run().collate()).contains(true);
        assertThat(ticket.rendering().sides()).contains(Sides.LONG_EDGE);
        assertThat(ticket.rendering().color()).contains(ColorMode.MONOCHROME);
        assertThat(ticket.stock().media().orElseThrow().name()).isEqualTo("iso_a4_210x297mm");
        assertThat(ticket.document().format()).isEqualTo("application/pdf");
        assertThat(plan.paper()).isEqualTo(2);
    }

    @Test
    void drawsTheSheetsForAPrinterThatTakesNoPdf() throws Exception {
        PrintPlan colour = plan(2, Described.ABLE.taking("image/urf", "image/pwg-raster"));
        mono = true;
        quality = Optional.of(Quality.HIGH);
        PrintPlan grey = plan(2, Described.ABLE.taking("image/pwg-raster"));

        assertThat(colour.raster().orElseThrow().pixels()).isEqualTo(PixelFormat.SRGB_8);
        assertThat(colour.raster().orElseThrow().resolution()).isEqualTo(Resolution.of(300));
        assertThat(colour.parts().get(0).ticket().document().format()).isEqualTo("image/pwg-raster");
        assertThat(grey.raster().orElseThrow().pixels()).isEqualTo(PixelFormat.SGRAY_8);
        assertThat(grey.raster().orElseThrow().resolution()).isEqualTo(Resolution.of(600));
    }

    @Test
    void refusesAPrinterThatTakesNothingThatCanBeMadeAndSaysWhatItTakes() throws Exception {
        PrintPlan plan = plan(2, Described.ABLE.taking("application/vnd.hp-pcl", "image/urf"));

        assertThat(plan.refusals()).extracting(Refusal::feature).containsExactly(Refusal.Feature.FORMAT);
        assertThat(plan.refusals().get(0).sentence()).contains("application/vnd.hp-pcl, image/urf");
    }

    @Test
    void repeatsTheSheetsWhereThePrinterMakesFewerCopies() throws Exception {
        copies = 2;
        duplex = Optional.of(Duplex.LONG);
        PrintPlan plan = plan(3, Described.ABLE.making(1));

        assertThat(plan.making().copies()).isTrue();
        assertThat(plan.parts().get(0).ticket().run().copies()).isEqualTo(1);
        // The third page's back stays white, lest the second copy begin there.
        assertThat(pagesOn(plan.parts().get(0).sheets()))
                .containsExactly(
                        List.of(0), List.of(1), List.of(2), List.of(), List.of(0), List.of(1), List.of(2), List.of());
        assertThat(plan.paper()).isEqualTo(4);
    }

    @Test
    void repeatsEachSheetWhereThePrinterOnlyCollates() throws Exception {
        copies = 2;
        collate = Optional.of(false);
        PrintPlan plan = plan(2, Described.ABLE.collating("collated"));

        assertThat(pagesOn(plan.parts().get(0).sheets()))
                .containsExactly(List.of(0), List.of(0), List.of(1), List.of(1));
    }

    @ParameterizedTest
    @CsvSource({"SHORT_EDGE, SHORT_EDGE, false", "LONG_EDGE, LONG_EDGE, true"})
    void aBookletIsTurnedAsThePrinterTurns(Sides offered, Sides asked, boolean upsideDown) throws Exception {
        scheme = Booklet.of(Spine.LEFT);
        PrintPlan plan = plan(4, Described.ABLE.on(Sides.ONE_SIDED, offered));

        Side back = plan.imposed().sheets().get(0).back().orElseThrow();
        assertThat(plan.parts().get(0).ticket().rendering().sides()).contains(asked);
        assertThat(back.placements()).allMatch(placement -> (placement.onto().a() < 0) == upsideDown);
    }

    @Test
    void theCreepOfABookletIsThatOfItsPaper() throws Exception {
        scheme = Booklet.of(Spine.LEFT);
        thickness = Optional.of(Length.mm(0.1));
        PrintPlan plan = plan(16, Described.ABLE);

        double outer = left(plan.imposed().sheets().get(0));
        double inner = left(plan.imposed().sheets().get(3));
        assertThat(Length.pt(inner - outer).millimetres()).isCloseTo(0.3, org.assertj.core.data.Offset.offset(1e-6));
    }

    private static double left(Sheet sheet) {
        return sheet.front().placements().stream()
                .mapToDouble(placement -> placement.onto().e())
                .min()
                .orElseThrow();
    }

    @Test
    void aBookletOnOneSideIsNone() {
        scheme = Booklet.of(Spine.LEFT);
        duplex = Optional.of(Duplex.OFF);

        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> plan(4, Described.ABLE))
                .withMessage("a booklet is printed on both sides");
    }

    @Test
    void aPageLargerThanThePaperIsNotCutUnasked() {
        paper = Optional.of(PaperSize.A5);

        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> plan(4, Described.ABLE))
                .withMessageStartingWith("page 1 is larger than a5");
    }

    @Test
    void aPageThatIsNotThereIsNamed() {
        pages = "7-9";

        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> plan(4, Described.ABLE))
                .withMessageContaining("page 9");
    }

    @Test
    void byHandAllFrontsComeFirstAndThenAsManyBacks() throws Exception {
        duplex = Optional.of(Duplex.MANUAL);
        PrintPlan plan = plan(3, Described.ABLE.on(Sides.ONE_SIDED));

        assertThat(plan.parts()).extracting(PrintPlan.Part::title).containsExactly("fronts", "backs");
        assertThat(pagesOn(plan.parts().get(0).sheets())).containsExactly(List.of(0), List.of(2));
        assertThat(pagesOn(plan.parts().get(1).sheets())).containsExactly(List.of(1), List.of());
        assertThat(plan.parts())
                .allMatch(part -> part.ticket()
                        .rendering()
                        .sides()
                        .filter(Sides.ONE_SIDED::equals)
                        .isPresent());
        assertThat(plan.paper()).isEqualTo(2);
    }

    @Test
    void whereSheetsComeToLieFaceUpTheLastIsPrintedFirst() throws Exception {
        Described printer = Described.ABLE.delivering("face-up", true, Order.AS_GIVEN);
        PrintPlan plan = plan(3, printer);
        duplex = Optional.of(Duplex.LONG);
        PrintPlan twoSided = plan(3, printer);
        lastFirst = Optional.of(true);
        PrintPlan asked = plan(3, printer);

        assertThat(plan.making().lastFirst()).isTrue();
        assertThat(pagesOn(plan.main().sheets())).containsExactly(List.of(2), List.of(1), List.of(0));
        assertThat(plan.main().ticket().run().delivery().asGiven()).isFalse();
        assertThat(pagesOn(twoSided.main().sheets())).containsExactly(List.of(0), List.of(1), List.of(2));
        // The third page's back stays white, lest the first page come to stand there.
        assertThat(pagesOn(asked.main().sheets())).containsExactly(List.of(2), List.of(), List.of(0), List.of(1));
    }

    @Test
    void aQueueThatTurnsTheOrderIsLeftToDoSoUnlessTheOrderIsStated() throws Exception {
        Described queue = Described.ABLE.delivering("face-up", true, Order.TURNED_UNLESS_ASKED);
        PrintPlan left = plan(2, queue);
        lastFirst = Optional.of(true);
        PrintPlan stated = plan(2, queue);

        assertThat(pagesOn(left.main().sheets())).containsExactly(List.of(0), List.of(1));
        assertThat(left.main().ticket().run().delivery().asGiven()).isFalse();
        assertThat(pagesOn(stated.main().sheets())).containsExactly(List.of(1), List.of(0));
        assertThat(stated.main().ticket().run().delivery().asGiven()).isTrue();
    }

    /** Face down, the stack goes back as it lies, its last sheet on top; face up, it is turned as a whole. */
    @ParameterizedTest
    @CsvSource({"face-up, true, 1, 3", "face-down, false, 3, 1"})
    void backsFollowTheStackAsItIsLaidBack(String bin, boolean backwards, int first, int last) throws Exception {
        duplex = Optional.of(Duplex.MANUAL);
        PrintPlan plan = plan(4, Described.ABLE.delivering(bin, backwards, Order.TURNED_UNLESS_ASKED));

        assertThat(pagesOn(plan.parts().get(0).sheets())).containsExactly(List.of(0), List.of(2));
        assertThat(pagesOn(plan.parts().get(1).sheets())).containsExactly(List.of(first), List.of(last));
        assertThat(plan.parts()).allMatch(part -> part.ticket().run().delivery().asGiven());
    }

    @Test
    void aPrinterThatDoesNotSpeakOfPaperIsSaidToDoSoAndAFileTakesAny() throws Exception {
        Papers untold =
                new Papers(List.of(), List.of(), List.of(), Optional.empty(), new Papers.Feeds(List.of(), List.of()));
        Abilities able = Described.ABLE.abilities();
        paper = Optional.empty();
        PrintPlan plan = plan(
                1, new Abilities(able.about(), able.status(), able.formats(), untold, able.choices(), able.raster()));

        assertThat(plan.main().ticket().stock().media()).isEmpty();
        assertThat(plan.findings().cautions())
                .singleElement()
                .asString()
                .contains("does not tell what paper it takes; the sheets are made for a4");
        assertThat(plan(1, new PaperFile().abilities()).findings().cautions()).isEmpty();
    }

    @Test
    void paperIsThatOfTheFirstPageWhereNoneIsAsked() throws Exception {
        paper = Optional.empty();
        PrintPlan plan = plan(1, Described.ABLE);

        assertThat(plan.media().name()).isEqualTo("iso_a4_210x297mm");
    }

    private PrintPlan plan(int count, Described printer) throws PlanException, ImpositionException {
        return plan(count, printer.abilities());
    }

    private PrintPlan plan(int count, Abilities printer) throws PlanException, ImpositionException {
        PrintWish wish = new PrintWish(
                new PrintWish.Arrangement(
                        PageRanges.parse(pages), scheme, scheme.equals(ONE), thickness, false, lastFirst),
                new Ticket.Run(copies, collate, Ticket.Queueing.USUAL, Ticket.Delivery.USUAL),
                new PrintWish.Stock(paper, Optional.empty(), Optional.empty()),
                new PrintWish.Rendering(duplex, mono, quality));
        return Planner.plan(wish, Collections.nCopies(count, A4), NAME, printer);
    }

    /** The pages on each side, in the order in which the sides are printed. */
    private static List<List<Integer>> pagesOn(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.sides().stream())
                .map(side -> side.placements().stream().map(Placement::page).toList())
                .toList();
    }
}
