package galley.export.docx;

import galley.export.Edition;
import galley.export.docx.chart.Chart;
import galley.export.docx.markup.Xml;
import galley.export.docx.pages.Typesetting;
import galley.export.docx.parts.PackageWriter;
import galley.export.docx.parts.Part;
import galley.export.docx.parts.Relationship;
import galley.export.docx.template.Template;
import galley.source.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The report as a whole. Its main part goes out as it is written, paragraph by paragraph; the other parts, all of them
 * small, follow, for they hold what the main part asked for.
 */
final class Report {
    private static final Part DOCUMENT = new Part(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    private static final Part CORE =
            new Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    private static final Part CUSTOM =
            new Part("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");

    private final Draft draft;
    private final Settings settings;
    private final Consumer<Xml> text;
    private final Optional<Chart> chart;
    private final ReportParts parts;

    private Report(Draft draft, Settings settings, Consumer<Xml> text, Optional<Chart> chart, ReportParts parts) {
        this.draft = draft;
        this.settings = settings;
        this.text = text;
        this.chart = chart;
        this.parts = parts;
    }

    /**
     * The report of an edition. It is made up into pages first, for its contents stand before the text and name the
     * pages of what follows.
     *
     * @param settings what the user asks of this format
     * @param template the document whose look it takes, read for this report alone
     */
    static Report of(Edition edition, Settings settings, Optional<Template> template) {
        Draft trial = Draft.measured(edition, template, Carried.TYPESETTING);
        Optional<Chart> chart = TimelineFigure.chart(trial);
        return twice(trial, settings, chart, (draft, xml) -> new MainText(draft, settings, chart).write(xml));
    }

    /** A redline, which has neither contents nor chart. */
    static Report redline(Edition edition, Function<Bookmarks, Revisions> changes, BiConsumer<Draft, Xml> text) {
        Draft trial = Draft.redline(edition, changes, Carried.TYPESETTING);
        return twice(trial, Settings.NONE, Optional.empty(), text);
    }

    /** What a trial found is what the document will hold: the list of parts stands before the first of them. */
    private static Report twice(Draft trial, Settings settings, Optional<Chart> chart, BiConsumer<Draft, Xml> text) {
        text.accept(trial, Xml.into(OutputStream.nullOutputStream(), trial.characters()));
        Draft draft = trial.again();
        ReportParts parts = new ReportParts(draft, trial, Carried.TYPESETTING.fonts());
        return new Report(draft, settings, xml -> text.accept(draft, xml), chart, parts);
    }

    /** What cannot be shown as asked. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all =
                new ArrayList<>(draft.house().map(HouseReport::diagnostics).orElse(List.of()));
        all.addAll(draft.diagnostics());
        return all;
    }

    /** Writes the file; the same bytes for the same edition. */
    void write(OutputStream out) throws IOException {
        List<Piece> pieces = parts.all(settings, chart);
        List<Part> listed = new ArrayList<>(List.of(DOCUMENT, CORE, CUSTOM));
        pieces.forEach(piece -> listed.add(piece.part()));
        try (PackageWriter file = new PackageWriter(out, listed)) {
            file.relationships(List.of(
                    Relationship.to(DOCUMENT, "officeDocument", "rId1"),
                    Relationship.core(CORE, "rId2"),
                    Relationship.to(CUSTOM, "custom-properties", "rId3")));
            document(file);
            for (Piece piece : pieces) {
                file.write(piece.part(), piece.content().bytes());
                file.relationships(piece.part(), piece.onward().get());
            }
            List<Relationship> fromDocument = new ArrayList<>(draft.links().relationships());
            pieces.forEach(piece -> fromDocument.addAll(piece.to()));
            file.relationships(DOCUMENT, fromDocument);
            file.write(CORE, Properties.core(draft));
            file.write(CUSTOM, Properties.custom(draft));
        }
    }

    private void document(PackageWriter file) throws IOException {
        try (OutputStream stream = file.open(DOCUMENT)) {
            text.accept(Xml.into(stream, draft.characters()));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Read when the first report wants them. */
    private static final class Carried {
        static final Typesetting TYPESETTING = Typesetting.bundled();
    }
}
