package galley.page;

import static org.assertj.core.api.Assertions.assertThat;

import galley.font.Family;
import galley.font.FontLibrary;
import galley.font.FontSpec;
import galley.font.GlyphRun;
import galley.font.Shaper;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.LinkMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.page.Structure.Node;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageDumpTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();

    private static GlyphMark glyphs(String text, double x, int node) {
        Family serif = FONTS.family("Source Serif").orElseThrow();
        GlyphRun run =
                new Shaper(FONTS).shape(text, FontSpec.of(serif, 10)).runs().get(0);
        return new GlyphMark(x, 50, run, 0x1A1A1A, Optional.empty(), new Content(node));
    }

    @Test
    void wordsOfALineArePrintedAsOneStretch() {
        StructureBuilder structure = new StructureBuilder();
        int paragraph = structure.add(Kind.PARAGRAPH, StructureBuilder.ROOT);
        GlyphMark first = glyphs("Two ", 20, paragraph);
        GlyphMark second = glyphs("words", 20 + first.run().width() + 1, paragraph);
        RuleMark rule = new RuleMark(20, 60, 100, 0.5, 0, 0x8C8C8C, Artifact.LAYOUT);
        LinkMark link =
                new LinkMark(20, 40, 30, 12, new Target.Address("https://example.org/"), new Content(paragraph));
        Page page = new Page(200, 100, List.of(first, second, rule, link));
        OutlineEntry entry = new OutlineEntry("Top", 0, 12, paragraph, List.of());
        Composition composition = new Composition("T", "en", List.of(page), structure.structure(), List.of(entry));
        assertThat(PageDump.of(composition).lines().map(String::strip))
                .containsExactly(
                        "page 1 200.0 x 100.0",
                        "50.0 20.0..69.0 SourceSerifPro-Regular 10 #1A1A1A P#1 \"Two words\"",
                        "rule 20.0 60.0 100.0 x 0.5 r0.0 #8C8C8C layout",
                        "link 20.0 40.0 30.0 x 12.0 https://example.org/ P#1",
                        "outline \"Top\" page 1 at 12.0");
    }

    @Test
    void theTreeIsPrintedInReadingOrderWithWhatSetsNodesApart() {
        StructureBuilder structure = new StructureBuilder();
        int table = structure.add(Kind.TABLE, StructureBuilder.ROOT);
        int figure = structure.add(Node.of(Kind.FIGURE, StructureBuilder.ROOT).described("A quay."));
        int row = structure.add(Kind.TABLE_ROW, table);
        structure.add(Node.of(Kind.COLUMN_HEADER, row).spanning(2, 1).in("kk"));
        assertThat(figure).isEqualTo(2);
        assertThat(PageDump.of(structure.structure()))
                .isEqualTo("Document\n  Table\n    TR\n      TH 2x1 lang=kk\n  Figure alt=\"A quay.\"\n");
    }

    @Test
    void aMovedMarkIsTheSameElsewhere() {
        RuleMark rule = new RuleMark(1, 2, 3, 4, 0.5, 7, Artifact.LAYOUT);
        assertThat(rule.moved(10, 20)).isEqualTo(new RuleMark(11, 22, 3, 4, 0.5, 7, Artifact.LAYOUT));
    }
}
