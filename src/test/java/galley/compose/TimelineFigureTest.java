package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.event;
import static galley.compose.Articles.prose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.compose.PageReader.TextLine;
import galley.model.Article;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Moment;
import galley.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline to scale, as reports draw it. */
class TimelineFigureTest {
    private static final Article ARTICLE = article("The harbour", List.of(prose(1)));
    private static final int ACCENT = 0x1F3864;
    private static final int PAPER = 0xFFFFFF;

    @Test
    void equalTimesAreEqualDistances() {
        List<RuleMark> dots = marks(report(day(1900), day(1950), day(2000)), ACCENT);

        assertThat(dots).hasSize(3);
        assertThat(middle(dots.get(1)) - middle(dots.get(0)))
                .isCloseTo(middle(dots.get(2)) - middle(dots.get(1)), within(0.1));
    }

    @Test
    void whatHappenedAtOneTimeNeedsNoScale() {
        Moment month = Moment.on(CalendarDate.month(1962, 10));
        PageReader pages = report(
                event("one", month, Basis.EXPLICIT, "A keel was laid", ""),
                event("two", month, Basis.EXPLICIT, "A lamp went out", ""));

        assertThat(pages.content(0, Kind.FIGURE)).isEmpty();
        assertThat(pages.content(0, Kind.TABLE)).isNotEmpty();
    }

    @Test
    void noLineOfAYearRunsThroughADate() {
        Event[] events = new Event[30];
        for (int i = 0; i < events.length; i++) {
            events[i] = day(1900 + 3 * i);
        }
        PageReader pages = report(events);
        List<RuleMark> lines = pages.rules(0).stream()
                .filter(rule -> rule.width() < 0.5 && rule.height() > 5)
                .toList();

        assertThat(lines).isNotEmpty();
        for (GlyphMark date : pages.content(0, Kind.FIGURE)) {
            assertThat(lines)
                    .noneMatch(line -> line.x() > date.x()
                            && line.x() < PageReader.inkEnd(date)
                            && line.y() < date.y() - 1
                            && line.y() + line.height() > date.y());
        }
    }

    @Test
    void anIntervalIsABarOfItsLengthAndACountedDateIsHollow() {
        Moment years = Moment.between(CalendarDate.year(1920), CalendarDate.year(1939));
        PageReader pages = report(
                day(1900),
                event("b", years, Basis.RANGE, "The quay was dug", ""),
                event("c", Moment.on(CalendarDate.day(1980, 5, 1)), Basis.RELATIVE, "It opened", "b"),
                day(2000));
        List<RuleMark> marks = marks(pages, ACCENT);
        double century = middle(marks.get(3)) - middle(marks.get(0));

        assertThat(marks.get(1).width()).isCloseTo(century * 0.2, within(1.0));
        assertThat(marks.get(2).width()).isEqualTo(6);
        assertThat(marks(pages, PAPER))
                .singleElement()
                .satisfies(hole -> assertThat(middle(hole)).isCloseTo(middle(marks.get(2)), within(0.01)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 60, 300})
    void datesNeverTouchOneAnotherOrLeaveTheColumn(int events) {
        PageReader pages = report(Articles.timeline(events).events().toArray(Event[]::new));
        List<GlyphMark> labels = pages.content(0, Kind.FIGURE);

        assertThat(labels).isNotEmpty();
        for (TextLine line : PageReader.lines(labels)) {
            List<GlyphMark> inOrder = new ArrayList<>(line.marks());
            inOrder.sort((a, b) -> Double.compare(a.x(), b.x()));
            for (int i = 1; i < inOrder.size(); i++) {
                boolean sameLabel = inOrder.get(i).x() - PageReader.inkEnd(inOrder.get(i - 1)) < 3;
                assertThat(PageReader.inkEnd(inOrder.get(i - 1)))
                        .isLessThanOrEqualTo(inOrder.get(i).x() + (sameLabel ? 0.1 : 0));
            }
            assertThat(line.left()).isGreaterThan(84);
            assertThat(line.right()).isLessThan(84.5 + 427);
        }
    }

    @Test
    void itSaysInWordsWhatItShowsAndItsTableFollows() {
        PageReader pages = report(day(1900), day(2000));
        String text = pages.letters(Set.of());
        int figure = ((Content) pages.content(0, Kind.FIGURE).get(0).meaning()).id();

        assertThat(pages.node(figure).alternative())
                .contains(
                        "Timeline to scale from 1 May 1900 to 1 May 2000, 2 events; the table that follows lists them");
        assertThat(text.indexOf("DateEvent")).isGreaterThan(text.indexOf("1May1900"));
        assertThat(text.substring(text.indexOf("DateEvent"))).contains("KeeloftheyearwaslaidintheyardatNorrick");
    }

    @Test
    void eventsOfOneDayNeedNoScale() {
        PageReader pages = report(day(1900), day(1900));

        assertThat(pages.content(0, Kind.FIGURE)).isEmpty();
        assertThat(pages.letters(Set.of())).contains("DateEvent");
    }

    @Test
    void aStyleMayShowATableAloneOrNothing() {
        assertThat(shown("table").letters(Set.of())).contains("DateEvent");
        assertThat(shown("table").content(0, Kind.FIGURE)).isEmpty();
        assertThat(shown("none").letters(Set.of())).doesNotContain("1900");
    }

    private static Event day(int year) {
        Moment moment = Moment.on(CalendarDate.day(year, 5, 1));
        return event("y" + year, moment, Basis.EXPLICIT, "Keel of the year was laid in the yard at Norrick", "");
    }

    private static PageReader report(Event... events) {
        return new PageReader(Articles.compose(ARTICLE, new Timeline(List.of(events)), Articles.style("report")));
    }

    private static PageReader shown(String shape) {
        Style style = Articles.style("report").with(Role.PAGE, Property.TIMELINE, shape);
        return new PageReader(Articles.compose(ARTICLE, new Timeline(List.of(day(1900), day(2000))), style));
    }

    private static List<RuleMark> marks(PageReader pages, int rgb) {
        return pages.rules(0).stream()
                .filter(rule -> rule.rgb() == rgb && rule.radius() > 0)
                .toList();
    }

    private static double middle(RuleMark mark) {
        return mark.x() + mark.width() / 2;
    }
}
