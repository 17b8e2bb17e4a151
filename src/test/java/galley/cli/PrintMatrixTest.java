package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import galley.print.raster.PwgStream;
import galley.testkit.LabPrinters;
import galley.testkit.LabPrinters.Lab;
import galley.testkit.LabQueues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every option of {@code galley print}, at a printer that takes PDF, at one that does not, and at a queue of CUPS: the
 * job that arrives has what was asked for, and its sheets are those that {@code --to-file} writes; or it was refused
 * before, and nothing arrives.
 */
@Tag("full")
class PrintMatrixTest {
    private static final String SHORT = "two-sided-short-edge";
    private static final String LONG = "two-sided-long-edge";

    private static LabPrinters lab;
    private static LabQueues queues;

    @TempDir
    private static Path folder;

    private static Path document;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        lab = LabPrinters.start();
        queues = lab.queues();
        Files.writeString(folder.resolve("article.txt"), article());
        Session.Result made =
                new Session(folder).run("export", "article.txt", "--to", "pdf", "--style", "plain", "-o", "made");
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.list(folder.resolve("made"))) {
            document = files.findFirst().orElseThrow();
        }
        try (PDDocument pages = Loader.loadPDF(document.toFile())) {
            assertThat(pages.getNumberOfPages()).isBetween(3, 4);
        }
    }

    @AfterAll
    static void end() throws IOException {
        if (lab != null) {
            lab.close();
        }
    }

    /**
     * One row of the matrix.
     *
     * @param layout options that say where pages stand
     * @param job options that are the printer's to obey
     * @param attributes what the job that arrives must have: the name of an attribute, and words in its value
     */
    private record Row(String layout, String job, Map<String, String> attributes) {
        static Row of(String layout) {
            return new Row(layout, "", Map.of());
        }

        static Row asked(String job, String attribute, String words) {
            return new Row("", job, Map.of(attribute, words));
        }

        List<String> words() {
            return Stream.of(layout, job)
                    .filter(words -> !words.isEmpty())
                    .flatMap(words -> Arrays.stream(words.split(" ", -1)))
                    .toList();
        }
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String layout : List.of(
                "--pages 2-3",
                "--pages last",
                "--pages odd --reverse",
                "--nup 2",
                "--nup 4",
                "--nup 6",
                "--nup 8",
                "--nup 9",
                "--nup 16",
                "--poster 1x2",
                "--poster 150% --overlap 5mm",
                "--scale none",
                "--scale fit",
                "--scale shrink")) {
            rows.add(Row.of(layout));
        }
        for (String more :
                List.of("", " --signature 1", " --creep 1mm", " --creep auto", " --spine right", " --fold-marks")) {
            rows.add(new Row("--booklet" + more, "", Map.of("sides", SHORT)));
        }
        rows.add(new Row("--booklet --duplex long", "", Map.of("sides", LONG)));
        rows.add(new Row("--nup 2 --duplex short", "", Map.of("sides", SHORT)));
        rows.add(new Row("--paper a5 --scale fit", "", Map.of("media", "iso_a5_148x210mm|x-dimension=14800")));
        rows.add(new Row("--paper letter --scale shrink", "", Map.of("media", "na_letter_8.5x11in|x-dimension=21590")));
        rows.add(new Row("--paper a4", "", Map.of("media", "iso_a4_210x297mm|x-dimension=21000")));
        rows.add(new Row("--paper a3 --scale none", "", Map.of("media", "iso_a3_297x420mm|x-dimension=29700")));
        rows.add(Row.asked("--copies 3", "copies", "3"));
        rows.add(Row.asked("--copies 2 --collate", "multiple-document-handling", "separate-documents-collated"));
        rows.add(Row.asked("--copies 2 --no-collate", "multiple-document-handling", "separate-documents-uncollated"));
        rows.add(Row.asked("--duplex long", "sides", LONG));
        rows.add(Row.asked("--duplex short", "sides", SHORT));
        rows.add(Row.asked("--duplex off", "sides", "one-sided"));
        rows.add(Row.asked("--mono", "print-color-mode", "monochrome"));
        for (String word : List.of("draft", "normal", "high")) {
            rows.add(Row.asked("--quality " + word, "print-quality", word));
        }
        for (String word : List.of("auto", "main", "photo", "cellar")) {
            rows.add(Row.asked("--tray " + word, "media-col", "media-source=" + word));
        }
        for (String word : List.of("labels", "cardstock", "photographic-glossy", "parchment")) {
            rows.add(Row.asked("--type " + word, "media-col", "media-type=" + word));
        }
        for (String word : List.of("face-up", "hopper")) {
            rows.add(Row.asked("--bin " + word, "output-bin", word));
        }
        return rows;
    }

    /** What the simulated printers do not have: none of these may arrive. All else must. */
    private static final List<String> LACKING =
            List.of("--tray cellar", "--type parchment", "--bin hopper", "--paper a3 --scale none");

    @Test
    void atAPrinterThatTakesPdf() throws Exception {
        assertThat(lost(new Target(lab.pdf(), lab.pdf().uri(), ""), false)).isEmpty();
    }

    @Test
    void atAPrinterThatTakesRasterAlone() throws Exception {
        assertThat(lost(new Target(lab.raster(), lab.raster().uri(), ""), true)).isEmpty();
    }

    @Test
    void atAQueueInFrontOfThem() throws Exception {
        assertThat(lost(new Target(lab.pdf(), "LabPdf", queues.server()), false))
                .isEmpty();
    }

    /** What is asked of the queue, not of the printer behind it. */
    @Test
    void aQueueHoldsAJobAndKnowsItsRankAndItsBanner() throws Exception {
        Session.Result result = new Session(folder)
                .with("CUPS_SERVER", queues.server())
                .run(
                        "print",
                        document.toString(),
                        "--printer",
                        "LabPdf",
                        "--hold",
                        "--priority",
                        "90",
                        "--banner",
                        "standard");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("waits at LabPdf and is not printed yet");
        int id = Integer.parseInt(result.err().replaceFirst("(?s).*job (\\d+) waits.*", "$1"));
        Map<String, String> job = queues.job("LabPdf", id);
        assertThat(job).containsEntry("job-hold-until", "indefinite").containsEntry("job-priority", "90");
        assertThat(job.get("job-sheets")).startsWith("standard");
        assertThat(job).containsEntry("job-state", "pending-held");
    }

    /**
     * Where a row is printed.
     *
     * @param behind the printer that the job must arrive at
     * @param name what the user calls the printer
     * @param server the server of queues, if it is one
     */
    private record Target(Lab behind, String name, String server) {}

    private static List<String> lost(Target target, boolean raster) throws Exception {
        List<String> lost = new ArrayList<>();
        for (Row row : rows()) {
            int before = target.behind.spooled().size();
            List<String> words = new ArrayList<>(List.of("print", document.toString(), "--printer", target.name));
            words.addAll(row.words());
            if (!row.layout.contains("reverse")) {
                words.add("--no-reverse");
            }
            Session.Result result =
                    new Session(folder).with("CUPS_SERVER", target.server).run(words.toArray(String[]::new));
            List<Path> spooled = target.behind.spooled();
            boolean lacking = LACKING.contains(String.join(" ", row.words()));
            if (lacking
                    ? result.code() != ExitCode.UNPRINTED || spooled.size() != before
                    : result.code() != ExitCode.DONE) {
                lost.add(row + " ends with " + result.code() + ": " + result.err());
            } else if (!lacking) {
                String what = arrived(row, target.behind, spooled.get(spooled.size() - 1), raster);
                if (spooled.size() != before + 1 || !what.isEmpty()) {
                    lost.add(row + " as " + spooled.size() + " after " + before + ": " + what);
                }
            }
        }
        return lost;
    }

    private static String arrived(Row row, Lab printer, Path spooled, boolean raster) throws Exception {
        String name = spooled.getFileName().toString();
        Map<String, String> job = printer.job(Integer.parseInt(name.substring(0, name.indexOf('-'))));
        // A printer makes no copies of a raster, so that its sheets are sent as often as they are wanted.
        boolean repeated = raster && row.job.startsWith("--copies");
        for (Map.Entry<String, String> wanted : (repeated ? Map.<String, String>of() : row.attributes).entrySet()) {
            String value = wanted.getKey().equals("media")
                    ? job.getOrDefault("media", "") + job.getOrDefault("media-col", "")
                    : job.getOrDefault(wanted.getKey(), "");
            if (Arrays.stream(wanted.getValue().split("\\|", -1)).noneMatch(value::contains)) {
                return wanted + " is not in " + job;
            }
        }
        Path sheets = toFile(row);
        return raster ? sides(spooled, sheets, row) : pages(spooled, sheets);
    }

    private static Path toFile(Row row) throws IOException {
        Path sheets = folder.resolve("sheets-" + row.layout.replaceAll("[^a-z0-9]+", "-") + ".pdf");
        if (!Files.exists(sheets)) {
            List<String> words = new ArrayList<>(List.of("print", document.toString(), "--to-file", sheets.toString()));
            words.addAll(Row.of(row.layout).words());
            Session.Result result = new Session(folder).run(words.toArray(String[]::new));
            assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        }
        return sheets;
    }

    /** The text of each page says which pages of the document stand on it; a queue may turn a page as it is fed. */
    private static String pages(Path spooled, Path sheets) throws IOException {
        try (PDDocument theirs = Loader.loadPDF(spooled.toFile());
                PDDocument ours = Loader.loadPDF(sheets.toFile())) {
            List<String> arrived = texts(theirs);
            List<String> made = texts(ours);
            return arrived.equals(made) ? "" : arrived.size() + " pages for " + made.size() + ", or others";
        }
    }

    private static List<String> texts(PDDocument document) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(stripper.getText(document).replaceAll("\\s+", ""));
        }
        return texts;
    }

    private static String sides(Path spooled, Path sheets, Row row) throws IOException {
        List<PwgStream.Side> sides = PwgStream.read(Files.readAllBytes(spooled));
        boolean grey = row.job.contains("--mono");
        try (PDDocument ours = Loader.loadPDF(sheets.toFile())) {
            boolean twoSided = row.attributes.getOrDefault("sides", "").startsWith("two");
            int pages = ours.getNumberOfPages();
            // An odd side of sheets that are printed on both needs a white back (PWG 5102.4, 4.3.2).
            int expected = (twoSided ? pages + pages % 2 : pages) * copies(row);
            if (sides.size() != expected) {
                return sides.size() + " sides for " + expected;
            }
        }
        return sides.stream().allMatch(side -> side.number(400) == (grey ? 18 : 19)) ? "" : "the wrong colours";
    }

    private static int copies(Row row) {
        return row.job.startsWith("--copies") ? Integer.parseInt(row.job.split(" ", -1)[1]) : 1;
    }

    private static String article() {
        StringBuilder text = new StringBuilder("Title: The long mill\n\nThe mill is long.\n");
        for (int section = 0; section < 2; section++) {
            text.append("\nSection ").append(section).append("\n\n");
            for (int paragraph = 0; paragraph < 12; paragraph++) {
                text.append("Its wheel number ")
                        .append(section * 12 + paragraph)
                        .append(" turns in all weathers, and grinds corn for all who come with a cart. ".repeat(4))
                        .append("\n\n");
            }
        }
        return text.toString();
    }
}
