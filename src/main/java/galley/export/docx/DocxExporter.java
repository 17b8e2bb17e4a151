package galley.export.docx;

import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exported.WrittenFile;
import galley.export.Exporter;
import galley.export.Format;
import galley.export.Option;
import galley.export.RefusedException;
import galley.export.docx.template.Template;
import galley.export.docx.template.TemplateFault;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.style.Styles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes an edition as an editable report in Word's format. */
public final class DocxExporter implements Exporter {
    static final Option CONTENTS = new Option(
            "contents",
            List.of("auto", "true", "false"),
            "auto",
            "a table of contents; auto: from " + Contents.FEWEST + " headings on");

    static final Option FONTS = Option.onOff(
            "embed-fonts", false, "put the typefaces into the file, for machines that do not have them (1 MB)");

    static final Option TEMPLATE = new Option(
            "template", List.of(), "", "a DOCX or DOTX whose styles, page, heads and feet the report takes: a file");

    private static final Format FORMAT = new Format(
            "docx",
            "editable report (Word)",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public List<Option> options() {
        return List.of(CONTENTS, FONTS, TEMPLATE);
    }

    @Override
    public String usualStyle() {
        return Styles.REPORT;
    }

    @Override
    public Exported export(Edition edition, Destination destination) throws IOException {
        String fileName = edition.name() + ".docx";
        Settings settings = new Settings(
                edition.options().value(FORMAT, CONTENTS), edition.options().on(FORMAT, FONTS));
        try {
            Optional<Template> template = template(edition);
            Report report = Report.of(edition, settings, template);
            try (OutputStream out = destination.open(fileName)) {
                report.write(out);
            }
            return new Exported(List.of(new WrittenFile(fileName, "")), report.diagnostics());
        } catch (TemplateFault e) {
            throw refused(edition, String.valueOf(e.getMessage()));
        }
    }

    /** A template is read for each report anew, for what a report adds to it is its own. */
    private static Optional<Template> template(Edition edition) throws IOException {
        Optional<Source> house = edition.presentation().template();
        boolean named = !edition.options().value(FORMAT, TEMPLATE).isEmpty();
        if (named && house.isEmpty()) {
            throw refused(edition, "its bytes are not at hand");
        }
        return house.isEmpty() ? Optional.empty() : Optional.of(Template.of(house.get()));
    }

    private static RefusedException refused(Edition edition, String reason) {
        String file = edition.presentation()
                .template()
                .map(house -> house.origin().fileName())
                .orElseGet(() -> edition.options().value(FORMAT, TEMPLATE));
        return new RefusedException(
                Diagnostic.error("D309", Place.UNKNOWN, "the template " + file + " cannot be used: " + reason)
                        .withHint("open it in Word or LibreOffice and save it as a Word document, DOCX or DOTX"));
    }
}
