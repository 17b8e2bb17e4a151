package galley.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the tables are written: short forms of the settings of the format {@code csv}. */
final class TableOptions {
    @Option(
            names = "--csv-dialect",
            paramLabel = "NAME",
            description =
                    "For which programs the tables are written: rfc4180 (usual), excel, excel-semicolon, timelinejs.")
    private Optional<String> dialect = Optional.empty();

    @Option(
            names = "--csv-guard",
            paramLabel = "HOW",
            description =
                    "Words that a spreadsheet would run as a formula: apostrophe before them (usual), reject, off.")
    private Optional<String> guard = Optional.empty();

    @Option(
            names = "--csv-bom",
            paramLabel = "true|false",
            description = "Whether a table begins with a byte order mark (true).")
    private Optional<String> mark = Optional.empty();

    /** The settings given, with what the short forms ask for; refuses what cannot be had together. */
    Map<String, String> with(Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>(given);
        add(all, "dialect", dialect);
        add(all, "guard", guard);
        add(all, "bom", mark);
        return all;
    }

    private static void add(Map<String, String> all, String setting, Optional<String> value) {
        String name = "csv." + setting;
        value.ifPresent(wanted -> {
            String stated = all.getOrDefault(name, wanted);
            if (!stated.equals(wanted)) {
                throw new Stop(
                        ExitCode.WRONG_USAGE,
                        "--csv-" + setting + " " + wanted + " and --option " + name + "=" + stated
                                + " ask for different files",
                        "leave one of them out");
            }
            all.put(name, wanted);
        });
    }
}
