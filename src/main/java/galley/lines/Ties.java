package galley.lines;

import galley.lines.Token.Kind;
import galley.timeline.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Blanks that no line is broken at: between day and month, number and unit, initial and name, an abbreviation and what
 * it belongs to (Bringhurst, The Elements of Typographic Style, 2.4.8: tie what reads as one).
 */
final class Ties {
    private static final Set<String> UNITS = Set.of(
            "%",
            "percent",
            "mm",
            "cm",
            "m",
            "km",
            "in",
            "ft",
            "yd",
            "mi",
            "mg",
            "g",
            "kg",
            "t",
            "lb",
            "oz",
            "ha",
            "acres",
            "ml",
            "l",
            "s",
            "min",
            "h",
            "km/h",
            "mph",
            "km²",
            "m²",
            "m³",
            "kW",
            "MW",
            "GW",
            "V",
            "A",
            "Hz",
            "kHz",
            "MHz",
            "GHz",
            "bit",
            "kB",
            "MB",
            "GB",
            "TB",
            "pt",
            "BC",
            "AD",
            "BCE",
            "CE",
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "thousand",
            "million",
            "billion",
            "trillion",
            "°C",
            "°F",
            "K");

    private static final Set<String> LEADERS = Set.of(
            "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Mt.", "No.", "Nos.", "p.", "pp.", "vol.", "Vol.", "ch.",
            "Fig.", "fig.", "c.", "ca.", "AD", "Gen.", "Lt.", "Col.", "Capt.", "Sgt.", "Mr", "Mrs", "Ms", "Dr", "§");

    private static final int LONGEST_DAY = 2;

    private Ties() {}

    static List<Token> tie(List<Token> tokens) {
        List<Token> tied = new ArrayList<>(tokens);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token blank = tokens.get(i);
            Token before = tokens.get(i - 1);
            Token after = tokens.get(i + 1);
            boolean words = before.isWord() && after.isWord();
            boolean whole = !blank.style().hyphenate() && isMonthOfYear(before.text(), after.text());
            if (blank.kind() == Kind.BLANK && words && (whole || belong(before.text(), after.text()))) {
                tied.set(i, blank.as(Kind.TIE));
            }
        }
        return tied;
    }

    /** Where words stay whole, in headings and tables, dates do too; in running text that would cost too much. */
    private static boolean isMonthOfYear(String before, String after) {
        String year = bare(opened(after));
        return isMonth(before) && isNumber(year) && lastNumber(year).length() > LONGEST_DAY;
    }

    private static boolean belong(String before, String after) {
        if (isNumber(before)) {
            String bare = bare(after);
            return (isMonth(bare) && lastNumber(before).length() <= LONGEST_DAY) || UNITS.contains(bare);
        }
        return (isMonth(before) && isDay(bare(after)))
                || LEADERS.contains(opened(before))
                || (isInitial(opened(before)) && Character.isUpperCase(after.codePointAt(0)));
    }

    private static boolean isDay(String word) {
        return word.length() <= LONGEST_DAY && isNumber(word);
    }

    /** In small letters "may" and "march" are other words. */
    private static boolean isMonth(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && Months.isNameOrAbbreviation(word);
    }

    /** Digits with the signs that stand inside numbers and ranges: 5, 40,000, 5–10, $3.5. */
    private static boolean isNumber(String word) {
        String number = opened(word);
        if (number.isEmpty() || !Character.isDigit(number.charAt(number.length() - 1))) {
            return false;
        }
        return number.chars().allMatch(c -> Character.isDigit(c) || ".,–-−$€£~+".indexOf(c) >= 0);
    }

    private static String lastNumber(String word) {
        int start = word.length();
        while (start > 0 && Character.isDigit(word.charAt(start - 1))) {
            start--;
        }
        return word.substring(start);
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }

    /** Without opening brackets and quotation marks. */
    private static String opened(String word) {
        int start = 0;
        while (start < word.length() && "([\"'“‘«".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return word.substring(start);
    }

    /** Without closing punctuation. */
    private static String bare(String word) {
        if (UNITS.contains(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        int end = word.length();
        while (end > 0 && ".,;:)]\"'”’»!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
