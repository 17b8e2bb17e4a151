package galley.read.wikitext.expand;

import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that was left out, shortened, repaired or guessed on one page. */
public final class Remarks {
    /** Longer details are cut. */
    private static final int LONGEST = 60;

    private final List<Diagnostic> told = new ArrayList<>();
    private final Set<Diagnostic> known = new LinkedHashSet<>();
    private final Source source;

    /** Begins to gather what is said of a source. */
    public Remarks(Source source) {
        this.source = source;
    }

    /** Tells of something at a UTF-16 index of the page. */
    public void add(Remark remark, int index) {
        add(remark, index, "");
    }

    /** Tells of something at a UTF-16 index of the page; the detail completes the message. */
    public void add(Remark remark, int index, String detail) {
        String message = remark.message(excerpt(detail));
        int inside = Math.min(index, source.text().length());
        Diagnostic diagnostic =
                new Diagnostic(remark.severity(), remark.code(), source.place(inside), message, Optional.empty());
        if (known.add(diagnostic)) {
            told.add(diagnostic);
        }
    }

    /** Tells of something at a place of the page. */
    public void add(Remark remark, Place place) {
        Diagnostic diagnostic =
                new Diagnostic(remark.severity(), remark.code(), place, remark.message(""), Optional.empty());
        if (known.add(diagnostic)) {
            told.add(diagnostic);
        }
    }

    /** All that was told, each once. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(told);
    }

    private static String excerpt(String detail) {
        String line = detail.replaceAll("[\\s\\uFDD0\\uFDD1]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
