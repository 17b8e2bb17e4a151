package galley.print.foreign;

import galley.imposition.Sheet;
import galley.print.foreign.ForeignPdfException.Kind;
import galley.print.raster.RasterSpec;
import galley.print.sheets.Purpose;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works in a process of its own for each file, on the Java that runs this one, and leaves nothing of it behind. */
final class WorkshopApart implements Workshop {
    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    private final Limits limits;

    WorkshopApart(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Inspection inspect(Path pdf) throws ForeignPdfException {
        return apart(pdf, order(pdf), folder -> answer(folder, pdf, Answer::readInspection));
    }

    @Override
    public Drawn rasterise(Path pdf, RasterSpec spec, Path result) throws ForeignPdfException {
        return apart(pdf, order(pdf).drawn(spec), folder -> {
            Drawn drawn = answer(folder, pdf, Answer::readDrawn);
            Files.move(folder.resolve(Bench.RESULT), result, StandardCopyOption.REPLACE_EXISTING);
            return drawn;
        });
    }

    @Override
    public void impose(Path pdf, List<Sheet> sheets, Purpose purpose, Path result) throws ForeignPdfException {
        Order order = order(pdf).laidOut(new Order.Layout(sheets, purpose));
        apart(pdf, order, folder -> {
            Inspection inspection = answer(folder, pdf, Answer::readInspection);
            Files.move(folder.resolve(Bench.RESULT), result, StandardCopyOption.REPLACE_EXISTING);
            return inspection;
        });
    }

    private Order order(Path pdf) {
        return new Order(pdf.toAbsolutePath(), limits.pages());
    }

    /** Takes home what a process left in its folder. */
    private interface Harvest<T> {
        T take(Path folder) throws IOException, ForeignPdfException;
    }

    private <T> T apart(Path pdf, Order order, Harvest<T> harvest) throws ForeignPdfException {
        if (!Files.isReadable(pdf)) {
            throw new ForeignPdfException(Kind.FAILED, pdf, "it is not there or may not be read");
        }
        try (WorkFolder folder = WorkFolder.create()) {
            order.write(folder.path().resolve(Bench.ORDER));
            run(pdf, folder);
            return harvest.take(folder.path());
        } catch (IOException e) {
            throw PdfWork.because(Kind.FAILED, pdf, "", e);
        }
    }

    private static <T> T answer(Path folder, Path pdf, Answer.Reader<T> reader)
            throws IOException, ForeignPdfException {
        return Answer.read(folder.resolve(Bench.ANSWER), pdf, reader);
    }

    private void run(Path pdf, WorkFolder folder) throws IOException, ForeignPdfException {
        Process process = start(folder.path());
        folder.guard(process);
        try {
            if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ForeignPdfException(
                        Kind.SLOW, pdf, "not done after " + limits.time().toSeconds() + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PdfWork.because(Kind.FAILED, pdf, "interrupted", e);
        }
        if (process.exitValue() == OUT_OF_MEMORY) {
            throw new ForeignPdfException(
                    Kind.LARGE, pdf, "it needs more than " + limits.megabytes() + " MB of memory");
        }
        if (process.exitValue() != 0) {
            throw new ForeignPdfException(Kind.BROKEN, pdf, "");
        }
    }

    private Process start(Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(folder));
        command.addAll(List.of("-cp", classPath(), Bench.class.getName(), folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Options that were meant for other programs must not lift the limits.
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private List<String> options(Path folder) {
        return List.of(
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                // The bands of a page then meet to the last bit even along large curves.
                "-Dsun.java2d.renderer.clip.subdivider=false",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    }

    /** Without names relative to a folder: the process works in another. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
