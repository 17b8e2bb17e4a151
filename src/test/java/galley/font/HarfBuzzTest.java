package galley.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our glyph ids, clusters and positions against those of HarfBuzz, the reference for OpenType shaping. */
class HarfBuzzTest {
    private static final int EFFORT = Integer.getInteger("galley.effort", 1);
    private static final int RANDOM_LINES = 24 * EFFORT;
    private static final int LEAST_GLYPHS = 400_000 * EFFORT;

    private static final List<Alphabet> MAIN = List.of(Alphabet.LATIN, Alphabet.CYRILLIC, Alphabet.GREEK);

    @TempDir
    private Path folder;

    /** Running text; running text with one refinement each; nothing but fractions; and what titles are set with. */
    private static List<Set<Feature>> featureSets() {
        List<Set<Feature>> sets = new ArrayList<>(List.of(Feature.STANDARD));
        for (Feature feature : EnumSet.complementOf(EnumSet.copyOf(Feature.STANDARD))) {
            sets.add(standardWith(feature));
        }
        sets.add(standardWith(Feature.SMALL_CAPS, Feature.CAPS_TO_SMALL_CAPS, Feature.OLD_STYLE_FIGURES));
        sets.add(standardWith(Feature.TABULAR_FIGURES, Feature.LINING_FIGURES, Feature.CASE));
        sets.add(EnumSet.of(Feature.FRACTIONS));
        return sets;
    }

    private static Set<Feature> standardWith(Feature... more) {
        Set<Feature> features = EnumSet.copyOf(Feature.STANDARD);
        features.addAll(List.of(more));
        return features;
    }

    /** The families that set alphabets; {@link EastAsianTest} asks about the other. */
    private static Stream<String> alphabetic() {
        return Fonts.LIBRARY.names().stream().filter(family -> !family.equals("Noto Sans SC"));
    }

    private static Stream<Typeface> faces(String family) {
        Family found = Fonts.LIBRARY.family(family).orElseThrow();
        return Stream.of(false, true).flatMap(bold -> Stream.of(false, true).map(italic -> found.face(bold, italic)));
    }

    @Test
    void everyBundledFaceShapesAlikeWithEveryFeature() throws IOException, InterruptedException {
        HarfBuzz harfBuzz = new HarfBuzz(folder);
        List<Typeface> faces =
                alphabetic().flatMap(HarfBuzzTest::faces).distinct().toList();
        assertThat(faces).hasSize(13);
        int glyphs = 0;
        for (Typeface face : faces) {
            for (Alphabet alphabet : MAIN) {
                List<String> lines = alphabet.lines(RANDOM_LINES);
                for (Set<Feature> features : featureSets()) {
                    glyphs += compare(harfBuzz, setting(face, alphabet, 0, features), lines);
                }
            }
        }
        assertThat(glyphs).isGreaterThan(LEAST_GLYPHS);
    }

    @Test
    void everyLanguageGetsTheSameLetterforms() throws IOException, InterruptedException {
        HarfBuzz harfBuzz = new HarfBuzz(folder);
        List<Typeface> faces = alphabetic()
                .flatMap(family -> faces(family).limit(2))
                .distinct()
                .toList();
        for (Typeface face : faces) {
            for (Alphabet alphabet : MAIN) {
                List<String> lines = alphabet.lines(EFFORT);
                for (int language = 0; language < alphabet.languages().size(); language++) {
                    compare(harfBuzz, setting(face, alphabet, language, Feature.STANDARD), lines);
                }
            }
        }
    }

    @Test
    void armenianAndGeorgianShapeAlike() throws IOException, InterruptedException {
        HarfBuzz harfBuzz = new HarfBuzz(folder);
        Typeface face = Fonts.spec("Kurinto Sans").face();
        for (Alphabet alphabet : List.of(Alphabet.ARMENIAN, Alphabet.GEORGIAN)) {
            List<String> lines = alphabet.lines(RANDOM_LINES);
            for (Set<Feature> features : featureSets()) {
                compare(harfBuzz, setting(face, alphabet, 0, features), lines);
            }
        }
    }

    private static HarfBuzz.Setting setting(Typeface face, Alphabet alphabet, int language, Set<Feature> features) {
        return new HarfBuzz.Setting(
                face, alphabet.script(), alphabet.languages().get(language), false, features);
    }

    private static int compare(HarfBuzz harfBuzz, HarfBuzz.Setting setting, List<String> lines)
            throws IOException, InterruptedException {
        String language = OpenTypeTags.language(setting.language());
        OpenTypeShaper shaper = new OpenTypeShaper(setting.face(), setting.script(), language, setting.features());
        List<String> ours = new ArrayList<>();
        int count = 0;
        for (String line : lines) {
            GlyphArray glyphs = shaper.shape(line, 0, line.length(), false).build(false, line.length());
            ours.add(HarfBuzz.print(glyphs));
            count += glyphs.count();
        }
        assertThat(differences(lines, ours, harfBuzz.shape(setting, lines)))
                .as("%s", setting)
                .isEmpty();
        return count;
    }

    /** The lines that are not shaped alike, each with both results: a thousand lines that are would hide them. */
    private static List<String> differences(List<String> lines, List<String> ours, List<String> theirs) {
        assertThat(theirs).hasSameSizeAs(lines);
        return IntStream.range(0, lines.size())
                .filter(i -> !ours.get(i).equals(theirs.get(i)))
                .mapToObj(i -> lines.get(i) + "\nours   " + ours.get(i) + "\ntheirs " + theirs.get(i))
                .toList();
    }
}
