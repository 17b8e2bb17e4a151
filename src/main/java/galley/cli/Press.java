package galley.cli;

import galley.batch.ArticlePress;
import galley.batch.Copy;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.FileName;
import galley.export.RefusedException;
import galley.model.Article;
import galley.source.Diagnostic;
import galley.source.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns one article after another into files: finds its timeline, makes the edition, exports it, says what was written.
 */
final class Press {
    private final ArticlePress press;
    private final Reporter reporter;
    private final Set<String> namesTaken = new HashSet<>();

    Press(ArticlePress press, Reporter reporter) {
        this.press = press;
        this.reporter = reporter;
    }

    /** Exports an article in all formats, or in none of them; returns the exit code. */
    int print(Copy input, Outlet outlet) {
        try (Outlet.Delivery delivery = outlet.begin()) {
            List<Exported> exported = export(input, delivery);
            delivery.make();
            if (outlet instanceof Outlet.Folder) {
                tell(exported, delivery);
            }
            return ExitCode.DONE;
        } catch (RefusedException e) {
            reporter.report(input.source().path(), List.of(e.diagnostic()));
            return ExitCode.WRONG_USAGE;
        } catch (IOException e) {
            String fault = e.getMessage() == null ? e.toString() : e.getMessage();
            reporter.report(
                    input.source().path(),
                    List.of(Diagnostic.error("C102", Place.UNKNOWN, "nothing was written: " + fault)));
            return ExitCode.UNWRITTEN;
        }
    }

    private List<Exported> export(Copy copy, Outlet.Delivery delivery) throws IOException {
        ArticlePress.Proof proof = press.proof(copy);
        reporter.report(copy.source(), proof.diagnostics());
        String name = name(copy.reading().article(), copy);
        List<Exported> all = new ArrayList<>();
        for (Exporter exporter : press.settings().exporters()) {
            Exported exported = press.export(name, copy, proof, exporter, delivery.destination());
            reporter.report(copy.source(), exported.diagnostics());
            all.add(exported);
        }
        return all;
    }

    /** Two articles of one title in one command would overwrite each other's files. */
    private String name(Article article, Copy input) {
        String name = FileName.of(article.title());
        if (!namesTaken.add(name)) {
            name = FileName.distinct(name, input.source().origin().sha256());
            reporter.say(input.source().path() + ": an article before it has the same name, so its files are " + name
                    + ".*");
            namesTaken.add(name);
        }
        return name;
    }

    private void tell(List<Exported> exported, Outlet.Delivery delivery) throws IOException {
        for (Exported one : exported) {
            for (Exported.WrittenFile file : one.files()) {
                String extent = file.extent().isEmpty() ? "" : file.extent() + ", ";
                reporter.say("wrote " + delivery.shown(file.name()) + "  " + extent + size(delivery.size(file.name())));
            }
        }
    }

    private static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
