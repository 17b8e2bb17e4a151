package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.proses;
import static galley.compose.Articles.section;
import static galley.compose.Articles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.model.Article;
import galley.model.Block;
import galley.page.Mark.ImageMark;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.source.Attachments;
import galley.source.Place;
import galley.source.Severity;
import galley.style.Presentation;
import galley.timeline.Timeline;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures on the page: how large, with what words, and what stands there when there is none. */
class FigureSetterTest {
    private static final double MEASURE = 427;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureStandsOverItsCaptionWithWordsForThoseWhoCannotSeeIt(String type) {
        Composed composed = composed(picture(type, 300, 150));
        ImageMark image = image(composed);
        PageReader pages = new PageReader(composed);
        Content content = (Content) image.meaning();

        assertThat(pages.node(content.id()).kind()).isEqualTo(Kind.FIGURE);
        assertThat(pages.node(content.id()).alternative()).contains("A wall of stone.");
        assertThat(PageReader.lines(pages.content(0, Kind.CAPTION)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text().strip()).isEqualTo("The breakwater at dusk.");
                    assertThat(line.y()).isGreaterThan(image.y() + image.height());
                });
        assertThat(composed.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300, 150, 144, 72", "3000, 1000, 427, 142.3", "50, 50, 24, 24"})
    void aPictureIsAsWideAsTheColumnAtMostAndNeverCoarse(int across, int down, double width, double height) {
        ImageMark image = image(composed(picture("png", across, down)));

        assertThat(image.width()).isCloseTo(width, within(0.5));
        assertThat(image.height()).isCloseTo(height, within(0.5));
        assertThat(image.width()).isLessThanOrEqualTo(MEASURE + 0.5);
    }

    @Test
    void aTallPictureLeavesRoomForItsCaption() {
        ImageMark image = image(composed(picture("png", 800, 4000)));

        assertThat(image.height()).isLessThan(420);
        assertThat(image.width() * 5).isCloseTo(image.height(), within(0.5));
    }

    @Test
    void aPictureThatIsNotThereLeavesItsCaptionAndIsReported() {
        Composed composed = composed(Attachments.NONE);

        assertThat(new PageReader(composed).letters(Set.of()))
                .contains("Picturenotshown:Thebreakwateratdusk.")
                .doesNotContain("breakwater.png");
        assertThat(composed.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(found.message()).contains("breakwater.png was not found beside the article");
        });
    }

    @Test
    void aBrokenFileIsNamedAndReportedAndNeverACrash() {
        byte[] whole = picture("png", 300, 150).find("").orElseThrow();
        for (int length = 0; length < whole.length - 12; length += 7) {
            byte[] broken = Arrays.copyOf(whole, length);
            Composed composed = composed(name -> Optional.of(broken));
            assertThat(composed.diagnostics())
                    .as("the first %d bytes", length)
                    .allMatch(found -> found.message().contains("is no PNG or JPEG that can be shown"));
        }
    }

    @Test
    void onePictureUsedTwiceIsReadOnce() {
        int[] reads = {0};
        Attachments pictures = picture("png", 30, 30);
        Block figure = figure();
        Article article = article("Quay", List.of(prose(1), figure, prose(1), figure));
        compose(article, name -> {
            reads[0]++;
            return pictures.find(name);
        });

        assertThat(reads[0]).isEqualTo(1);
    }

    private static Block figure() {
        return new Block.Figure(
                "breakwater.png",
                List.of(text("The breakwater at dusk.")),
                Optional.of("A wall of stone."),
                Place.UNKNOWN);
    }

    private static Composed composed(Attachments attachments) {
        Article article = article(
                "Quay", List.of(prose(1)), section(2, "Breakwater", figure()), section(2, "Ships", proses(1, 1)));
        return compose(article, attachments);
    }

    private static Composed compose(Article article, Attachments attachments) {
        return Articles.COMPOSITOR.compose(new Request(
                article,
                Articles.ORIGIN,
                Timeline.EMPTY,
                List.of(),
                Articles.style("plain"),
                Presentation.PLAIN.with(attachments)));
    }

    private static ImageMark image(Composed composed) {
        return composed.composition().pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(ImageMark.class::isInstance)
                .map(ImageMark.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A picture of noise, which does not shrink to nothing when it is compressed. */
    private static Attachments picture(String type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, (i * 0x9E3779) ^ (i >> 3));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name -> Optional.of(bytes.toByteArray());
    }
}
