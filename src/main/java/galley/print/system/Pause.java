package galley.print.system;

import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Time between two questions. */
final class Pause {
    private Pause() {}

    static void of(Duration interval) throws PrinterException {
        try {
            boolean counted = new CountDownLatch(1).await(interval.toNanos(), TimeUnit.NANOSECONDS);
            assert !counted : "nobody counts down";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterException(
                            Kind.LOST, "interrupted while a job was watched", "look at the queue of the printer")
                    .causedBy(e);
        }
    }
}
