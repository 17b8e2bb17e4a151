package galley.timeline;

import java.util.List;
import java.util.Locale;

/** The months' English names: our own, for those of the Java platform change with its version. */
public final class Months {
    private static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> LOWER_CASE =
            NAMES.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();

    private static final int ABBREVIATED = 3;

    private Months() {}

    /**
     * The name of a month: {@code June}.
     *
     * @param month 1 to 12
     */
    public static String name(int month) {
        return NAMES.get(month - 1);
    }

    /** The number, from 1, of the month with this whole name in letters of any case; 0 where there is none. */
    public static int number(String name) {
        return LOWER_CASE.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** Whether it is a month's name or its first three letters, or {@code Sept}, in letters of any case. */
    public static boolean isNameOrAbbreviation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("sept")
                || LOWER_CASE.stream()
                        .anyMatch(name ->
                                name.equals(lower) || (lower.length() == ABBREVIATED && name.startsWith(lower)));
    }
}
