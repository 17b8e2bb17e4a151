package galley.read.wikitext.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.read.wikitext.expand.Remarks;
import galley.read.wikitext.expand.Traced;
import galley.source.Diagnostic;
import galley.source.Source;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuoteRunsTest {

    private static Map<Integer, Integer> marks(String text, Remarks remarks) {
        Traced traced = new Traced.Builder().copy(text, 0, text.length()).build();
        Links links = Links.of(text, 0, text.length());
        Map<Integer, Integer> marks = new TreeMap<>();
        new QuoteRuns(traced, links, remarks)
                .within(0, text.length())
                .forEach((start, run) -> marks.put(start, run.marks()));
        return marks;
    }

    private static Remarks remarks(String text) {
        return new Remarks(Source.of("Wick.wiki", text.getBytes(UTF_8)));
    }

    private static Map<Integer, Integer> marks(String text) {
        return marks(text, remarks(text));
    }

    @Test
    void findsRunsByWhereTheyBegin() {
        assertThat(marks("a ''b'' '''c'''"))
                .containsExactly(Map.entry(2, 2), Map.entry(5, 2), Map.entry(8, 3), Map.entry(12, 3));
    }

    @Test
    void aSingleApostropheIsNone() {
        assertThat(marks("the miller's wheel")).isEmpty();
    }

    @Test
    void runsInLinksBelongToTheLinks() {
        assertThat(marks("[[Wick|''Wick'']] ''b''")).containsOnlyKeys(18, 21);
    }

    @Test
    void eachLineIsSettledForItself() {
        String text = "''a\nb''";
        Remarks remarks = remarks(text);
        assertThat(marks(text, remarks)).containsOnlyKeys(0, 5);
        assertThat(remarks.diagnostics()).extracting(Diagnostic::code).containsExactly("R509", "R509");
    }

    @Test
    void evenLinesAreNotRemarkedOn() {
        String text = "''a''\n'''b'''";
        Remarks remarks = remarks(text);
        marks(text, remarks);
        assertThat(remarks.diagnostics()).isEmpty();
    }
}
