package galley.print.job;

import galley.imposition.PageSize;
import galley.print.Abilities;
import galley.print.JobState;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Refusal;
import galley.print.Sides;
import galley.print.Ticket;
import galley.print.foreign.Drawn;
import galley.print.foreign.ForeignPdfException;
import galley.print.foreign.Workshop;
import galley.print.raster.RasterSpec;
import galley.print.sheets.Purpose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A print on its way to one printer: planned, made, checked by the printer itself, handed over. */
public final class PrintRun {
    private final Printer printer;
    private final Workshop workshop;
    private final Path folder;

    /**
     * A run.
     *
     * @param workshop who opens the document
     * @param folder where files of the run are made; whoever gave it removes it
     */
    public PrintRun(Printer printer, Workshop workshop, Path folder) {
        this.printer = printer;
        this.workshop = workshop;
        this.folder = folder;
    }

    /**
     * The plan for a document whose pages have these sizes, with all that the printer lacks or objects to. Nothing is
     * printed.
     *
     * @throws PlanException if no printer could do it
     * @throws PrinterException if the printer cannot be asked
     */
    public PrintPlan plan(List<PageSize> sizes, PrintWish wish, Planner.Name name)
            throws PlanException, PrinterException {
        Abilities abilities = printer.abilities();
        PrintPlan plan = Planner.plan(wish, sizes, name, abilities);
        List<Refusal> objections = new ArrayList<>();
        for (PrintPlan.Part part : plan.parts()) {
            objections.addAll(printer.validate(part.ticket()));
        }
        return plan.refusing(objections);
    }

    /**
     * The file of one part, as it is sent.
     *
     * @param purpose what is kept beside the ink
     * @throws ForeignPdfException if it cannot be made of the document
     */
    public Made make(Path pdf, PrintPlan plan, PrintPlan.Part part, Purpose purpose) throws ForeignPdfException {
        String name = part.title().isEmpty() ? "sheets" : part.title();
        Path sheets = folder.resolve(name + ".pdf");
        workshop.impose(pdf, part.sheets(), purpose, sheets);
        if (plan.raster().isEmpty()) {
            return new Made(sheets, List.of());
        }
        Path raster = folder.resolve(name + ".pwg");
        Drawn drawn = workshop.rasterise(sheets, spec(plan.raster().get(), part.ticket()), raster);
        return new Made(raster, drawn.substitutes());
    }

    /**
     * A file that is ready to be sent.
     *
     * @param file its bytes
     * @param substitutes fonts that the document does not bring along, with what stands for them
     */
    public record Made(Path file, List<String> substitutes) {
        /** Copies the list. */
        public Made {
            substitutes = List.copyOf(substitutes);
        }
    }

    private static RasterSpec spec(PrintPlan.RasterForm form, Ticket ticket) {
        return new RasterSpec(
                form.resolution(),
                form.pixels(),
                ticket.rendering().sides().orElse(Sides.ONE_SIDED),
                form.back(),
                ticket.stock(),
                ticket.rendering().quality());
    }

    /** Hands a part over; that the printer has it does not mean that it is printed. */
    public JobState send(PrintPlan.Part part, Made made) throws PrinterException {
        return printer.print(part.ticket(), PrintData.of(made.file()));
    }
}
