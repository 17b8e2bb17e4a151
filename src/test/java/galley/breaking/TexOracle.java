package galley.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.BreakingParameters.Tolerance;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.testkit.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * TeX itself, asked how it breaks a paragraph. Needs LuaTeX and the folder of {@code texbreaks.py}, named with
 * {@code -Dgalley.tex}.
 *
 * <p>TeX is asked in one of two ways: for the breaks of a list of items, which tries the line breaker alone, or for
 * those of a text, which it shapes and hyphenates first, and which tries the whole way from words to lines.
 */
public final class TexOracle {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** TeX writes down all it tries, so that a run of many paragraphs would take much memory. */
    private static final int PARAGRAPHS_PER_RUN = 500;

    /** How TeX's half of the comparison writes glue of the second order, {@code fill}. */
    private static final int FILL = 2;

    private final Path script;
    private final Path folder;
    private int runs;

    private TexOracle(Path script, Path folder) {
        this.script = script;
        this.folder = folder;
    }

    /** TeX, working in a folder of its own; the test is skipped where none is named. */
    public static TexOracle required(Path folder) {
        String tex = System.getProperty("galley.tex", "");
        Assumptions.assumeFalse(tex.isEmpty(), "-Dgalley.tex names the folder of the comparison with TeX");
        Programs.require("python3", "lualatex");
        return new TexOracle(Path.of(tex, "texbreaks.py"), folder);
    }

    /**
     * A paragraph as a list of items.
     *
     * @param items with the closing penalty and glue, which TeX adds itself
     * @param measure scaled points
     */
    public record ItemList(List<Item> items, int measure) {}

    /**
     * A paragraph as text, its words parted by single spaces.
     *
     * @param measure scaled points
     */
    public record Text(String text, int measure) {}

    /**
     * What TeX does to a text before it breaks it.
     *
     * @param font a font file
     * @param size in points
     * @param patterns the patterns of hyphenation, one a line
     * @param exceptions words hyphenated otherwise than by the patterns, one a line
     * @param settings further settings of TeX's by name, such as {@code lefthyphenmin}
     */
    public record Type(Path font, double size, Path patterns, Path exceptions, Map<String, String> settings) {}

    /**
     * How a paragraph was broken.
     *
     * @param openings what each line but the first opens with: in a list the index of its first visible item, in a text
     *     that of its first character, counted in code points; -1 for a line without either
     * @param demerits of the whole paragraph
     */
    public record Answer(List<Integer> openings, long demerits) {}

    /** How TeX breaks lists of items, in their order. */
    public List<Answer> breaksOfItems(BreakingParameters parameters, List<ItemList> paragraphs)
            throws IOException, InterruptedException {
        return ask(paragraphs, (json, list) -> {
            json.writeObjectFieldStart("params");
            writeParameters(json, parameters);
            json.writeEndObject();
            json.writeArrayFieldStart("paragraphs");
            for (int i = 0; i < list.size(); i++) {
                json.writeStartObject();
                json.writeStringField("id", String.valueOf(i));
                json.writeNumberField("line_width_sp", list.get(i).measure());
                json.writeArrayFieldStart("items");
                List<Item> items = list.get(i).items();
                ItemWriter writer = new ItemWriter(json);
                for (Item item : items.subList(0, items.size() - 2)) {
                    item.accept(writer).write();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** How TeX breaks texts, in their order. */
    public List<Answer> breaksOfTexts(Type type, BreakingParameters parameters, List<Text> paragraphs)
            throws IOException, InterruptedException {
        return ask(paragraphs, (json, list) -> {
            writeType(json, type);
            json.writeObjectFieldStart("params");
            writeParameters(json, parameters);
            for (Map.Entry<String, String> setting : type.settings().entrySet()) {
                json.writeFieldName(setting.getKey());
                json.writeRawValue(setting.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("paragraphs");
            for (int i = 0; i < list.size(); i++) {
                json.writeStartObject();
                json.writeStringField("id", String.valueOf(i));
                json.writeNumberField("line_width_sp", list.get(i).measure());
                json.writeStringField("text", list.get(i).text());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** How a list of items was broken by us, in the terms of TeX's answer. */
    public static Answer answer(List<Item> items, Breaking breaking) {
        List<Integer> openings = new ArrayList<>();
        for (int line = 1; line < breaking.lines().size(); line++) {
            int before = breaking.lines().get(line - 1).end();
            boolean opensWithBreak = !items.get(before).accept(Part.POST_BREAK).isEmpty();
            openings.add(
                    opensWithBreak
                            ? before
                            : firstVisible(items, breaking.lines().get(line)));
        }
        return new Answer(openings, breaking.demerits());
    }

    private static int firstVisible(List<Item> items, Breaking.Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            boolean visible = items.get(i) instanceof Box
                    || (items.get(i) instanceof Discretionary item
                            && !item.noBreak().isEmpty());
            if (visible) {
                return i;
            }
        }
        return -1;
    }

    /** What is written about a list of paragraphs. */
    @FunctionalInterface
    private interface Job<T> {
        void write(JsonGenerator json, List<T> paragraphs) throws IOException;
    }

    private <T> List<Answer> ask(List<T> paragraphs, Job<T> job) throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>(paragraphs.size());
        for (int from = 0; from < paragraphs.size(); from += PARAGRAPHS_PER_RUN) {
            List<T> some = paragraphs.subList(from, Math.min(paragraphs.size(), from + PARAGRAPHS_PER_RUN));
            List<Answer> theirs = askOnce(some, job);
            assertThat(theirs).hasSameSizeAs(some);
            answers.addAll(theirs);
        }
        return answers;
    }

    private <T> List<Answer> askOnce(List<T> paragraphs, Job<T> job) throws IOException, InterruptedException {
        runs++;
        Path asked = folder.resolve("asked-" + runs + ".json");
        Path answered = folder.resolve("answered-" + runs + ".json");
        try (JsonGenerator json =
                new JsonFactory().createGenerator(Files.newBufferedWriter(asked, StandardCharsets.UTF_8))) {
            json.writeStartObject();
            job.write(json, paragraphs);
            json.writeEndObject();
        }
        Programs.Output output =
                Programs.run(LIMIT, "python3", script.toString(), asked.toString(), answered.toString());
        assertThat(output.exitCode()).as(output.err()).isZero();
        List<Answer> answers = read(answered);
        Files.delete(asked);
        Files.delete(answered);
        return answers;
    }

    private static void writeType(JsonGenerator json, Type type) throws IOException {
        json.writeObjectFieldStart("font");
        json.writeStringField("file", type.font().toAbsolutePath().toString());
        json.writeNumberField("size_pt", type.size());
        json.writeObjectFieldStart("features");
        for (String feature : List.of("calt", "ccmp", "clig", "kern", "liga", "locl")) {
            json.writeNumberField(feature, 1);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("space");
        json.writeNumberField("stretch_ratio", 0.5);
        json.writeNumberField("shrink_ratio", 1 / 3.0);
        json.writeEndObject();
        json.writeStringField("patterns_file", type.patterns().toString());
        json.writeStringField("exceptions_file", type.exceptions().toString());
    }

    private static void writeParameters(JsonGenerator json, BreakingParameters parameters) throws IOException {
        Tolerance limits = parameters.tolerance();
        Demerits price = parameters.demerits();
        json.writeNumberField("pretolerance", limits.first());
        json.writeNumberField("tolerance", limits.second());
        json.writeNumberField("emergencystretch_sp", limits.emergencyStretch());
        json.writeNumberField("looseness", parameters.looseness());
        json.writeNumberField("linepenalty", price.line());
        json.writeNumberField("adjdemerits", price.adjacent());
        json.writeNumberField("doublehyphendemerits", price.doubleHyphen());
        json.writeNumberField("finalhyphendemerits", price.finalHyphen());
    }

    private static List<Answer> read(Path file) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file, StandardCharsets.UTF_8))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_ARRAY && "paragraphs".equals(json.currentName())) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        answers.add(readAnswer(json));
                    }
                }
            }
        }
        return answers;
    }

    private static Answer readAnswer(JsonParser json) throws IOException {
        long demerits = 0;
        List<Integer> openings = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("demerits")) {
                demerits = json.getLongValue();
            } else if (name.equals("lines")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    openings.add(readOpening(json));
                }
            } else {
                json.skipChildren();
            }
        }
        return new Answer(openings.subList(1, openings.size()), demerits);
    }

    /** TeX's half counts from one. */
    private static int readOpening(JsonParser json) throws IOException {
        int opening = -1;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("first")) {
                opening = json.getIntValue() - 1;
            } else {
                json.skipChildren();
            }
        }
        return opening;
    }

    /** Writes an item when told to: a visitor must not throw what a file throws. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    /** Items in the notation of a job. */
    private record ItemWriter(JsonGenerator json) implements Item.Visitor<Writing> {
        @Override
        public Writing box(Box box) {
            return () -> write("box", "w", box.width());
        }

        @Override
        public Writing glue(Glue glue) {
            boolean fills = glue.fill() != 0;
            int stretch = fills ? glue.fill() : glue.stretch();
            return () -> write(
                    "glue", "w", glue.width(), "st", stretch, "sto", fills ? FILL : 0, "sh", glue.shrink(), "sho", 0);
        }

        @Override
        public Writing penalty(Penalty penalty) {
            return () -> write("pen", "p", penalty.cost());
        }

        @Override
        public Writing discretionary(Discretionary item) {
            int explicit = item.automatic() ? 0 : 1;
            return () -> {
                json.writeStartObject();
                json.writeStringField("t", "disc");
                json.writeNumberField("pre", item.preBreak().width());
                json.writeNumberField("post", item.postBreak().width());
                json.writeNumberField("rep", item.noBreak().width());
                json.writeNumberField("pen", item.cost());
                json.writeBooleanField("explicit", explicit == 1);
                json.writeEndObject();
            };
        }

        private void write(String kind, Object... fields) throws IOException {
            json.writeStartObject();
            json.writeStringField("t", kind);
            for (int i = 0; i < fields.length; i += 2) {
                json.writeNumberField((String) fields[i], (Integer) fields[i + 1]);
            }
            json.writeEndObject();
        }
    }
}
