package galley.batch;

import galley.json.JsonDocument;
import galley.source.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/** Diagnostics as data: what was dropped, shortened, repaired or guessed in an article, and where. */
public final class Report {
    private Report() {}

    /** An article's line in the report of a batch. */
    static String line(long number, String id, Made made) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonDocument json = JsonDocument.line(out)) {
            json.object(() -> {
                json.number("number", number);
                json.text("id", id);
                json.text("title", made.title());
                diagnostics(
                        json,
                        Stream.concat(made.diagnostics().stream(), made.failures().stream())
                                .toList());
            });
        }
        return out.toString();
    }

    /** The member {@code diagnostics}: an array in the order told. */
    public static void diagnostics(JsonDocument json, List<Diagnostic> diagnostics) throws IOException {
        json.array(
                "diagnostics",
                diagnostics,
                told -> json.object(() -> {
                    json.text("severity", told.severity().word());
                    json.text("code", told.code());
                    if (told.place().known()) {
                        json.number("line", told.place().line());
                        json.number("column", told.place().column());
                    }
                    json.text("message", told.message());
                    json.text("hint", told.hint());
                }));
    }
}
