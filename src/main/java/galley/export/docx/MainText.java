package galley.export.docx;

import galley.export.docx.chart.Chart;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.model.Article;
import galley.model.Infobox;
import galley.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The main text of the report: front matter, facts, contents, the article, its timeline, where it comes from. */
final class MainText {
    private final Draft draft;
    private final Settings settings;
    private final Optional<Chart> chart;

    /** The text of a draft on which nothing is written yet. */
    MainText(Draft draft, Settings settings, Optional<Chart> chart) {
        this.draft = draft;
        this.settings = settings;
        this.chart = chart;
    }

    /** Writes it all; the last of it goes out as well. */
    void write(Xml part) {
        Article article = draft.edition().article();
        Xml xml = Namespaces.root(part, "w:document").open("w:body");
        FrontMatter.write(draft, xml);
        List<Captions.Label> facts = new ArrayList<>();
        for (Infobox infobox : article.infoboxes()) {
            if (!infobox.fields().isEmpty()) {
                facts.add(new InfoboxTable(draft, xml).write(infobox, article.title()));
            }
        }
        List<Heading> headings = Heading.of(article);
        if (settings.lists((int) headings.stream().filter(Heading::listed).count())) {
            new Contents(draft).write(xml, headings);
        }
        new Body(draft, xml).write(headings);
        Optional<Captions.Label> figure = chart.map(drawn -> TimelineFigure.write(draft, xml, drawn));
        Colophon.write(draft, xml, new Colophon.Tables(facts, figure, timeline(xml, article.title())));
        new Furniture(draft, !headings.isEmpty()).section(xml);
        xml.close().close().end();
    }

    private Optional<Captions.Label> timeline(Xml xml, String title) {
        Timeline timeline = draft.edition().timeline();
        return timeline.events().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineTable(draft, xml).write(timeline, title));
    }
}
