package galley.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** When an edition is issued: only what the user or a reproducible build says, never the clock. */
final class IssueDate {
    private IssueDate() {}

    /**
     * The date given, else that of {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), else none.
     *
     * @param given {@code 2016-06-10}, taken as the beginning of that day in UTC, or a time with its offset
     */
    static Optional<Instant> of(Optional<String> given, Map<String, String> environment) {
        if (given.isPresent()) {
            return Optional.of(parse(given.get()));
        }
        return Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH"))
                .filter(value -> !value.isBlank())
                .map(IssueDate::epoch);
    }

    /**
     * The day to print as that on which an edition was made: only if the user gives one, for a build's date says
     * nothing to readers.
     */
    static Optional<LocalDate> printed(Optional<String> given) {
        return given.map(text -> LocalDate.ofInstant(parse(text), ZoneOffset.UTC));
    }

    private static Instant parse(String text) {
        try {
            return text.length() <= 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    "--issued cannot be '" + text + "'",
                    "write 2016-06-10 or 2016-06-10T14:30:00Z");
        }
    }

    private static Instant epoch(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    "SOURCE_DATE_EPOCH cannot be '" + seconds + "'",
                    "it is a number of seconds since 1970, or not set at all");
        }
    }
}
