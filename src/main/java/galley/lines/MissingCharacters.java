package galley.lines;

import galley.source.Diagnostic;
import galley.source.Place;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The characters that no typeface has: each is told once, at the first place of the input, all of a place together. */
final class MissingCharacters {
    /** A page in a script that is missing altogether needs no list of its letters. */
    private static final int MOST_LISTED = 12;

    private final Map<Integer, Place> places = new LinkedHashMap<>();

    /** Notes a character; setting does not follow the order of the input, so an earlier place may come later. */
    void add(int codePoint, Place place) {
        places.merge(codePoint, place, MissingCharacters::first);
    }

    /** Text whose place is not known stands before all that has one: titles, and what we print ourselves. */
    private static Place first(Place a, Place b) {
        return !a.known() || (b.known() && a.compareTo(b) <= 0) ? a : b;
    }

    List<Diagnostic> diagnostics() {
        Map<Place, List<Integer>> byPlace = new LinkedHashMap<>();
        places.forEach((codePoint, place) ->
                byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(codePoint));
        return byPlace.entrySet().stream()
                .map(entry -> diagnostic(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Diagnostic diagnostic(Place place, List<Integer> characters) {
        String names = characters.stream()
                .limit(MOST_LISTED)
                .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(", "));
        int more = characters.size() - MOST_LISTED;
        String message = "no typeface at hand has the character" + (characters.size() == 1 ? " " : "s ") + names
                + (more > 0 ? " and " + more + " more" : "")
                + "; a sign stands for "
                + (characters.size() == 1 ? "it" : "each");
        Diagnostic diagnostic = Diagnostic.warning("P301", place, message);
        boolean han = characters.stream().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
        return han
                ? diagnostic.withHint("README.md names the typeface for Chinese and Japanese and where to put it")
                : diagnostic;
    }
}
