package galley.style;

import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Severity;
import galley.source.SourceException;
import java.util.ArrayList;
import java.util.List;

/** The faults found in one style file so far: they are gathered, so that one run tells them all. */
final class Faults {
    private final String fileName;
    private final List<Diagnostic> found = new ArrayList<>();

    Faults(String fileName) {
        this.fileName = fileName;
    }

    void add(String code, Place place, String message) {
        found.add(Diagnostic.error(code, place, message));
    }

    void add(String code, Place place, String message, String hint) {
        found.add(Diagnostic.error(code, place, message).withHint(hint));
    }

    void warn(String code, Place place, String message, String hint) {
        found.add(Diagnostic.warning(code, place, message).withHint(hint));
    }

    /** Whether there are errors; warnings do not count. */
    boolean any() {
        return found.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** All, in order of appearance. */
    List<Diagnostic> inOrder() {
        return found.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    /** Refuses the file if there are errors. */
    void refuse() throws SourceException {
        if (any()) {
            throw new SourceException(fileName, inOrder());
        }
    }

    /** Refuses the file for one fault that leaves nothing more to look at. */
    SourceException only(String code, Place place, String message, String hint) {
        add(code, place, message, hint);
        return new SourceException(fileName, inOrder());
    }
}
