package galley.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import galley.breaking.Column.Foot;
import galley.breaking.Column.NoteLine;
import galley.breaking.Column.Passage;
import galley.breaking.Column.Slice;
import galley.breaking.Column.Version;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.breaking.Pagination.Leaf;
import galley.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PageBreakerPropertyTest {
    private static final PageCosts COSTS = PageCosts.HOUSE;

    @Test
    void noOtherDivisionIsCheaper() {
        int[] several = new int[1];
        Seeds.check(1_000, random -> {
            Column column = Column.of(items(random, 3 + random.nextInt(8)), 8);
            Pagination pagination = assertCheapest(column, heights(random));
            several[0] += pagination.pages().size() > 2 ? 1 : 0;
        });
        if (System.getProperty("galley.seed", "").isEmpty()) {
            assertThat(several[0]).as("columns of three pages and more").isGreaterThan(150);
        }
    }

    @Test
    void noOtherChoiceOfVersionsAndPagesIsCheaper() {
        int[] chosen = new int[1];
        int[] noted = new int[1];
        Seeds.check(800, random -> {
            Column column = column(random);
            Pagination pagination = assertCheapest(column, heights(random));
            chosen[0] += pagination.versions().stream().anyMatch(version -> version > 0) ? 1 : 0;
            noted[0] += pagination.pages().stream()
                            .anyMatch(page -> page.notes().to() > page.notes().from())
                    ? 1
                    : 0;
        });
        if (System.getProperty("galley.seed", "").isEmpty()) {
            assertThat(chosen[0]).as("columns with another version").isGreaterThan(80);
            assertThat(noted[0]).as("columns with notes").isGreaterThan(300);
        }
    }

    private static Pagination assertCheapest(Column column, PageHeights heights) {
        Pagination pagination = new PageBreaker(COSTS).breakPages(column, heights);
        long least = new EveryPagination(column, heights).least();
        if (least < EveryPagination.IMPOSSIBLE) {
            assertThat(pagination.cost()).isEqualTo(least);
            assertThat(pagination.overfullPages()).isEmpty();
            assertThat(new EveryPagination(column, heights).costOf(pagination.versions()))
                    .isEqualTo(least);
        }
        return pagination;
    }

    private static PageHeights heights(RandomGenerator random) {
        return new PageHeights(List.of(30L + random.nextInt(60), 30L + random.nextInt(60), 30L + random.nextInt(60)));
    }

    /** Passages of one to three versions on a grid, with notes. */
    private static Column column(RandomGenerator random) {
        List<NoteLine> lines = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int called = 0;
            if (random.nextInt(3) == 0) {
                addNote(random, lines);
                called = lines.size();
            }
            passages.add(random.nextInt(3) == 0 ? plain(random, called) : paragraph(random, called));
            passages.add(Passage.of(List.of(
                    new Slice(new Glue(random.nextInt(6), 0, 0), random.nextInt(3) == 0 ? random.nextInt(9) : -1, 0))));
        }
        return new Column(passages, new Foot(3, lines), 8, random.nextInt(3) == 0 ? 0 : 8);
    }

    private static Passage plain(RandomGenerator random, int called) {
        List<Slice> slices = new ArrayList<>();
        for (Item item : items(random, 1 + random.nextInt(3))) {
            slices.add(new Slice(item, random.nextInt(6) == 0 ? random.nextInt(8) : Slice.OFF_GRID, 0));
        }
        slices.add(new Slice(new Box(5), Slice.OFF_GRID, called));
        return Passage.of(slices);
    }

    private static Passage paragraph(RandomGenerator random, int called) {
        int lines = 2 + random.nextInt(4);
        List<Version> versions = new ArrayList<>();
        versions.add(new Version(lines(random, lines, called), 0));
        int price = random.nextInt(4) == 0 ? 2_500 : random.nextInt(200);
        versions.add(new Version(lines(random, lines + 1, called), price));
        if (random.nextBoolean()) {
            versions.add(new Version(lines(random, lines - 1, called), random.nextInt(200)));
        }
        return new Passage(versions);
    }

    private static List<Slice> lines(RandomGenerator random, int count, int called) {
        List<Slice> slices = new ArrayList<>();
        int calling = random.nextInt(count);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                boolean kept = count > 2 && (i == 1 || i == count - 1);
                slices.add(Slice.of(kept ? Penalty.PROHIBITED : new Penalty(random.nextInt(3) * 50)));
            }
            slices.add(new Slice(new Box(8), Slice.OFF_GRID, i == calling ? called : 0));
        }
        return slices;
    }

    private static void addNote(RandomGenerator random, List<NoteLine> lines) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            lines.add(new NoteLine(5 + (i == 0 ? 1 : 0), i == 0, i == count - 1 || random.nextInt(3) > 0));
        }
    }

    @Test
    void pagesHoldEveryBoxOnceAndInOrder() {
        Seeds.check(300, random -> {
            List<Item> column = items(random, 1 + random.nextInt(200));
            Pagination pagination = new PageBreaker(COSTS).breakPages(Column.of(column, 8), PageHeights.of(60, 90));
            int next = 0;
            for (Leaf page : pagination.pages()) {
                assertThat(column.subList(next, page.start())).noneMatch(item -> item instanceof Box);
                assertThat(page.used() <= page.room() || page.overfull() > 0 || hasShrink(column, page))
                        .isTrue();
                next = page.end() + (atDiscretionary(column, page.end()) ? 1 : 0);
            }
            assertThat(column.subList(next, column.size())).noneMatch(item -> item instanceof Box);
        });
    }

    private static boolean hasShrink(List<Item> column, Leaf page) {
        return column.subList(page.start(), page.end()).stream()
                .anyMatch(item -> item instanceof Glue glue && glue.shrink() > 0);
    }

    private static boolean atDiscretionary(List<Item> column, int index) {
        return index < column.size() && column.get(index) instanceof Discretionary;
    }

    private static List<Item> items(RandomGenerator random, int boxes) {
        List<Item> column = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            column.add(new Box(5 + random.nextInt(25)));
            switch (random.nextInt(8)) {
                case 0 -> column.add(Penalty.PROHIBITED);
                case 1 -> column.add(new Penalty(random.nextInt(-100, 900)));
                case 2 -> column.add(new Discretionary(Box.EMPTY, new Box(6), Box.EMPTY, 30, false));
                case 3 -> column.add(random.nextInt(5) == 0 ? Penalty.FORCED : new Penalty(0));
                default -> {
                    /* Glue alone. */
                }
            }
            column.add(new Glue(random.nextInt(6), random.nextInt(4), random.nextInt(2) == 0 ? 0 : 1));
        }
        return column;
    }
}
