package galley.endtoend;

import galley.check.Checker;
import galley.check.Manuscript;
import galley.timeline.Timeline;
import galley.timeline.TimelineFinder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words that a document of an article may hold: the article's, and a closed list of galley's own. */
final class KnownWords {
    /** Headings, labels and phrases that galley adds; each of them is about the document and states no fact. */
    private static final List<String> OWN = List.of(
            "Brief Handout Report Book Redline Earlier Later",
            "Key facts, Fact, As stated",
            "Timeline, Date, Event, Basis, Section",
            "Contents Table Figure Notes Sources",
            "The of the whole is that of the list of these, one on a line. not stated",
            "Source: SHA-256, taken from the original article, Taken from, origin not stated, Origin not stated",
            "Authors Licence As of Made on",
            "Picture not shown",
            "line lines",
            "to scale from events, the table that follows lists them",
            "Bar chart, each as long as the text dates it, outlined where its date is counted from another",
            "Column chart, how many of begin in each stretch of time, The timeline shows them, Days Years",
            "Left out to fit pages last paragraph paragraphs part parts event events more Summary Check before use",
            "page of",
            "gives what the infobox states, as it states it. Tables and give what the infoboxes state, as they state it.",
            "lists the dates that the text gives, each with what it rests on.",
            "Years in brackets stand elsewhere in the article, as stated, vague, year from elsewhere in the article, counted from, as given in the text, as given in the infobox, in the words of the text",
            "Infobox Lead line",
            "The infobox gives, the lead, the text, states as a fact, the text only as what somebody says",
            "The parts of add up to another number, lies outside the period of the infobox, ends before it begins, is before",
            "Markup stands in the text, Words of a web page stand in the text, Characters that nobody sees stand in the text",
            "A word has letters, Words have letters of another script that look the same",
            "more findings are not shown here galley check",
            "G101 G102 G201 G202 G203 G204 G301 G302 G401");

    /** Words of dates, found only where the timeline derives a date. */
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

    private static final List<String> DATES = List.of(
            "about since from after until by before of night morning early late mid evening afternoon noon midnight dawn dusk",
            "spring summer autumn winter century decade from BC");

    /** Parts of a word shorter than that would let nearly any word pass. */
    private static final int SHORTEST_PART = 3;

    private final Set<String> words;
    private final int notes;
    private final boolean touching;

    private KnownWords(Set<String> words, int notes, boolean touching) {
        this.words = words;
        this.notes = notes;
        this.touching = touching;
    }

    /**
     * The words for one article; dates come from its timeline table.
     *
     * @param touching whether the article's own pieces touch without blanks, down to single letters
     */
    static KnownWords of(Outputs outputs, boolean touching) {
        Pieces pieces = Pieces.of(outputs.article());
        Set<String> words = new HashSet<>(Words.of(pieces.all()));
        words.addAll(pieces.numbers());
        words.addAll(Words.of(OWN.stream()));
        words.addAll(Words.of(outputs.source().origin().fileName()));
        addLinesToCheck(outputs, words);
        addDates(CsvTable.of(outputs.text("timeline.csv")), words);
        // Every word may begin an entry, a cell or a sentence.
        List.copyOf(words).forEach(word -> words.add(capitalised(word)));
        return new KnownWords(words, pieces.notes().size(), touching);
    }

    /** The box of what to check names the lines of the input. */
    private static void addLinesToCheck(Outputs outputs, Set<String> words) {
        Timeline timeline = TimelineFinder.find(outputs.article(), outputs.source());
        Manuscript manuscript = new Manuscript(outputs.article(), timeline, Optional.of(outputs.source()), c -> true);
        Checker.without(Set.of())
                .check(manuscript)
                .forEach(finding -> finding.places().forEach(place -> words.add(Integer.toString(place.line()))));
    }

    private static void addDates(CsvTable timeline, Set<String> words) {
        if (timeline.rows().isEmpty()) {
            return;
        }
        words.addAll(Words.of(DATES.stream()));
        timeline.rows()
                .forEach(row -> Stream.of("date_start", "date_end")
                        .map(row::get)
                        .filter(date -> !date.isEmpty())
                        .map(LocalDate::parse)
                        .forEach(date -> words.addAll(dateWords(date))));
        timeline.rows().forEach(row -> words.addAll(Words.of(row.get("time"))));
        timeline.rows().forEach(row -> words.addAll(Words.of(row.get("edtf"))));
        timeline.rows().forEach(row -> words.add(row.get("line")));
    }

    private static List<String> dateWords(LocalDate date) {
        int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        int century = (year - 1) / 100 + 1;
        return Stream.of(
                        Stream.of(Integer.toString(date.getDayOfMonth()), MONTHS.get(date.getMonthValue() - 1)),
                        Stream.of(Integer.toString(year), year + "s"),
                        Stream.of("st", "nd", "rd", "th").map(ending -> century + ending))
                .flatMap(parts -> parts)
                .toList();
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    /**
     * The words of a text that are neither the article's nor galley's own. A word may stand in two parts, for PDFBox
     * leaves out the hyphen at the end of a line.
     */
    Set<String> strangersIn(String text, String digest, int pages) {
        List<String> found = Words.of(text);
        Set<String> strangers = new TreeSet<>();
        for (int i = 0; i < found.size(); i++) {
            String word = found.get(i);
            boolean ofTheFoot = isPage(word, pages) || (word.length() >= 8 && digest.startsWith(word));
            if (!ofTheFoot && !isMadeOfKnown(word) && !isDivided(found, i)) {
                strangers.add(word);
            }
        }
        return strangers;
    }

    private static boolean isPage(String word, int pages) {
        return word.matches("[1-9]\\d{0,3}") && Integer.parseInt(word) <= pages;
    }

    /** Whether a word at the end of a line and the one that follows, or the one before, are known together. */
    private boolean isDivided(List<String> found, int i) {
        String before = i > 0 ? found.get(i - 1) : "";
        String after = i + 1 < found.size() ? found.get(i + 1) : "";
        String part = found.get(i);
        // Among words that run from right to left, the other part may be anywhere on the line.
        boolean anywhere = touching && words.stream().anyMatch(word -> word.startsWith(part) || word.endsWith(part));
        return anywhere
                || Stream.of(before + part, part + after, before + part + after).anyMatch(this::isMadeOfKnown);
    }

    /**
     * Whether it is one known word, or some without a blank between them: the raised number of a note, pieces of text
     * that touch, words that run in opposite directions.
     */
    private boolean isMadeOfKnown(String word) {
        boolean[] reached = new boolean[word.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= word.length(); end++) {
            for (int start = 0; start < end && !reached[end]; start++) {
                reached[end] = reached[start] && isKnown(word.substring(start, end), start > 0 || end < word.length());
            }
        }
        return reached[word.length()];
    }

    private boolean isKnown(String word, boolean part) {
        boolean note = word.matches("[1-9]\\d?") && Integer.parseInt(word) <= notes;
        boolean longEnough = touching || !part || word.length() >= SHORTEST_PART;
        return note || (longEnough && words.contains(word));
    }
}
