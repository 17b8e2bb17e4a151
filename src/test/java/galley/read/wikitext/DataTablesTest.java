package galley.read.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Templates that draw figures: their figures are printed as tables, their notes with them. */
class DataTablesTest {

    @Test
    void inhabitantsByYearInNamedArguments() {
        assertThat(Pages.lead("{{US Census population\n|1800=1250\n|1810= 9046\n|estyear=2015\n|estimate=12000\n"
                        + "|footnote=Counts.<ref>x</ref>}}"))
                .isEqualTo("table() !1800 |1,250 / !1810 |9,046 / !2015 |12,000\nCounts.^x^");
    }

    @Test
    void inhabitantsByYearInPairs() {
        assertThat(Pages.lead("{{Historical populations|title=People\n|1721|65300\n|[[1750]]|113289}}"))
                .isEqualTo("table(People) !1721 |65,300 / !‹1750>1750› |113,289");
    }

    @Test
    void weatherByMonth() {
        assertThat(Pages.lead("{{Weather box|location=Wick|metric first=yes\n|Jan high C=3.5\n|Feb high C = −4\n"
                        + "|Jan rain mm=40\n|year rain mm=500\n|Mar sun=\n|source 1=Mill<ref>x</ref>}}"))
                .isEqualTo("table(Wick) ! !high (°C) !rain (mm) / !Jan |3.5 |40 / !Feb |−4 | / !Year | |500\nMill^x^");
    }

    @Test
    void withoutFiguresNothingIsPrintedButTheNotes() {
        assertThat(Pages.lead("Wick.\n\n{{Weather box|location=Wick|source 1=<ref>x</ref>}}\n"))
                .isEqualTo("Wick.^x^");
    }

    @Test
    void barsOfAChartAreAList() {
        assertThat(Pages.lead("{{bar box|title=Faiths|bars={{bar percent|Old|green|98}}{{bar percent|New|red|2}}}}"))
                .isEqualTo("Faiths\n•(Old: 98%) •(New: 2%)");
    }
}
