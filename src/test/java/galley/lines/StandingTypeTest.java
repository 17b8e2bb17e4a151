package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;

import galley.font.FontLibrary;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;
import galley.lines.SetParagraph.Alternative;
import galley.page.Target;
import galley.source.Place;
import galley.testkit.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A document that is made up again looks as if all of it had been set anew. */
class StandingTypeTest {
    private static final Setting BODY = Setting.BODY;
    private static final Measure MEASURE = new Measure(0, 320, 12);
    private static final Founts FOUNTS = new Founts(new Shaper(FontLibrary.bundled()), new Hyphenators());

    private static final String[] WORDS = {
        "harbour",
        "in",
        "for",
        "is",
        "and",
        "the",
        "a",
        "master's",
        "pilot",
        "sluice-gates",
        "of",
        "eighteen",
        "barges",
        "wintering",
        "by",
        "quays"
    };

    @Test
    void aParagraphOfOtherNodesIsAsIfSetAnew() {
        int[] choices = new int[1];
        Seeds.check(600, random -> {
            StandingType standing = new StandingType();
            String text = words(random, 4 + random.nextInt(90));
            set(standing, text, 5, false);
            int first = random.nextInt(90);
            boolean looser = random.nextBoolean();
            SetParagraph again = set(standing, text, first, looser);
            SetParagraph anew = set(new StandingType(), text, first, looser);
            assertSame(again, anew);
            choices[0] += anew.alternatives().size();
        });
        if (System.getProperty("galley.seed", "").isEmpty()) {
            assertThat(choices[0]).as("settings to choose from").isGreaterThan(10);
        }
    }

    @Test
    void anotherParagraphOfTheSameWordsIsSetByItself() {
        StandingType standing = new StandingType();
        TypeCase type = new TypeCase(FOUNTS, standing);
        List<Line> wide =
                LineSetter.lines(type, spans("Barges winter by the quays of the harbour.", 5), BODY.look(), MEASURE);
        Measure narrow = new Measure(0, 90, 0);
        List<Line> lines =
                LineSetter.lines(type, spans("Barges winter by the quays of the harbour.", 5), BODY.look(), narrow);
        assertThat(lines).hasSizeGreaterThan(wide.size());
        Span plain = Span.of("Barges winter.", BODY.style(), 5);
        Span red = Span.of("Barges winter.", BODY.style().withRgb(0xC00000), 5);
        assertThat(LineSetter.lines(type, List.of(red), BODY.look(), MEASURE))
                .isNotEqualTo(LineSetter.lines(type, List.of(plain), BODY.look(), MEASURE));
    }

    @Test
    void everyMakingHearsOfWhatCouldNotBeSet() {
        StandingType standing = new StandingType();
        for (int making = 0; making < 2; making++) {
            TypeCase type = new TypeCase(FOUNTS, standing);
            type.at(new Place(3, 1, 20));
            LineSetter.lines(type, spans("A barge \uE3A7 and a pilot.", 5), BODY.look(), MEASURE);
            LineSetter.lines(type, spans("W".repeat(60), 9), BODY.look(), MEASURE);
            assertThat(type.diagnostics())
                    .extracting(diagnostic -> diagnostic.code())
                    .containsExactlyInAnyOrder("P301", "P303");
        }
    }

    private static void assertSame(SetParagraph again, SetParagraph anew) {
        assertThat(again.lines()).isEqualTo(anew.lines());
        assertThat(again.alternatives()).hasSameSizeAs(anew.alternatives());
        for (int i = 0; i < anew.alternatives().size(); i++) {
            Alternative other = anew.alternatives().get(i);
            Alternative kept = again.alternatives().get(i);
            assertThat(kept.price()).isEqualTo(other.price());
            assertThat(kept.sketches()).isEqualTo(other.sketches());
            assertThat(kept.setting().get()).isEqualTo(other.setting().get());
        }
    }

    private static SetParagraph set(StandingType standing, String text, int firstNode, boolean looser) {
        TypeCase type = new TypeCase(FOUNTS, standing);
        if (looser) {
            type.offerLooserSettings();
        }
        return LineSetter.withAlternatives(type, spans(text, firstNode), BODY.look(), MEASURE);
    }

    /** Plain text with a link in its midst, whose nodes follow the paragraph's. */
    private static List<Span> spans(String text, int first) {
        int middle = text.length() / 2;
        Optional<Target> target = Optional.of(new Target.Address("https://example.org/"));
        return List.of(
                Span.of(text.substring(0, middle), BODY.style(), first),
                new Span("[1]", BODY.style(), first + 1, target, first + 1),
                Span.of(text.substring(middle), BODY.style(), first));
    }

    private static String words(RandomGenerator random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }
}
