package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.dates.Expression;
import galley.dates.Vocabulary;
import galley.model.Inline;
import galley.source.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many dates of the WikiWars corpus (Mazur and Dale 2010: encyclopedia articles about wars, their dates annotated
 * as TIMEX3) get their right place on the calendar. Runs where {@code -Dgalley.corpus} names a folder that holds
 * {@code timeline/wikiwars/*.tml}.
 */
@Tag("full")
class WikiWarsTest {
    /** F1 in percent of right values on dated expressions; 90 is what is reached. */
    private static final double LEAST = 89.0;

    private static final Pattern TIMEX = Pattern.compile("<TIMEX3 ([^>]*)>|</TIMEX3>|<[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern DATED = Pattern.compile("(BC)?\\d{2,4}(-\\d\\d(-\\d\\d)?|-(SP|SU|FA|AU|WI))?(T.*)?");
    private static final Map<String, String> SEASONS =
            Map.of("SP", "21", "SU", "22", "FA", "23", "AU", "23", "WI", "24");

    /** A dated expression: where it stands in the text, and when it is, in the Extended Date/Time Format. */
    private record Stretch(int begin, int end, String value) {
        int shared(Stretch other) {
            return Math.min(end, other.end) - Math.max(begin, other.begin);
        }
    }

    @Test
    void nineOfTenDatesAreRight() throws IOException {
        Path corpus = Path.of(System.getProperty("galley.corpus", ""), "timeline", "wikiwars");
        Assumptions.assumeTrue(Files.isDirectory(corpus), corpus + " is not there");
        int right = 0;
        int all = 0;
        for (Path file : files(corpus)) {
            StringBuilder text = new StringBuilder();
            List<Stretch> gold = annotated(Files.readString(file, StandardCharsets.UTF_8), text);
            List<Stretch> found = found(text.toString());
            right += right(gold, found);
            all += gold.size() + found.size();
        }

        assertThat(all).isGreaterThan(1_000);
        assertThat(200.0 * right / all).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
    }

    /** The dates that the annotators saw; the text without tags goes into {@code text}. */
    private static List<Stretch> annotated(String document, StringBuilder text) {
        String body = document.substring(document.indexOf("<TEXT>"), document.indexOf("</TEXT>"));
        List<Stretch> stretches = new ArrayList<>();
        Matcher tags = TIMEX.matcher(body);
        int last = 0;
        int begin = 0;
        String value = "";
        while (tags.find()) {
            text.append(body.substring(last, tags.start()).replace("&amp;", "&"));
            last = tags.end();
            if (tags.group(1) != null) {
                begin = text.length();
                Matcher attribute = VALUE.matcher(tags.group(1));
                value = attribute.find() ? attribute.group(1) : "";
            } else if (tags.group().equals("</TIMEX3>") && DATED.matcher(value).matches()) {
                stretches.add(new Stretch(begin, text.length(), edtf(value)));
            }
        }
        // The first is the day on which the article was downloaded.
        return stretches.subList(1, stretches.size());
    }

    /** A value of TIMEX3 as a date of the Extended Date/Time Format, without its time of day. */
    private static String edtf(String timex) {
        String date = timex.replaceFirst("T.*", "");
        if (date.matches("BC\\d{4}.*")) {
            return CalendarDate.year(1 - Integer.parseInt(date.substring(2, 6))).edtf() + date.substring(6);
        }
        String season = SEASONS.get(date.substring(Math.max(0, date.length() - 2)));
        if (season != null) {
            return date.substring(0, date.length() - 2) + season;
        }
        return date.length() < 4 ? date + "X".repeat(4 - date.length()) : date;
    }

    /** The dates found in a text of lines, each a paragraph or, where short and without a stop, a heading. */
    private static List<Stretch> found(String text) {
        Vocabulary words = Vocabulary.of("en").orElseThrow();
        List<Integer> offsets = new ArrayList<>();
        List<Found> article = new ArrayList<>();
        int chapter = 0;
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            boolean heading = line.length() < 100
                    && !line.strip().endsWith(".")
                    && !line.strip().endsWith(":");
            chapter += heading && !line.isBlank() ? 1 : 0;
            if (!line.isBlank()) {
                article.add(Found.in(passage(line, heading, chapter, article.isEmpty()), words));
                offsets.add(offset);
            }
            offset += line.length() + 1;
        }
        List<Stretch> stretches = new ArrayList<>();
        Dating.of(article, words).forEach(dated -> add(dated, offsets.get(dated.passage()), stretches));
        return stretches;
    }

    private static Passage passage(String line, boolean heading, int chapter, boolean first) {
        Passage.Kind kind = first
                ? Passage.Kind.TITLE
                : heading ? Passage.Kind.HEADING : chapter < 3 ? Passage.Kind.LEAD : Passage.Kind.BODY;
        List<int[]> quiet = PassageText.of(List.of(new Inline.Text(line))).quiet();
        return new Passage(kind, "", chapter, 1, "", "", line, quiet, Place.UNKNOWN);
    }

    private static void add(Dated dated, int offset, List<Stretch> stretches) {
        Expression said = dated.expression();
        Moment moment = dated.moment();
        if (said.second().isPresent()) {
            Expression.Part first = said.first().orElseThrow();
            Expression.Part second = said.second().orElseThrow();
            stretches.add(new Stretch(
                    offset + first.begin(),
                    offset + first.end(),
                    moment.start().orElseThrow().edtf()));
            stretches.add(new Stretch(
                    offset + second.begin(),
                    offset + second.end(),
                    moment.end().orElseThrow().edtf()));
        } else {
            CalendarDate date = moment.start().or(moment::end).orElseThrow();
            stretches.add(new Stretch(offset + said.begin(), offset + said.end(), date.edtf()));
        }
    }

    /** How many of the dates found overlap one that was annotated, each its own, and have its value. */
    private static int right(List<Stretch> gold, List<Stretch> found) {
        List<Stretch> left = new ArrayList<>(gold);
        int right = 0;
        for (Stretch stretch : found) {
            Stretch best = left.stream()
                    .filter(other -> stretch.shared(other) > 0)
                    .max(Comparator.comparingInt(stretch::shared))
                    .orElse(stretch);
            right += left.remove(best) && best.value().equals(stretch.value()) ? 1 : 0;
        }
        return right;
    }
}
