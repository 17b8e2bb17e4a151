package galley.timeline;

import galley.dates.Expression;
import galley.dates.Vocabulary;
import galley.model.Inline;
import galley.source.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article of the WikiWars corpus (Mazur and Dale 2010): the dates that its annotators marked, those that we find,
 * and how the two agree. Places on the calendar alone count: no durations, no times of day.
 */
final class WikiWars {
    private static final Pattern TIMEX = Pattern.compile("<TIMEX3 ([^>]*)>|</TIMEX3>|<[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern DATED = Pattern.compile("(BC)?\\d{2,4}(-\\d\\d(-\\d\\d)?|-(SP|SU|FA|AU|WI))?(T.*)?");
    private static final Map<String, String> SEASONS =
            Map.of("SP", "21", "SU", "22", "FA", "23", "AU", "23", "WI", "24");

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(later|earlier|next|following|previous|same|that|after|prior|before|this|end of|ago)\\b");

    private WikiWars() {}

    /** A class of expressions, by what their words leave to be found elsewhere. */
    enum Kind {
        /** A day and a month: "On 5 June". */
        DAY_AND_MONTH,
        /** A month alone: "in June". */
        MONTH,
        /** A number before Christ: "from 499 to 493 BC". */
        BC,
        /** Counted from another date: "the next day". */
        RELATIVE,
        /** Anything else: a date with its year, a season, a name. */
        OTHER
    }

    /** A dated expression: where it stands in the text, and when it is, in the Extended Date/Time Format. */
    private record Stretch(int begin, int end, String value, Kind kind) {
        int shared(Stretch other) {
            return Math.min(end, other.end) - Math.max(begin, other.begin);
        }

        boolean exactly(Stretch other) {
            return begin == other.begin && end == other.end;
        }
    }

    /** Counts of an article, or of several. */
    static final class Score {
        private int marked;
        private int found;
        private int overlap;
        private int exact;
        private int right;
        private final Map<Kind, int[]> kinds = new EnumMap<>(Kind.class);

        void add(Score other) {
            marked += other.marked;
            found += other.found;
            overlap += other.overlap;
            exact += other.exact;
            right += other.right;
            other.kinds.forEach((kind, counts) -> {
                count(kind)[0] += counts[0];
                count(kind)[1] += counts[1];
            });
        }

        private int[] count(Kind kind) {
            return kinds.computeIfAbsent(kind, key -> new int[2]);
        }

        int marked() {
            return marked;
        }

        /** F1 in percent of expressions that overlap a marked one. */
        double relaxed() {
            return 200.0 * overlap / (marked + found);
        }

        /** F1 in percent of expressions with the marked begin and end. */
        double strict() {
            return 200.0 * exact / (marked + found);
        }

        /** F1 in percent of expressions that overlap a marked one and have its place on the calendar. */
        double value() {
            return 200.0 * right / (marked + found);
        }

        /** Percent of the marked expressions of a kind that got their place on the calendar. */
        double recall(Kind kind) {
            return 100.0 * count(kind)[1] / count(kind)[0];
        }
    }

    /** The articles of a folder, in the order of their names. */
    static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
    }

    static Score score(Path file) {
        try {
            StringBuilder text = new StringBuilder();
            List<Stretch> marked = marked(Files.readString(file, StandardCharsets.UTF_8), text);
            return compare(marked, found(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dates that the annotators saw; the text without tags goes into {@code text}. */
    private static List<Stretch> marked(String document, StringBuilder text) {
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
                value = attribute.find() ? attribute.group(1).replace("-XX", "") : "";
            } else if (tags.group().equals("</TIMEX3>") && DATED.matcher(value).matches()) {
                String words = text.substring(begin);
                stretches.add(new Stretch(begin, text.length(), edtf(value), kind(words, value)));
            }
        }
        // The first is the day on which the article was downloaded.
        return stretches.subList(1, stretches.size());
    }

    private static Kind kind(String words, String value) {
        boolean digits = words.chars().anyMatch(Character::isDigit);
        if (value.startsWith("BC")) {
            return digits ? Kind.BC : COUNTED.matcher(words).find() ? Kind.RELATIVE : Kind.OTHER;
        }
        if (YEAR.matcher(words).find()) {
            return Kind.OTHER;
        }
        if (MONTH.matcher(words).find()) {
            return digits ? Kind.DAY_AND_MONTH : Kind.MONTH;
        }
        return COUNTED.matcher(words).find() ? Kind.RELATIVE : Kind.OTHER;
    }

    /** A value of TIMEX3 as a date of the Extended Date/Time Format, without its time of day. */
    private static String edtf(String timex) {
        String date = timex.replaceFirst("T.*", "");
        if (date.matches("BC\\d{4}.*")) {
            return season(CalendarDate.year(1 - Integer.parseInt(date.substring(2, 6)))
                            .edtf()
                    + date.substring(6));
        }
        if (date.matches("BC\\d{3}")) {
            int last = Integer.parseInt(date.substring(2)) * 10;
            return CalendarDate.year(1 - last - 9).edtf() + "/"
                    + CalendarDate.year(1 - last).edtf();
        }
        if (date.matches("BC\\d{2}")) {
            return "-" + date.substring(2) + "XX";
        }
        return date.length() < 4 ? date + "X".repeat(4 - date.length()) : season(date);
    }

    private static String season(String date) {
        String season = SEASONS.get(date.substring(Math.max(0, date.length() - 2)));
        return season == null ? date : date.substring(0, date.length() - 2) + season;
    }

    /** The dates found in a text of lines, each a paragraph or, where short and without a stop, a heading. */
    private static List<Stretch> found(String text) {
        Vocabulary words = Vocabulary.of("en").orElseThrow();
        List<Integer> offsets = new ArrayList<>();
        List<Found> article = new ArrayList<>();
        int chapter = 0;
        boolean headed = false;
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            boolean heading = line.length() < 100
                    && !line.strip().endsWith(".")
                    && !line.strip().endsWith(":");
            if (!line.isBlank()) {
                // A heading right after another is one of a subsection.
                chapter += heading && !headed ? 1 : 0;
                headed = heading;
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

    /** The annotators marked the two ends of an interval, each where it stands. */
    private static void add(Dated dated, int offset, List<Stretch> stretches) {
        Expression said = dated.expression();
        Moment moment = dated.moment();
        boolean apart = said.second()
                .filter(second -> second.begin() > said.first().orElseThrow().begin())
                .isPresent();
        if (apart) {
            Expression.Part first = said.first().orElseThrow();
            Expression.Part second = said.second().orElseThrow();
            int begin = Math.min(said.begin(), first.begin());
            add(begin, first.end(), offset, moment.start().orElseThrow().edtf(), stretches);
            add(second.begin(), second.end(), offset, moment.end().orElseThrow().edtf(), stretches);
        } else if (moment.start().isPresent() && moment.end().isPresent() && !moment.single()) {
            add(said.begin(), said.end(), offset, moment.edtf().replace("~", ""), stretches);
        } else {
            CalendarDate date = moment.start().or(moment::end).orElseThrow();
            add(said.begin(), said.end(), offset, date.edtf(), stretches);
        }
    }

    private static void add(int begin, int end, int offset, String value, List<Stretch> stretches) {
        stretches.add(new Stretch(offset + begin, offset + end, value, Kind.OTHER));
    }

    private record Pair(Stretch marked, Stretch found) {
        /** Exact matches first, then the longest overlap. */
        int weight() {
            return marked.shared(found) + (marked.exactly(found) ? 1_000 : 0);
        }
    }

    private static Score compare(List<Stretch> marked, List<Stretch> found) {
        List<Pair> pairs = new ArrayList<>();
        for (Stretch one : marked) {
            found.stream().filter(other -> one.shared(other) > 0).forEach(other -> pairs.add(new Pair(one, other)));
        }
        pairs.sort(Comparator.comparingInt(Pair::weight).reversed());
        Score score = new Score();
        score.marked = marked.size();
        score.found = found.size();
        marked.forEach(one -> score.count(one.kind())[0]++);
        List<Stretch> left = new ArrayList<>(marked);
        List<Stretch> free = new ArrayList<>(found);
        for (Pair pair : pairs) {
            if (left.contains(pair.marked()) && free.contains(pair.found())) {
                left.remove(pair.marked());
                free.remove(pair.found());
                boolean right = pair.marked().value().equals(pair.found().value());
                score.overlap++;
                score.exact += pair.marked().exactly(pair.found()) ? 1 : 0;
                score.right += right ? 1 : 0;
                score.count(pair.marked().kind())[1] += right ? 1 : 0;
            }
        }
        return score;
    }
}
