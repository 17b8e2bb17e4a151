package galley.read.wikitext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The labels of keys by kinds of boxes, as {@code labels.txt} beside this class lists them. */
final class LabelBook {
    /** The book that ships with galley. */
    static final LabelBook STANDARD = new LabelBook();

    private final List<Kinds> all = new ArrayList<>();

    /**
     * What holds for some kinds of boxes.
     *
     * @param names the kinds
     * @param labels labels by key; a key that ends in # may end in a number
     * @param titles keys whose value is the label of another, by that other key
     * @param words what else is said of the kinds, by name
     */
    record Kinds(
            List<String> names, Map<String, String> labels, Map<String, String> titles, Map<String, String> words) {
        /** What the numbers of the keys number; empty where they only count. */
        String sides() {
            return words.getOrDefault("sides", "");
        }

        /** A word at the beginning of keys that says nothing. */
        String prefix() {
            return words.getOrDefault("prefix", "");
        }

        private boolean holdsFor(String kind) {
            return names.stream()
                    .anyMatch(name -> name.endsWith("*")
                            ? kind.startsWith(name.substring(0, name.length() - 1))
                            : kind.equals(name));
        }
    }

    private LabelBook() {
        lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).forEach(this::add);
    }

    private static Stream<String> lines() {
        try (InputStream in = LabelBook.class.getResourceAsStream("labels.txt")) {
            if (in == null) {
                throw new IllegalStateException("labels.txt is missing in the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (line.startsWith("[")) {
            List<String> names = Stream.of(line.substring(1, line.indexOf(']')).split(",", -1))
                    .map(String::strip)
                    .toList();
            all.add(new Kinds(names, new HashMap<>(), new HashMap<>(), new HashMap<>()));
            return;
        }
        Kinds kinds = all.get(all.size() - 1);
        int title = line.indexOf(" < ");
        int equals = line.indexOf(" = ");
        if (title < 0 && equals < 0) {
            throw new IllegalArgumentException("neither a label nor a title: " + line);
        }
        String key = line.substring(0, Math.max(title, equals)).strip();
        String said = line.substring(Math.max(title, equals) + 3).strip();
        if (title >= 0) {
            kinds.titles().put(said, key);
        } else if (key.equals("sides") || key.equals("prefix")) {
            kinds.words().put(key, said);
        } else {
            kinds.labels().put(key, said);
        }
    }

    /** What holds for a kind, its own before what holds for all. */
    List<Kinds> of(String kind) {
        return all.stream().filter(kinds -> kinds.holdsFor(kind)).toList();
    }
}
