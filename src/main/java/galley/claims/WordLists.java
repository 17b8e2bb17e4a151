package galley.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words from a resource beside this class: {@code [name]}, then words between blanks, {@code _} for a blank
 * within one; {@code #} begins a remark.
 */
public final class WordLists {
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    private WordLists() {}

    /** The lists of a resource of this room. */
    static WordLists of(String name) {
        return of(WordLists.class, name);
    }

    /** The lists of a resource beside a class. */
    public static WordLists of(Class<?> beside, String name) {
        WordLists loaded = new WordLists();
        String heading = "";
        for (String line : lines(beside, name)) {
            String content = line.strip();
            if (content.startsWith("[")) {
                heading = content.substring(1, content.indexOf(']'));
            } else if (!content.isEmpty() && !content.startsWith("#")) {
                Set<String> words = loaded.lists.computeIfAbsent(heading, key -> new LinkedHashSet<>());
                for (String word : content.split("\\s+", -1)) {
                    words.add(word.replace('_', ' '));
                }
            }
        }
        loaded.lists.replaceAll((key, words) -> Collections.unmodifiableSet(words));
        return loaded;
    }

    /** The words under a heading, in the order written. */
    public Set<String> words(String heading) {
        Set<String> words = lists.get(heading);
        if (words == null) {
            throw new IllegalArgumentException("there is no list " + heading);
        }
        return words;
    }

    private static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
