package galley.read.wikitext;

import galley.model.Field;
import galley.model.PlainText;
import galley.read.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of a page that was read, to be held against those of its source. */
final class FieldTally {
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, Integer> allWords;
    private final String told;

    FieldTally(Reading reading) {
        reading.article().infoboxes().forEach(box -> box.fields().forEach(this::add));
        told = reading.diagnostics().toString().toLowerCase(Locale.ROOT);
        allWords = FieldWords.words(WrittenPages.everything(reading.article()).replaceAll("‹|>[^›‹]*›", ""));
    }

    /** A value is known by what was written for it, whatever its label has become. */
    private void add(Field field) {
        values.computeIfAbsent(written(field.written()), key -> new ArrayList<>())
                .add(said(field));
        values.computeIfAbsent(
                        "label " + field.name().replace('_', ' ').toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(said(field));
        field.fields().forEach(this::add);
    }

    private static String written(String value) {
        return value.replaceAll("(?s)<!--.*?(-->|$)", "").replaceAll("\\s+", "").strip();
    }

    private static String said(Field field) {
        StringBuilder said = new StringBuilder();
        field.items().forEach(item -> said.append(PlainText.of(item.text())).append('\n'));
        field.fields().forEach(nested -> said.append(said(nested)));
        return said.toString();
    }

    /** What is wrong with a field of the source; empty if it is there with all its words, or was told of. */
    Optional<String> fault(String key, String value) {
        Map<String, Integer> words = FieldWords.of(value);
        String label = key.replace('_', ' ').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>(values.getOrDefault(written(value), List.of()));
        found.addAll(values.getOrDefault("label " + label, List.of()));
        if (found.isEmpty()) {
            return isElsewhere(key, value, words) ? Optional.empty() : Optional.of("no " + key + " = " + value);
        }
        boolean nested = value.matches("(?is).*\\{\\{\\s*(infobox|extra chronology).*");
        String least = found.stream()
                .map(said -> missing(words, FieldWords.words(said)))
                .min((one, other) -> one.length() - other.length())
                .orElse("");
        return least.isEmpty() || nested ? Optional.empty() : Optional.of(key + " lacks " + least + "of " + value);
    }

    /** Captions stand with their pictures, notes with other fields, coordinates in one field. */
    private boolean isElsewhere(String key, String value, Map<String, Integer> words) {
        boolean notesAlone = words.isEmpty() && value.contains("<ref");
        boolean picture = value.matches("(?is)[^{}]*\\.(jpe?g|png|svg|gif|tiff?|webm|og[agv])\\b.*");
        boolean caption = key.matches("(?iU).*(caption|beschreibung|légende|pie|подпись|unterschrift)")
                && missing(words, allWords).isEmpty();
        return told.contains("field \"" + key.toLowerCase(Locale.ROOT) + "\"")
                || notesAlone
                || picture
                || caption
                || Coordinates.isPart(key);
    }

    private static String missing(Map<String, Integer> words, Map<String, Integer> said) {
        Map<String, Integer> missing = new TreeMap<>(words);
        missing.replaceAll((word, count) -> count - said.getOrDefault(word, 0));
        missing.values().removeIf(count -> count <= 0);
        return String.join(" ", missing.keySet()) + (missing.isEmpty() ? "" : " ");
    }
}
