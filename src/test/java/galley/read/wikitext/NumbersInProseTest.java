package galley.read.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates that say a number, a date or a unit within a sentence: none may take it away. */
class NumbersInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{convert|1800|m|yd}} ~ 1,800 m (2,000 yd)",
                "{{convert|16|e6acre|e6ha}} ~ 16 million acres (6.5 million ha)",
                "{{convert|1000|m|fathom ft}} ~ 1,000 m (550 fathoms; 3,300 ft)",
                "{{convert|1.80|m|ftin}} ~ 1.80 m (5 ft 11 in)",
                "{{convert|1.3|Moilbbl/d}} ~ 1.3 million bbl/d (210,000 m³/d)",
                "{{convert|5|C-change}} ~ 5 °C (9.0 °F)",
                "{{convert|3|millrod|m}} ~ 3 millrod",
                "{{formatnum:12345}} ~ 12,345",
                "{{val|1.5|0.1|u=km}} ~ 1.5 ± 0.1 km",
                "{{val|1.5|0.2|0.3|u=km}} ~ 1.5 +0.2−0.3 km",
                "{{unité|3743,31|km|2}} ~ 3743,31 kmsup(2)",
                "{{nobr|4,4|millions}} ~ 4,4 millions",
                "{{frac|3|1|2}} ~ 3 1⁄2",
                "{{Inflation|US|800|1861|r=-2}} ~ 800 [1861]",
                "{{US$|12.5}} ~ US$12.5",
                "{{date|15|mai|1955}} ~ 15 mai 1955",
                "{{dts||10|17}} ~ October 17",
                "{{dts|2001|10|17}} ~ October 17, 2001",
                "{{start date|2001|10|17|df=y}} ~ 17 October 2001",
                "{{Coordinate|text=DMS|NS=52/30/10.4/N|EW=13/24/15.1/E}} ~ 52°30′10.4″N 13°24′15.1″E",
                "{{Jumelage|Wick|Wock|année=1987|mois=juillet|jour=2}} ~ Wick, Wock (2 juillet 1987)",
                "{{bartable|87.5||2}} ~ 87.5",
                "{{windmill|7|8.5}} ~ 7 8.5"
            })
    void aSentenceKeepsIt(String call, String said) {
        assertThat(Pages.lead("Wick has " + call + " here.").replace('\u00A0', ' '))
                .isEqualTo("Wick has " + said + " here.");
    }
}
