package galley.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds dates that are given again in another calendar: "20 March 1727 (OS 20 March 1726; NS 31 March 1727)". Old Style
 * lags the Gregorian calendar by 10 to 13 days, and its year began on 25 March in England until 1751.
 */
final class CalendarStyles {
    private static final int FURTHEST = 13;
    /** Dates of the sentence that one is compared with. */
    private static final int COMPARED = 8;

    private static final Pattern STYLE = Pattern.compile(
            "(?:[(\\[,;]|and|or)\\s*(?:OS|NS|O\\.\\s?S\\.|N\\.\\s?S\\.|(?:Old|New|old|new) [Ss]tyle),?:?\\s*$");

    private CalendarStyles() {}

    /** Whether a date of a sentence says again what one before it says, and names its calendar. */
    static boolean again(String text, List<Dated> sentence, int index) {
        Dated date = sentence.get(index);
        int begin = date.expression().wordsBegin();
        int from =
                index > 0 ? Math.min(begin, sentence.get(index - 1).expression().end()) : begin;
        boolean styled = date.day().isPresent()
                && STYLE.matcher(text.substring(from, begin)).find();
        return styled
                && sentence.subList(Math.max(0, index - COMPARED), index).stream()
                        .anyMatch(before -> close(before, date.day().orElseThrow()));
    }

    private static boolean close(Dated before, CalendarDate date) {
        Optional<LocalDate> day = before.day().map(CalendarDate::earliest);
        return day.filter(it -> near(it, date.earliest())
                        || near(it.plusYears(1), date.earliest())
                        || near(it.minusYears(1), date.earliest()))
                .isPresent();
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= FURTHEST;
    }
}
