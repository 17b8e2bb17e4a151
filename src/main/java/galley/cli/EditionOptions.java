package galley.cli;

import galley.batch.ArticlePress;
import galley.export.Exporter;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that makes editions: formats, looks and settings. */
final class EditionOptions {
    @Option(
            names = {"-f", "--to"},
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write, separated by commas (pdf,docx,csv).")
    private List<String> formats = List.of("pdf", "docx", "csv");

    @Mixin
    private LookOptions looks = new LookOptions();

    /** The exporters of the formats asked for. */
    List<Exporter> exporters(Installation installation) {
        return new FormatChoice(installation.exporters()).exporters(formats);
    }

    /** What the editions are made with; a faulty style or setting is told before anything is read. */
    ArticlePress press(Surroundings surroundings, Installation installation, Reporter reporter) {
        return looks.press(exporters(installation), surroundings, installation, reporter);
    }
}
