package galley.export.docx;

import galley.diff.Redline;
import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exported.WrittenFile;
import galley.source.Origin;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A redline as a document in Word's format: both articles in one text, what is new and what is gone as tracked changes
 * that an editor accepts or rejects one by one.
 *
 * @param edition the edition of the later article, under the name of the file without its extension
 * @param redline both articles merged
 * @param before the file that the earlier article was read from
 * @param author who is said to have made the changes
 */
public record RedlineDocument(Edition edition, Redline redline, Origin before, String author) {

    /** Writes the document; says what cannot be shown as asked. */
    public Exported write(Destination destination) throws IOException {
        Report report = Report.redline(
                edition,
                numbers -> Revisions.of(redline.marks(), numbers, author, edition.issued()),
                (draft, xml) -> new RedlineText(draft, redline, before).write(xml));
        String fileName = edition.name() + ".docx";
        try (OutputStream out = destination.open(fileName)) {
            report.write(out);
        }
        return new Exported(List.of(new WrittenFile(fileName, "")), report.diagnostics());
    }
}
