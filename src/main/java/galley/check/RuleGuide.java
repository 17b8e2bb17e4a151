package galley.check;

import galley.source.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What users are told about a rule.
 *
 * @param id its id: {@code G201}
 * @param severity how grave its findings are
 * @param title what it is about, a few words
 * @param finds what it finds
 * @param matters why that matters
 * @param example an example
 * @param settle what to do about a finding
 */
public record RuleGuide(
        String id, Severity severity, String title, String finds, String matters, String example, String settle) {
    private static final Map<String, Map<String, String>> TEXTS = load();

    static RuleGuide of(String id, Severity severity) {
        Map<String, String> text = Optional.ofNullable(TEXTS.get(id))
                .orElseThrow(() -> new IllegalStateException("rules.txt says nothing about " + id));
        List<String> parts = List.of("title", "finds", "matters", "example", "settle").stream()
                .map(key -> Optional.ofNullable(text.get(key))
                        .orElseThrow(() -> new IllegalStateException(id + " has no " + key)))
                .toList();
        return new RuleGuide(id, severity, parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    /**
     * The rules of the resource: {@code [id]}, then {@code key: text}, which goes on in lines that begin with blanks.
     */
    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        Map<String, String> rule = new LinkedHashMap<>();
        String key = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                rule = new LinkedHashMap<>();
                all.put(line.substring(1, line.indexOf(']')), rule);
            } else if (line.startsWith(" ")) {
                rule.merge(key, line.strip(), (before, more) -> before + " " + more);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                key = line.substring(0, line.indexOf(':'));
                rule.put(key, line.substring(key.length() + 1).strip());
            }
        }
        return all;
    }

    private static List<String> lines() {
        try (InputStream in = RuleGuide.class.getResourceAsStream("rules.txt")) {
            if (in == null) {
                throw new IllegalStateException("the resource rules.txt is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
