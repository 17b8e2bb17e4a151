package galley.read.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Field;
import galley.model.Inline;
import galley.model.Item;
import galley.source.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldNotesTest {
    private int line;

    private Field field(String label, Inline... text) {
        line++;
        return new Field(label, "", List.of(new Item(0, List.of(text))), List.of(), new Place(line, 1, line));
    }

    private static Inline words(String words) {
        return new Inline.Text(words);
    }

    private static Inline note(String words) {
        return new Inline.Note("", List.of(words(words)));
    }

    private static String joined(Field... fields) {
        return FieldNotes.joined(List.of(fields)).stream()
                .map(field ->
                        field.label() + "=" + Shown.inlines(field.items().get(0).text()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void notesGoToTheFieldTheyAreNamedAfter() {
        assertThat(joined(field("Area", words("5")), field("Height", words("7")), field("Area footnotes", note("x"))))
                .isEqualTo("Area=5^x^ Height=7");
    }

    @Test
    void withoutSuchAFieldTheyGoToTheOneBefore() {
        assertThat(joined(field("Area", words("5")), field("Height", words("7")), field("References", note("x"))))
                .isEqualTo("Area=5 Height=7^x^");
    }

    @Test
    void notesAtTheBeginningGoToTheFirstField() {
        assertThat(joined(field("Source", note("x")), field("Area", words("5"))))
                .isEqualTo("Area=5^x^");
    }

    @Test
    void wordsWithANoteStayAField() {
        assertThat(joined(field("Area", words("5")), field("Source", words("map"), note("x"))))
                .isEqualTo("Area=5 Source=map^x^");
    }

    @Test
    void theFirstOfSeveralFieldsOfThatBeginningHasThem() {
        assertThat(joined(field("Pop total", words("5")), field("Pop area", words("7")), field("Pop notes", note("x"))))
                .isEqualTo("Pop total=5^x^ Pop area=7");
    }

    @Test
    void aGroupTakesThemToo() {
        Field group = new Field("Mills", "", List.of(), List.of(field("Stones", words("2"))), new Place(1, 1, 1));
        assertThat(joined(group, field("Mills ref", note("x")))).isEqualTo("Mills=^x^");
    }

    @Test
    void notesAloneAreKept() {
        assertThat(joined(field("Source", note("x")))).isEqualTo("Source=^x^");
    }
}
