package galley.export.docx.chart;

import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Xml;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Moment;
import galley.timeline.MomentWords;
import galley.timeline.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A timeline to scale: event by event where they fit on a page, else how many begin in each stretch of time. */
public final class Chart {
    /** The id of the relationship from the chart to its workbook. */
    public static final String DATA = "data";

    /** More lines than that are no picture any more. */
    private static final int MOST_BARS = 24;
    /** Twentieths of a point for each half point of type: bars with two lines of label each. */
    private static final long ROW_HEIGHT = 24;

    /** Width of a character in ems: wide faces want that much, lest a program breaks the label into lines. */
    private static final double CHARACTER = 0.55;

    private static final int SHORTEST_LABEL = 16;

    private static final long COUNTS_HEIGHT = 3_600;

    private final List<String> heads;
    private final List<Bar> bars;
    private final Optional<Scale> scale;
    private final String description;
    private final String language;
    private final long halfPoints;

    private Chart(
            List<String> heads,
            List<Bar> bars,
            Optional<Scale> scale,
            String description,
            String language,
            long halfPoints) {
        this.heads = heads;
        this.bars = bars;
        this.scale = scale;
        this.description = description;
        this.language = language;
        this.halfPoints = halfPoints;
    }

    /**
     * The chart of a timeline.
     *
     * @param language BCP 47 tag of the document
     * @param room what it may take of a page
     * @return empty where all events fall on one date, which needs no scale
     */
    public static Optional<Chart> of(Timeline timeline, String language, Room room) {
        List<Event> events = timeline.events();
        boolean single = events.size() <= MOST_BARS && height(events.size(), room.halfPoints) <= room.tallest;
        return Span.of(events)
                .map(span ->
                        single ? bars(events, span, language, room) : counts(events, span, language, room.halfPoints));
    }

    /**
     * What a chart may take of a page.
     *
     * @param halfPoints size of the type of its labels
     * @param width twips from edge to edge
     * @param tallest the most twips of the height
     */
    public record Room(long halfPoints, long width, long tallest) {
        /** How many characters of usual width stand in a line beside the bars. */
        private int characters() {
            double beside = width * ChartMarkup.BESIDE_LABELS / (CHARACTER * halfPoints * 10);
            return (int) Math.max(SHORTEST_LABEL, Math.round(beside));
        }
    }

    private static Chart counts(List<Event> events, Span span, String language, long halfPoints) {
        String description = "Column chart: how many of " + many(events, span, MomentWords.in(language))
                + " begin in each stretch of time; the table that follows lists them.";
        List<Bar> counts = EventCounts.of(events, span);
        return new Chart(List.of("From", "Events"), counts, Optional.empty(), description, language, halfPoints);
    }

    private static Chart bars(List<Event> events, Span span, String language, Room room) {
        MomentWords words = MomentWords.in(language);
        Scale scale = Scale.of(span.first(), span.last());
        String description = "Bar chart: " + many(events, span, words)
                + " to scale, each as long as the text dates it, outlined where its date is counted from another; the"
                + " table that follows lists them.";
        List<Bar> bars = EventBars.of(events, scale, words, room.characters());
        List<String> heads = List.of("Event", "From", scale.years() ? "Years" : "Days");
        return new Chart(heads, bars, Optional.of(scale), description, language, room.halfPoints);
    }

    private static String many(List<Event> events, Span span, MomentWords words) {
        return events.size() + " events from " + date(span.first(), words) + " to " + date(span.last(), words);
    }

    /** What it shows, for those who cannot see it. */
    public String description() {
        return description;
    }

    /** Its height in twips. */
    public long height() {
        return scale.isEmpty() ? COUNTS_HEIGHT : height(bars.size(), halfPoints);
    }

    /** The chart's part. */
    public Xml part(Characters characters) {
        return new ChartMarkup(characters, this).write();
    }

    /** The workbook of its data. */
    public byte[] workbook(Characters characters) throws IOException {
        String format = scale.map(Scale::format).orElse("General");
        return new Workbook(characters, heads, bars, format).bytes();
    }

    /** The heads of the columns of its data. */
    List<String> heads() {
        return heads;
    }

    /** Its data. */
    List<Bar> bars() {
        return bars;
    }

    /** The scale that beginnings and lengths are on; empty for counts. */
    Optional<Scale> scale() {
        return scale;
    }

    /** The language of its labels, BCP 47. */
    String language() {
        return language;
    }

    /** The size of its type. */
    long halfPoints() {
        return halfPoints;
    }

    /** What the labels of the axis take of the height. */
    double axisShare() {
        return (double) axisHeight(halfPoints) / height();
    }

    private static long height(int bars, long halfPoints) {
        return bars * ROW_HEIGHT * halfPoints + axisHeight(halfPoints);
    }

    private static long axisHeight(long halfPoints) {
        return ROW_HEIGHT * halfPoints * 5 / 4;
    }

    private static String date(LocalDate day, MomentWords words) {
        return words.of(Moment.on(CalendarDate.day(day)));
    }
}
