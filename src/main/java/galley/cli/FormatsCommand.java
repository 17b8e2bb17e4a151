package galley.cli;

import galley.export.Exporter;
import galley.export.Format;
import galley.export.Option;
import galley.read.ArticleReader;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code galley formats}: what can be read and written, plug-ins included. */
@Command(name = "formats", description = "List the notations that can be read and the formats that can be written.")
final class FormatsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Installation installation;

    FormatsCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        new Reporter(surroundings, false).report("plugins", installation.diagnostics());
        PrintStream out = surroundings.out();
        out.println("Read:");
        for (ArticleReader reader : installation.readers().all()) {
            out.println(String.format(Locale.ROOT, "  %-8s %s", reader.name(), reader.title()));
        }
        out.println();
        out.println("Write:");
        for (Exporter exporter : installation.exporters().all()) {
            print(exporter, out);
        }
        return ExitCode.DONE;
    }

    private static void print(Exporter exporter, PrintStream out) {
        Format format = exporter.format();
        String files =
                String.join(", ", format.extensions().stream().map(e -> "." + e).toList());
        out.println(String.format(Locale.ROOT, "  %-8s %s: %s", format.name(), format.title(), files));
        for (Option option : exporter.options()) {
            String values = option.values().isEmpty() ? "text" : String.join("|", option.values());
            out.println("           --option " + format.name() + "." + option.name() + "=" + values + "  "
                    + option.help() + " (" + option.byDefault() + ")");
        }
    }
}
