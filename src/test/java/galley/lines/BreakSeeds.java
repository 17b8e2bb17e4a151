package galley.lines;

import galley.breaking.BreakingParameters;
import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.BreakingParameters.Tolerance;
import galley.breaking.Item;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.breaking.TexOracle.Answer;
import galley.breaking.TexOracle.ItemList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * TeX's answers as text: widths, breaks and demerits, and no words. Four kinds of lines:
 *
 * <pre>
 * settings NAME PRETOLERANCE TOLERANCE EMERGENCY LINE ADJACENT DOUBLE FINAL LOOSENESS
 * item A glue WIDTH STRETCH SHRINK | item B penalty COST | item C hyphen BEFORE AFTER UNBROKEN COST AUTOMATIC
 * list k3f2Aq0b1Cz2
 * breaks NAME MEASURE DEMERITS OPENING ...
 * </pre>
 *
 * <p>A list is a paragraph: the widths of its boxes to the base of 36, and between them the one-letter names of the
 * other items; its closing penalty and glue go without saying. The lines of breaks under it say how TeX breaks it: an
 * opening is the index of the first visible item of each line but the first. Lengths are scaled points.
 */
final class BreakSeeds {
    private static final int BASE = 36;

    private static final int CAPITALS = 26;

    /** Where names come from once the letters are used up: U+00C0 and what follows. */
    private static final int MORE_CAPITALS = 0xC0;

    private BreakSeeds() {}

    /** One question put to TeX, and what it answered. */
    record Seed(String settings, BreakingParameters parameters, ItemList list, Answer answer) {}

    static String write(List<Seed> seeds) {
        Map<String, String> settings = new TreeMap<>();
        Map<Item, String> names = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        String last = "";
        for (Seed seed : seeds) {
            settings.put(seed.settings(), settings(seed.parameters()));
            String list = list(seed.list().items(), names);
            if (!list.equals(last)) {
                body.append("list ").append(list).append('\n');
                last = list;
            }
            body.append(breaks(seed)).append('\n');
        }
        StringBuilder head = new StringBuilder(
                "# How TeX breaks paragraphs. BreakSeeds says what the lines mean, TexSeedsTest how to write them anew.\n");
        settings.forEach((name, values) -> head.append("settings " + name + " " + values + "\n"));
        names.forEach((item, name) -> head.append("item " + name + " " + item.accept(new Form()) + "\n"));
        return head.append(body).toString();
    }

    private static String settings(BreakingParameters parameters) {
        Tolerance limits = parameters.tolerance();
        Demerits price = parameters.demerits();
        return joined(IntStream.of(
                limits.first(),
                limits.second(),
                limits.emergencyStretch(),
                price.line(),
                price.adjacent(),
                price.doubleHyphen(),
                price.finalHyphen(),
                parameters.looseness()));
    }

    private static String breaks(Seed seed) {
        Answer answer = seed.answer();
        String openings = joined(answer.openings().stream().mapToInt(Integer::intValue));
        return ("breaks " + seed.settings() + " " + seed.list().measure() + " " + answer.demerits() + " " + openings)
                .strip();
    }

    private static String joined(IntStream numbers) {
        return numbers.mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String list(List<Item> items, Map<Item, String> names) {
        StringBuilder list = new StringBuilder();
        boolean afterBox = false;
        for (Item item : items.subList(0, items.size() - 2)) {
            if (item instanceof Box box) {
                list.append(afterBox ? " " : "").append(Integer.toString(box.width(), BASE));
            } else {
                list.append(names.computeIfAbsent(item, any -> name(names.size())));
            }
            afterBox = item instanceof Box;
        }
        return list.toString();
    }

    private static String name(int count) {
        return Character.toString(count < CAPITALS ? 'A' + count : MORE_CAPITALS + count - CAPITALS);
    }

    static List<Seed> read(String text) {
        Reader reader = new Reader();
        text.lines().filter(line -> !line.startsWith("#")).forEach(reader::line);
        return reader.seeds;
    }

    /** What is known of the file so far. */
    private static final class Reader {
        private final Map<String, BreakingParameters> settings = new TreeMap<>();
        private final Map<Character, Item> names = new TreeMap<>();
        private final List<Seed> seeds = new ArrayList<>();
        private List<Item> items = List.of();

        void line(String line) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "settings" -> settings.put(words[1], parameters(numbers(words, 2)));
                case "item" -> names.put(words[1].charAt(0), item(words[2], numbers(words, 3)));
                case "list" -> items = items(line.substring("list ".length()));
                case "breaks" -> seeds.add(seed(words));
                default -> throw new IllegalArgumentException("no line of seeds: " + line);
            }
        }

        private Seed seed(String[] words) {
            List<Integer> openings =
                    Stream.of(words).skip(4).map(Integer::valueOf).toList();
            return new Seed(
                    words[1],
                    Objects.requireNonNull(settings.get(words[1]), words[1]),
                    new ItemList(items, Integer.parseInt(words[2])),
                    new Answer(openings, Long.parseLong(words[3])));
        }

        private List<Item> items(String list) {
            List<Item> read = new ArrayList<>();
            int at = 0;
            while (at < list.length()) {
                int end = at;
                while (end < list.length() && list.charAt(end) != ' ' && !names.containsKey(list.charAt(end))) {
                    end++;
                }
                if (end > at) {
                    read.add(new Box(Integer.parseInt(list.substring(at, end), BASE)));
                }
                if (end < list.length() && list.charAt(end) != ' ') {
                    read.add(names.get(list.charAt(end)));
                }
                at = end + 1;
            }
            read.add(Penalty.PROHIBITED);
            read.add(Glue.FILL);
            return read;
        }

        private static int[] numbers(String[] words, int from) {
            return Stream.of(words).skip(from).mapToInt(Integer::parseInt).toArray();
        }

        private static BreakingParameters parameters(int[] n) {
            return BreakingParameters.of(new Tolerance(n[0], n[1], n[2], false))
                    .withDemerits(new Demerits(n[3], n[4], n[5], n[6]))
                    .withLooseness(n[7]);
        }

        private static Item item(String kind, int[] n) {
            return switch (kind) {
                case "glue" -> new Glue(n[0], n[1], n[2]);
                case "penalty" -> new Penalty(n[0]);
                case "hyphen" -> new Discretionary(new Box(n[0]), new Box(n[1]), new Box(n[2]), n[3], n[4] == 1);
                default -> throw new IllegalArgumentException("no kind of item: " + kind);
            };
        }
    }

    /** Items that are named in the head of the file. */
    private static final class Form implements Item.Visitor<String> {
        @Override
        public String box(Box box) {
            throw new IllegalArgumentException("boxes have no names");
        }

        @Override
        public String glue(Glue glue) {
            return "glue " + glue.width() + " " + glue.stretch() + " " + glue.shrink();
        }

        @Override
        public String penalty(Penalty penalty) {
            return "penalty " + penalty.cost();
        }

        @Override
        public String discretionary(Discretionary item) {
            int automatic = item.automatic() ? 1 : 0;
            return "hyphen " + item.preBreak().width() + " " + item.postBreak().width() + " "
                    + item.noBreak().width() + " " + item.cost() + " " + automatic;
        }
    }
}
