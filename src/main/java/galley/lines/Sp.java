package galley.lines;

/** Scaled points, 65,536 to the point, in which breaks are computed. */
public final class Sp {
    private static final double PER_POINT = 65_536;

    private Sp() {}

    /** Points as scaled points; beyond ±16,000 points, more than any paper, the nearest of these. */
    public static int of(double points) {
        return (int) Math.round(Math.max(-16_000, Math.min(16_000, points)) * PER_POINT);
    }

    public static double points(double scaled) {
        return scaled / PER_POINT;
    }
}
