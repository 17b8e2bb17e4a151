package galley.lines;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where Thai, which has no blanks between words, may be broken: between words, found by the dictionary of the Java
 * platform, which is the same in 17 and 25. A runtime without the module {@code jdk.localedata} has none; there a line
 * is broken at blanks, and between characters where it must be.
 */
final class Thai {
    private static final Locale THAI = Locale.forLanguageTag("th");

    private Thai() {}

    static boolean isIn(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isThai(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isThai(int c) {
        return c >= 0x0E00 && c <= 0x0E7F;
    }

    /** The indices at which a word begins after another, ascending. */
    static List<Integer> words(String text) {
        BreakIterator words = BreakIterator.getLineInstance(THAI);
        words.setText(text);
        List<Integer> starts = new ArrayList<>();
        words.first();
        for (int at = words.next(); at != BreakIterator.DONE && at < text.length(); at = words.next()) {
            if (isThai(text.charAt(at - 1)) && isThai(text.charAt(at))) {
                starts.add(at);
            }
        }
        return starts;
    }
}
