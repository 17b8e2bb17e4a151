package galley.breaking;

import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Paragraphs for tests: plain ones by hand, and random ones with everything a composer may put into one. */
final class Paragraphs {
    static final int POINT = 65_536;

    private Paragraphs() {}

    static List<Item> closed(List<Item> items) {
        List<Item> paragraph = new ArrayList<>(items);
        paragraph.add(Penalty.PROHIBITED);
        paragraph.add(Glue.FILL);
        return paragraph;
    }

    /** Words of the given widths in points, with a space of 3 plus 1.5 minus 1 point between them. */
    static List<Item> words(int... widths) {
        List<Item> items = new ArrayList<>();
        for (int width : widths) {
            if (!items.isEmpty()) {
                items.add(space());
            }
            items.add(box(width));
        }
        return items;
    }

    static Box box(int points) {
        return new Box(points * POINT);
    }

    static Glue space() {
        return new Glue(3 * POINT, 3 * POINT / 2, POINT);
    }

    /** A closed paragraph of so many words: hyphens, kerns, penalties, forced and forbidden breaks among them. */
    static List<Item> random(RandomGenerator random, int words) {
        List<Item> items = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            if (word > 0) {
                between(random, items);
            }
            word(random, items);
        }
        return closed(items);
    }

    private static void word(RandomGenerator random, List<Item> items) {
        int parts = 1 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            if (part > 0) {
                items.add(discretionary(random));
            }
            items.add(new Box((4 + random.nextInt(26)) * POINT + random.nextInt(POINT)));
        }
    }

    private static Discretionary discretionary(RandomGenerator random) {
        Box hyphen = random.nextInt(8) == 0 ? Box.EMPTY : new Box(3 * POINT + random.nextInt(1_000));
        Box after = random.nextInt(6) == 0 ? box(4) : Box.EMPTY;
        Box whole = random.nextInt(5) == 0 ? box(5) : Box.EMPTY;
        int cost = random.nextInt(7) == 0 ? random.nextInt(3_000) : 50;
        return new Discretionary(hyphen, after, whole, cost, random.nextInt(5) != 0);
    }

    private static void between(RandomGenerator random, List<Item> items) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            items.add(new Penalty(random.nextInt(-300, 5_000)));
        } else if (kind == 1) {
            items.add(Penalty.PROHIBITED);
        } else if (kind == 2 && random.nextInt(8) == 0) {
            items.addAll(List.of(Penalty.PROHIBITED, Glue.FILL, Penalty.FORCED));
        } else if (kind == 3) {
            items.addAll(List.of(randomSpace(random), new Penalty(120)));
        }
        items.add(randomSpace(random));
    }

    private static Glue randomSpace(RandomGenerator random) {
        int shrink = random.nextInt(5) == 0 ? 0 : POINT / 2 + random.nextInt(POINT);
        return new Glue(2 * POINT + random.nextInt(2 * POINT), POINT + random.nextInt(POINT), shrink);
    }
}
