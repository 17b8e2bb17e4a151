package galley.read.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to harm a parser: everything opened and never closed, everything nested, everything repeated. */
class HostilePagesTest {
    /** Far more than any takes; what grows with the square of its input takes minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    static Stream<String> shapes() {
        List<String> repeated = List.of(
                "[",
                "[[",
                "[[a|",
                "[[a|b]]",
                "{",
                "{{",
                "{{a|",
                "{{{",
                "{{{a|",
                "{{a}}",
                "}}",
                "]]",
                "|",
                "''",
                "'''",
                "'''''",
                "''a'''b",
                "<div>",
                "</div>",
                "<b>",
                "<i><b>",
                "<span lang=de>",
                "<ref>",
                "<ref name=a>",
                "<ref name=a/>",
                "<ref",
                "</ref>",
                "<nowiki>",
                "<!--",
                "<!-- -->",
                "<pre>",
                "<math>",
                "<blockquote>\n",
                "<table><tr><td>",
                "<ul><li>",
                "<dl><dd>",
                "[http://a ",
                "http://a ",
                "[http://a b]",
                "[[File:a|thumb|",
                "[[File:a|thumb|b]]",
                "[[Category:a",
                "{|\n",
                "{|\n|\n",
                "{|\n|-\n|a||b\n|}\n",
                "|-\n",
                "!a!!b\n",
                "*",
                "*a\n",
                "#*:;",
                ";a:b\n",
                ":",
                "=",
                "=a=\n",
                "======a\n",
                "&",
                "&amp;",
                "&#x110000;",
                "__TOC__",
                "_",
                "-{",
                "-{a}-",
                "\n",
                " ",
                " a\n",
                "----\n",
                "~~~~",
                "(",
                "( , ",
                "(\u00A0",
                "\uFDD0",
                "\u0301",
                "\u202E",
                "\uD800",
                "\r",
                "{{convert|1|",
                "{{#if:a|",
                "{{#switch:a|",
                "{{#expr:1+",
                "{{infobox|a=",
                "{{infobox\n|a={{plainlist|\n*",
                "{{quote|",
                "{{efn|",
                "{{lang|de|",
                "<gallery>\n",
                "<poem>",
                "<poem>\n:",
                "<ref>x</ref>\n\n",
                "* a\n\n<ref>x</ref>\n\n",
                "{{navbox|a=<ref>x</ref>}}\n",
                "{{navbox|a=<ref>x</ref>",
                "{{ubl|");
        return Stream.concat(
                repeated.stream(), Stream.of("{{cite web|title=a}}", "{{coord|1|N|2|E}}", "{{as of|2001}}", "{{!}}"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void takesLinearTimeAndNoStack(String shape) {
        int count = Math.max(5_000, 60_000 / shape.length());
        assertTimeoutPreemptively(LIMIT, () -> Pages.read("a\n" + shape.repeat(count) + "\nz"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void harmsNothingWithinATemplateOrNote(String shape) {
        String page = "{{Infobox town\n|name = " + shape.repeat(300) + "\n}}\n<ref>" + shape.repeat(300) + "</ref>\na";
        assertTimeoutPreemptively(LIMIT, () -> Pages.read(page));
    }

    @Test
    void closedNestingIsBoundedToo() {
        for (String[] pair : new String[][] {
            {"{{a|", "}}"},
            {"[[a|", "]]"},
            {"{|\n|\n", "\n|}"},
            {"<blockquote>\n", "\n</blockquote>"},
            {"<b><i>", "</i></b>"},
            {"{{infobox|a=", "}}"},
            {"{{efn|", "}}"},
            {"{{#if:1|", "}}"},
            {"{{quote|", "}}"},
            {"[[File:a|thumb|", "]]"},
            {"<span lang=de>", "</span>"},
            {"{{#expr:(", "}}"},
            {"<sup>", "</sup>"}
        }) {
            String page = pair[0].repeat(5_000) + "a" + pair[1].repeat(5_000);
            assertTimeoutPreemptively(LIMIT, () -> Pages.read(page + "\nz"), pair[0]);
        }
    }

    /** Pieces of markup in any order: nothing throws, and no sign is left that a reader should not see. */
    @Test
    void anyOrderOfMarkupIsRead() {
        String[] pieces = {
            "{{",
            "}}",
            "[[",
            "]]",
            "|",
            "=",
            "''",
            "'''",
            "a",
            " b ",
            "\n",
            "\n\n",
            "{|",
            "|}",
            "|-",
            "!",
            "*",
            "#",
            ":",
            ";",
            "<ref>",
            "</ref>",
            "<ref name=a/>",
            "<b>",
            "</b>",
            "<br>",
            "== h ==",
            "File:a.png",
            "{{flag|x}}",
            "http://a.b",
            "[http://a.b c]",
            "<div>",
            "</div>",
            "<!--",
            "-->",
            "<nowiki>",
            "</nowiki>",
            "&nbsp;",
            "{{{",
            "}}}",
            "<li>",
            "Infobox",
            "<gallery>",
            "</gallery>",
            "<blockquote>",
            "</blockquote>",
            "<td>",
            "{{convert|1|km}}"
        };
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder("a");
            for (int i = random.nextInt(60); i > 0; i--) {
                page.append(pieces[random.nextInt(pieces.length)]);
            }
            String words = WrittenPages.everything(Pages.article(page.toString()));
            assertThat(words).as("seed %d: %s", seed, page).doesNotContain("{{", "}}", "[[", "]]", "<ref");
        }
    }
}
