package galley.compose;

import galley.timeline.CalendarDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A stretch of the calendar to scale.
 *
 * @param first its first day, counted as {@link LocalDate#toEpochDay()} does
 * @param last the day after its last
 * @param left where the first day begins, in points
 * @param width of the whole, in points
 */
record TimeAxis(long first, long last, double left, double width) {
    /** The least clear space between two labels of ticks, in points. */
    private static final double APART = 10;

    /** Where a day begins. */
    double x(long day) {
        return left + (double) (day - first) / (last - first) * width;
    }

    /** The unit that ticks count. */
    private enum Unit {
        DAY(1),
        MONTH(30.44),
        YEAR(365.2425);

        private final double days;

        Unit(double days) {
            this.days = days;
        }
    }

    /** Every so many units. */
    private record Step(Unit unit, int count) {
        double days() {
            return unit.days * count;
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(Unit.DAY, 1),
            new Step(Unit.DAY, 2),
            new Step(Unit.DAY, 5),
            new Step(Unit.MONTH, 1),
            new Step(Unit.MONTH, 3),
            new Step(Unit.MONTH, 6),
            new Step(Unit.YEAR, 1),
            new Step(Unit.YEAR, 2),
            new Step(Unit.YEAR, 5),
            new Step(Unit.YEAR, 10),
            new Step(Unit.YEAR, 20),
            new Step(Unit.YEAR, 50),
            new Step(Unit.YEAR, 100),
            new Step(Unit.YEAR, 200),
            new Step(Unit.YEAR, 500),
            new Step(Unit.YEAR, 1000),
            new Step(Unit.YEAR, 5000));

    /** A date that the axis names, and the day it begins on. */
    record Tick(CalendarDate date, long day) {}

    /**
     * The ticks of the finest step whose labels have room.
     *
     * @param labelWidth the width of a label in points
     */
    List<Tick> ticks(ToDoubleFunction<CalendarDate> labelWidth) {
        for (Step step : STEPS) {
            double distance = step.days() / (last - first) * width;
            if (distance > APART) {
                List<Tick> ticks = ticks(step);
                double widest = ticks.stream()
                        .mapToDouble(tick -> labelWidth.applyAsDouble(tick.date()))
                        .max()
                        .orElse(0);
                if (widest + APART <= distance) {
                    return ticks;
                }
            }
        }
        return List.of();
    }

    private List<Tick> ticks(Step step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = start(step);
        while (day.toEpochDay() < last) {
            if (day.toEpochDay() >= first) {
                ticks.add(new Tick(named(day, step.unit()), day.toEpochDay()));
            }
            day = switch (step.unit()) {
                case DAY -> day.plusDays(step.count());
                case MONTH -> day.plusMonths(step.count());
                case YEAR -> day.plusYears(step.count());
            };
        }
        return ticks;
    }

    /** The first round date at or before the first day. */
    private LocalDate start(Step step) {
        LocalDate day = LocalDate.ofEpochDay(first);
        return switch (step.unit()) {
            case DAY -> day;
            case MONTH -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / step.count() * step.count() + 1, 1);
            case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), step.count()) * step.count(), 1, 1);
        };
    }

    private static CalendarDate named(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> CalendarDate.day(day);
            case MONTH -> CalendarDate.month(day.getYear(), day.getMonthValue());
            case YEAR -> CalendarDate.year(day.getYear());
        };
    }
}
