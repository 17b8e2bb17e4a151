package galley.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arabic, Hebrew, Devanagari and Thai against HarfBuzz: sentences of ours, words of chance, words people wrote. */
class ComplexScriptsTest {
    private static final int RANDOM_LINES = 200 * Integer.getInteger("galley.effort", 1);
    private static final FontSpec SPEC = Fonts.spec("Kurinto Sans");

    enum Script {
        ARABIC(
                "arab",
                "ar",
                true,
                "\u0627\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638"
                        + "\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064A\u0629\u0649\u0621\u0623\u0625\u0622"
                        + "\u0644\u0627\u067E\u0686\u06AF\u06CC",
                "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652",
                "وصلت السفينة إلى الميناء عند الفجر",
                "كَتَبَ الحارسُ في دفترِهِ أنّ البحرَ هادئٌ",
                "لا أحد يعلم لماذا أغلقت الأبواب"),
        HEBREW(
                "hebr",
                "he",
                true,
                "\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7\u05D8\u05D9\u05DA\u05DB\u05DC\u05DD\u05DE\u05DF\u05E0"
                        + "\u05E1\u05E2\u05E3\u05E4\u05E5\u05E6\u05E7\u05E8\u05E9\u05EA",
                "\u05B0\u05B4\u05B5\u05B6\u05B7\u05B8\u05B9\u05BB\u05BC",
                "הספינה הגיעה לנמל עם שחר",
                "שָׁלוֹם לְכָל הַשּׁוֹמְרִים בַּמִּגְדָּל"),
        DEVANAGARI(
                "deva",
                "hi",
                false,
                "\u0915\u0916\u0917\u0918\u091A\u091C\u091F\u0921\u0924\u0926\u0928\u092A\u092C\u092E\u092F\u0930\u0932"
                        + "\u0935\u0936\u0937\u0938\u0939\u0915\u094D\u0930\u094D\u0924\u094D",
                "\u093E\u093F\u0940\u0941\u0942\u0947\u0948\u094B\u094C\u0902",
                "जहाज़ भोर में बंदरगाह पहुँचा",
                "रक्षक ने लिखा कि समुद्र शान्त है और कोई द्वार बंद नहीं",
                "विद्यार्थी कर्मक्षेत्र"),
        THAI(
                "thai",
                "th",
                false,
                "\u0E01\u0E02\u0E04\u0E07\u0E08\u0E0A\u0E0D\u0E14\u0E15\u0E17\u0E19\u0E1A\u0E1B\u0E1D\u0E1F\u0E1E\u0E21"
                        + "\u0E22\u0E23\u0E25\u0E27\u0E2A\u0E2B\u0E2D\u0E2E",
                "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E48\u0E49\u0E4A\u0E4B\u0E33",
                "เรือถึงท่าเรือตอนรุ่งเช้า",
                "น้ำทะเลนิ่งและไม่มีใครรู้ว่าทำไมประตูปิด");

        private final String tag;
        private final String language;
        private final boolean rightToLeft;
        private final String letters;
        private final String marks;
        private final List<String> sentences;
        private final Pattern word;

        Script(String tag, String language, boolean rightToLeft, String letters, String marks, String... sentences) {
            this.tag = tag;
            this.language = language;
            this.rightToLeft = rightToLeft;
            this.letters = letters;
            this.marks = marks;
            this.sentences = List.of(sentences);
            String block = "\\p{In" + name() + "}";
            this.word = Pattern.compile(
                    "[" + block + "&&\\p{L}]" + "[" + block + "&&[\\p{L}\\p{M}]" + "[\\u200C\\u200D]]*");
        }

        private HarfBuzz.Setting setting() {
            return new HarfBuzz.Setting(SPEC.face(), tag, language, rightToLeft, Feature.STANDARD);
        }

        private Stream<String> chance() {
            SplittableRandom random = new SplittableRandom(letters.length());
            return IntStream.range(0, RANDOM_LINES).mapToObj(i -> line(random));
        }

        private String line(SplittableRandom random) {
            StringBuilder line = new StringBuilder();
            while (line.length() < 30) {
                for (int n = 1 + random.nextInt(8); n > 0; n--) {
                    line.append(letters.charAt(random.nextInt(letters.length())));
                    if (random.nextInt(3) == 0) {
                        line.append(marks.charAt(random.nextInt(marks.length())));
                    }
                }
                line.append(' ');
            }
            return line.toString().strip();
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void wordsShapeAlike(Script script) throws IOException, InterruptedException {
        compare(
                script,
                Stream.concat(script.sentences.stream(), script.chance()).toList());
    }

    @Tag("full")
    @ParameterizedTest
    @EnumSource
    void wordsPeopleWroteShapeAlike(Script script) throws IOException, InterruptedException {
        String corpus = System.getProperty("galley.corpus", "");
        assumeFalse(corpus.isEmpty(), "no texts are at hand; -Dgalley.corpus=DIR would name some");
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Matcher word = script.word.matcher(text(file));
                while (word.find()) {
                    words.add(word.group());
                }
            }
        }
        assertThat(words).hasSizeGreaterThan(20);
        compare(script, List.copyOf(words));
    }

    private static String text(Path file) throws IOException {
        try (InputStream plain = Files.newInputStream(file);
                InputStream in =
                        file.toString().endsWith(".bz2") ? new BZip2CompressorInputStream(plain, true) : plain) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void compare(Script script, List<String> written) throws IOException, InterruptedException {
        HarfBuzz harfBuzz = new HarfBuzz(folder);
        List<String> lines = written.stream()
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                .toList();
        List<String> theirs = harfBuzz.places(script.setting(), lines);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ShapedText shaped = Fonts.SHAPER.shape(lines.get(i), SPEC.withLanguage(script.language));
            assumeTrue(shaped.unshapedScripts().isEmpty(), "this Java runtime cannot shape " + script);
            String ours = HarfBuzz.places(shaped.runs().get(0));
            if (shaped.runs().size() != 1 || !ours.equals(theirs.get(i))) {
                differences.add(lines.get(i) + "\nours   " + ours + "\ntheirs " + theirs.get(i));
            }
        }
        assertThat(differences).isEmpty();
    }
}
