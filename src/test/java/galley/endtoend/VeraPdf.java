package galley.endtoend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, the validator of the PDF Association, says of a file. */
final class VeraPdf {
    private static final Logger ITS_TALK = Logger.getLogger("org.verapdf");

    static {
        ITS_TALK.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules of these standards that a file breaks, each with what it says; empty if it keeps them all. */
    static List<String> faults(Path pdf, PDFAFlavour... standards) throws IOException {
        byte[] bytes = Files.readAllBytes(pdf);
        Set<String> faults = new TreeSet<>();
        for (PDFAFlavour standard : standards) {
            try (InputStream in = new ByteArrayInputStream(bytes);
                    PDFAParser parser = Foundries.defaultInstance().createParser(in, standard);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(standard, -1, false, false, false)) {
                add(validator.validate(parser), standard, faults);
            } catch (VeraPDFException e) {
                throw new IOException(e);
            }
        }
        return List.copyOf(faults);
    }

    private static void add(ValidationResult result, PDFAFlavour standard, Set<String> faults) {
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                faults.add(standard + " " + assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage());
            }
        }
        if (!result.isCompliant() && faults.isEmpty()) {
            faults.add(standard + ": not compliant");
        }
    }
}
