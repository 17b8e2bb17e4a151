package galley.endtoend;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the tables against the article: words are its words, and what is derived can be derived again. */
final class HonestTables {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The places of a row that are no heading of the article. */
    private static final Set<String> PLACES = Set.of("Lead", "Infobox");

    private final Outputs outputs;
    private final String article;

    private HonestTables(Outputs outputs) {
        this.outputs = outputs;
        Pieces pieces = Pieces.of(outputs.article());
        this.article = pieces.all().map(HonestTables::plain).collect(joining("\n")) + "\n"
                + plain(outputs.source().text());
    }

    static void check(Outputs outputs) {
        HonestTables tables = new HonestTables(outputs);
        CsvTable.of(outputs.text("infobox.csv")).rows().forEach(tables::fact);
        List<CsvTable.Row> events = CsvTable.of(outputs.text("timeline.csv")).rows();
        events.forEach(tables::event);
    }

    private void fact(CsvTable.Row row) {
        isOfTheArticle(row, "label");
        pieces(row, "value").forEach(piece -> isOfTheArticle(row, "value", piece));
        pieces(row, "item_text").forEach(piece -> isOfTheArticle(row, "item_text", piece));
        String value = row.get("item_text") + " " + row.get("label");
        Set<String> said = numbers(value);
        Stream.of("number_min", "number_max")
                .map(row::get)
                .filter(number -> !number.isEmpty())
                .forEach(number -> assertThat(said).as("numbers of %s", row).contains(number));
        assertThat(Words.of(value + " people")).as("unit in %s", row).containsAll(Words.of(row.get("unit")));
        dates(row, row.get("item_text"), row.get("item_text"));
    }

    private void event(CsvTable.Row row) {
        pieces(row, "text").forEach(piece -> isOfTheArticle(row, "text", piece));
        pieces(row, "date_text").forEach(piece -> isOfTheArticle(row, "date_text", piece));
        String section = plain(row.get("section"));
        assertThat(PLACES.contains(section) || article.contains(section))
                .as("section in %s", row)
                .isTrue();
        String saidIn = row.get("section").equals("Infobox")
                ? article
                : outputs.article().title() + " " + row.get("text");
        assertThat(lowerCase(Words.of(saidIn)))
                .as("summary in %s, whose first letters may have been raised", row)
                .containsAll(lowerCase(Words.of(row.get("summary"))));
        String basis = row.get("basis");
        boolean stated = basis.equals("explicit");
        dates(row, row.get("date_text"), stated ? row.get("date_text") : article);
        if (!row.get("relative_to").isEmpty()) {
            assertThat(basis).as("the basis of what is counted in %s", row).isIn("relative", "fuzzy");
        }
    }

    /** Each day, month and year of a derived date is said by the words it is derived from. */
    private void dates(CsvTable.Row row, String dateText, String yearFrom) {
        boolean counted = row.cells().getOrDefault("basis", "").equals("relative")
                || row.cells().getOrDefault("basis", "").equals("fuzzy");
        if (counted || row.get("edtf").isEmpty()) {
            return;
        }
        for (String end : row.get("edtf").replace("~", "").split("/", -1)) {
            if (end.matches("-?\\d{4}(-\\d{2}){0,2}")) {
                date(row, end, dateText, yearFrom);
            }
        }
    }

    private static void date(CsvTable.Row row, String edtf, String dateText, String yearFrom) {
        String[] parts = edtf.replaceFirst("^-", "").split("-", -1);
        int year = Integer.parseInt(parts[0]);
        boolean beforeChrist = edtf.startsWith("-") || year == 0;
        Set<String> said = numbers(yearFrom);
        String shown = Integer.toString(beforeChrist ? year + 1 : year);
        boolean shortened = said.contains(shown.substring(Math.max(0, shown.length() - 2)));
        assertThat(said.contains(shown) || shortened || dateText.matches("(?s).*(centur|decade|\\d0s).*"))
                .as("the year %s of %s", shown, row)
                .isTrue();
        // A feast of the calendar names its day without a number.
        boolean feast = dateText.contains("Christmas") || dateText.matches("(?s).*New Year.s (Day|Eve).*");
        if (!feast && parts.length > 1 && Integer.parseInt(parts[1]) <= 12) {
            int month = Integer.parseInt(parts[1]);
            boolean named = yearFrom.toLowerCase(Locale.ROOT).contains(MONTHS.get(month - 1))
                    || numbers(dateText).contains(Integer.toString(month));
            assertThat(named).as("the month %s of %s", month, row).isTrue();
        }
        if (!feast && parts.length > 2) {
            int day = LocalDate.parse("2000-01-" + parts[2]).getDayOfMonth();
            assertThat(numbers(dateText)).as("the day of %s", row).contains(Integer.toString(day));
        }
    }

    private void isOfTheArticle(CsvTable.Row row, String column) {
        isOfTheArticle(row, column, plain(row.get(column)));
    }

    private void isOfTheArticle(CsvTable.Row row, String column, String piece) {
        assertThat(article.contains(piece))
                .as("%s '%s' is of the article in %s", column, piece, row)
                .isTrue();
    }

    /**
     * A whole cell; or where it gathers what stands in several pieces of the article, those: items of a list with line
     * ends or semicolons between them, cells of a table with semicolons, or a colon after the head of their column.
     */
    private List<String> pieces(CsvTable.Row row, String column) {
        String whole = plain(row.get(column));
        return article.contains(whole)
                ? List.of(whole)
                : Stream.of(row.get(column).split("\\R|; |: "))
                        .map(HonestTables::plain)
                        .toList();
    }

    /**
     * The normalisations that stand between the article and a cell, all of them: NFC, each run of blanks as one, no
     * soft hyphens or other characters without width, no apostrophe that guards against a formula.
     */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blank && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            } else if (!blank && Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        String squeezed = plain.toString().strip();
        boolean guarded =
                squeezed.length() > 1 && squeezed.charAt(0) == '\'' && "=+-@＝＋－＠".indexOf(squeezed.charAt(1)) >= 0;
        return guarded ? squeezed.substring(1) : squeezed;
    }

    /** The numbers of a text without leading zeros and separators of thousands, and in decimals as they are. */
    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        String joined = text.replaceAll("(?<=\\d)[,\u00A0\u2009\u202F](?=\\d{3})", "");
        for (String way : List.of(text, joined)) {
            DIGITS.matcher(way)
                    .results()
                    .map(MatchResult::group)
                    .map(HonestTables::withoutZeros)
                    .forEach(numbers::add);
            Pattern.compile("\\d+\\.\\d+")
                    .matcher(way)
                    .results()
                    .map(MatchResult::group)
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private static String withoutZeros(String digits) {
        String rest = digits.replaceFirst("^0+", "");
        return rest.isEmpty() ? "0" : rest;
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
