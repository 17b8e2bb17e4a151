package galley.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An element of the structure tree of a PDF, or a stretch of ink in it.
 *
 * @param type its structure type; {@link #INK} or {@link #TARGET} for what is no element
 * @param words the characters of ink; the address of a target
 * @param alternative what a figure is said to show
 * @param page the page, from 1; 0 where unknown
 * @param kids what it holds, in the order of reading
 */
record Tagged(String type, String words, Optional<String> alternative, int page, List<Tagged> kids) {
    /** Characters on a page. */
    static final String INK = "#ink";

    /** Where an area of a page leads. */
    static final String TARGET = "#target";

    private static final Set<String> INLINE =
            Set.of(INK, TARGET, "Span", "Link", "Code", "Formula", "Reference", "Quote", "Em", "Strong", "Sub");

    /** Takes a copy of the kids. */
    Tagged {
        kids = List.copyOf(kids);
    }

    boolean is(String name) {
        return type.equals(name);
    }

    boolean isInline() {
        return INLINE.contains(type);
    }

    boolean isHeading() {
        return is("Title") || (type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1)));
    }

    boolean isNote() {
        return is("Note") || is("FENote");
    }

    /** All the ink in it but for calls of notes. */
    String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        if (is(INK)) {
            text.append(words);
        } else if (!is("Reference")) {
            kids.forEach(kid -> kid.collect(text));
        }
    }

    /** The page of its first ink. */
    int firstPage() {
        if (is(INK)) {
            return page;
        }
        return kids.stream()
                .mapToInt(Tagged::firstPage)
                .filter(number -> number > 0)
                .findFirst()
                .orElse(page);
    }

    /** The elements of a type among its kids. */
    List<Tagged> kids(String name) {
        return kids.stream().filter(kid -> kid.is(name)).toList();
    }

    Optional<Tagged> heading() {
        return kids.stream().filter(Tagged::isHeading).findFirst();
    }
}
