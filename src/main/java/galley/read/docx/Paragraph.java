package galley.read.docx;

import galley.model.Inline;
import galley.office.XmlNode;
import galley.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A paragraph of the document.
 *
 * @param form what it is, and on which level
 * @param position where it stands in a list
 * @param spans its text
 * @param caption its text behind the counter of a caption
 * @param picture the picture that it is
 * @param place its number as a line
 */
record Paragraph(
        Form.Levelled form,
        Optional<Lists.Position> position,
        List<Span> spans,
        List<Span> caption,
        Optional<Drawing> picture,
        Place place) {

    static Paragraph of(XmlNode node, Parts parts, Map<String, String> targets) {
        Optional<XmlNode> settings = node.child("pPr");
        String style = settings.map(all -> all.value("pStyle")).orElse("");
        Form.Levelled styled = parts.styles().form(style);
        Form.Levelled form =
                styled.form() == Form.BODY ? settings.flatMap(Styles::outline).orElse(styled) : styled;
        Optional<Lists.Position> position = settings.flatMap(all -> all.child("numPr"))
                .or(() -> parts.styles().numbering(style))
                .flatMap(numbering -> parts.lists().position(numbering, form.level()));
        RunReader runs = RunReader.of(node, parts, targets);
        List<Span> spans = Blanks.trimmed(runs.spans());
        int length = spans.stream().mapToInt(span -> span.text().length()).sum();
        boolean figure = form.form() == Form.FIGURE;
        Optional<Drawing> picture = runs.drawings().stream()
                .filter(Drawing::isNamedFile)
                .findFirst()
                .filter(found -> figure);
        runs.drawings().stream()
                .filter(drawing -> !(figure && (drawing.chart() || drawing.isNamedFile())))
                .forEach(drawing -> parts.heard().object());
        return new Paragraph(
                form,
                position,
                spans,
                Blanks.trimmed(runs.behindCounter()),
                picture,
                parts.heard().next(length));
    }

    boolean is(Form wanted) {
        return form.form() == wanted;
    }

    boolean isBlank() {
        return spans.isEmpty() && picture.isEmpty();
    }

    List<Inline> text() {
        return Spans.inlines(spans);
    }

    /** The text of what is set in bold as a whole: a heading, a head of a column. */
    List<Inline> plainlySet() {
        boolean bold = spans.stream()
                .filter(span -> span.whole().isEmpty())
                .allMatch(span -> span.traits().contains(Trait.STRONG));
        return bold ? Spans.inlines(spans.stream().map(Paragraph::regular).toList()) : text();
    }

    /** The characters alone, line breaks as such. */
    String characters() {
        return spans.stream()
                .map(span ->
                        span.whole().filter(Inline.LineBreak.class::isInstance).isPresent() ? "\n" : span.text())
                .collect(Collectors.joining());
    }

    private static Span regular(Span span) {
        List<Trait> traits =
                span.traits().stream().filter(trait -> trait != Trait.STRONG).toList();
        return new Span(span.text(), Set.copyOf(traits), span.target(), span.language(), span.whole());
    }
}
