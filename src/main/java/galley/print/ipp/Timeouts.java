package galley.print.ipp;

import java.time.Duration;

/**
 * How long a printer may take.
 *
 * @param connect until it takes a connection
 * @param answer until its answer is there, from the moment it has the whole request
 * @param upload between two portions of a document that it takes
 */
public record Timeouts(Duration connect, Duration answer, Duration upload) {
    /**
     * A printer on the same network connects in milliseconds; one that sleeps may take seconds to wake. CUPS waits 30
     * seconds for answers. Small printers stop taking data while they print what they have; two minutes is longer than
     * any page takes, and a printer without paper is not waited for.
     */
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2));
}
