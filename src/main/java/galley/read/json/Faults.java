package galley.read.json;

import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Severity;
import galley.source.Source;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one document, so far. */
final class Faults {
    /** A document with more is not JSON of ours at all; listing the rest would help nobody. */
    private static final int MOST_LISTED = 100;

    private final Source source;
    private final List<Diagnostic> listed = new ArrayList<>();
    private int unlisted;
    private boolean fatal;

    Faults(Source source) {
        this.source = source;
    }

    Place place(int index) {
        return source.place(index);
    }

    /** Something was repaired. */
    void warning(String code, int index, String message) {
        add(Diagnostic.warning(code, place(index), message));
    }

    /** Something was repaired, and there is advice. */
    void warning(String code, int index, String message, String hint) {
        add(Diagnostic.warning(code, place(index), message).withHint(hint));
    }

    /** There is no sensible reading; the search for further faults goes on. */
    void error(String code, int index, String message, String hint) {
        fatal = true;
        add(Diagnostic.error(code, place(index), message).withHint(hint));
    }

    /** Whether the document cannot be read. */
    boolean fatal() {
        return fatal;
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(listed);
        if (unlisted > 0) {
            all.add(Diagnostic.note("R399", Place.UNKNOWN, unlisted + " more faults are not listed"));
        }
        return all;
    }

    /** Errors are always listed: the first of them says why there is no article. */
    private void add(Diagnostic diagnostic) {
        boolean firstError = diagnostic.severity() == Severity.ERROR
                && listed.stream().noneMatch(earlier -> earlier.severity() == Severity.ERROR);
        if (listed.size() < MOST_LISTED || firstError) {
            listed.add(diagnostic);
        } else {
            unlisted++;
        }
    }
}
