package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.source.Source;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for the timeline of any article. */
class TimelinePropertyTest {
    private static final int ARTICLES = 400;
    private static final long SEED = 20160605L;
    private static final String EDTF_DATE = "-?\\d{4}(-\\d\\d(-\\d\\d)?)?|\\d{3}X";
    private static final List<String> PIECES = List.of(
            "5 June 1944",
            "June 5",
            "on 5–10 June",
            "in May",
            "in 1941",
            "1941–45",
            "the 1930s",
            "58 BC",
            "AD 79",
            "the 19th century",
            "the next day",
            "two years later",
            "that night",
            "20:00",
            "in the spring",
            "winter of 1943",
            "until",
            "since",
            "about",
            "early",
            "late in",
            "from",
            "to",
            "and",
            "while",
            ", while",
            ",",
            ". ",
            "; ",
            "(",
            ")",
            "\"",
            "\u201C",
            "\u201D",
            "the",
            "The bridge",
            "fell",
            "men",
            "1200",
            "31 June",
            "29 February",
            "Mr.",
            "U.S.",
            "e.g.",
            "\n\n",
            "\n==Later==\n",
            "\n===In 1940===\n",
            "caf\u00E9",
            "\uD83D\uDE00",
            "\u0301",
            "x",
            "-",
            "\u2013",
            "/",
            ":",
            "\n- Date: 5–10 June 1944\n",
            "\n- Opened: 1931\n",
            "over the next few days",
            "9999",
            "0000-00-00",
            "3,000");

    @Test
    void everyTimelineIsSound() {
        Random random = new Random(SEED);
        for (int i = 0; i < ARTICLES; i++) {
            String text = text(random);
            Source source = Articles.source(text);
            Article article = Articles.of(source);
            Timeline timeline = TimelineFinder.find(article, source);

            assertThat(timeline).as(text).isEqualTo(TimelineFinder.find(article, source));
            inOrder(timeline, text);
            timeline.events().forEach(event -> sound(event, source, text));
            assertThat(TimelineFinder.find(article).events().stream().map(Event::moment))
                    .as(text)
                    .containsExactlyElementsOf(
                            timeline.events().stream().map(Event::moment).toList());
        }
    }

    private static void inOrder(Timeline timeline, String text) {
        List<Event> events = timeline.events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            assertThat(event.id()).as(text).isEqualTo("e" + (i + 1));
            assertThat(i == 0
                            || events.get(i - 1).moment().sort()
                                    <= event.moment().sort())
                    .as(text)
                    .isTrue();
            event.relativeTo()
                    .ifPresent(id ->
                            assertThat(events.stream().map(Event::id)).as(text).contains(id));
        }
    }

    private static void sound(Event event, Source source, String text) {
        String date = "(" + EDTF_DATE + ")~?";
        assertThat(event.moment().edtf())
                .as(text)
                .matches("(" + date + ")?/(" + date + "|\\.\\.)")
                .isNotEqualTo("/..");
        List<Mention> mentions = new ArrayList<>(event.alsoMentioned());
        mentions.add(event.mention());
        for (Mention mention : mentions) {
            Mention.Span span = mention.span().orElseThrow();
            String slice = source.text().substring(source.index(span.start()), source.index(span.end()));
            assertThat(slice).as(text).isEqualTo(mention.text());
            assertThat(mention.place().offset()).as(text).isEqualTo(span.start());
        }
        boolean box = event.mention().section().equals("Infobox");
        String said = Normalizer.normalize(box ? source.text() : event.mention().text(), Normalizer.Form.NFC);
        assertThat(words(said)).as("%s%n%s", event, text).containsAll(words(event.summary()));
        assertThat(said.replaceAll("\\s+", " ")).as(text).contains(event.dateText());
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("= The bridge of 1944 =\n\n");
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
