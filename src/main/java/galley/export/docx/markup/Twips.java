package galley.export.docx.markup;

import galley.unit.Length;

/** The measures of WordprocessingML as whole numbers. */
public final class Twips {
    private Twips() {}

    /** Twentieths of a point: spaces, indents, widths. */
    public static long of(Length length) {
        return Math.round(length.points() * 20);
    }

    /** Half points: sizes of type. */
    public static long halfPoints(Length length) {
        return Math.round(length.points() * 2);
    }

    /** Eighths of a point: thickness of borders, from 2 to 96 where there is one. */
    public static long eighths(Length length) {
        long eighths = Math.round(length.points() * 8);
        return length.points() <= 0 ? 0 : Math.max(2, Math.min(96, eighths));
    }
}
