package galley.read.docx;

import galley.model.Field;
import galley.model.Infobox;
import galley.source.Diagnostic;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line under the title, which is made of facts of the infobox: whoever changes a fact may forget it there. */
final class LineOfFacts {
    private static final String SEPARATOR = " · ";

    private final Heard heard;

    LineOfFacts(Heard heard) {
        this.heard = heard;
    }

    /** Tells what stands in the line and in no fact. */
    void check(Optional<Paragraph> line, List<Infobox> infoboxes) {
        List<String> facts = infoboxes.stream()
                .flatMap(box -> box.fields().stream())
                .flatMap(LineOfFacts::all)
                .toList();
        line.ifPresent(paragraph -> Arrays.stream(paragraph.characters().split(SEPARATOR))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !facts.contains(part))
                .forEach(part -> heard.tell(Diagnostic.warning(
                                "R406",
                                paragraph.place(),
                                "the line under the title says “" + part + "”, as no fact does; it is left out")
                        .withHint("the line is made from the facts: change the fact"))));
    }

    private static Stream<String> all(Field field) {
        return Stream.concat(
                Stream.of(FactsTable.words(field).strip()),
                field.fields().stream().flatMap(LineOfFacts::all));
    }
}
