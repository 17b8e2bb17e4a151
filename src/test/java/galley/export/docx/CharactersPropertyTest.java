package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Inline;
import galley.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every character that a text may hold, and those that it may not. */
final class CharactersPropertyTest {
    private static final int BLOCK = 0x2000;

    @Test
    void everyCodePointComesBackOrIsReplaced() {
        for (int start = 0; start <= Character.MAX_CODE_POINT; start += BLOCK) {
            String text = IntStream.range(start, Math.min(start + BLOCK, Character.MAX_CODE_POINT + 1))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining("x"));
            Docx docx = Docx.of(Articles.edition(Articles.of(Articles.paragraph("|" + text + "|"))));
            String shown = docx.paragraphs("Summary").get(0);
            assertThat(shown).isEqualTo(expected("|" + text + "|"));
            if (start > 0x20_000) {
                start += 0x8_000; // the further planes are all alike
            }
        }
    }

    private static String expected(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            if (c == '\n' || c == '\r') {
                out.append(' ');
            } else if (c != '\t') { // a tab is an element, not a character
                out.appendCodePoint(surrogate || control || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    @Test
    void aReplacedCharacterIsToldOnceAPlace() {
        Docx docx = Docx.of(Articles.edition(Articles.of(Articles.paragraph("a\u0001b\u0002c\uD800"))));
        assertThat(docx.exported().diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "D301", "the character U+0001 cannot stand in a DOCX and was replaced by U+FFFD"));
    }

    @Test
    void markupInTextStaysText() {
        String hostile = "</w:t></w:r> & <w:fldSimple w:instr=\"DDE\"/> ]]> \" '";
        Docx docx = Docx.of(Articles.edition(Articles.of(Articles.paragraph(hostile))));
        assertThat(docx.paragraphs("Summary")).containsExactly(hostile);
        assertThat(docx.part("word/document.xml")).doesNotContain("<w:fldSimple");
    }

    @Test
    void blanksAtTheEdgesOfRunsAreKept() {
        Docx docx = Docx.of(Articles.edition(Articles.of(Articles.paragraph(
                Articles.text("one "), new Inline.Strong(List.of(Articles.text(" two"))), Articles.text("  three")))));
        assertThat(docx.paragraphs("Summary")).containsExactly("one  two  three");
        assertThat(docx.part("word/document.xml")).contains("xml:space=\"preserve\"> two<");
    }
}
