package galley.compose;

import galley.compose.TimeAxis.Tick;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.lines.TextStyle;
import galley.page.Mark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning;
import galley.page.Meaning.Artifact;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.page.Structure.Node;
import galley.style.Role;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Moment;
import galley.timeline.MomentWords;
import galley.timeline.SuppliedYears;
import galley.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws the timeline to scale, as wide as its frame: a bar for an interval or a date that is known to the month or
 * year, a filled dot for a stated day, hollow marks for dates counted from another. Every mark has its date beside it
 * where there is room; what happened stands in the table that follows.
 */
final class TimelineFigure {
    private static final double DOT = 6;
    private static final double RING = 0.9;
    private static final double HAIR = 0.25;
    private static final double TICK = 3;
    private static final double GAP = 4;
    private static final double BETWEEN_LANES = 3;

    /** Between a date and a line that is broken for it. */
    private static final double CLEAR = 2;

    /** Clear space between what stands in one lane. */
    private static final double APART = 8;

    /** The figure takes no more of the page than that. */
    private static final double TALLEST = 0.4;

    private static final int PAPER = 0xFFFFFF;

    private final Job job;
    private final Frame frame;
    private final Look look;
    private final TextStyle label;
    private final int accent;
    private final MomentWords words;

    TimelineFigure(Job job, Frame frame) {
        this.job = job;
        this.frame = frame;
        this.look = job.look(Role.TIMELINE);
        this.label = job.look(Role.TIMELINE_DATE).text();
        this.accent = job.look(Role.TIMELINE_HEADING).text().rgb();
        this.words = MomentWords.in(job.wording().language());
    }

    /** The figure; empty for events that all fall on one day, month or year, which need no scale. */
    Galley galley(Timeline timeline) {
        Optional<TimeAxis> axis = axis(timeline.events());
        if (axis.isEmpty()) {
            return new Galley();
        }
        String described = job.wording()
                .timelineFigure(
                        timeline.events().size(),
                        day(axis.get().first()),
                        day(axis.get().last() - 1));
        int node = job.structure().add(Node.of(Kind.FIGURE, frame.parent()).described(described));
        double lane = look.leading() + BETWEEN_LANES;
        int most = (int) Math.max(1, job.room() * TALLEST / lane);
        List<Placed> placed = new Lanes(axis.get(), most).place(timeline.events());
        int lanes = placed.stream().mapToInt(Placed::lane).max().orElse(0) + 1;
        List<Mark> marks = new ArrayList<>();
        double foot = lanes * lane;
        addYears(axis.get(), placed, lane, marks);
        addAxis(axis.get(), foot, node, marks);
        for (Placed one : placed) {
            draw(one, one.lane() * lane + look.baseline(), node, marks);
        }
        return new Galley().add(Strip.of(foot + TICK + look.leading(), marks));
    }

    private String day(long epochDay) {
        return words.of(Moment.on(CalendarDate.day(LocalDate.ofEpochDay(epochDay))));
    }

    private Optional<TimeAxis> axis(List<Event> events) {
        Optional<Long> first = days(events, Comparator.naturalOrder());
        Optional<Long> last = days(events, Comparator.reverseOrder());
        boolean one = events.stream().map(Event::moment).distinct().count() < 2;
        if (one || first.isEmpty() || last.isEmpty() || first.get().equals(last.get())) {
            return Optional.empty();
        }
        double left = frame.left() + DOT / 2;
        return Optional.of(new TimeAxis(first.get(), last.get() + 1, left, frame.width() - DOT));
    }

    private static Optional<Long> days(List<Event> events, Comparator<Long> order) {
        List<Long> days = new ArrayList<>();
        for (Event event : events) {
            event.moment().earliest().ifPresent(day -> days.add(day.toEpochDay()));
            event.moment().latest().ifPresent(day -> days.add(day.toEpochDay()));
        }
        return days.stream().min(order);
    }

    private void addAxis(TimeAxis axis, double top, int node, List<Mark> marks) {
        TextStyle style = look.text();
        for (Tick tick : ticks(axis)) {
            double x = axis.x(tick.day());
            marks.add(rule(x - HAIR / 2, top, HAIR, TICK, 0, look.ruleRgb()));
            String text = words.of(Moment.on(tick.date()));
            double width = width(text, style);
            double most = frame.left() + frame.width() - width;
            double left = Math.max(frame.left(), Math.min(x - width / 2, most));
            marks.addAll(text(text, style, left, top + TICK + look.baseline(), new Content(node)));
        }
        double thick = Math.max(HAIR, look.rule());
        marks.add(rule(frame.left(), top, frame.width(), thick, 0, look.ruleRgb()));
    }

    private List<Tick> ticks(TimeAxis axis) {
        return axis.ticks(date -> width(words.of(Moment.on(date)), look.text()));
    }

    /** Lines up from the axis, broken in every lane where a date stands in their way. */
    private void addYears(TimeAxis axis, List<Placed> placed, double lane, List<Mark> marks) {
        int lanes = placed.stream().mapToInt(Placed::lane).max().orElse(0) + 1;
        for (Tick tick : ticks(axis)) {
            double x = axis.x(tick.day());
            BitSet crossed = new BitSet(lanes);
            placed.stream().filter(one -> isDateAt(one, x)).forEach(one -> crossed.set(one.lane()));
            for (int from = crossed.nextClearBit(0); from < lanes; ) {
                int next = crossed.nextSetBit(from);
                int to = next < 0 ? lanes : next;
                marks.add(rule(x - HAIR / 2, from * lane, HAIR, (to - from) * lane, 0, look.ruleRgb()));
                from = crossed.nextClearBit(to);
            }
        }
    }

    private boolean isDateAt(Placed one, double x) {
        return one.label()
                .filter(left -> x > left - CLEAR && x < left + width(date(one.event()), label) + CLEAR)
                .isPresent();
    }

    private void draw(Placed one, double baseline, int node, List<Mark> marks) {
        double middle = baseline - Look.MIDDLE * look.font().size();
        double width = Math.max(DOT, one.right() - one.left());
        double top = middle - DOT / 2;
        marks.add(rule(one.left(), top, width, DOT, DOT / 2, accent));
        if (one.event().basis() == Basis.RELATIVE) {
            double hole = DOT - 2 * RING;
            marks.add(rule(one.left() + RING, top + RING, width - 2 * RING, hole, hole / 2, PAPER));
        }
        one.label().ifPresent(left -> marks.addAll(text(date(one.event()), label, left, baseline, new Content(node))));
    }

    private String date(Event event) {
        return SuppliedYears.marked(event, words.capitalised(event));
    }

    private double width(String text, TextStyle style) {
        return OneLine.width(job.type(), text, style);
    }

    private List<Mark> text(String text, TextStyle style, double x, double baseline, Meaning meaning) {
        return OneLine.marks(job.type(), text, style, x, baseline, meaning);
    }

    private static Mark rule(double x, double y, double width, double height, double radius, int rgb) {
        return new RuleMark(x, y, width, height, radius, rgb, Artifact.LAYOUT);
    }

    /**
     * An event in its lane.
     *
     * @param left where its mark begins
     * @param right where its mark ends
     * @param label where its date begins; empty where there is no room for it
     */
    private record Placed(Event event, int lane, double left, double right, Optional<Double> label) {
        Placed in(int number, Optional<Double> date) {
            return new Placed(event, number, left, right, date);
        }
    }

    /** Lanes one below the other; in each of them nothing touches what stands beside it. */
    private final class Lanes {
        private final TimeAxis axis;
        private final int most;
        private final List<List<double[]>> taken = new ArrayList<>();

        Lanes(TimeAxis axis, int most) {
            this.axis = axis;
            this.most = most;
        }

        List<Placed> place(List<Event> events) {
            return events.stream().map(this::place).toList();
        }

        private Placed place(Event event) {
            double begin =
                    axis.x(event.moment().earliest().map(LocalDate::toEpochDay).orElse(axis.first()));
            double end = axis.x(
                    event.moment().latest().map(day -> day.toEpochDay() + 1).orElse(axis.last()));
            boolean bar = end - begin > DOT;
            double left = bar ? begin : (begin + end - DOT) / 2;
            double right = bar ? end : left + DOT;
            double width = width(date(event), label);
            double after = right + GAP;
            double before = left - GAP - width;
            boolean fitsAfter = after + width <= frame.left() + frame.width();
            boolean fitsBefore = before >= frame.left();
            Placed bare = new Placed(event, 0, left, right, Optional.empty());
            if (fitsAfter || fitsBefore) {
                double[] span = fitsAfter ? new double[] {left, after + width} : new double[] {before, right};
                int lane = firstFree(span);
                if (lane < most) {
                    return bare.in(take(lane, span), Optional.of(fitsAfter ? after : before));
                }
            }
            double[] span = {left, right};
            return bare.in(take(Math.min(firstFree(span), most - 1), span), Optional.empty());
        }

        /** The first lane in which a stretch touches nothing. */
        private int firstFree(double[] span) {
            int lane = 0;
            while (lane < taken.size()
                    && taken.get(lane).stream()
                            .anyMatch(other -> span[0] < other[1] + APART && other[0] < span[1] + APART)) {
                lane++;
            }
            return lane;
        }

        private int take(int lane, double[] span) {
            while (taken.size() <= lane) {
                taken.add(new ArrayList<>());
            }
            taken.get(lane).add(span);
            return lane;
        }
    }
}
