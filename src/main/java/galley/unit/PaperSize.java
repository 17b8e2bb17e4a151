package galley.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet of paper, upright.
 *
 * @param name what users call it, in lower case: {@code a4}, {@code letter}
 * @param width the shorter side
 * @param height the longer side
 */
public record PaperSize(String name, Length width, Length height) {

    /** ISO 216 A3, 297 × 420 mm. */
    public static final PaperSize A3 = new PaperSize("a3", Length.mm(297), Length.mm(420));
    /** ISO 216 A4, 210 × 297 mm. */
    public static final PaperSize A4 = new PaperSize("a4", Length.mm(210), Length.mm(297));
    /** ISO 216 A5, 148 × 210 mm. */
    public static final PaperSize A5 = new PaperSize("a5", Length.mm(148), Length.mm(210));
    /** ANSI A, 8.5 × 11 inches. */
    public static final PaperSize LETTER = new PaperSize("letter", Length.in(8.5), Length.in(11));
    /** US Legal, 8.5 × 14 inches. */
    public static final PaperSize LEGAL = new PaperSize("legal", Length.in(8.5), Length.in(14));

    /** Every size that has a name. */
    public static final List<PaperSize> NAMED = List.of(A3, A4, A5, LETTER, LEGAL);

    /** The size of that name, whatever its case. */
    public static Optional<PaperSize> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return NAMED.stream().filter(size -> size.name.equals(wanted)).findFirst();
    }
}
