package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a thing but once is one row, however often and however exactly an article tells it. */
class OnceOnlyTest {

    @Test
    void aBirthToldThriceIsOneRowThatRemembersAllPlaces() {
        List<Event> events = events("""
                Ada Lee kept the lamp.

                == Youth ==

                Ada Lee was born at Norrick on 5 June 1812, the third of nine.

                == Memory ==

                She was born on 5 June 1812. Lee was born in June 1812 by the stone.
                """);

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.summary()).isEqualTo("Ada Lee was born at Norrick, the third of nine");
            assertThat(event.alsoMentioned()).extracting(Mention::section).containsExactly("Memory", "Memory");
        });
    }

    @Test
    void theMostExactDateIsKept() {
        assertThat(events("""
                Ada Lee died in 1871 of a cold.

                == End ==

                Lee died on 3 May 1871 in the tower.
                """)).singleElement().satisfies(event -> {
            assertThat(event.moment().edtf()).isEqualTo("1871-05-03/1871-05-03");
            assertThat(event.alsoMentioned()).hasSize(1);
        });
    }

    @Test
    void aWorkOfAListIsTheOneThatTheTextTellsOf() {
        assertThat(events("""
                Her book Tides and Lamps, first published in 1840, sold well.

                == Author ==

                In 1851, Lee published Fogs, her last book.

                == Works ==

                - Tides and Lamps (1840)
                - Fogs (1851)
                """))
                .extracting(event -> event.alsoMentioned().size())
                .containsExactly(1, 1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ada Lee was born on 5 June 1812. Her brother was born on 5 June 1812.",
                "Ada Lee was born on 5 June 1812. Lee's father was born on 5 June 1812.",
                "Ada Lee was born on 5 June 1812. Tom Grey was born on 5 June 1812.",
                "Ada Lee was born on 5 June 1812. Ada Lee died on 5 June 1812.",
                "Tom Grey died in 1871. He died on 3 May 1871.",
                "Lee published Fogs in 1851. Lee published Tides in 1851.",
                "The second edition of Fogs was published in 1851. Fogs was published in 1851.",
                "The Norrick Society was founded in 1851. The Varrow Society was founded in 1851.",
            })
    void othersAndOtherThingsStayApart(String text) {
        assertThat(events(text))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.alsoMentioned()).isEmpty());
    }

    private static List<Event> events(String text) {
        return TimelineFinder.find(Articles.of("= Ada Lee =\n\n" + text)).events();
    }
}
