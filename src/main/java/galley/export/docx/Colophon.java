package galley.export.docx;

import galley.export.docx.markup.Xml;
import galley.model.Inline;
import galley.model.Metadata;
import galley.source.Origin;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the article comes from and what the tables are, at the end: only what the input says, and that it says no more.
 */
final class Colophon {
    private Colophon() {}

    /**
     * What the report adds to the text, by label.
     *
     * @param facts the tables of the infoboxes
     * @param figure the timeline drawn to scale
     * @param timeline its table
     */
    record Tables(List<Captions.Label> facts, Optional<Captions.Label> figure, Optional<Captions.Label> timeline) {}

    static void write(Draft draft, Xml xml, Tables tables) {
        if (!tables.facts.isEmpty() || tables.timeline.isPresent()) {
            draft.paragraph(xml, Role.COLOPHON.wordStyleId(), () -> tables(draft, xml, tables));
        }
        Metadata metadata = draft.edition().article().metadata();
        draft.paragraph(xml, continued(), () -> InlineWriter.inBody(draft, xml).write(source(draft, metadata)));
        String said = said(metadata);
        if (!said.isEmpty()) {
            draft.paragraph(xml, continued(), said);
        }
    }

    /** The style of the lines after the first, which has the space above. */
    static String continued() {
        return "ColophonContinued";
    }

    private static void tables(Draft draft, Xml xml, Tables tables) {
        InlineWriter text = InlineWriter.inBody(draft, xml);
        if (tables.facts.size() == 1) {
            tables.facts.get(0).refer(draft, xml);
            text.plain(" gives what the infobox states, as it states it. ");
        } else if (!tables.facts.isEmpty()) {
            numbers(draft, xml, text, tables.facts);
            text.plain(" give what the infoboxes state, as they state it. ");
        }
        tables.timeline.ifPresent(label -> {
            label.refer(draft, xml);
            text.plain(" lists the dates that the text gives, each with what it rests on");
            tables.figure.ifPresent(figure -> {
                text.plain("; ");
                figure.refer(draft, xml);
                text.plain(" shows them to scale");
            });
            text.plain(".");
        });
    }

    /** "Tables 1, 2 and 3". */
    private static void numbers(Draft draft, Xml xml, InlineWriter text, List<Captions.Label> labels) {
        int last = labels.size() - 1;
        text.plain(Labels.TABLES + " ");
        for (int i = 0; i <= last; i++) {
            text.plain(i == 0 ? "" : i < last ? ", " : " and ");
            labels.get(i).referToNumber(draft, xml);
        }
    }

    private static List<Inline> source(Draft draft, Metadata metadata) {
        Origin origin = draft.edition().origin();
        List<Inline> text = new ArrayList<>();
        text.add(new Inline.Text("Source: " + origin.fileName() + ", SHA-256 " + origin.sha256()));
        if (metadata.sourceUrl().isPresent()) {
            String url = metadata.sourceUrl().get();
            text.add(new Inline.Text("; taken from the "));
            text.add(new Inline.Link(url, List.of(new Inline.Text("original article"))));
            text.add(new Inline.Text(" (" + url + ")."));
        } else if (draft.edition().presentation().bound()) {
            text.add(new Inline.Text("."));
        } else {
            text.add(new Inline.Text("; origin not stated."));
        }
        return text;
    }

    private static String said(Metadata metadata) {
        List<String> said = new ArrayList<>();
        if (!metadata.authors().isEmpty()) {
            said.add("Authors: " + String.join(", ", metadata.authors()) + ".");
        }
        metadata.licence().ifPresent(licence -> said.add("Licence: " + licence + "."));
        metadata.asOf().ifPresent(date -> said.add("As of " + date + "."));
        return String.join(" ", said);
    }
}
