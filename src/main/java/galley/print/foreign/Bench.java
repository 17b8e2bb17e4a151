package galley.print.foreign;

import galley.print.foreign.ForeignPdfException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The main class of the process that opens files of others; started by {@link WorkshopApart} alone. What it cannot
 * answer for, it leaves to its end: who started it reads the exit code.
 */
final class Bench {
    static final String ORDER = "order";
    static final String ANSWER = "answer";
    static final String RESULT = "result";

    private Bench() {}

    /** Does the one order in a folder, and leaves the answer there. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path answer = folder.resolve(ANSWER);
        try {
            work(Order.read(folder.resolve(ORDER)), folder.resolve(RESULT), answer);
        } catch (ForeignPdfException e) {
            Answer.writeFailure(answer, e.kind(), e.detail());
        } catch (StackOverflowError e) {
            Answer.writeFailure(answer, Kind.BROKEN, "its parts are nested without end");
        }
    }

    private static void work(Order order, Path result, Path answer) throws IOException, ForeignPdfException {
        // One mapper for the whole process, and the whole process for one file.
        HouseFonts fonts = new HouseFonts();
        FontMappers.set(fonts);
        Inspection inspection = PdfWork.inspect(order.pdf(), order.mostPages());
        if (order.spec().isPresent()) {
            int sides = PdfWork.rasterise(order.pdf(), order.spec().get(), result);
            Answer.write(answer, new Drawn(sides, fonts.substitutes()));
        } else {
            if (order.layout().isPresent()) {
                PdfWork.impose(order.pdf(), order.layout().get(), result);
            }
            Answer.write(answer, inspection);
        }
    }
}
