package galley.cli;

import galley.source.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/**
 * From which severity on a command fails.
 *
 * @param limit the lightest that fails; empty for none
 */
record FailOn(Optional<Severity> limit) {
    private static final String NEVER = "never";

    /** What users write: a severity, or {@code never}. */
    static FailOn of(String word) {
        if (word.equals(NEVER)) {
            return new FailOn(Optional.empty());
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .map(severity -> new FailOn(Optional.of(severity)))
                .orElseThrow(
                        () -> new TypeConversionException("'" + word + "' is none of " + String.join(", ", words())));
    }

    private static List<String> words() {
        return Stream.concat(Arrays.stream(Severity.values()).map(Severity::word), Stream.of(NEVER))
                .collect(Collectors.toList());
    }
}
