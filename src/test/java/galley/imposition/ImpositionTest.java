package galley.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import galley.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpositionTest {
    private static final PageSize UPRIGHT = new PageSize(595, 842);
    private static final Paper A4 = new Paper(595.276, 841.89, Margins.of(12));

    @Test
    void pagesOfThePapersSizeStayWhereTheyAre() throws ImpositionException {
        Imposed imposed = impose(new OnePerSide(Scaling.NONE), true, List.of(UPRIGHT, new PageSize(842, 595), UPRIGHT));
        assertThat(imposed.sheets()).hasSize(2);
        assertThat(imposed.sheets().get(1).back()).isEmpty();
        Side second = imposed.sheets().get(0).back().orElseThrow();
        assertThat(second.width()).isEqualTo(842);
        assertThat(second.placements().get(0).onto()).isEqualTo(Transform.IDENTITY);
        assertThat(imposed.cutPages()).isEmpty();
    }

    @Test
    void pagesThatKeepTheirSizeAreCentredAndTheLargeOnesNamed() throws ImpositionException {
        PageSize large = new PageSize(842, 1191);
        Imposed imposed = impose(new OnePerSide(Scaling.NONE), false, List.of(new PageSize(195, 442), large));
        Transform small = imposed.sheets().get(0).front().placements().get(0).onto();
        assertThat(small.a()).isEqualTo(1);
        assertThat(small.e()).isCloseTo(200.138, within(1e-3));
        assertThat(small.f()).isCloseTo(199.945, within(1e-3));
        assertThat(imposed.cutPages()).containsExactly(1);
    }

    @Test
    void shrinkingLeavesWhatFits() throws ImpositionException {
        PageSize large = new PageSize(1142.552, 2000);
        Imposed imposed = impose(new OnePerSide(Scaling.SHRINK), false, List.of(new PageSize(300, 400), large));
        assertThat(imposed.sheets().get(0).front().placements().get(0).onto().a())
                .isEqualTo(1);
        assertThat(imposed.sheets().get(1).front().placements().get(0).onto().a())
                .isCloseTo(817.89 / 2000, within(1e-9));
        assertThat(imposed.cutPages()).isEmpty();
    }

    @Test
    void fittingKeepsClearOfWhatThePrinterCannotReach() throws ImpositionException {
        Box shown = shown(impose(new OnePerSide(Scaling.FIT), false, List.of(UPRIGHT)), UPRIGHT);
        assertThat(shown.left()).isGreaterThanOrEqualTo(12);
        assertThat(shown.bottom()).isGreaterThanOrEqualTo(12);
        assertThat(Math.min(shown.left(), shown.bottom())).isCloseTo(12, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"2, true, 2", "4, false, 2", "6, true, 3", "8, true, 4", "9, false, 3", "16, false, 4"})
    void uprightPagesGetTheSheetThatShowsThemLargest(int count, boolean landscape, int columns)
            throws ImpositionException {
        Side side = impose(NUp.of(count, NUp.Start.LEFT), false, Collections.nCopies(count, UPRIGHT))
                .sheets()
                .get(0)
                .front();
        assertThat(side.width() > side.height()).isEqualTo(landscape);
        Placement first = side.placements().get(0);
        long inFirstRow = side.placements().stream()
                .filter(placement ->
                        Math.abs(placement.onto().f() - first.onto().f()) < 1e-6)
                .count();
        assertThat(inFirstRow).isEqualTo(columns);
    }

    @Test
    void rowsRunFromTheRightInBooksThatDo() throws ImpositionException {
        List<Placement> placements = impose(NUp.of(4, NUp.Start.RIGHT), false, Collections.nCopies(4, UPRIGHT))
                .sheets()
                .get(0)
                .front()
                .placements();
        assertThat(placements.get(0).onto().e())
                .isGreaterThan(placements.get(1).onto().e());
        assertThat(placements.get(0).onto().f())
                .isGreaterThan(placements.get(2).onto().f());
        assertThat(placements).extracting(Placement::page).containsExactly(0, 1, 2, 3);
    }

    @Test
    void severalOnASideNeverOverlapNorLeaveWhatThePrinterReaches() {
        Seeds.check(200, random -> {
            List<PageSize> sizes = new ArrayList<>();
            int pages = 1 + random.nextInt(40);
            for (int i = 0; i < pages; i++) {
                sizes.add(new PageSize(100 + random.nextInt(900), 100 + random.nextInt(900)));
            }
            int count = NUp.COUNTS.get(random.nextInt(NUp.COUNTS.size()));
            Imposed imposed =
                    impose(NUp.of(count, random.nextBoolean() ? NUp.Start.LEFT : NUp.Start.RIGHT), true, sizes);
            List<Integer> seen = new ArrayList<>();
            for (Sheet sheet : imposed.sheets()) {
                for (Side side : sheet.sides()) {
                    Box reach = new Box(12, 12, side.width() - 24, side.height() - 24);
                    List<Box> boxes = new ArrayList<>();
                    for (Placement placement : side.placements()) {
                        PageSize size = sizes.get(placement.page());
                        Box box = placement.onto().of(new Box(0, 0, size.width(), size.height()));
                        assertThat(area(box.intersection(reach))).isCloseTo(area(box), within(1e-3));
                        boxes.forEach(other ->
                                assertThat(area(box.intersection(other))).isZero());
                        boxes.add(box);
                        seen.add(placement.page());
                    }
                }
            }
            assertThat(seen).hasSize(pages).isSorted();
        });
    }

    @ParameterizedTest
    @CsvSource({"2x3, true", "2x2, false", "300%, true", "a1, true", "A0, false", "50%, true"})
    void tilesOfAPosterShowAllOfThePage(String size, boolean marks) throws ImpositionException {
        Poster poster = new Poster(PosterSize.parse(size), 28, marks);
        List<Sheet> sheets = impose(poster, false, List.of(UPRIGHT)).sheets();
        Seeds.check(300, random -> {
            double x = random.nextDouble() * UPRIGHT.width();
            double y = random.nextDouble() * UPRIGHT.height();
            assertThat(sheets).anyMatch(sheet -> {
                Placement tile = sheet.front().placements().get(0);
                double onSideX = tile.onto().x(x, y);
                double onSideY = tile.onto().y(x, y);
                return onSideX >= tile.clip().left() - 1e-6
                        && onSideX <= tile.clip().right() + 1e-6
                        && onSideY >= tile.clip().bottom() - 1e-6
                        && onSideY <= tile.clip().top() + 1e-6;
            });
        });
    }

    @Test
    void posterOfSixSheetsHasTwoColumnsAndNamedTiles() throws ImpositionException {
        PageSize page = new PageSize(500, 1050);
        List<Sheet> sheets = impose(new Poster(PosterSize.tiles(2, 3), 28, true), false, List.of(page))
                .sheets();
        assertThat(sheets)
                .extracting(sheet -> sheet.front().labels().get(0).text())
                .containsExactly("A1", "B1", "A2", "B2", "A3", "B3");
        Placement left = sheets.get(0).front().placements().get(0);
        Placement right = sheets.get(1).front().placements().get(0);
        double edge = (left.clip().right() - left.onto().e()) / left.onto().a();
        double begin = (right.clip().left() - right.onto().e()) / right.onto().a();
        assertThat((edge - begin) * left.onto().a()).isCloseTo(28, within(1e-6));
    }

    @Test
    void aPosterOfA2IsAsLargeAsA2() throws ImpositionException {
        Poster poster = new Poster(PosterSize.parse("a2"), 28, true);
        Placement tile = impose(poster, false, List.of(new PageSize(595.276, 841.89)))
                .sheets()
                .get(0)
                .front()
                .placements()
                .get(0);
        assertThat(tile.onto().a()).isCloseTo(2, within(0.001));
    }

    @Test
    void refusesPostersThatAreNone() {
        for (String size : List.of("", "0x2", "x", "2x", "0%", "a9", "-1x2")) {
            assertThatThrownBy(() -> PosterSize.parse(size)).isInstanceOf(ImpositionException.class);
        }
        Poster huge = new Poster(PosterSize.factor(90), 28, true);
        assertThatThrownBy(() -> impose(huge, false, List.of(UPRIGHT))).hasMessageContaining("sheets");
        Poster plain = new Poster(PosterSize.tiles(2, 2), 28, true);
        assertThatThrownBy(() -> impose(plain, true, List.of(UPRIGHT))).hasMessageContaining("one side");
    }

    @Test
    void refusesPaperThatIsAllMarginAndDocumentsWithoutPages() {
        Paper none = new Paper(595, 842, Margins.of(300));
        Wish wish = new Wish(PageRanges.ALL, none, new OnePerSide(Scaling.FIT), false);
        assertThatThrownBy(() -> Imposition.of(wish, List.of(UPRIGHT))).isInstanceOf(ImpositionException.class);
        assertThatThrownBy(() -> Imposition.of(wish, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Imposed impose(Scheme scheme, boolean twoSided, List<PageSize> sizes) throws ImpositionException {
        return Imposition.of(new Wish(PageRanges.ALL, A4, scheme, twoSided), sizes);
    }

    private static Box shown(Imposed imposed, PageSize page) {
        return imposed.sheets()
                .get(0)
                .front()
                .placements()
                .get(0)
                .onto()
                .of(new Box(0, 0, page.width(), page.height()));
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
