package galley.imposition;

import galley.unit.PaperSize;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a poster becomes.
 *
 * @param kind what the two numbers are
 * @param x columns of sheets, the factor, or the width in points
 * @param y rows of sheets, the factor, or the height in points
 */
public record PosterSize(Kind kind, double x, double y) {
    private static final Pattern TILES = Pattern.compile("(\\d{1,2})\\s*[x×]\\s*(\\d{1,2})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4})\\s*%");

    /** Papers that no tray holds, in millimetres (ISO 216). */
    private static final Map<String, double[]> LARGE =
            Map.of("a0", new double[] {841, 1189}, "a1", new double[] {594, 841}, "a2", new double[] {420, 594});

    /** What the two numbers of a size are. */
    public enum Kind {
        /** Sheets across and down. */
        TILES,
        /** How many times as large as the page. */
        FACTOR,
        /** A paper that the poster just fits on. */
        PAPER
    }

    /** Refuses what is no size. */
    public PosterSize {
        if (!(x > 0 && y > 0 && Double.isFinite(x) && Double.isFinite(y))) {
            throw new IllegalArgumentException("no poster is " + x + " × " + y + " large");
        }
    }

    /** As large as so many sheets allow. */
    public static PosterSize tiles(int columns, int rows) {
        return new PosterSize(Kind.TILES, columns, rows);
    }

    /** So many times as large as the page. */
    public static PosterSize factor(double factor) {
        return new PosterSize(Kind.FACTOR, factor, factor);
    }

    /**
     * Reads what a user wrote: {@code 2x3} sheets, {@code 200%}, or the name of a paper such as {@code a2}.
     *
     * @throws ImpositionException if it is none of these
     */
    public static PosterSize parse(String text) throws ImpositionException {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Matcher tiles = TILES.matcher(wanted);
        if (tiles.matches() && !tiles.group(1).matches("0+") && !tiles.group(2).matches("0+")) {
            return tiles(Integer.parseInt(tiles.group(1)), Integer.parseInt(tiles.group(2)));
        }
        Matcher percent = PERCENT.matcher(wanted);
        if (percent.matches() && !percent.group(1).matches("0+")) {
            return factor(Integer.parseInt(percent.group(1)) / 100.0);
        }
        return paper(wanted)
                .orElseThrow(() -> new ImpositionException(
                        "\"" + text + "\" is no size of a poster",
                        "write columns and rows of sheets as in 2x3, a percentage, or a paper such as a2"));
    }

    private static Optional<PosterSize> paper(String name) {
        double[] large = LARGE.get(name);
        if (large != null) {
            return Optional.of(new PosterSize(Kind.PAPER, large[0] * 72 / 25.4, large[1] * 72 / 25.4));
        }
        return PaperSize.named(name)
                .map(size -> new PosterSize(
                        Kind.PAPER, size.width().points(), size.height().points()));
    }

    /** How many times as large the page becomes on tiles of that size, which overlap. */
    double factor(PageSize page, Box tile, double overlap) {
        return switch (kind) {
            case FACTOR -> x;
            case TILES ->
                Math.min(
                        (x * tile.width() - (x - 1) * overlap) / page.width(),
                        (y * tile.height() - (y - 1) * overlap) / page.height());
            case PAPER -> {
                double across = page.isLandscape() ? Math.max(x, y) : Math.min(x, y);
                double along = page.isLandscape() ? Math.min(x, y) : Math.max(x, y);
                yield Math.min(across / page.width(), along / page.height());
            }
        };
    }
}
