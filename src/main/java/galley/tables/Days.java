package galley.tables;

import java.time.LocalDate;
import java.util.Optional;

/** Days as the columns {@code date_start} and {@code date_end} hold them. */
final class Days {
    /**
     * The first whole year of the Gregorian calendar. LibreOffice stores earlier days by the Julian one:
     * {@code 1066-10-14} opened there is 20 October.
     */
    private static final int FIRST_SAFE_YEAR = 1583;

    private static final int LAST_ISO_YEAR = 9999;

    private Days() {}

    /** The day as {@code 2016-06-05}; empty where open, or where a spreadsheet would change it. */
    static String cell(Optional<LocalDate> day) {
        return day.filter(date -> date.getYear() >= FIRST_SAFE_YEAR && date.getYear() <= LAST_ISO_YEAR)
                .map(LocalDate::toString)
                .orElse("");
    }
}
