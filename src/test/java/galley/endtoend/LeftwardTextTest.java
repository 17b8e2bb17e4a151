package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hebrew and Arabic come out of a PDF as they went in, with Latin names and figures among them.
 *
 * <p>No order of glyphs suits all programs, as their sources show, so each is asked for what it can tell:
 *
 * <ul>
 *   <li>mupdf up to 1.21 gives characters in the order in which they are painted, whatever their direction
 *       ({@code fz_add_stext_char_imp}: "visual order, we need to reverse in a post process pass", which is not there);
 *       later ones know both orders by the way the pen moves. Text is therefore painted as it is read. Where the line
 *       changes its direction, mupdf up to 1.21 takes the jump for a new line.
 *   <li>PDFBox turns round what it takes for one word ({@code PDFTextStripper.handleDirection}), and mirrors the
 *       brackets in it, which other programs do not: brackets cannot come out right for both. Inside a word without a
 *       blank that has letters of one direction and figures of the other it has no place to change direction, nor
 *       between a link and the full stop behind it.
 *   <li>poppler finds words by where they stand and turns each round, character by character ({@code TextPage}): the
 *       letters of a ligature, and a vowel sign beside the letter it stands above, cannot come out right, nor can a
 *       full stop between figures and Hebrew letters. With {@code -raw} it starts a new line wherever the next glyph
 *       stands further left.
 * </ul>
 */
class LeftwardTextTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles").toAbsolutePath();

    /** Marks that programs put around stretches of one direction, and other characters of no width. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private static final Pattern RIGHTWARD = Pattern.compile("[\\p{IsLatin}\\p{Nd}]");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");

    /** A figure or Latin letter with something other than a blank at its side. */
    private static final Pattern CHANGE_IN_WORD =
            Pattern.compile("[\\p{IsLatin}\\p{Nd}][^\\p{IsLatin}\\p{Nd}\\s]+(\\s|$|\\p{IsHebrew}|\\p{IsArabic})"
                    + "|(^|\\s|\\p{IsHebrew}|\\p{IsArabic})[^\\p{IsLatin}\\p{Nd}\\s]+[\\p{IsLatin}\\p{Nd}]|–");

    /** What poppler takes apart: vowel signs, and alef after lam, which are one glyph. */
    private static final Pattern COMBINED = Pattern.compile("\\p{Mn}|ل[اأإآ]|لى|في|الش");

    @TempDir
    private Path folder;

    private Outputs made(String article) {
        return Outputs.of(ARTICLES.resolve(article), folder, "--to", "pdf", "--style", "plain");
    }

    /** The texts of an article one by one, without the notes called in them. */
    private static List<String> pieces(Outputs outputs) {
        Pieces pieces = Pieces.of(outputs.article());
        return Stream.concat(pieces.main().stream(), pieces.facts().stream())
                .flatMap(piece -> Stream.of(piece.split("\n")))
                .map(LeftwardTextTest::plain)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return UNSEEN.matcher(text)
                .replaceAll("")
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip();
    }

    private static String withoutBlanks(String text) {
        return plain(text).replace(" ", "");
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static boolean isMixed(String text) {
        return has(RIGHTWARD, text) && text.codePoints().anyMatch(LeftwardTextTest::runsLeft);
    }

    private static boolean runsLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @ParameterizedTest
    @ValueSource(strings = {"hebrew.json", "arabic.json", "guest-scripts.json"})
    void mupdfFindsEveryTextAsItWasWritten(String article) throws IOException, InterruptedException {
        Programs.require("mutool");
        Outputs outputs = made(article);
        String found = PdfText.byMupdf(outputs.file("pdf"));
        for (String piece : pieces(outputs)) {
            if (piece.equals(outputs.article().infoboxes().get(0).kind()) || piece.contains("Lucia.")) {
                continue; // what is not printed, and where the number of a note stands in the text
            }
            if (isMixed(piece)) {
                assertThat(withoutBlanks(found)).contains(withoutBlanks(piece));
            } else {
                assertThat(plain(found)).contains(piece);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hebrew.json", "arabic.json", "guest-scripts.json"})
    void pdfBoxFindsEveryTextThatChangesItsDirectionAtBlanks(String article) throws IOException {
        Outputs outputs = made(article);
        String found = plain(PdfText.byPdfBox(outputs.file("pdf")));
        int count = 0;
        for (String piece : pieces(outputs)) {
            boolean told = !piece.endsWith("המגדלור.")
                    && !piece.endsWith("المنارة.")
                    && !has(BRACKETS, piece)
                    && !has(CHANGE_IN_WORD, piece);
            if (told && piece.codePoints().anyMatch(LeftwardTextTest::runsLeft)) {
                assertThat(found).contains(piece);
                count++;
            }
        }
        assertThat(count).isGreaterThan(article.startsWith("guest") ? 2 : 30);
        if (article.startsWith("hebrew")) {
            assertThat(found).contains("שנה מספר הספינות הערה 1932 118 השנה הראשונה", "גובה 31 מטר");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hebrew.json", "arabic.json", "guest-scripts.json"})
    void popplerFindsEveryTextOfOneDirection(String article) throws IOException, InterruptedException {
        Programs.require("pdftotext");
        Outputs outputs = made(article);
        String found = withoutBlanks(PdfText.byPoppler(outputs.file("pdf")));
        int count = 0;
        for (String piece : pieces(outputs)) {
            boolean leftward = piece.codePoints().anyMatch(LeftwardTextTest::runsLeft);
            if (leftward && !isMixed(piece) && !has(COMBINED, piece)) {
                assertThat(found).contains(withoutBlanks(piece));
                count++;
            }
        }
        assertThat(count).isGreaterThan(article.startsWith("guest") ? 0 : 5);
    }
}
