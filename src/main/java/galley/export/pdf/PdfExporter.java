package galley.export.pdf;

import galley.compose.Composed;
import galley.compose.Compositor;
import galley.compose.Request;
import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Format;
import galley.export.Option;
import galley.source.Diagnostic;
import galley.style.Property;
import galley.style.Role;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes editions as typeset briefs: composed into pages, tagged, with all fonts embedded. */
public final class PdfExporter implements Exporter {
    private static final Format FORMAT = new Format("pdf", "typeset brief (PDF)", "application/pdf", List.of("pdf"));

    private static final Option ARCHIVE = new Option(
            "archive",
            List.of("2a", "3a", "4f"),
            "2a",
            "PDF/A-2a with PDF/UA-1, PDF/A-3a with the tables inside, or in PDF 2.0 PDF/A-4f with PDF/UA-2");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Option> options() {
        return List.of(ARCHIVE);
    }

    @Override
    public Exported export(Edition edition, Destination destination) throws IOException {
        Composed composed = Compositors.BUNDLED.compose(new Request(
                edition.article(),
                edition.origin(),
                edition.timeline(),
                edition.findings(),
                edition.style(),
                edition.presentation()));
        Conformance conformance = Conformance.of(edition.options().value(FORMAT, ARCHIVE));
        DataFiles data = conformance.carriesFiles() ? DataFiles.of(edition) : DataFiles.NONE;
        String fileName = edition.name() + ".pdf";
        try (OutputStream out = new BufferedOutputStream(destination.open(fileName))) {
            new PdfWriter(edition, composed.composition(), conformance, data.files()).write(out);
        }
        int pages = composed.composition().pages().size();
        String paper = edition.style().get(Role.PAGE, Property.PAPER).name();
        String extent = pages
                + (pages == 1 ? " page " : " pages ")
                + paper.substring(0, 1).toUpperCase(Locale.ROOT)
                + paper.substring(1);
        List<Diagnostic> diagnostics = new ArrayList<>(composed.diagnostics());
        diagnostics.addAll(data.diagnostics());
        return new Exported(List.of(new Exported.WrittenFile(fileName, extent)), diagnostics);
    }

    /** The compositor is made when it is first asked for, since its typefaces take a while to load. */
    private static final class Compositors {
        static final Compositor BUNDLED = Compositor.bundled();
    }
}
