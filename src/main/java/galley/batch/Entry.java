package galley.batch;

import galley.json.JsonDocument;
import galley.read.Feed;
import galley.source.Diagnostic;
import galley.source.Origin;
import galley.source.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article's line in the manifest. It begins with what is known before the article is made, so that a later run can
 * tell by the beginning alone whether the line still holds.
 */
final class Entry {
    /** In a JSON text no other place can look so: a quotation mark within a string has a backslash before it. */
    private static final Pattern OUTPUT =
            Pattern.compile("\"file\":\"([^\"\\\\]*)\",\"bytes\":(\\d+),\"sha256\":\"([0-9a-f]{64})\"");

    private static final Pattern NUMBER = Pattern.compile("^\\{\"number\":\\d+");

    /** The id as it is written, escapes and all: after it comes the first quotation mark that has none. */
    private static final Pattern ID = Pattern.compile("^\\{\"number\":\\d+,\"id\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private Entry() {}

    /**
     * An output as a manifest names it.
     *
     * @param file its path below the output folder
     * @param bytes its size
     * @param sha256 of its bytes
     */
    record Output(String file, long bytes, String sha256) {}

    /** The outputs that a line names. */
    static List<Output> outputs(String line) {
        return OUTPUT.matcher(line)
                .results()
                .map((MatchResult found) -> new Output(found.group(1), Long.parseLong(found.group(2)), found.group(3)))
                .toList();
    }

    /** What a line calls its article, as it is written there; empty where it is no line of ours. */
    static String id(String line) {
        Matcher found = ID.matcher(line);
        return found.find() ? found.group(1) : "";
    }

    /** A line of the manifest or the report under another number. */
    static String renumbered(String line, long number) {
        return NUMBER.matcher(line).replaceFirst("{\"number\":" + number);
    }

    /**
     * What a line begins with.
     *
     * @param number which article of the run it is, from 1
     * @param input the SHA-256 of its text; empty where that cannot be had
     * @param settings a hash of all that it is made with
     */
    static String beginning(long number, Feed.Item item, String input, String settings) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonDocument json = JsonDocument.line(out)) {
            json.object(() -> {
                json.number("number", number);
                json.text("id", item.id());
                json.text("name", item.name());
                for (Map.Entry<String, String> fact : item.facts().entrySet()) {
                    json.text(fact.getKey(), fact.getValue());
                }
                json.text("input", input);
                json.text("settings", settings);
            });
        }
        return out.toString().replaceFirst("\\}\\n$", "");
    }

    /** The rest of a line, to its end. */
    static String rest(Made made, String place, Optional<Long> milliseconds) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonDocument json = JsonDocument.line(out)) {
            json.object(() -> {
                json.text("title", made.title());
                json.text("language", made.language());
                json.array(
                        "outputs",
                        List.copyOf(made.files().entrySet()),
                        file -> json.object(() -> {
                            json.text("file", place + file.getKey());
                            json.number("bytes", (long) file.getValue().length);
                            json.text("sha256", Origin.of("", file.getValue()).sha256());
                        }));
                json.object("findings", () -> {
                    for (Severity severity : Severity.values()) {
                        json.number(severity.word(), made.count(severity));
                    }
                });
                json.text("error", error(made));
                if (milliseconds.isPresent()) {
                    json.number("milliseconds", milliseconds.get());
                }
            });
        }
        return "," + out.toString().substring(1);
    }

    /** Why there are no files; one line for all reasons. */
    private static Optional<String> error(Made made) {
        return made.failures().stream()
                .map((Diagnostic told) -> told.line("").replaceFirst("^:? ?", ""))
                .reduce((one, other) -> one + "; " + other);
    }
}
