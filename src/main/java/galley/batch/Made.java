package galley.batch;

import galley.source.Diagnostic;
import galley.source.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of one article: its files, or why there are none.
 *
 * @param title its title; empty where it could not be read
 * @param language BCP 47 tag of its text; empty where it could not be read
 * @param input the SHA-256 of its text; empty where that could not be had
 * @param files bytes by name; none where it failed
 * @param diagnostics what was found in reading, checking and setting it, in that order
 * @param failures why there are no files; empty where there are
 */
public record Made(
        String title,
        String language,
        String input,
        Map<String, byte[]> files,
        List<Diagnostic> diagnostics,
        List<Diagnostic> failures) {
    /** Takes copies. */
    public Made {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        diagnostics = List.copyOf(diagnostics);
        failures = List.copyOf(failures);
    }

    /** Nothing made, for these reasons. */
    static Made failed(String input, List<Diagnostic> diagnostics, List<Diagnostic> failures) {
        return new Made("", "", input, Map.of(), diagnostics, failures);
    }

    /** The same without its files, for a reason that shows only when they are put in place. */
    Made undelivered(Diagnostic failure) {
        return new Made(title, language, input, Map.of(), diagnostics, List.of(failure));
    }

    /** Whether there are files. */
    public boolean succeeded() {
        return failures.isEmpty();
    }

    /** How many diagnostics have a severity; failures are counted as errors. */
    public int count(Severity severity) {
        long found =
                diagnostics.stream().filter(told -> told.severity() == severity).count();
        return (int) found + (severity == Severity.ERROR ? failures.size() : 0);
    }
}
