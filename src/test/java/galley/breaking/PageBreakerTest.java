package galley.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.breaking.Pagination.Leaf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PageBreakerTest {
    /** A widow or an orphan. */
    private static final Penalty CLUB = Penalty.PROHIBITED;

    private static final Box LINE = new Box(10);
    private static final PageBreaker BREAKER = new PageBreaker(PageCosts.HOUSE);

    @Test
    void anEmptyColumnHasNoPages() {
        assertThat(pages(List.of(), 100)).isEmpty();
        assertThat(pages(List.of(Glue.NONE, Penalty.FORCED), 100)).isEmpty();
    }

    @Test
    void linesFillPageAfterPage() {
        List<Leaf> pages = pages(lines(25), 100);
        assertThat(pages).extracting(Leaf::used).containsExactly(100L, 100L, 50L);
        assertThat(pages).allMatch(page -> page.overfull() == 0 && !page.keepBroken());
    }

    @Test
    void aColumnThatIsFilledKeepsNothingBackForAThinLastPage() {
        List<Item> column = lines(21);
        PageHeights heights = PageHeights.of(100, 100);
        assertThat(BREAKER.breakPages(Column.of(column, 10), heights).pages())
                .extracting(Leaf::used)
                .isNotEqualTo(List.of(100L, 100L, 10L));
        assertThat(PageBreaker.fillPages(column, heights).pages())
                .extracting(Leaf::used)
                .containsExactly(100L, 100L, 10L);
    }

    @Test
    void aLastPageIsThinBelowAThird() {
        assertThat(endsThin(5)).as("a page alone").isFalse();
        assertThat(endsThin(103)).as("three lines that nine pages can spare").isFalse();
        assertThat(endsThin(11))
                .as("one line, and one more from the page before")
                .isTrue();
    }

    private static boolean endsThin(int lines) {
        Column column = Column.of(lines(lines), 10);
        return BREAKER.endsThin(BREAKER.breakPages(column, PageHeights.of(100, 100)), column);
    }

    @Test
    void aFilledColumnKeepsTogetherWhatBelongsTogether() {
        List<Item> column = new ArrayList<>(lines(9));
        column.add(Glue.NONE);
        column.addAll(List.of(LINE, Penalty.PROHIBITED, LINE, Glue.NONE, LINE));
        List<Leaf> pages =
                PageBreaker.fillPages(column, PageHeights.of(100, 100)).pages();
        assertThat(pages).extracting(Leaf::used).containsExactly(90L, 30L);
        assertThat(pages).noneMatch(Leaf::keepBroken);
    }

    @Test
    void aFilledColumnDividesWhatNoPageHasRoomFor() {
        List<Item> column = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            column.addAll(List.of(LINE, Penalty.PROHIBITED));
        }
        column.add(new Box(130));
        List<Leaf> pages =
                PageBreaker.fillPages(column, PageHeights.of(100, 100)).pages();
        assertThat(pages).extracting(Leaf::used).containsExactly(100L, 20L, 130L);
        assertThat(pages).extracting(Leaf::overfull).containsExactly(0L, 0L, 30L);
        assertThat(PageBreaker.fillPages(List.of(), PageHeights.of(9, 9)).pages())
                .isEmpty();
    }

    @Test
    void theFirstPageMayBeShorter() {
        Pagination pagination = BREAKER.breakPages(Column.of(lines(20), 10), PageHeights.of(60, 100));
        assertThat(pagination.pages()).extracting(Leaf::used).containsExactly(60L, 100L, 40L);
        assertThat(pagination.pages()).extracting(Leaf::room).containsExactly(60L, 100L, 100L);
    }

    @Test
    void noParagraphLeavesAWidowWhereALineLessAvoidsIt() {
        List<Item> column = new ArrayList<>(lines(8));
        column.add(Glue.NONE);
        column.addAll(List.of(LINE, CLUB, Glue.NONE, LINE, CLUB, Glue.NONE, LINE, Glue.NONE));
        column.addAll(lines(6));
        assertThat(pages(column, 100)).extracting(Leaf::used).startsWith(80L);
    }

    @Test
    void aHeadingGoesWithTheLinesAfterIt() {
        List<Item> column = new ArrayList<>(lines(9));
        column.add(Glue.NONE);
        int heading = column.size();
        column.addAll(List.of(LINE, Penalty.PROHIBITED, Glue.NONE, LINE, Penalty.PROHIBITED, Glue.NONE));
        column.addAll(lines(12));
        List<Leaf> pages = pages(column, 100);
        assertThat(pages.get(0).used()).isEqualTo(90);
        assertThat(pages.get(1).start()).isEqualTo(heading);
    }

    @Test
    void aLastPageOfOneLineTakesALineFromEachPageBefore() {
        List<Leaf> pages = pages(lines(161), 400);
        assertThat(pages).extracting(Leaf::used).containsExactly(390L, 390L, 390L, 390L, 50L);
    }

    @Test
    void aForcedBreakLeavesThePageShortForFree() {
        List<Item> column = new ArrayList<>(lines(3));
        column.add(Penalty.FORCED);
        column.addAll(lines(5));
        Pagination pagination = BREAKER.breakPages(Column.of(column, 10), PageHeights.of(100, 100));
        assertThat(pagination.pages()).extracting(Leaf::used).containsExactly(30L, 50L);
        assertThat(pagination.cost()).isEqualTo(2L * PageCosts.HOUSE.page());
    }

    @Test
    void whatNoLineOfTheGridHasRoomForCostsNothing() {
        Column loose = Column.of(lines(20), 10);
        Column onGrid = new Column(loose.passages(), loose.foot(), 10, 10);
        PageHeights heights = PageHeights.of(104, 109);
        assertThat(BREAKER.breakPages(onGrid, heights).cost()).isEqualTo(2L * PageCosts.HOUSE.page());
        assertThat(BREAKER.breakPages(loose, heights).cost()).isGreaterThan(2L * PageCosts.HOUSE.page());
    }

    @Test
    void spaceVanishesAtTheHeadAndFootOfAPage() {
        List<Item> column = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Collections.addAll(column, LINE, new Glue(2, 0, 0));
        }
        assertThat(pages(column, 118)).extracting(Leaf::used).containsExactly(118L, 118L);
    }

    @Test
    void anItemHigherThanThePageStandsAloneAndIsReported() {
        List<Item> column = List.of(LINE, Glue.NONE, new Box(250), Glue.NONE, LINE);
        Pagination pagination = BREAKER.breakPages(Column.of(column, 10), PageHeights.of(100, 100));
        assertThat(pagination.pages()).extracting(Leaf::used).containsExactly(10L, 250L, 10L);
        assertThat(pagination.overfullPages()).extracting(Leaf::overfull).containsExactly(150L);
    }

    @Test
    void aKeptRunHigherThanThePageIsDividedRatherThanCutOff() {
        List<Item> column = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            Collections.addAll(column, LINE, Penalty.PROHIBITED, Glue.NONE);
        }
        column.add(LINE);
        Pagination pagination = BREAKER.breakPages(Column.of(column, 10), PageHeights.of(100, 100));
        assertThat(pagination.overfullPages()).isEmpty();
        assertThat(pagination.pages()).extracting(Leaf::keepBroken).containsExactly(true, false);
    }

    @Test
    void aRunThatFitsStaysTogetherThoughAnotherIsHigherThanThePage() {
        List<Item> column = new ArrayList<>(kept(15));
        column.add(Glue.NONE);
        column.addAll(kept(7));
        Pagination pagination = BREAKER.breakPages(Column.of(column, 10), PageHeights.of(100, 100));

        assertThat(pagination.overfullPages()).isEmpty();
        assertThat(pagination.pages()).extracting(Leaf::keepBroken).containsExactly(true, false, false);
        assertThat(pagination.pages().get(2).used()).isEqualTo(70);
    }

    private static List<Item> kept(int lines) {
        List<Item> column = new ArrayList<>();
        for (int i = 1; i < lines; i++) {
            Collections.addAll(column, LINE, Penalty.PROHIBITED, Glue.NONE);
        }
        column.add(LINE);
        return column;
    }

    @Test
    void aTableHeadIsRepeatedWhereItsRowsAreDivided() {
        Discretionary head = new Discretionary(Box.EMPTY, new Box(15), Box.EMPTY, 0, false);
        List<Item> column = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            Collections.addAll(column, LINE, head);
        }
        column.add(LINE);
        assertThat(pages(column, 100)).extracting(Leaf::used).containsExactly(100L, 75L);
    }

    @Test
    void aLongDocumentIsDividedInBoundedTime() {
        List<Item> column = lines(500_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(pages(column, 500)).hasSize(10_000));
    }

    private static List<Item> lines(int count) {
        List<Item> column = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                column.add(Glue.NONE);
            }
            column.add(LINE);
        }
        return column;
    }

    private static List<Leaf> pages(List<Item> column, long height) {
        return BREAKER.breakPages(Column.of(column, 10), PageHeights.of(height, height))
                .pages();
    }
}
