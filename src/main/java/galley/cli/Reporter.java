package galley.cli;

import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Severity;
import galley.source.Source;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Says on standard error what was found and what was done: with the source line and a caret to a person at a terminal,
 * on one line each where the talk goes into a file.
 */
final class Reporter {
    /** Columns of a source line that are shown around a caret. */
    private static final int WINDOW = 96;

    /** So many of one code are told of one input, the others counted: pages of wikis have dozens of a kind. */
    private static final int MOST_OF_A_KIND = 5;

    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";

    private final PrintStream err;
    private final boolean rich;
    private final boolean colours;
    private final boolean quiet;
    private final Surroundings surroundings;
    private Optional<Severity> worst = Optional.empty();
    private Optional<Progress> progress = Optional.empty();
    private Optional<LossReport> loss = Optional.empty();

    Reporter(Surroundings surroundings, boolean quiet) {
        this.surroundings = surroundings;
        this.err = surroundings.err();
        this.rich = surroundings.terminal();
        this.colours = surroundings.colours();
        this.quiet = quiet;
    }

    /** Keeps all that is reported from now on for a report. */
    void keepFor(LossReport report) {
        loss = Optional.of(report);
    }

    /** Reports what was found in a source, in order. */
    void report(Source source, List<Diagnostic> diagnostics) {
        report(source.path(), diagnostics, diagnostic -> excerpt(source, diagnostic.place()));
    }

    /** Reports what was found where no source is at hand. */
    void report(String name, List<Diagnostic> diagnostics) {
        report(name, diagnostics, diagnostic -> "");
    }

    private void report(String name, List<Diagnostic> diagnostics, Function<Diagnostic, String> excerpt) {
        Map<String, Integer> counts = new TreeMap<>();
        diagnostics.forEach(diagnostic -> counts.merge(diagnostic.code(), 1, Integer::sum));
        Map<String, Integer> told = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            keep(name, diagnostic);
            int before = told.merge(diagnostic.code(), 1, Integer::sum) - 1;
            boolean grave = diagnostic.severity() == Severity.ERROR;
            boolean few = counts.getOrDefault(diagnostic.code(), 0) <= MOST_OF_A_KIND + 1;
            if (grave || few || before < MOST_OF_A_KIND) {
                print(name, diagnostic, excerpt.apply(diagnostic));
            } else if (before == MOST_OF_A_KIND) {
                int more = counts.getOrDefault(diagnostic.code(), 0) - MOST_OF_A_KIND;
                say(name + ": " + more + " more of " + diagnostic.code() + " (export --report FILE lists them all)");
            }
        }
    }

    private void keep(String name, Diagnostic diagnostic) {
        worst = worst.filter(severity -> severity.compareTo(diagnostic.severity()) >= 0)
                .or(() -> Optional.of(diagnostic.severity()));
        loss.ifPresent(report -> report.add(name, diagnostic));
    }

    /** Progress through so many inputs; its line makes way for whatever is reported meanwhile. */
    Progress progress(int total) {
        Progress started = new Progress(surroundings, quiet, total);
        progress = Optional.of(started);
        return started;
    }

    /** Says what was done, unless nobody wants to know. */
    void say(String line) {
        if (!quiet) {
            progress.ifPresent(Progress::clear);
            err.println(Visible.of(line));
        }
    }

    /** The gravest severity reported so far. */
    Optional<Severity> worst() {
        return worst;
    }

    private void print(String name, Diagnostic diagnostic, String excerpt) {
        if (quiet && diagnostic.severity() != Severity.ERROR) {
            return;
        }
        progress.ifPresent(Progress::clear);
        String line = Visible.of(diagnostic.line(name));
        String hint = diagnostic.hint().map(Visible::of).orElse("");
        if (!rich) {
            err.println(hint.isEmpty() ? line : line + " (" + hint + ")");
            return;
        }
        err.println(colours ? BOLD + line + PLAIN : line);
        err.print(excerpt);
        if (!hint.isEmpty()) {
            err.println("   hint: " + hint);
        }
    }

    /** The line of a place with a caret below its column, cut to what fits beside it. */
    private static String excerpt(Source source, Place place) {
        boolean lines = !source.isPacked();
        if (!lines || !place.known() || place.line() > source.lineCount()) {
            return "";
        }
        String line = source.line(place.line());
        int caret = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        int from = Math.max(0, caret - WINDOW / 2);
        int to = Math.min(line.length(), from + WINDOW);
        String before = Visible.of(line.substring(from, caret));
        String after = Visible.of(line.substring(caret, to));
        String number =
                " ".repeat(Math.max(0, 5 - Integer.toString(place.line()).length())) + place.line();
        return number + " | " + before + after + System.lineSeparator() + "      | " + " ".repeat(before.length()) + "^"
                + System.lineSeparator();
    }
}
