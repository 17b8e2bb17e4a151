package galley.read.wikitext.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which double brackets belong together; each end closes the last beginning that is open. */
final class Brackets {
    private final Map<Integer, Integer> closes = new HashMap<>();

    private Brackets() {}

    static Brackets of(String text) {
        Brackets brackets = new Brackets();
        List<Integer> open = new ArrayList<>();
        int i = 0;
        while (i + 1 < text.length()) {
            boolean twice = text.charAt(i) == text.charAt(i + 1);
            if (twice && text.charAt(i) == '[') {
                open.add(i);
                i += 2;
            } else if (twice && text.charAt(i) == ']' && !open.isEmpty()) {
                brackets.closes.put(open.remove(open.size() - 1), i);
                i += 2;
            } else {
                i++;
            }
        }
        return brackets;
    }

    /** Where the end of the brackets stands that begin at an index; -1 if they never end. */
    int close(int open) {
        return closes.getOrDefault(open, -1);
    }
}
