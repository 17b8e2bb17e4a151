package galley.print;

import static org.assertj.core.api.Assertions.assertThat;

import galley.unit.Length;
import galley.unit.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {
    @Test
    void everySizeOfOursHasANameThatTellsThatSize() {
        assertThat(PaperSize.NAMED).allSatisfy(paper -> {
            Media media = Media.of(paper);
            assertThat(Media.parse(media.name()))
                    .hasValueSatisfying(read ->
                            assertThat(read.size().isAbout(media.size())).isTrue());
            assertThat(media.title()).isEqualTo(paper.name() + " (" + media.name() + ")");
        });
    }

    @Test
    void readsInchesMillimetresAndWhatStandsBehindThem() {
        assertThat(Media.parse("na_number-10_4.125x9.5in").orElseThrow().size())
                .isEqualTo(new MediaSize(Length.in(4.125), Length.in(9.5)));
        assertThat(Media.parse("oe_photo-l_3.5x5in_photo_borderless")
                        .orElseThrow()
                        .size())
                .isEqualTo(new MediaSize(Length.in(3.5), Length.in(5)));
        assertThat(Media.parse("na-letter").orElseThrow().size())
                .isEqualTo(Media.of(PaperSize.LETTER).size());
        assertThat(Media.parse("custom_min_76.2x127mm").orElseThrow().size())
                .isEqualTo(new MediaSize(Length.mm(76.2), Length.mm(127)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A4", "iso_a4", "choice_iso_a4_0x297mm", "iso_a4_1e9x2mm", "x_y_1x2", "a_b_999999999x1mm"})
    void guessesNoSizeThatANameDoesNotTell(String name) {
        assertThat(Media.parse(name)).isEmpty();
    }

    @Test
    void takesRoundedSizesForOnePaperButNotNeighbours() {
        MediaSize a4 = Media.of(PaperSize.A4).size();

        assertThat(a4.isAbout(new MediaSize(Length.pt(595), Length.pt(842)))).isTrue();
        assertThat(a4.isAbout(new MediaSize(Length.in(8.27), Length.in(11.69)))).isTrue();
        assertThat(a4.isAbout(Media.of(PaperSize.LETTER).size())).isFalse();
        assertThat(a4.isAbout(a4.turned())).isFalse();
    }

    @Test
    void namesOwnSizesInRoundedMillimetres() {
        assertThat(Media.custom(Length.mm(100), Length.mm(150.126)).name())
                .isEqualTo("custom_100x150.13mm_100x150.13mm");
    }
}
