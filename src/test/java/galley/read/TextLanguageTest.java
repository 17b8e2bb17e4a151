package galley.read;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Metadata;
import galley.source.Diagnostic;
import galley.source.Source;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class TextLanguageTest {
    private static final String GERMAN =
            "Der Hafen ist alt und liegt an der Mündung. Er wurde mit einer Mauer für die Boote gebaut, die nach dem Sturm"
                    + " auf dem Strand lagen, und bis heute wird er auch von Seglern benutzt.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The harbour is old. It was built with a wall for the boats that lay on the beach after the storm.",
                "fr | Le port est ancien. Il a été construit avec un mur pour les bateaux qui étaient sur la plage après la tempête.",
                "es | El puerto es antiguo. Fue construido con un muro para los barcos que estaban en la playa y desde entonces se usa.",
                "pt | O porto é antigo. Foi construído com um muro para os barcos que não estavam no mar, e também é usado até hoje.",
                "it | Il porto è antico. Fu costruito con un muro per le barche che sono sulla spiaggia, e anche gli alberghi della città.",
                "pl | Port jest stary. Został zbudowany z murem dla łodzi, które po burzy były na plaży, i do dziś jest używany przez nie.",
                "ru | Гавань старая. Она была построена для лодок, которые после бури лежали на берегу, и до этого года не была его.",
                "uk | Гавань стара. Її було збудовано для човнів, які після бурі були на березі, і до цього року вона та його.",
                "kk | Бұл айлақ ескі. Ол қайықтар үшін салынған және осы жылы да бір қабырға болған, кейін де оның жағасы мен суы бар.",
                "fa | این بندر قدیمی است و برای قایق‌ها ساخته شد که از دریا به ساحل آمدند و با آن دیوار نیز خود شهر.",
                "ar | الميناء قديم في المدينة، وقد كان من الحجر على البحر، ثم أصبح مع السور الذي بني بعد العاصفة إلى الآن.",
                "el | Το λιμάνι είναι παλιό.",
                "ko | 항구는 오래되었다.",
                "ja | 港は古い。船のために作られた。",
                "zh | 港口很古老。",
                "hi | बंदरगाह पुराना है और नावों के लिए दीवार के साथ बनाया गया था। इस में एक यह भी है।",
                "th | ท่าเรือเก่า"
            })
    void commonWordsTellTheLanguage(String language, String text) {
        assertThat(TextLanguage.of(text)).isEqualTo(language);
    }

    @Test
    void textThatTellsNothingIsEnglishInLatinLettersAndOpenInOthers() {
        assertThat(TextLanguage.of("Quay 4, Pier 17")).isEqualTo("en");
        assertThat(TextLanguage.of("Гавань 4")).isEqualTo("und");
        assertThat(TextLanguage.of("1789")).isEqualTo("en");
        assertThat(TextLanguage.shownBy("Quay 4, Pier 17")).isEmpty();
    }

    @Test
    void aForeignTitleInAnEnglishTextDoesNotCount() {
        String text = "The harbour was described in Der Hafen und die See by a man who lived at the quay, and it is his"
                + " only book. The wall has not been described by other writers, who were more of the town than of it.";
        assertThat(TextLanguage.of(text)).isEqualTo("en");
    }

    @Test
    void wordsOfTemplatesAndNotesDoNotCount() {
        String note = "<ref>{{cite web|title=The wall of the harbour and the boats that were on the beach}}</ref>";
        assertThat(TextLanguage.of(note.repeat(20) + GERMAN + note.repeat(20) + GERMAN))
                .isEqualTo("de");
    }

    @Test
    void aStatedLanguageHoldsUnlessTheTextCannotBeInIt() {
        assertThat(TextLanguage.checked("de", GERMAN)).isEqualTo("de");
        assertThat(TextLanguage.checked("de-AT", GERMAN)).isEqualTo("de-AT");
        assertThat(TextLanguage.checked("en", GERMAN)).isEqualTo("de");
        assertThat(TextLanguage.checked("en", "Το λιμάνι είναι παλιό.")).isEqualTo("el");
        assertThat(TextLanguage.checked("nds", GERMAN)).as("not on our list").isEqualTo("nds");
        assertThat(TextLanguage.checked("fr", "Quay 4")).isEqualTo("fr");
    }

    @Test
    void anExportUnderTheHeadOfAnotherWikiIsToldAndReadInItsOwnLanguage() throws Exception {
        PageContext page = new PageContext("Hafen", Optional.of("en"), Map.of(), Metadata.NONE);
        Readers readers = Readers.installed(TextLanguageTest.class.getClassLoader());
        Reading reading = readers.read(Source.ofText("Hafen", "Hafen", "'''Hafen'''. " + GERMAN), page);
        assertThat(reading.article().language()).isEqualTo("de");
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains("R004");
    }
}
