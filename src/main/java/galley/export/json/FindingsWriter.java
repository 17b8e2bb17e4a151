package galley.export.json;

import galley.check.Finding;
import galley.check.Spot;
import galley.json.JsonDocument;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes findings as a JSON document of our own, for programs that read no SARIF. */
public final class FindingsWriter {
    /** Counts up when programs that read the document must change. */
    private static final int FORMAT = 1;

    private final JsonDocument json;

    private FindingsWriter(JsonDocument json) {
        this.json = json;
    }

    /** The document, keys always in the same order. */
    public static String write(List<CheckedFile> files) {
        StringWriter out = new StringWriter();
        try (JsonDocument json = new JsonDocument(out)) {
            new FindingsWriter(json).document(files);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes whatever is written", e);
        }
        return out.toString();
    }

    private void document(List<CheckedFile> files) throws IOException {
        json.object(() -> {
            json.object("galley", () -> json.number("check", FORMAT));
            json.array("files", files, this::file);
        });
    }

    private void file(CheckedFile file) throws IOException {
        json.object(() -> {
            json.text("file", file.path());
            json.text("sha256", file.origin().sha256());
            json.array("findings", file.findings(), this::finding);
        });
    }

    private void finding(Finding finding) throws IOException {
        json.object(() -> {
            json.text("rule", finding.ruleId());
            json.text("severity", finding.severity().word());
            json.text("message", finding.message());
            json.array("spots", finding.spots(), this::spot);
        });
    }

    private void spot(Spot spot) throws IOException {
        json.object(() -> {
            json.text("text", spot.text());
            if (spot.place().known()) {
                json.number("line", spot.place().line());
                json.number("column", spot.place().column());
            }
            if (spot.end().isPresent()) {
                json.number("endLine", spot.end().get().line());
                json.number("endColumn", spot.end().get().column());
            }
        });
    }
}
