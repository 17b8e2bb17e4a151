package galley.cli;

import galley.source.Severity;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class ArticleOptions {
    /** An array of Java holds no more than two thousand. */
    private static final int MOST_MEGABYTES = 1000;

    @Option(
            names = "--from",
            paramLabel = "NOTATION",
            description = "Read the input as this notation instead of finding out; 'galley formats' lists them.")
    private Optional<String> notation = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(names = "--strict", description = "The same as --fail-on warning.")
    private boolean strict;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "End with exit code 3 when something of this severity or above was found: note, warning, error; or never.")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(
            names = "--largest",
            paramLabel = "MEGABYTES",
            description = "Refuse inputs larger than this (${DEFAULT-VALUE}), since they are no articles.",
            defaultValue = "4")
    private int largest;

    /** The most megabytes an input may have, from 1 to 1,000. */
    int largest() {
        if (largest < 1 || largest > MOST_MEGABYTES) {
            throw new Stop(ExitCode.WRONG_USAGE, "--largest cannot be " + largest, "it is a number from 1 to 1000");
        }
        return largest;
    }

    @Mixin
    private StatedOptions stated = new StatedOptions();

    /** What the user states about the articles. */
    StatedOptions stated() {
        return stated;
    }

    Optional<String> notation() {
        return notation;
    }

    boolean quiet() {
        return quiet;
    }

    /** The exit code that the gravest finding asks for. */
    int exitCode(Optional<Severity> worst) {
        Optional<Severity> given = failOn.flatMap(FailOn::limit);
        boolean lighter = given.filter(severity -> severity == Severity.NOTE).isPresent();
        Optional<Severity> limit = strict && !lighter ? Optional.of(Severity.WARNING) : given;
        boolean reached = limit.isPresent() && worst.isPresent() && worst.get().compareTo(limit.get()) >= 0;
        return reached ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
