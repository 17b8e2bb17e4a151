package galley.print.system;

import galley.print.Printers;
import java.util.Optional;

/** Finds the printers of the machine. */
public final class SystemPrinters {
    private SystemPrinters() {}

    /**
     * The queues that {@code lp} prints to; none where the program is missing or no scheduler answers.
     *
     * @param server host and port of the scheduler; empty for that of the machine
     */
    public static Printers byLp(Optional<String> server) {
        return new LpQueues(new Lp(server));
    }

    /** The print services of Java that take a PDF. */
    public static Printers byJava() {
        return new JavaPrinters();
    }
}
