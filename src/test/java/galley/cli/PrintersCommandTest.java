package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.JsonTree;
import galley.testkit.LabPrinters;
import galley.testkit.LabQueues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintersCommandTest {
    private static LabPrinters lab;
    private static LabQueues queues;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        lab = LabPrinters.start();
        queues = lab.queues();
    }

    @AfterAll
    static void end() throws IOException {
        if (lab != null) {
            lab.close();
        }
    }

    private Session session() {
        return new Session(folder).with("CUPS_SERVER", queues.server());
    }

    @Test
    void listsTheQueuesAndTheDefault() {
        Session.Result result = session().run("printers");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).isEqualTo("""
                LabPdf (default): idle
                  PDF, both sides, colour, loaded: a4 (iso_a4_210x297mm), a5 (iso_a5_148x210mm), iso_dl_110x220mm
                  ipp://SERVER/printers/LabPdf
                LabRaster: idle
                  PDF, both sides, colour, loaded: a4 (iso_a4_210x297mm), a5 (iso_a5_148x210mm), iso_dl_110x220mm
                  ipp://SERVER/printers/LabRaster
                """.replace("SERVER", queues.server()));
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        Session.Result result = session().run("printers", "--json");

        assertThat(result.out())
                .contains("\"name\": \"LabPdf\"", "\"default\": true", "\"prints\": \"pdf\"")
                .contains("\"width\": 21000", "\"collated\"");
        assertThat(JsonTree.of(result.out())).isNotNull();
    }

    @Test
    void looksCloselyAtOne() {
        Session.Result result =
                session().run("printers", "--check", lab.raster().uri());

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .startsWith(lab.raster().uri() + "\n")
                .contains("  model      Galley LabRaster\n")
                .contains("  loaded     letter (na_letter_8.5x11in), na_index-4x6_4x6in\n")
                .contains("  sides      one-sided, two-sided-long-edge, two-sided-short-edge\n")
                .contains("  raster     300 dpi, 600 dpi; black_1, sgray_8, srgb_8, srgb_16; back rotated\n")
                .endsWith("galley prints here as PWG Raster, which is made here\n");
    }

    @Test
    void looksAtAQueueByItsName() {
        assertThat(session().run("printers", "--check", "LabPdf").out()).endsWith("galley prints here as PDF\n");

        Session.Result unknown = session().run("printers", "--check", "LabPfd");
        assertThat(unknown.code()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(unknown.err())
                .isEqualTo("LabPfd: error[J100]: there is no printer 'LabPfd' (there are LabPdf, LabRaster)\n");
    }

    @Test
    void aCertificateIsToldOnceAndKept() throws IOException {
        Session secure = new Session(folder).with("XDG_CONFIG_HOME", folder.toString());
        String address = "localhost:" + lab.pdf().port();

        assertThat(secure.run("printers", "--check", lab.pdf().secureUri()).err())
                .startsWith(address + " is trusted from now on by the certificate it showed first, SHA-256 ");
        assertThat(secure.run("printers", "--check", lab.pdf().secureUri()).err())
                .isEmpty();
        Path pins = folder.resolve("galley/printers.pins");
        assertThat(pins).content().matches(address + " [0-9a-f]{64}\n");

        Files.writeString(pins, address + " " + "0".repeat(64) + "\n");
        Session.Result changed = secure.run("printers", "--check", lab.pdf().secureUri());
        assertThat(changed.code()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(changed.err())
                .contains("error[J104]: " + address + " shows another certificate than the first time")
                .contains("delete the line of " + address + " in " + pins);
    }

    @Test
    void whereNobodyAnswersTheExitCodeSaysSo() {
        Session nowhere = new Session(folder).with("CUPS_SERVER", "localhost:1");

        Session.Result list = nowhere.run("printers");
        assertThat(list.code()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(list.err()).startsWith("CUPS at localhost:1: error[J101]: nothing takes connections at localhost:1");
        Session.Result check = nowhere.run("printers", "--check", "ipp://localhost:1/");
        assertThat(check.code()).isEqualTo(ExitCode.UNPRINTED);
        assertThat(check.out()).isEmpty();
    }
}
