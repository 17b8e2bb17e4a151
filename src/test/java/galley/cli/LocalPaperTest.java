package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import galley.unit.PaperSize;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPaperTest {
    @ParameterizedTest
    @CsvSource({
        "en_US.UTF-8, letter",
        "fr_CA, letter",
        "es_MX.UTF-8, letter",
        "fil_PH, letter",
        "es_US@currency=USD, letter",
        "en_GB.UTF-8, a4",
        "pt_BR.UTF-8, a4",
        "kk_KZ, a4",
        "C.UTF-8, a4",
        "C, a4",
        "POSIX, a4",
        "en, a4"
    })
    void aLocaleHasThePaperOfItsCountry(String locale, String paper) {
        assertThat(LocalPaper.of(Map.of("LANG", locale), Optional.of("US")).name())
                .isEqualTo(paper);
    }

    @Test
    void theVariableForPaperCountsMoreThanThatForTheLanguageAndTheOneForAllMost() {
        Map<String, String> settings = Map.of("LANG", "en_US.UTF-8", "LC_PAPER", "de_DE.UTF-8");
        assertThat(LocalPaper.of(settings, Optional.empty())).isEqualTo(PaperSize.A4);
        assertThat(LocalPaper.of(Map.of("LC_ALL", "en_US", "LC_PAPER", "de_DE"), Optional.empty()))
                .isEqualTo(PaperSize.LETTER);
        assertThat(LocalPaper.of(Map.of("LC_ALL", "", "LANG", "en_US"), Optional.empty()))
                .as("an empty variable says nothing")
                .isEqualTo(PaperSize.LETTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CL", "PH"})
    void withoutALocaleTheSystemSaysTheCountry(String country) {
        assertThat(LocalPaper.of(Map.of(), Optional.of(country))).isEqualTo(PaperSize.LETTER);
        assertThat(LocalPaper.of(Map.of(), Optional.empty())).isEqualTo(PaperSize.A4);
    }
}
