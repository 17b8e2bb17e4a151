package galley.export.docx;

import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exported.WrittenFile;
import galley.export.Exporter;
import galley.export.Format;
import galley.export.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes an edition as an editable report in Word's format. */
public final class DocxExporter implements Exporter {
    static final Option CONTENTS = new Option(
            "contents",
            List.of("auto", "true", "false"),
            "auto",
            "a table of contents; auto: from " + Contents.FEWEST + " headings on");

    static final Option FONTS = Option.onOff(
            "embed-fonts", false, "put the typefaces into the file, for machines that do not have them (1 MB)");

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
        return List.of(CONTENTS, FONTS);
    }

    @Override
    public Exported export(Edition edition, Destination destination) throws IOException {
        String fileName = edition.name() + ".docx";
        Settings settings = new Settings(
                edition.options().value(FORMAT, CONTENTS), edition.options().on(FORMAT, FONTS));
        Report report = Report.of(edition, settings);
        try (OutputStream out = destination.open(fileName)) {
            report.write(out);
        }
        return new Exported(List.of(new WrittenFile(fileName, "")), report.diagnostics());
    }
}
