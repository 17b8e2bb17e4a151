package galley.diff;

import galley.json.JsonDocument;
import galley.source.Origin;
import galley.source.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes differences as a JSON document, for programs. */
public final class DifferencesWriter {
    /** Counts up when programs that read the document must change. */
    private static final int FORMAT = 1;

    private final JsonDocument json;

    private DifferencesWriter(JsonDocument json) {
        this.json = json;
    }

    /**
     * The document, keys always in the same order.
     *
     * @param before the file of the earlier article
     * @param after that of the later one
     */
    public static String write(Origin before, Origin after, List<Difference> differences) {
        StringWriter out = new StringWriter();
        try (JsonDocument json = new JsonDocument(out)) {
            new DifferencesWriter(json).document(before, after, differences);
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes whatever is written", e);
        }
        return out.toString();
    }

    private void document(Origin before, Origin after, List<Difference> differences) throws IOException {
        json.object(() -> {
            json.object("galley", () -> json.number("diff", FORMAT));
            json.object("before", () -> file(before));
            json.object("after", () -> file(after));
            json.array("differences", differences, this::difference);
        });
    }

    private void file(Origin origin) throws IOException {
        json.text("file", origin.fileName());
        json.text("sha256", origin.sha256());
    }

    private void difference(Difference one) throws IOException {
        json.object(() -> {
            json.text("subject", one.subject().word());
            json.text("change", one.change().word());
            json.text("label", stated(one.label()));
            json.text("section", stated(one.section()));
            side("before", one.before(), one.placeBefore());
            side("after", one.after(), one.placeAfter());
        });
    }

    private void side(String key, String said, Place place) throws IOException {
        if (said.isEmpty() && !place.known()) {
            return;
        }
        json.object(key, () -> {
            json.text("text", said);
            if (place.known()) {
                json.number("line", place.line());
                json.number("column", place.column());
            }
        });
    }

    private static Optional<String> stated(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }
}
