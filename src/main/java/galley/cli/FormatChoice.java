package galley.cli;

import galley.export.Exporter;
import galley.export.Exporters;
import galley.export.Option;
import galley.export.Options;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The formats and settings that a user named, checked against what is installed. */
final class FormatChoice {
    /** The kinds of PDF that carry the tables and the article as data, written by their own formats. */
    private static final Set<String> DATA_INSIDE = Set.of("3a", "4f");

    private final Exporters installed;

    FormatChoice(Exporters installed) {
        this.installed = installed;
    }

    /** The exporters of these formats, each once, in the order named. */
    List<Exporter> exporters(List<String> formats) {
        Set<Exporter> chosen = new LinkedHashSet<>();
        for (String format : formats) {
            chosen.add(installed.named(format.strip()).orElseThrow(() -> unknownFormat(format)));
        }
        return List.copyOf(chosen);
    }

    /** The settings, each known to a format that is written, and with a value it may have. */
    Options options(Map<String, String> given, List<Exporter> exporters) {
        given.forEach(this::check);
        Options options = new Options(given);
        given.keySet().forEach(name -> checkUse(name, options, exporters));
        return options;
    }

    /** A setting that would change nothing is told: whoever gave it waits for what it does. */
    private static void checkUse(String name, Options options, List<Exporter> exporters) {
        String format = name.substring(0, name.indexOf('.'));
        boolean written =
                exporters.stream().anyMatch(exporter -> exporter.format().name().equals(format));
        boolean within =
                exporters.stream().anyMatch(exporter -> exporter.format().name().equals("pdf"))
                        && DATA_INSIDE.contains(options.given().getOrDefault("pdf.archive", ""));
        if (!written && !within) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    name + " is about the format " + format + ", which is not asked for",
                    "add " + format + " to --to");
        }
    }

    private void check(String name, String value) {
        Option option = settings()
                .filter(setting -> setting.name().equals(name))
                .map(Setting::option)
                .findFirst()
                .orElseThrow(() -> unknownOption(name));
        if (!option.values().isEmpty() && !option.values().contains(value)) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    "--option " + name + " cannot be '" + value + "'",
                    "it is one of " + String.join(", ", option.values()));
        }
    }

    /** A setting under its full name. */
    private record Setting(String name, Option option) {}

    private Stream<Setting> settings() {
        return installed.all().stream()
                .flatMap(exporter -> exporter.options().stream()
                        .map(option -> new Setting(exporter.format().name() + "." + option.name(), option)));
    }

    private Stop unknownFormat(String format) {
        List<String> known = installed.all().stream()
                .map(exporter -> exporter.format().name())
                .toList();
        return Stop.unknown("there is no format '" + format.strip() + "'", format.strip(), known);
    }

    private Stop unknownOption(String name) {
        return Stop.unknown(
                "there is no setting '" + name + "'",
                name,
                settings().map(Setting::name).toList());
    }
}
