package galley.cli;

import galley.export.Exporter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which standards a PDF keeps: short forms of the setting {@code pdf.archive}. */
final class ArchiveOptions {
    private static final String SETTING = "pdf.archive";
    private static final String SECOND = "4f";
    private static final List<String> ARCHIVES = List.of("2a", "3a");

    @Option(
            names = "--archive",
            paramLabel = "KIND",
            description =
                    "The PDF as PDF/A-2a or, with the tables and the article as files inside, 3a; both PDF/UA-1 (2a).")
    private Optional<String> archive = Optional.empty();

    @Option(
            names = "--pdf2",
            description = "The PDF in version 2.0: PDF/A-4f with the same files inside, PDF/UA-2, Well-Tagged PDF 1.0.")
    private boolean second;

    /** The settings given, with what the short forms ask for; refuses what cannot be had together. */
    Map<String, String> with(Map<String, String> given, List<Exporter> exporters) {
        Optional<String> wanted = wanted();
        if (wanted.isEmpty()) {
            return given;
        }
        String flag = second ? "--pdf2" : "--archive";
        if (exporters.stream().noneMatch(exporter -> exporter.format().name().equals("pdf"))) {
            throw new Stop(ExitCode.WRONG_USAGE, flag + " is about the PDF, which is not asked for", "add pdf to --to");
        }
        String stated = given.getOrDefault(SETTING, wanted.get());
        if (!stated.equals(wanted.get())) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    flag + " and --option " + SETTING + "=" + stated + " ask for different files",
                    "leave one of them out");
        }
        Map<String, String> all = new LinkedHashMap<>(given);
        all.put(SETTING, wanted.get());
        return all;
    }

    private Optional<String> wanted() {
        if (second && archive.isPresent()) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    "--archive and --pdf2 ask for different files: PDF/A-2 and -3 are PDF 1.7",
                    "leave one of them out; --pdf2 carries the tables as well");
        }
        if (archive.isPresent() && !ARCHIVES.contains(archive.get())) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    "--archive cannot be '" + archive.get() + "'",
                    "it is one of " + String.join(", ", ARCHIVES) + "; --pdf2 gives PDF/A-4f");
        }
        return second ? Optional.of(SECOND) : archive;
    }
}
