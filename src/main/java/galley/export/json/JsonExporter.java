package galley.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** Writes an article with its timeline as one JSON document. */
public final class JsonExporter implements Exporter {
    private static final Format FORMAT =
            new Format("json", "article and timeline as data (JSON)", "application/json", List.of("json"));

    /** The exporter; it has no state. */
    public JsonExporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Exported export(Edition edition, Destination destination) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, UTF_8)) {
            DocumentWriter.write(edition, out);
        }
        String name = edition.name() + ".json";
        try (OutputStream out = destination.open(name)) {
            bytes.writeTo(out);
        }
        return new Exported(List.of(new Exported.WrittenFile(name, "")), List.of());
    }
}
