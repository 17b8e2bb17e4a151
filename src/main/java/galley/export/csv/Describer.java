package galley.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.export.Edition;
import galley.json.JsonDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** Writes a JSON document that says to programs what stands in the tables. */
abstract class Describer {
    final Edition edition;
    final Wanted wanted;
    final JsonDocument json;

    Describer(Edition edition, Wanted wanted, JsonDocument json) {
        this.edition = edition;
        this.wanted = wanted;
        this.json = json;
    }

    /** Makes a describer of one kind. */
    @FunctionalInterface
    interface Kind {
        Describer of(Edition edition, Wanted wanted, JsonDocument json);
    }

    /** Writes the document of a kind to a stream, which is left open. */
    static void write(Kind kind, Edition edition, Wanted wanted, List<WrittenTable> tables, OutputStream stream)
            throws IOException {
        Writer out = new OutputStreamWriter(stream, UTF_8);
        try (JsonDocument json = new JsonDocument(out)) {
            kind.of(edition, wanted, json).describe(tables);
        }
        out.flush();
    }

    /** Writes all that is to be said of the tables. */
    abstract void describe(List<WrittenTable> tables) throws IOException;
}
