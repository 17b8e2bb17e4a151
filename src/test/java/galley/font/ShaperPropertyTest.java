package galley.font;

import static galley.font.Fonts.SHAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.testkit.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ShaperPropertyTest {
    private static final List<String> LANGUAGES =
            List.of("", "en", "kk", "sr-Cyrl", "tr", "ar", "he", "no-such-tongue");

    private static final Shaper OTHER = new Shaper(Fonts.LIBRARY);

    private static FontSpec spec(RandomGenerator random) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if (random.nextInt(3) == 0) {
                features.add(feature);
            }
        }
        Family family = Fonts.LIBRARY
                .family(Fonts.LIBRARY.names().get(random.nextInt(4)))
                .orElseThrow();
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        double spacing = random.nextInt(4) == 0 ? 0.3 : 0;
        return new FontSpec(family, random.nextBoolean(), random.nextBoolean(), 10, features, language, spacing);
    }

    /** Text from all planes, lone surrogates included, with the scripts we set most often overrepresented. */
    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        while (text.length() < length) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.append((char) (0x300 + random.nextInt(0x70)));
                case 3 -> text.append((char) (0x370 + random.nextInt(0x350)));
                case 4 -> text.append("fi ffl 1/2 \u2044 \u00AD".charAt(random.nextInt(14)));
                default -> text.append((char) (0x20 + random.nextInt(0x60)));
            }
        }
        return text.toString();
    }

    @Test
    void anyTextIsSetWhole() {
        Seeds.check(3000, random -> {
            String text = text(random);
            FontSpec spec = spec(random);
            ShapedText shaped = SHAPER.shape(text, spec);
            assertThat(textOf(shaped)).isEqualTo(text);
            for (GlyphRun run : shaped.runs()) {
                assertSound(run);
            }
            assertThat(OTHER.shape(text, spec)).isEqualTo(shaped);
        });
    }

    /** The text of the runs in text order; each run's clusters are consecutive, so its first tells its place. */
    private static String textOf(ShapedText shaped) {
        List<GlyphRun> runs = new ArrayList<>(shaped.runs());
        runs.sort(Comparator.comparingInt(ShaperPropertyTest::start));
        StringBuilder text = new StringBuilder();
        for (GlyphRun run : runs) {
            for (int i = 0; i < run.glyphCount(); i++) {
                text.append(run.textOf(run.rightToLeft() ? run.glyphCount() - 1 - i : i));
            }
        }
        return text.toString();
    }

    private static int start(GlyphRun run) {
        return run.cluster(run.rightToLeft() ? run.glyphCount() - 1 : 0);
    }

    private static void assertSound(GlyphRun run) {
        for (int i = 0; i < run.glyphCount(); i++) {
            assertThat(run.glyph(i)).isBetween(0, run.face().glyphCount() - 1);
            if (i > 0) {
                int step = run.cluster(i) - run.cluster(i - 1);
                assertThat(run.rightToLeft() ? -step : step).as("%s", run).isNotNegative();
            }
        }
        assertThat(Double.isFinite(run.width())).isTrue();
    }

    @Test
    void longTextTakesLinearTime() {
        FontSpec spec = Fonts.serif();
        for (String piece : List.of(
                "office ", "f", "\u0430\u0301", "\u0301", "\u05D0\u0301(", "\u05BD\u05B0", "\uD800", "1\u20442")) {
            String text = piece.repeat(100_000 / piece.length());
            ShapedText shaped =
                    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SHAPER.shape(text, spec), piece);
            assertThat(shaped.runs()).isNotEmpty();
        }
    }

    @Test
    void manyThreadsGetWhatOneGets() throws InterruptedException, ExecutionException {
        List<String> words =
                List.of("office", "AVATAR", "\u049A\u0430\u0437\u0430\u049B", "fluffy", "\u05D0\u05D1", "a\u0301");
        List<ShapedText> alone =
                words.stream().map(word -> SHAPER.shape(word, Fonts.serif())).toList();
        FontLibrary library = FontLibrary.bundled();
        Shaper shared = new Shaper(library);
        FontSpec spec = FontSpec.of(library.family("Source Serif").orElseThrow(), 10);
        List<Callable<ShapedText>> tasks = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String word = words.get(i % words.size());
            tasks.add(() -> shared.shape(word, spec));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            int i = 0;
            for (Future<ShapedText> shaped : threads.invokeAll(tasks)) {
                assertThat(shaped.get()).isEqualTo(alone.get(i++ % words.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void damagedFontsAreRefusedOrUsedButNeverHang() {
        Typeface serif = Fonts.serif().face();
        byte[] sound = new byte[serif.program().remaining()];
        serif.program().get(sound);
        Seeds.check(100, random -> {
            byte[] damaged = sound.clone();
            int places = 1 + random.nextInt(2000);
            // The layout tables are the last part of this file, and what a damaged offset leads astray most easily.
            int from = random.nextInt(4) == 0 ? 0 : 127_000;
            for (int i = 0; i < places; i++) {
                damaged[from + random.nextInt(damaged.length - from)] = (byte) random.nextInt(256);
            }
            byte[] program = random.nextInt(8) == 0 ? Arrays.copyOf(damaged, random.nextInt(sound.length)) : damaged;
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> use(program));
        });
    }

    private static void use(byte[] program) {
        try {
            Typeface face = Typeface.parse(program);
            FontLibrary library = FontLibrary.of(List.of(Family.of("Damaged", face)), List.of());
            FontSpec spec = new FontSpec(
                    library.family("Damaged").orElseThrow(), false, false, 10, EnumSet.allOf(Feature.class), "tr", 0);
            ShapedText shaped = new Shaper(library).shape("The office, 1/2 AVATAR \u0430\u0301 a\u0323\u0301", spec);
            assertThat(shaped.runs()).isNotEmpty();
            List<Integer> used = shaped.runs().stream().map(run -> run.glyph(0)).toList();
            assertThat(TrueTypeSubset.of(face, used)).isNotEmpty();
        } catch (TypefaceException refused) {
            assertThat(refused).hasMessageMatching(".{10,}");
        }
    }
}
