package galley.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import galley.imposition.Booklet.Blanks;
import galley.imposition.FoldedBook.Found;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookletTest {
    private static final PageSize A5 = new PageSize(420, 595);
    private static final Paper A4 = new Paper(595, 842, Margins.of(12));

    @Test
    void foldedSheetsReadFromFirstToLastPage() throws ImpositionException {
        for (int pages = 1; pages <= 64; pages++) {
            for (int signature = 0; signature <= 5; signature++) {
                for (Spine spine : Spine.values()) {
                    for (Turn turn : Turn.values()) {
                        assertReads(pages, signature, spine, turn);
                    }
                }
            }
        }
    }

    private static void assertReads(int pages, int signature, Spine spine, Turn turn) throws ImpositionException {
        double creep = 7;
        Booklet booklet = new Booklet(Scaling.SHRINK, spine, signature, creep, turn, Blanks.AT_END, true);
        List<Sheet> sheets = sheets(booklet, pages);
        int all = (pages + 3) / 4;
        int each = signature == 0 ? all : signature;
        List<Integer> signatures = new java.util.ArrayList<>(Collections.nCopies(all / each, each));
        if (all % each > 0) {
            signatures.add(all % each);
        }
        assertThat(sheets).hasSize(all);
        List<Optional<Found>> book = FoldedBook.read(sheets, signatures, turn, spine);
        assertThat(book).hasSize(4 * all);
        int largest = signatures.get(0);
        for (int i = 0; i < book.size(); i++) {
            assertThat(book.get(i).isPresent()).as("page %s of %s", i, pages).isEqualTo(i < pages);
            // In which signature, and how many sheets lie around the one that has this page.
            int inSignature = i % (4 * largest);
            int size = signatures.get(i / (4 * largest));
            int depth = Math.min(inSignature, 4 * size - 1 - inSignature) / 2;
            double shift = largest == 1 ? 0 : creep * depth / (largest - 1);
            int number = i;
            book.get(i).ifPresent(found -> {
                assertThat(found.number()).isEqualTo(number);
                assertThat(found.isUpright()).isTrue();
                assertThat(found.fromSpine()).isCloseTo(842 / 4.0 - shift, within(1e-6));
                assertThat(found.height()).isCloseTo(297.5, within(1e-6));
            });
        }
    }

    @Test
    void fourPagesOnOneSheetHaveTheLastBesideTheFirst() throws ImpositionException {
        List<Sheet> sheets = sheets(Booklet.of(Spine.LEFT), 4);
        assertThat(pages(sheets.get(0).front())).containsExactly(3, 0);
        assertThat(pages(sheets.get(0).back().orElseThrow())).containsExactly(1, 2);
    }

    @Test
    void lastPageMayBeTheBackCover() throws ImpositionException {
        Booklet booklet = new Booklet(Scaling.FIT, Spine.LEFT, 0, 0, Turn.SHORT_EDGE, Blanks.BEFORE_LAST, false);
        List<Sheet> sheets = sheets(booklet, 6);
        assertThat(pages(sheets.get(0).front())).containsExactly(5, 0);
        assertThat(pages(sheets.get(0).back().orElseThrow())).containsExactly(1);
        assertThat(pages(sheets.get(1).front())).containsExactly(2);
    }

    @Test
    void pagesKeepToTheirHalfAndToWhatThePrinterReaches() throws ImpositionException {
        Booklet booklet = Booklet.of(Spine.LEFT);
        for (Sheet sheet : sheets(booklet, 8)) {
            for (Side side : sheet.sides()) {
                for (Placement placement : side.placements()) {
                    Box shown = placement.onto().of(new Box(0, 0, 420, 595));
                    assertThat(shown.left()).isGreaterThanOrEqualTo(12 - 1e-6);
                    assertThat(shown.right()).isLessThanOrEqualTo(830 + 1e-6);
                    assertThat(shown.bottom()).isGreaterThanOrEqualTo(12 - 1e-6);
                    assertThat(shown.top()).isLessThanOrEqualTo(583 + 1e-6);
                    assertThat(shown.left() < 421).isEqualTo(shown.right() <= 421 + 1e-6);
                }
            }
        }
    }

    @Test
    void foldIsMarkedInTheMiddleOfTheInnerSide() throws ImpositionException {
        Booklet booklet = new Booklet(Scaling.FIT, Spine.LEFT, 0, 0, Turn.LONG_EDGE, Blanks.AT_END, true);
        Sheet sheet = sheets(booklet, 4).get(0);
        assertThat(sheet.front().marks()).isEmpty();
        assertThat(sheet.back().orElseThrow().marks())
                .hasSize(2)
                .allSatisfy(mark -> assertThat(mark.x1()).isCloseTo(421, within(1e-9)))
                .allSatisfy(mark -> assertThat(mark.kind()).isEqualTo(GuideLine.Kind.FOLD));
    }

    @Test
    void creepIsTheThicknessOfTheSheetsAroundTheInnermost() {
        assertThat(Booklet.creepOf(1, 0.3)).isZero();
        assertThat(Booklet.creepOf(11, 0.3)).isCloseTo(3, within(1e-9));
    }

    @Test
    void creepThatWouldEatThePagesIsRefused() {
        Booklet booklet = new Booklet(Scaling.FIT, Spine.LEFT, 0, 200, Turn.SHORT_EDGE, Blanks.AT_END, false);
        assertThatThrownBy(() -> sheets(booklet, 8))
                .isInstanceOf(ImpositionException.class)
                .hasMessageContaining("creep");
    }

    private static List<Sheet> sheets(Booklet booklet, int pages) throws ImpositionException {
        Wish wish = new Wish(PageRanges.ALL, A4, booklet, true);
        return Imposition.of(wish, Collections.nCopies(pages, A5)).sheets();
    }

    private static List<Integer> pages(Side side) {
        return side.placements().stream()
                .sorted((a, b) -> Double.compare(a.onto().e(), b.onto().e()))
                .map(Placement::page)
                .toList();
    }
}
