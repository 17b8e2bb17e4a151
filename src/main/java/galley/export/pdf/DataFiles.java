package galley.export.pdf;

import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Exporters;
import galley.export.Format;
import galley.export.MemoryDestination;
import galley.source.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The data of an article as files for a PDF to carry: its tables, and itself for programs.
 *
 * @param files the files in order of their names, as a name tree must list them
 * @param diagnostics what their exporters had to say
 */
record DataFiles(List<Attachment> files, List<Diagnostic> diagnostics) {
    /** No files. */
    static final DataFiles NONE = new DataFiles(List.of(), List.of());

    /** Takes copies. */
    DataFiles {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The files of an edition, by the exporters that are installed for them. */
    static DataFiles of(Edition edition) throws IOException {
        List<Attachment> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Exporters installed = Exporters.installed(DataFiles.class.getClassLoader());
        diagnostics.addAll(add(edition, exporter(installed, "csv"), "Data", files));
        diagnostics.addAll(add(edition, exporter(installed, "json"), "Alternative", files));
        files.sort(Comparator.comparing(Attachment::name));
        return new DataFiles(files, diagnostics);
    }

    private static List<Diagnostic> add(Edition edition, Exporter exporter, String relationship, List<Attachment> files)
            throws IOException {
        MemoryDestination memory = new MemoryDestination();
        Exported exported = exporter.export(edition, memory);
        memory.files()
                .forEach((name, bytes) -> files.add(
                        new Attachment(name, kind(name, relationship, exporter.format()), bytes, edition.issued())));
        return exported.diagnostics();
    }

    /** The tables have files beside them that say what the columns hold. */
    private static Attachment.Kind kind(String name, String relationship, Format format) {
        String mediaType = name.endsWith(".json") ? "application/json" : format.mediaType();
        return new Attachment.Kind(mediaType, relationship, format.title());
    }

    private static Exporter exporter(Exporters installed, String format) throws IOException {
        return installed
                .named(format)
                .orElseThrow(() -> new IOException(
                        "an archive with data inside needs the format " + format + ", which is not installed"));
    }
}
