package galley.font;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our glyph ids, clusters and positions against those of HarfBuzz, the reference for OpenType shaping. */
class HarfBuzzTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int RANDOM_LINES = 120;

    private static final String MARKS =
            "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030C\u0323\u0327\u0328";
    private static final String SPACES = "  \u00A0\u2009\u202F ";
    private static final String SIGNS = ",.;:!?)\u201D\u2019\u00BB\u2014-\u00AD\u200B\u200C\u200D";

    /** A script with text of ours in it, and the letters to make random words of. */
    private enum Alphabet {
        LATIN(
                "latn",
                "tr",
                letters(0x41, 0x7A).repeat(4) + "fififlffTVAWY" + letters(0xC0, 0x17F) + letters(0x1EA0, 0x1EF9),
                "The office filed five fluffy affidavits; \u201CAVATAR\u201D, Wolf\u2019s first fjord film, 1947\u20131952.",
                "Gro\u00DFe \u00C4pfel & \u00DCbergr\u00F6\u00DFe \u2013 12 345,67 \u20AC (\u00BD, 3\u20444) \u00A7 5.",
                "Ti\u1EBFng Vi\u1EC7t: ng\u00E0y x\u01B0a, \u1EDF m\u1ED9t l\u00E0ng n\u1ECD, c\u00F3 ng\u01B0\u1EDDi th\u1EE3 r\u00E8n."),
        CYRILLIC(
                "cyrl",
                "sr",
                letters(0x410, 0x44F).repeat(2) + letters(0x400, 0x45F)
                        + "\u0493\u049B\u04A3\u04AF\u04B1\u04BB\u04D9\u04E9",
                "\u049A\u0430\u0437\u0430\u049B\u0441\u0442\u0430\u043D, \u0410\u049B\u0442\u04E9\u0431\u0435: \u04AF\u043C\u0456\u0442, \u2116 5.",
                "\u00AB\u0401\u043B\u043A\u0430\u00BB, \u0437\u0430\u0301\u043C\u043E\u043A, \u0403\u043E\u0440\u0453\u0438."),
        GREEK(
                "grek",
                "el",
                letters(0x391, 0x3CE).repeat(3) + letters(0x1F00, 0x1FFC),
                "\u0395\u03BB\u03BB\u03AC\u03B4\u03B1, \u0391\u03B8\u03AE\u03BD\u03B1, \u1F18\u03BD \u1F00\u03C1\u03C7\u1FC7 \u1F26\u03BD.");

        private final String tag;
        private final String language;
        private final String letters;
        private final List<String> sentences;

        Alphabet(String tag, String language, String letters, String... sentences) {
            this.tag = tag;
            this.language = language;
            this.letters = letters;
            this.sentences = List.of(sentences);
        }

        private static String letters(int first, int last) {
            return IntStream.rangeClosed(first, last)
                    .filter(Character::isLetter)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }

        List<String> lines() {
            SplittableRandom random = new SplittableRandom(letters.length());
            Stream<String> chance = IntStream.range(0, RANDOM_LINES).mapToObj(i -> line(random));
            return Stream.concat(sentences.stream(), chance)
                    .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                    .toList();
        }

        private String line(SplittableRandom random) {
            StringBuilder line = new StringBuilder();
            while (line.length() < 40) {
                for (int n = 1 + random.nextInt(10); n > 0; n--) {
                    line.append(any(letters, random)).append(random.nextInt(16) == 0 ? any(MARKS, random) : "");
                    line.append(random.nextInt(30) == 0 ? any(SIGNS, random) : "");
                }
                line.append(any(SPACES, random)).append(random.nextInt(6) == 0 ? random.nextInt(99) + "\u20447" : "");
            }
            return line.toString();
        }

        private static String any(String from, SplittableRandom random) {
            return Character.toString(from.charAt(random.nextInt(from.length())));
        }
    }

    /** Features of ours with what they are called on the command line of hb-shape. */
    private record Setting(Set<Feature> features, String options) {
        static final Setting STANDARD = new Setting(Feature.STANDARD, "");
        static final Setting SMALL = new Setting(
                EnumSet.of(
                        Feature.KERN,
                        Feature.LIGA,
                        Feature.LOCALISED,
                        Feature.SMALL_CAPS,
                        Feature.OLD_STYLE_FIGURES,
                        Feature.CASE),
                "smcp,onum,case");
        static final Setting BARE = new Setting(EnumSet.of(Feature.FRACTIONS), "-kern,-liga,-clig,-calt,-locl,frac");
    }

    @TempDir
    private Path folder;

    @Test
    void sourceFacesShapeAlike() throws IOException, InterruptedException {
        Programs.require("hb-shape");
        int glyphs = 0;
        for (String family : List.of("Source Serif", "Source Sans")) {
            for (int style = 0; style < 4; style++) {
                Typeface face = Fonts.LIBRARY.family(family).orElseThrow().face((style & 2) != 0, (style & 1) != 0);
                for (Alphabet alphabet : Alphabet.values()) {
                    for (Setting setting : List.of(Setting.STANDARD, Setting.SMALL, Setting.BARE)) {
                        glyphs += compare(face, alphabet, setting);
                    }
                }
            }
        }
        assertThat(glyphs).isGreaterThan(100_000);
    }

    @Test
    void otherBundledFacesShapeAlike() throws IOException, InterruptedException {
        Programs.require("hb-shape");
        for (String family : List.of("JetBrains Mono", "Kurinto Sans")) {
            Typeface face = Fonts.LIBRARY.family(family).orElseThrow().face(false, false);
            for (Alphabet alphabet : Alphabet.values()) {
                compare(face, alphabet, Setting.STANDARD);
            }
        }
    }

    private int compare(Typeface face, Alphabet alphabet, Setting setting) throws IOException, InterruptedException {
        List<String> lines = alphabet.lines();
        Path text = Files.write(folder.resolve("text"), lines);
        Programs.Output theirs = Programs.run(
                LIMIT,
                "hb-shape",
                "--no-glyph-names",
                "--direction=ltr",
                "--script=" + alphabet.tag,
                "--language=" + alphabet.language,
                "--features=" + setting.options(),
                "--font-file=" + program(face),
                "--text-file=" + text);
        assertThat(theirs.exitCode()).as(theirs.err()).isZero();
        OpenTypeShaper shaper =
                new OpenTypeShaper(face, alphabet.tag, OpenTypeTags.language(alphabet.language), setting.features());
        List<String> ours = new ArrayList<>();
        int count = 0;
        for (String line : lines) {
            GlyphArray glyphs = shaper.shape(line, 0, line.length(), false).build(false, line.length());
            ours.add(print(glyphs));
            count += glyphs.count();
        }
        assertThat(ours)
                .as("%s %s %s", face, alphabet, setting)
                .isEqualTo(theirs.out().lines().toList());
        return count;
    }

    private Path program(Typeface face) throws IOException {
        Path file = folder.resolve(face.postScriptName() + ".ttf");
        if (Files.notExists(file)) {
            ByteBuffer program = face.program();
            byte[] bytes = new byte[program.remaining()];
            program.get(bytes);
            Files.write(file, bytes);
        }
        return file;
    }

    /** As hb-shape prints; all characters here are of the basic plane, where its clusters equal ours. */
    private static String print(GlyphArray glyphs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < glyphs.count(); i++) {
            out.append(i == 0 ? '[' : '|').append(glyphs.glyph(i)).append('=').append(glyphs.cluster(i));
            if (glyphs.xOffset(i) != 0 || glyphs.yOffset(i) != 0) {
                out.append('@').append(glyphs.xOffset(i)).append(',').append(glyphs.yOffset(i));
            }
            out.append('+').append(glyphs.advance(i));
        }
        return out.append(']').toString();
    }
}
