package galley.timeline;

import java.util.stream.Stream;

/**
 * Puts square brackets around years that an event does not state itself and that stand elsewhere in the article: the
 * editor's mark for what is supplied.
 */
public final class SuppliedYears {
    private SuppliedYears() {}

    /** Whether any date of the timeline has a supplied year. */
    public static boolean in(Timeline timeline) {
        return timeline.events().stream().anyMatch(event -> event.basis() == Basis.INHERITED);
    }

    /** The date of an event in words, with its supplied years in brackets. */
    public static String marked(Event event, String words) {
        return event.basis() == Basis.INHERITED
                ? years(event.moment())
                        .filter(year -> !event.dateText().contains(year))
                        .reduce(words, SuppliedYears::bracketed)
                : words;
    }

    private static Stream<String> years(Moment moment) {
        return Stream.of(moment.start(), moment.end())
                .flatMap(end -> end.stream().map(CalendarDate::year))
                .distinct()
                .filter(year -> year > 0)
                .map(year -> Integer.toString(year));
    }

    /** Brackets every occurrence of a year that is a number of its own. */
    private static String bracketed(String words, String year) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int at = words.indexOf(year); at >= 0; at = words.indexOf(year, at + year.length())) {
            int end = at + year.length();
            boolean whole = (at == 0 || !Character.isDigit(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isDigit(words.charAt(end)));
            if (whole) {
                out.append(words, done, at).append('[').append(year).append(']');
                done = end;
            }
        }
        return out.append(words, done, words.length()).toString();
    }
}
