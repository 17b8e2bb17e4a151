package galley.print;

import java.util.List;
import java.util.function.Consumer;

/** A printer that can be asked what it can do, and given a job. */
public interface Printer {
    /** What users call it: the name of a queue, or an address. */
    String name();

    /** What it can do, and how it is; asked anew each time, for paper runs out and trays are changed. */
    Abilities abilities() throws PrinterException;

    /**
     * What of the ticket the printer would refuse or silently leave out, by its abilities and by its own word; nothing
     * is printed.
     *
     * @return empty where all of the ticket will be obeyed
     */
    List<Refusal> validate(Ticket ticket) throws PrinterException;

    /**
     * Hands over a job. That a printer took it does not mean that it is printed: {@link #follow} tells.
     *
     * @return the first state, with the number of the job
     */
    JobState print(Ticket ticket, PrintData data) throws PrinterException;

    /**
     * Watches a job until it is completed, canceled or aborted.
     *
     * @param seen told of every change of state on the way, the final one included
     * @return the final state; only {@link JobState.Phase#COMPLETED} means that it is printed
     * @throws PrinterException where the printer is lost sight of, or the patience ends first; names the last state
     */
    JobState follow(int job, Consumer<JobState> seen, Patience patience) throws PrinterException;

    /** Takes a job back. */
    void cancel(int job) throws PrinterException;
}
