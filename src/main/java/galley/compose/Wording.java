package galley.compose;

import java.util.Optional;

/** The fixed words that we add to a document, in one language. All else on the pages is the article's own. */
final class Wording {
    private static final Wording ENGLISH = new Wording();

    private Wording() {}

    /** The words of a language; English where there are none yet. */
    @SuppressWarnings("unused") // the one place where further languages come in
    static Wording of(String language) {
        return ENGLISH;
    }

    /** The language of these words, BCP 47. */
    String language() {
        return "en";
    }

    /** What a document of a shipped style is; nothing for styles of other names, since only their makers know. */
    Optional<String> kind(String style) {
        return switch (style) {
            case "brief", "ink-saver", "large-print", "prepress" -> Optional.of("Brief");
            case "handout" -> Optional.of("Handout");
            case "report" -> Optional.of("Report");
            default -> Optional.empty();
        };
    }

    /** What several articles in one are, whatever their style. */
    String book() {
        return "Book";
    }

    String keyFacts() {
        return "Key facts";
    }

    String summary() {
        return "Summary";
    }

    String check() {
        return "Check before use";
    }

    String timeline() {
        return "Timeline";
    }

    /** What a figure of events shows, for those who cannot see it. */
    String timelineFigure(int events, String from, String to) {
        return "Timeline to scale from " + from + " to " + to + ", " + events + (events == 1 ? " event" : " events")
                + "; the table that follows lists them";
    }

    String date() {
        return "Date";
    }

    String event() {
        return "Event";
    }

    String contents() {
        return "Contents";
    }

    String notes() {
        return "Notes";
    }

    /** What the call of a note leads to. */
    String note(int number) {
        return "Note " + number;
    }

    /** What the number of a note leads to. */
    String callOf(int number) {
        return "Back to where note " + number + " is called";
    }

    String source() {
        return "Source";
    }

    String digest() {
        return "SHA-256";
    }

    String takenFrom() {
        return "Taken from";
    }

    String licence() {
        return "Licence";
    }

    String asOf() {
        return "As of";
    }

    String madeOn() {
        return "Made on";
    }

    String authors() {
        return "Authors";
    }

    String originNotStated() {
        return "Origin not stated";
    }

    String suppliedYears() {
        return "Years in [brackets] stand elsewhere in the article";
    }

    String pictureNotShown() {
        return "Picture not shown";
    }

    /** The last so many paragraphs of a section. */
    String lastParagraphs(String heading, int count) {
        return last(heading, count, "paragraph");
    }

    /** The last so many blocks of a section, of any kind. */
    String lastParts(String heading, int count) {
        return last(heading, count, "part");
    }

    String lastEvents(int count) {
        return last(timeline(), count, "event");
    }

    private static String last(String whole, int count, String one) {
        return whole + " (last " + (count == 1 ? one : count + " " + one + "s") + ")";
    }

    String leftOutToFit(int pages) {
        return "Left out to fit " + pages(pages);
    }

    /** Lines of the input. */
    String lines(int count, String numbers) {
        return (count == 1 ? "line " : "lines ") + numbers;
    }

    String more(int count) {
        return count + " more";
    }

    String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }

    /** Beside a fact that the text gives only as what somebody says. */
    String asGiven() {
        return "as given in the infobox";
    }

    String countedFrom(String date) {
        return "counted from " + date;
    }

    String inTheWordsOfTheText(String words) {
        return "“" + words + "”";
    }

    String page(int number, int of) {
        return "page " + number + " of " + of;
    }
}
