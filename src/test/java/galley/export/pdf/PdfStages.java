package galley.export.pdf;

import galley.export.Edition;
import galley.page.Composition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** The stages of this room, one by one, for those who measure them. */
public final class PdfStages {
    private PdfStages() {}

    /** The file of pages that are made up already. */
    public static byte[] write(Edition edition, Composition composition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(edition, composition, Conformance.ARCHIVE_2A, List.of()).write(out);
        return out.toByteArray();
    }
}
