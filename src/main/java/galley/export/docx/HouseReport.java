package galley.export.docx;

import galley.export.docx.template.House;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told of a template: what it lacks, what of it stayed behind, what is guessed because of it. */
final class HouseReport {
    private HouseReport() {}

    static List<Diagnostic> diagnostics(House house) {
        List<Diagnostic> all = new ArrayList<>();
        List<String> missing = house.missing();
        if (!missing.isEmpty()) {
            String styles = missing.size() == 1 ? "a style was" : missing.size() + " styles were";
            all.add(Diagnostic.warning(
                            "D310",
                            Place.UNKNOWN,
                            "the template lacks what the report needs, so " + styles + " added: "
                                    + String.join(", ", missing))
                    .withHint("define styles of these names in the template to say how they look"));
        }
        if (!house.leftOut().isEmpty()) {
            all.add(Diagnostic.warning(
                    "D311",
                    Place.UNKNOWN,
                    "the template brings what a report does not take over: " + String.join(", ", house.leftOut())));
        }
        return all;
    }

    /** The page numbers of the contents are counted in the fonts at hand. */
    static Diagnostic estimated(String font) {
        return new Diagnostic(
                Severity.NOTE,
                "D312",
                Place.UNKNOWN,
                "the template is set in " + font
                        + ", which galley does not carry, so the page numbers in the contents are" + " estimated",
                Optional.of("update the contents in Word or LibreOffice"));
    }
}
