package galley.print.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files, or says why one cannot be. */
final class Opening {
    private Opening() {}

    static PDDocument open(Path file) throws SheetsException {
        if (!Files.isRegularFile(file)) {
            throw new SheetsException("there is no such file", "check the name");
        }
        PDDocument document = load(file);
        try {
            check(document);
            return document;
        } catch (SheetsException e) {
            close(document);
            throw e;
        }
    }

    static SheetsException broken(IOException cause) {
        return new SheetsException("the PDF is broken", "make it anew, or try qpdf, which mends some files", cause);
    }

    private static PDDocument load(Path file) throws SheetsException {
        try {
            return Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException e) {
            throw new SheetsException(
                    "the PDF is locked with a password", "save a copy without a password and print that", e);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static void check(PDDocument document) throws SheetsException {
        if (!document.getCurrentAccessPermission().canPrint()) {
            throw new SheetsException("the PDF may not be printed: its author has forbidden it", "ask the author");
        }
        if (document.getNumberOfPages() == 0) {
            throw new SheetsException("the PDF has no pages", "make it anew");
        }
    }

    private static void close(PDDocument document) throws SheetsException {
        try {
            document.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
