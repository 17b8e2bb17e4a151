package galley.print.foreign;

import java.util.List;

/**
 * What came of drawing a file.
 *
 * @param sides how many were written, a blank back included
 * @param substitutes fonts that the file does not bring along, with what stands for them: {@code Helvetica: Source
 *     Sans}
 */
public record Drawn(int sides, List<String> substitutes) {
    /** The code that diagnostics list substitutes under. */
    public static final String SUBSTITUTES_CODE = "J145";

    /** Copies the list. */
    public Drawn {
        substitutes = List.copyOf(substitutes);
    }
}
