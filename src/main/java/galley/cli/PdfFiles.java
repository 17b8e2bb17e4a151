package galley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells files that are PDFs. */
final class PdfFiles {
    /** The header may stand behind other bytes, within the first 1,024 (ISO 32000-1, annex H.3). */
    private static final int LOOKED_AT = 1024;

    private PdfFiles() {}

    static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
