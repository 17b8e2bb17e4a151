package galley.export.docx;

import galley.export.docx.chart.Chart;
import galley.export.docx.markup.Twips;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.ParagraphStyles;
import galley.model.Inline;
import galley.style.Property;
import galley.style.Role;
import java.util.List;
import java.util.Optional;

/** The timeline drawn to scale, before the table that has the same events in words. */
final class TimelineFigure {
    /** The id of the relationship from the document to the chart. */
    static final String RELATIONSHIP = "chart";

    /** By its name the chart is known as ours when a report is read back. */
    private static final String NAME = "Timeline";
    /** With its caption it must go on one page. */
    private static final double TALLEST = 0.9;

    private TimelineFigure() {}

    /** The chart that the style asks for; empty where it wants none, or the events need no scale. */
    static Optional<Chart> chart(Draft draft) {
        String shape = draft.style().get(Role.PAGE, Property.TIMELINE);
        boolean drawn = shape.equals("figure") || shape.equals("strip");
        long size = Twips.halfPoints(draft.style().get(Role.TIMELINE, Property.SIZE));
        long tallest = Math.round(draft.page().textHeight() * TALLEST);
        Chart.Room room = new Chart.Room(size, draft.page().textWidth(), tallest);
        return drawn ? Chart.of(draft.edition().timeline(), draft.language().tag(), room) : Optional.empty();
    }

    /** Writes the chart with its caption; returns the caption's label. */
    static Captions.Label write(Draft draft, Xml xml, Chart chart) {
        Drawing drawing = draft.drawing(NAME, chart.description(), draft.page().textWidth(), chart.height());
        draft.paragraph(xml, ParagraphStyles.FIGURE, () -> {
            draft.composition().ifPresent(pages -> pages.drawing(chart.height()));
            drawing.chart(xml, RELATIONSHIP);
        });
        return draft.captions()
                .figure(draft, xml, ParagraphStyles.TIMELINE_CAPTION, List.of(new Inline.Text(Labels.TO_SCALE)));
    }
}
