package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;

import galley.font.FontLibrary;
import galley.font.FontSpec;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;
import org.junit.jupiter.api.Test;

class FountsTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();

    private final Founts founts = new Founts(new Shaper(FONTS), new Hyphenators());

    @Test
    void keepsWordsForTheNextDocument() {
        ShapedWord word = founts.of(spec("en")).word("harbour");
        founts.tidy();

        assertThat(founts.of(spec("en")).word("harbour")).isSameAs(word);
    }

    @Test
    void tellsLanguagesApart() {
        assertThat(founts.of(spec("en")).word("Lampenwärter").hyphens())
                .isNotEqualTo(founts.of(spec("de")).word("Lampenwärter").hyphens());
    }

    @Test
    void startsAnewWhenThereAreTooManyWords() {
        Fount fount = founts.of(spec("en"));
        for (int i = 0; i <= Founts.MOST_WORDS; i++) {
            fount.word("q" + i);
        }
        double width = fount.word("quay").width();
        founts.tidy();

        assertThat(founts.of(spec("en")).size()).isLessThan(10);
        assertThat(founts.of(spec("en")).word("quay").width()).isEqualTo(width);
    }

    private static FontSpec spec(String language) {
        return FontSpec.of(FONTS.family("Source Serif").orElseThrow(), 10).withLanguage(language);
    }
}
