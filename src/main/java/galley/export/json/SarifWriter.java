package galley.export.json;

import galley.check.Finding;
import galley.check.RuleGuide;
import galley.check.Spot;
import galley.json.JsonDocument;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes findings as SARIF 2.1.0 (OASIS, with Errata 01), which editors and code hosts show beside the text. */
public final class SarifWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What a URI may hold as it is (RFC 3986, 2.3), and the slash between its parts. */
    private static final String UNRESERVED = "-._~/";

    private final JsonDocument json;
    private final String version;
    private final List<RuleGuide> rules;
    private final List<CheckedFile> files;

    private SarifWriter(JsonDocument json, String version, List<RuleGuide> rules, List<CheckedFile> files) {
        this.json = json;
        this.version = version;
        this.rules = rules;
        this.files = files;
    }

    /**
     * The log of one run.
     *
     * @param version galley's own
     * @param rules the rules that were applied; every finding is of one of them
     */
    public static String write(String version, List<RuleGuide> rules, List<CheckedFile> files) {
        StringWriter out = new StringWriter();
        try (JsonDocument json = new JsonDocument(out)) {
            new SarifWriter(json, version, rules, files).log();
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes whatever is written", e);
        }
        return out.toString();
    }

    private void log() throws IOException {
        json.object(() -> {
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.array("runs", List.of(this), SarifWriter::run);
        });
    }

    private void run() throws IOException {
        json.object(() -> {
            json.object("tool", () -> json.object("driver", this::driver));
            json.array("artifacts", files, this::artifact);
            json.text("columnKind", "unicodeCodePoints");
            json.text("language", "en");
            json.array("results", results(), this::result);
        });
    }

    private void driver() throws IOException {
        json.text("name", "galley");
        json.text("version", version);
        json.array("rules", rules, this::rule);
    }

    private void rule(RuleGuide rule) throws IOException {
        json.object(() -> {
            json.text("id", rule.id());
            json.text("name", name(rule.title()));
            message("shortDescription", rule.title());
            message("fullDescription", rule.finds());
            message(
                    "help",
                    rule.finds() + "\n\n" + rule.matters() + "\n\nExample: " + rule.example() + "\n\n" + rule.settle());
            json.object(
                    "defaultConfiguration",
                    () -> json.text("level", rule.severity().word()));
        });
    }

    /** The words of a title as one word: {@code NumbersThatDiffer}. */
    private static String name(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : title.split("[^A-Za-z]+", -1)) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private void artifact(CheckedFile file) throws IOException {
        json.object(() -> {
            json.object("location", () -> json.text("uri", uri(file.path())));
            json.object("hashes", () -> json.text("sha-256", file.origin().sha256()));
        });
    }

    /** A finding with the file it is about, by its number. */
    private record Result(Finding finding, int file) {}

    private List<Result> results() {
        return IntStream.range(0, files.size())
                .boxed()
                .flatMap(file -> files.get(file).findings().stream().map(finding -> new Result(finding, file)))
                .toList();
    }

    private void result(Result result) throws IOException {
        Finding finding = result.finding();
        List<Spot> spots = finding.spots();
        json.object(() -> {
            json.text("ruleId", finding.ruleId());
            json.number("ruleIndex", rules.stream().map(RuleGuide::id).toList().indexOf(finding.ruleId()));
            json.text("level", finding.severity().word());
            message("message", finding.message());
            json.array(
                    "locations",
                    spots.subList(0, Math.min(1, spots.size())),
                    spot -> json.object(() -> physical(spot, result.file())));
            if (spots.size() > 1) {
                json.array(
                        "relatedLocations",
                        spots.subList(1, spots.size()),
                        spot -> json.object(() -> {
                            physical(spot, result.file());
                            message("message", spot.text());
                        }));
            }
        });
    }

    private void physical(Spot spot, int file) throws IOException {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> {
                json.text("uri", uri(files.get(file).path()));
                json.number("index", file);
            });
            if (spot.place().known()) {
                json.object("region", () -> region(spot));
            }
        });
    }

    private void region(Spot spot) throws IOException {
        json.number("startLine", spot.place().line());
        json.number("startColumn", spot.place().column());
        if (spot.end().isPresent()) {
            json.number("endLine", spot.end().get().line());
            json.number("endColumn", spot.end().get().column());
            message("snippet", spot.text());
        }
    }

    private void message(String key, String text) throws IOException {
        json.object(key, () -> json.text("text", text));
    }

    /** A path as the reference to a URI; a colon is escaped, lest a drive be taken for a scheme. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
