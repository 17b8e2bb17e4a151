package galley.verify;

import galley.json.JsonDocument;
import galley.source.Origin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes reports as one JSON document. */
public final class ReportWriter {
    private ReportWriter() {}

    /**
     * An article with the reports on its files.
     *
     * @param source the file it was read from, as users named it
     * @param origin its name and digest
     * @param files the reports
     */
    public record Checked(String source, Origin origin, List<FileReport> files) {
        /** Takes a copy. */
        public Checked {
            files = List.copyOf(files);
        }
    }

    /** The document. */
    public static String write(List<Checked> articles) {
        StringWriter out = new StringWriter();
        try (JsonDocument json = new JsonDocument(out)) {
            json.object(() -> json.array("articles", articles, article -> article(json, article)));
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory failed", e);
        }
        return out.toString();
    }

    private static void article(JsonDocument json, Checked article) throws IOException {
        json.object(() -> {
            json.text("source", article.source());
            json.text("sha256", article.origin().sha256());
            json.array("files", article.files(), file -> file(json, file));
        });
    }

    private static void file(JsonDocument json, FileReport report) throws IOException {
        json.object(() -> {
            json.text("file", report.file());
            json.flag("agrees", report.agrees());
            json.object("compared", () -> {
                for (var one : report.compared().entrySet()) {
                    json.number(one.getKey().name().toLowerCase(Locale.ROOT), one.getValue());
                }
            });
            json.array("notPrinted", report.notPrinted(), json::text);
            json.array("differences", report.differences(), difference -> difference(json, difference));
        });
    }

    private static void difference(JsonDocument json, Difference difference) throws IOException {
        json.object(() -> {
            json.text("change", difference.change().word());
            json.text("code", difference.change().code());
            json.text("what", difference.name());
            json.text("article", Wording.shown(difference.article()));
            json.text("file", Wording.shown(difference.file()));
            json.text("where", difference.where());
            json.place(difference.place());
        });
    }
}
