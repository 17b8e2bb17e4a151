package galley.print.foreign;

import java.time.Duration;

/**
 * What a file of others may use up.
 *
 * @param time after so long the work is given up
 * @param megabytes of memory for objects
 * @param pages no file may have more
 */
public record Limits(Duration time, int megabytes, int pages) {
    /**
     * Enough for a thesis at 600 dots per inch: a group of the size of a page, which PDFBox draws whole, takes 140 MB,
     * and may hold another.
     */
    public static final Limits USUAL = new Limits(Duration.ofMinutes(5), 768, 5000);
}
