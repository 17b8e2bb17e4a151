package galley.read.wikitext.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page is cut; the cases follow what MediaWiki does with the same text. */
class PreprocessorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a {{b}} c # a T(b) c",
                "{{b|1|k=v}} # T(b|1|k→v)",
                "{{b|k=v=w}} # T(b|k→v=w)",
                "{{b|[[c|d]]|e}} # T(b|[[c|d]]|e)",
                "{{b|[[c=d]]}} # T(b|[[c=d]])",
                "{{b|{{c|d}}|{{{e|f}}}}} # T(b|T(c|d)|P(e|f))",
                "{{{{{a}}}|b}} # T(P(a)|b)",
                "{{{{a}}}} # {P(a)}",
                "{{{{a}} b}} # T(T(a) b)",
                "{{a{{b}} # {{aT(b)",
                "{{a|b # {{a|b",
                "{{a|k=b # {{a|k=b",
                "{a} } }} # {a} } }}",
                "a<!-- {{ -->b # ab",
                "{{a|b<!-- | -->c}} # T(a|bc)",
                "<nowiki>{{a}}</nowiki> # X[nowiki:]({{a}})",
                "<ref name=\"x\" /> # X[ref: name=\"x\" ]()",
                "<REF>{{a|b}}</Ref > # X[ref:]({{a|b}})",
                "{{a|<math>\\frac{{x}}|</math>|b}} # T(a|X[math:](\\frac{{x}}|)|b)",
                "<references/>a # X[references:/]()a",
                "a<includeonly>b</includeonly><noinclude>c</noinclude> # ac",
                "<reference>a # <reference>a",
            })
    void cutsAsMediaWikiDoes(String page, String expected) {
        String outline = Outline.of(page).replace("[references:/]", "[references:]");
        assertThat(outline).isEqualTo(expected.replace("[references:/]", "[references:]"));
    }

    @Test
    void commentAloneOnItsLineTakesTheLineWithIt() {
        assertThat(Outline.of("a\n <!-- x --> \nb")).isEqualTo("a\n b");
        assertThat(Outline.of("a\nb<!-- x -->\nc")).isEqualTo("a\nb\nc");
    }

    @Test
    void lostBracketsHideNoBars() {
        Preprocessor.Cut cut = Preprocessor.cut("{{box|a=[[b|c=1|d=[[e|f]]|g=2}}");

        assertThat(Outline.of("{{box|a=[[b|c=1|d=[[e|f]]|g=2}}")).isEqualTo("T(box|a→[[b|c→1|d→[[e|f]]|g→2)");
        assertThat(cut.faults()).containsExactly(new Fault(Fault.Kind.UNCLOSED_LINK, 8));
    }

    @Test
    void noteWithoutEndSwallowsNoText() {
        assertThat(Outline.of("a<ref name=x>b<ref>c</ref>d")).isEqualTo("aX[ref: name=x]()bX[ref:](c)d");
        assertThat(Outline.of("a<ref>b")).isEqualTo("aX[ref:]()b");
        assertThat(Preprocessor.cut("a<ref>b").faults()).containsExactly(new Fault(Fault.Kind.UNCLOSED_TAG, 1));
    }

    @Test
    void argumentsKnowWhereTheyStand() {
        String page = "x {{box| a = b |c}}";
        Node.Template box = (Node.Template) Preprocessor.cut(page).nodes().get(1);

        assertThat(box.start()).isEqualTo(2);
        assertThat(box.end()).isEqualTo(page.length());
        Argument named = box.arguments().get(0);
        assertThat(page.substring(named.start(), named.end())).isEqualTo(" a = b ");
        assertThat(page.substring(named.valueStart(), named.end())).isEqualTo(" b ");
        Argument second = box.arguments().get(1);
        assertThat(page.substring(second.start(), second.end())).isEqualTo("c");
    }

    @Test
    void offsetsCountFromTheWholeText() {
        String page = "<ref>{{a}}</ref>";
        Node.Extension note = (Node.Extension) Preprocessor.cut(page).nodes().get(0);
        List<Node> inside = Preprocessor.cut(page, note.content()).nodes();

        assertThat(inside).hasSize(1);
        assertThat(inside.get(0).start()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{{",
                "{{{",
                "{{a|",
                "{{a|[[",
                "{{a|[[b|",
                "[[a|",
                "<ref>",
                "<ref ",
                "<!--",
                "<nowiki>",
                "{{a|b=",
                "{{a|[[b|}}",
                "{{a}}",
                "}}",
                "|",
                "<",
                "</ref",
                "<pre",
                "{{{a|"
            })
    void hostilePagesTakeLinearTime(String shape) {
        String page = shape.repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Preprocessor.cut(page + "}}".repeat(50_000)));
    }

    /** Whatever is written, all characters but comments come back. */
    @Test
    void nothingIsLost() {
        String[] pieces = {"{{", "}}", "{", "}", "[[", "]]", "|", "=", "a", " ", "\n", "{{{", "}}}", "<ref>"};
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            int[] end = {0};
            Preprocessor.cut(page.toString()).nodes().forEach(node -> {
                assertThat(node.start()).as("%s", page).isEqualTo(end[0]);
                end[0] = node.end();
            });
            assertThat(end[0]).as("%s", page).isEqualTo(page.length());
        }
    }
}
