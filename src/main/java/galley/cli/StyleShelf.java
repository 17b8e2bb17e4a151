package galley.cli;

import galley.export.Exporter;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.Style;
import galley.style.StyleFiles;
import galley.style.Styles;
import galley.unit.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The styles that the formats of one command are set in, each loaded once. */
final class StyleShelf {
    private final Surroundings surroundings;
    private final Reporter reporter;
    private final Optional<String> wanted;
    private final Optional<PaperSize> paper;
    private final Map<String, Style> loaded = new LinkedHashMap<>();

    StyleShelf(Surroundings surroundings, Reporter reporter, Optional<String> wanted, Optional<PaperSize> paper) {
        this.surroundings = surroundings;
        this.reporter = reporter;
        this.wanted = wanted;
        this.paper = paper;
    }

    /** The style files of the user's disk. */
    static StyleFiles files(Surroundings surroundings) {
        return name -> {
            Path path = surroundings.path(name);
            return Files.isRegularFile(path)
                    ? Optional.of(Source.of(name, Files.readAllBytes(path)))
                    : Optional.empty();
        };
    }

    /** The style for a format: the one the user named, else the usual one of the format. */
    Style style(Exporter exporter) {
        return style(exporter.usualStyle());
    }

    /** The style that the user named, else the usual one. */
    Style style(String usual) {
        return loaded.computeIfAbsent(wanted.orElse(usual), this::load);
    }

    private Style load(String name) {
        try {
            Style style = new Styles(files(surroundings)).load(name);
            return paper.map(style::on).orElse(style);
        } catch (SourceException e) {
            reporter.report(e.fileName(), e.diagnostics());
            throw new Stop(
                    ExitCode.WRONG_USAGE, "the style '" + name + "' cannot be used", "galley styles check " + name);
        } catch (IOException e) {
            throw new Stop(ExitCode.WRONG_USAGE, "the style '" + name + "' cannot be read: " + e.getMessage(), "");
        }
    }
}
