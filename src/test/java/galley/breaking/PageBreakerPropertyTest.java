package galley.breaking;

import static org.assertj.core.api.Assertions.assertThat;

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
        Seeds.check(2_000, random -> {
            List<Item> column = column(random, 3 + random.nextInt(8));
            PageHeights heights = new PageHeights(
                    List.of(30L + random.nextInt(60), 30L + random.nextInt(60), 30L + random.nextInt(60)));
            Pagination pagination = new PageBreaker(COSTS).breakPages(column, heights);
            long least = new EveryWay(column, heights).leastFrom(-1, 1);
            if (least < EveryWay.IMPOSSIBLE) {
                assertThat(pagination.cost()).isEqualTo(least);
                assertThat(pagination.overfullPages()).isEmpty();
                several[0] += pagination.pages().size() > 2 ? 1 : 0;
            }
        });
        if (System.getProperty("galley.seed", "").isEmpty()) {
            assertThat(several[0]).as("columns of three pages and more").isGreaterThan(300);
        }
    }

    @Test
    void pagesHoldEveryBoxOnceAndInOrder() {
        Seeds.check(300, random -> {
            List<Item> column = column(random, 1 + random.nextInt(200));
            Pagination pagination = new PageBreaker(COSTS).breakPages(column, PageHeights.of(60, 90));
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

    private static List<Item> column(RandomGenerator random, int boxes) {
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

    /** The least cost by trying every division, added up item by item. */
    private static final class EveryWay {
        static final long IMPOSSIBLE = 1_000_000_000;

        private final List<Item> column;
        private final PageHeights heights;
        private final int end;

        EveryWay(List<Item> column, PageHeights heights) {
            this.column = column;
            this.heights = heights;
            int last = column.size();
            while (vanishes(column.get(last - 1))) {
                last--;
            }
            this.end = last;
        }

        private static boolean vanishes(Item item) {
            return item instanceof Glue || item instanceof Penalty;
        }

        long leastFrom(int before, int page) {
            int start = before + 1;
            long used = 0;
            if (before >= 0 && column.get(before) instanceof Discretionary head) {
                used = head.postBreak().width();
            } else {
                while (before >= 0 && vanishes(column.get(start))) {
                    start++;
                }
            }
            long least = IMPOSSIBLE;
            long stretch = 0;
            long shrink = 0;
            for (int item = start; item <= end; item++) {
                if (item > start && cost(item) < Item.INFINITE_COST && used - shrink <= heights.height(page)) {
                    least = Math.min(least, pageCost(item, page, used, stretch) + rest(item, page));
                }
                if (item == end || (item > start && cost(item) <= -Item.INFINITE_COST)) {
                    break;
                }
                if (column.get(item) instanceof Box box) {
                    used += box.width();
                } else if (column.get(item) instanceof Glue glue) {
                    used += glue.width();
                    stretch += glue.stretch();
                    shrink += glue.shrink();
                }
            }
            return least;
        }

        private long rest(int item, int page) {
            return item == end ? 0 : leastFrom(item, page + 1);
        }

        private int cost(int item) {
            if (item == end) {
                return -Item.INFINITE_COST;
            }
            if (column.get(item) instanceof Penalty penalty) {
                return penalty.cost();
            }
            if (column.get(item) instanceof Discretionary discretionary) {
                return discretionary.cost();
            }
            boolean afterInk = item > 0 && !vanishes(column.get(item - 1));
            return column.get(item) instanceof Glue && afterInk ? 0 : Item.INFINITE_COST;
        }

        private long pageCost(int item, int page, long used, long stretch) {
            long room = heights.height(page);
            if (item == end) {
                long third = room / 3;
                long share = Math.max(0, third - used) * 1_000 / third;
                return COSTS.page() + (page == 1 ? 0 : share * share * COSTS.thinLast() / 1_000_000);
            }
            if (cost(item) <= -Item.INFINITE_COST) {
                return COSTS.page();
            }
            long share = Math.max(0, room - used - stretch) * 1_000 / room;
            return COSTS.page() + share * share * COSTS.empty() / 1_000_000 + cost(item);
        }
    }
}
