package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates given as numbers. Ages are left out: they would need today's date. */
final class Dates {
    private static final List<String> MONTHS = List.of(
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

    private Dates() {}

    /** The date in the first three arguments, with a time where one follows. */
    static String first(Call call) {
        List<String> numbers = arguments(call);
        String time = numbers.size() > 4 && isNumber(numbers.get(3)) && isNumber(numbers.get(4))
                ? ", " + numbers.get(3) + ":" + (numbers.get(4).length() == 1 ? "0" : "") + numbers.get(4)
                : "";
        String date = date(numbers, 0, order(call));
        boolean zone = numbers.size() > 6 && !time.isEmpty();
        return date + time + (zone ? " (" + numbers.get(6).replace("Z", "UTC") + ")" : "");
    }

    /** The date in the first three arguments; three more are another date that only gave an age. */
    static String second(Call call) {
        return date(arguments(call), 0, order(call));
    }

    /** Two dates. */
    static String span(Call call) {
        List<String> numbers = Values.positional(call);
        if (numbers.size() < 6) {
            return first(call);
        }
        Order order = order(call);
        return date(numbers, 0, order) + " – " + date(numbers, 3, order);
    }

    /** The arguments without names; where the year is left out its place is kept. */
    private static List<String> arguments(Call call) {
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= call.positionalCount(); i++) {
            said.add(call.value(Integer.toString(i)).orElse(""));
        }
        return said;
    }

    /** English pages write the day first where they say so; templates of dates write the month first otherwise. */
    private static Order order(Call call) {
        if (!call.page().language().startsWith("en")) {
            return Order.NUMBERS;
        }
        return Values.isOn(call, "df") ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** How a date is written; of months the names are known in English alone. */
    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        NUMBERS
    }

    /** Dates of first showings, each with its place: <code>{{film date|2017|1|29|Wick|2017|2|9|Wock}}</code>. */
    static String premieres(Call call) {
        StringBuilder list = new StringBuilder();
        List<String> said = arguments(call);
        for (int i = 0; i < said.size(); i += 4) {
            String date = date(said, i, order(call));
            String place = at(said, i + 3);
            String note = Values.first(call, "ref" + (i / 4 + 1));
            list.append(said.size() > 4 ? "\n* " : "").append(date);
            list.append(place.isEmpty() ? "" : " (" + place + ")").append(note);
        }
        return list.toString();
    }

    /** <code>{{as of|2016|9|lc=y}}</code> */
    static String asOf(Call call) {
        String words = Values.first(call, "alt");
        if (!words.isEmpty()) {
            return words;
        }
        boolean since = !Values.first(call, "since").isEmpty();
        String start = since ? "Since" : "As of";
        boolean lower = Values.isOn(call, "lc");
        String date = date(
                Values.positional(call),
                0,
                Values.first(call, "df").equalsIgnoreCase("us") ? Order.MONTH_FIRST : Order.DAY_FIRST);
        return (lower ? start.toLowerCase(Locale.ROOT) : start) + " " + date + Values.first(call, "post");
    }

    /** German pages write day, month and year in numbers: <code>{{Datum|25|8|2017}}</code>. */
    static String german(Call call) {
        List<String> numbers = Values.positional(call);
        boolean numeric = numbers.stream().allMatch(number -> number.matches("[0-9]{1,4}"));
        return String.join(numeric ? "." : " ", numbers);
    }

    private static String date(List<String> numbers, int from, Order order) {
        String year = at(numbers, from);
        String second = at(numbers, from + 1);
        String month = month(second);
        String day = at(numbers, from + 2);
        if (order == Order.NUMBERS && (isNumber(second) || second.isEmpty())) {
            return numbers(year, second, day);
        }
        if (month.isEmpty() && second.codePoints().anyMatch(Character::isLetter)) {
            return (year + " " + second + " " + day).strip();
        }
        if (month.isEmpty()) {
            return year;
        }
        if (!isNumber(day)) {
            return (month + " " + year).strip();
        }
        String plain = day.replaceFirst("^0+(?=[0-9])", "");
        boolean yearless = year.isEmpty();
        return order == Order.MONTH_FIRST
                ? month + " " + plain + (yearless ? "" : ", " + year)
                : (plain + " " + month + " " + year).strip();
    }

    /** ISO 8601, or what there is of it. */
    private static String numbers(String year, String month, String day) {
        if (month.isEmpty()) {
            return year;
        }
        String date = (year.isEmpty() ? "-" : year) + "-" + (month.length() == 1 ? "0" : "") + month;
        return isNumber(day) ? date + "-" + (day.length() == 1 ? "0" : "") + day : date;
    }

    private static String at(List<String> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : "";
    }

    private static String month(String text) {
        if (isNumber(text)) {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= MONTHS.size() ? MONTHS.get(number - 1) : "";
        }
        return MONTHS.stream()
                .filter(month -> text.length() >= 3 && month.regionMatches(true, 0, text, 0, text.length()))
                .findFirst()
                .orElse("");
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,2}");
    }

    /** <code>{{marriage|name|1842|1865|end=died}}</code> */
    static String marriage(Call call) {
        String name = Values.first(call, "1", "spouse").replaceAll("(?i)(<br ?/?>)+$", "");
        String begin = Values.first(call, "2");
        String end = Values.first(call, "3");
        String reason = Values.first(call, "end", "reason", "()");
        List<String> said = new ArrayList<>();
        if (!begin.isEmpty()) {
            said.add("m. " + begin);
        }
        String how = how(reason);
        if (!end.isEmpty() || !how.isEmpty()) {
            said.add((how + " " + end).strip());
        }
        return said.isEmpty() ? name : name + " (" + String.join("; ", said) + ")";
    }

    private static String how(String reason) {
        return switch (reason) {
            case "d", "d.", "died", "death", "his death", "her death" -> "died";
            case "div", "div.", "divorce", "divorced" -> "div.";
            case "sep", "separated" -> "sep.";
            default -> reason.length() < 20 ? reason : "";
        };
    }
}
