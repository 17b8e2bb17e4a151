package galley.cli;

import galley.export.Exporter;
import galley.unit.PaperSize;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The tree of commands, with what is installed told in their help. */
final class Commands {
    private static final int HELP_WIDTH = 100;

    private final Surroundings surroundings;
    private final Installation installation;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.installation = Installation.in(surroundings.home());
    }

    /** The tree that the arguments need: where they export, only that, for each command takes a while to build. */
    CommandLine under(GalleyCommand galley, List<String> arguments) {
        CommandLine export = new CommandLine(new ExportCommand(surroundings, installation));
        export.getCommandSpec().usageMessage().footer(formats());
        CommandLine line = new CommandLine(galley).addSubcommand(export);
        boolean exports = !arguments.isEmpty() && arguments.get(0).equals(export.getCommandName());
        if (!exports) {
            CommandLine batch = new CommandLine(new BatchCommand(surroundings, installation));
            batch.getCommandSpec().usageMessage().footer(formats());
            line.addSubcommand(batch)
                    .addSubcommand(new BookCommand(surroundings, installation))
                    .addSubcommand(new InspectCommand(surroundings, installation))
                    .addSubcommand(new CheckCommand(surroundings, installation))
                    .addSubcommand(new VerifyCommand(surroundings, installation))
                    .addSubcommand(new ReadCommand(surroundings, installation))
                    .addSubcommand(new DiffCommand(surroundings, installation))
                    .addSubcommand(new FormatsCommand(surroundings, installation))
                    .addSubcommand(new StylesCommand(surroundings))
                    .addSubcommand(new PrintCommand(surroundings, installation))
                    .addSubcommand(new PrintersCommand(surroundings))
                    .addSubcommand(new CompletionCommand(surroundings))
                    .addSubcommand(new HelpCommand(surroundings));
        }
        return prepared(line, surroundings);
    }

    /** A command that takes its words as all of ours do. */
    static CommandLine prepared(CommandLine line, Surroundings surroundings) {
        return line.registerConverter(PaperSize.class, name -> paper(name, surroundings))
                .registerConverter(FailOn.class, FailOn::of)
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    }

    private String[] formats() {
        List<String> lines = new ArrayList<>(List.of("", "Formats:"));
        for (Exporter exporter : installation.exporters().all()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-8s %s",
                    exporter.format().name(),
                    exporter.format().title()));
        }
        lines.addAll(List.of("", "Settings of formats (--option NAME=VALUE):"));
        for (Exporter exporter : installation.exporters().all()) {
            exporter.options()
                    .forEach(option -> lines.add("  " + exporter.format().name() + "." + option.name() + "="
                            + option.byDefault() + "  " + option.help()));
        }
        return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
    }

    private static PaperSize paper(String name, Surroundings surroundings) {
        if (name.equals(LocalPaper.NAME)) {
            return LocalPaper.of(surroundings.environment(), Surroundings.country());
        }
        return PaperSize.named(name)
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is no paper; there are "
                        + PaperSize.NAMED.stream().map(PaperSize::name).collect(Collectors.joining(", "))
                        + ", and " + LocalPaper.NAME));
    }
}
