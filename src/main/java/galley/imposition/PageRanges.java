package galley.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of a document, as users write it: {@code 1-3,5,8-}.
 *
 * <p>Pages are counted from one. {@code -4} is the first four, {@code 8-} the eighth and all that follow, {@code last}
 * the last page, {@code odd} and {@code even} every other one, {@code all} every one. What is written first comes
 * first: {@code 5,1-2} begins with page 5, {@code 3-1} runs backwards, and a page written twice comes twice.
 */
public final class PageRanges {

    /** Every page in its order. */
    public static final PageRanges ALL = new PageRanges(List.of(new Part("all", 1, Part.LAST, 1)));

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9}|last)?\\s*(-)?\\s*(\\d{1,9}|last)?");
    private static final String HINT = "write pages as in 1-3,5,8- or last, odd, even, all";

    private final List<Part> parts;

    private PageRanges(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads what a user wrote.
     *
     * @throws ImpositionException if it is no list of pages
     */
    public static PageRanges parse(String text) throws ImpositionException {
        List<Part> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            parts.add(part(part.strip().toLowerCase(Locale.ROOT)));
        }
        return new PageRanges(parts);
    }

    /**
     * The pages of a document that has so many.
     *
     * @param count how many pages there are, at least one
     * @return the pages, from zero, in the order in which they are wanted; at least one
     * @throws ImpositionException if one of them is not there
     */
    public List<Integer> select(int count) throws ImpositionException {
        List<Integer> pages = new ArrayList<>();
        for (Part part : parts) {
            pages.addAll(part.select(count));
        }
        if (pages.isEmpty()) {
            throw new ImpositionException("no page of this document is among " + this, has(count));
        }
        return List.copyOf(pages);
    }

    private static Part part(String text) throws ImpositionException {
        return switch (text) {
            case "all" -> new Part(text, 1, Part.LAST, 1);
            case "odd" -> new Part(text, 1, Part.LAST, 2);
            case "even" -> new Part(text, 2, Part.LAST, 2);
            default -> range(text);
        };
    }

    private static Part range(String text) throws ImpositionException {
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || (range.group(1) == null && range.group(3) == null)) {
            throw new ImpositionException("\"" + text + "\" is no range of pages", HINT);
        }
        boolean single = range.group(2) == null;
        OptionalInt from = number(range.group(1));
        OptionalInt to = number(range.group(3));
        if (single && range.group(1) != null && range.group(3) != null) {
            throw new ImpositionException("\"" + text + "\" is no range of pages", HINT);
        }
        if (from.orElse(1) == 0 || to.orElse(1) == 0) {
            throw new ImpositionException("there is no page 0 in \"" + text + "\": the first page is 1", HINT);
        }
        int first = from.orElse(1);
        return new Part(text, first, single ? first : to.orElse(Part.LAST), 1);
    }

    private static OptionalInt number(@Nullable String group) {
        if (group == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(group.equals("last") ? Part.LAST : Integer.parseInt(group));
    }

    private static String has(int count) {
        return "it has " + (count == 1 ? "1 page" : count + " pages");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageRanges ranges && parts.equals(ranges.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The ranges as they were written. */
    @Override
    public String toString() {
        return String.join(",", parts.stream().map(Part::text).toList());
    }

    private record Part(String text, int first, int last, int step) {
        static final int LAST = Integer.MAX_VALUE;

        List<Integer> select(int count) throws ImpositionException {
            int from = first == LAST ? count : first;
            int to = last == LAST ? count : last;
            if (step > 1) {
                return IntStream.rangeClosed(from, to)
                        .filter(page -> (page - from) % step == 0)
                        .mapToObj(page -> page - 1)
                        .toList();
            }
            int missing = Math.max(from, to);
            if (missing > count) {
                throw new ImpositionException(
                        "the document has no page " + missing + ": " + has(count), "choose from 1 to " + count);
            }
            return from <= to
                    ? IntStream.rangeClosed(from, to).mapToObj(page -> page - 1).toList()
                    : IntStream.rangeClosed(to, from)
                            .mapToObj(page -> from + to - page - 1)
                            .toList();
        }
    }
}
