package galley.read.wikitext.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates that draw figures out of their arguments: the figures are printed as a table. */
final class DataTables {
    private static final Pattern YEAR = Pattern.compile("[0-9]{3,4}");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "year");

    private static final Pattern MEASURE = Pattern.compile("(" + String.join("|", MONTHS) + ") (.+)");

    private DataTables() {}

    /** Inhabitants by year: pairs of arguments, or arguments whose names are years. */
    static String population(Call call) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (int i = 1; i < call.positionalCount(); i += 2) {
            rows.put(
                    call.value(Integer.toString(i)).orElse(""),
                    call.value(Integer.toString(i + 1)).orElse(""));
        }
        for (String key : call.keys()) {
            if (YEAR.matcher(key).matches() && Integer.parseInt(key) > call.positionalCount()) {
                rows.put(key, call.value(key).orElse(""));
            }
        }
        rows.put(Values.first(call, "estyear"), Values.first(call, "estimate"));
        StringBuilder table = new StringBuilder();
        rows.forEach((year, people) -> {
            if (!year.isEmpty() && !people.isEmpty()) {
                table.append("|-\n! ").append(year).append("\n| ");
                table.append(Figures.grouped(people)).append('\n');
            }
        });
        return framed(Values.first(call, "title"), table.toString(), call);
    }

    /** Means and extremes of the weather: a row for each month, a column for each measure. */
    static String climate(Call call) {
        Map<String, Map<String, String>> measures = measures(call);
        StringBuilder table = new StringBuilder();
        measures.keySet()
                .forEach(measure -> table.append("! ").append(unit(measure)).append('\n'));
        if (!measures.isEmpty()) {
            table.insert(0, "|-\n!\n");
        }
        TreeSet<Integer> months = new TreeSet<>();
        measures.values().forEach(values -> values.keySet().forEach(month -> months.add(MONTHS.indexOf(month))));
        for (int index : months) {
            String month = MONTHS.get(index);
            table.append("|-\n! ").append(month.equals("year") ? "Year" : month).append('\n');
            measures.values()
                    .forEach(values -> table.append("| ")
                            .append(values.getOrDefault(month, ""))
                            .append('\n'));
        }
        return framed(Values.first(call, "location"), table.toString(), call);
    }

    /** The values of each measure by month, both in the order written. */
    private static Map<String, Map<String, String>> measures(Call call) {
        Map<String, Map<String, String>> measures = new LinkedHashMap<>();
        for (String key : call.keys()) {
            Matcher name = MEASURE.matcher(key);
            Optional<String> value = name.matches() ? call.value(key) : Optional.empty();
            value.filter(said -> !said.isEmpty() && said.indexOf('\n') < 0)
                    .ifPresent(said -> measures.computeIfAbsent(name.group(2), measure -> new LinkedHashMap<>())
                            .put(name.group(1), said));
        }
        return measures;
    }

    /** {@code record high C} is told in °C. */
    private static String unit(String measure) {
        int blank = measure.lastIndexOf(' ');
        String last = measure.substring(blank + 1);
        return switch (last) {
            case "C", "F" -> measure.substring(0, Math.max(0, blank)) + " (°" + last + ")";
            case "mm", "inch", "cm" ->
                measure.substring(0, Math.max(0, blank)) + " (" + last.replace("inch", "in") + ")";
            default -> measure;
        };
    }

    private static String framed(String caption, String rows, Call call) {
        StringBuilder said = new StringBuilder();
        if (!rows.isEmpty()) {
            said.append("\n{|\n").append(caption.isEmpty() ? "" : "|+ " + caption + "\n");
            said.append(rows).append("|}\n");
        }
        for (String key : List.of("source", "source 1", "source 2", "footnote")) {
            String source = Values.first(call, key);
            said.append(source.isEmpty() ? "" : "\n" + source + "\n\n");
        }
        return said.toString();
    }
}
