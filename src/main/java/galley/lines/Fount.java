package galley.lines;

import galley.font.FontSpec;
import galley.font.ShapedText;
import galley.font.Shaper;
import galley.hyphenate.Hyphenator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A face at one size: its words as glyphs, each shaped, measured and hyphenated once. Serves many threads. */
final class Fount {
    /** Narrow and wide letters of a face that is not for code. */
    private static final String NARROW = "i";

    private static final String WIDE = "m";

    private final Shaper shaper;
    private final FontSpec spec;
    private final Hyphenator hyphenator;
    private final Map<String, ShapedWord> words = new ConcurrentHashMap<>();
    private final Map<Integer, Double> widths = new ConcurrentHashMap<>();
    private final boolean monospaced;

    Fount(Shaper shaper, FontSpec spec, Hyphenator hyphenator) {
        this.shaper = shaper;
        this.spec = spec;
        this.hyphenator = hyphenator;
        this.monospaced = shape(NARROW).width() == shape(WIDE).width();
    }

    ShapedText shape(String text) {
        return shaper.shape(text, spec);
    }

    ShapedWord word(String text) {
        ShapedWord known = words.get(text);
        if (known == null) {
            known = new ShapedWord(this, text, shape(text));
            words.put(text, known);
        }
        return known;
    }

    /** How many words it knows. */
    int size() {
        return words.size();
    }

    /** Whether all characters are of one width, on purpose. */
    boolean monospaced() {
        return monospaced;
    }

    /** Points to the em. */
    double em() {
        return spec.size();
    }

    /** By how much two texts come closer (negative) or part where they meet, for they are shaped apart; points. */
    double kerning(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        String left = Character.toString(before.codePointBefore(before.length()));
        String right = Character.toString(after.codePointAt(0));
        return word(left.concat(right)).width()
                - word(left).width()
                - word(right).width();
    }

    int[] hyphens(String text) {
        return hyphenator.points(text);
    }

    /** Signs of a monospaced face stand in the middle of wide cells: out they would hang as holes. */
    double hangsLeft(int codePoint) {
        double share = monospaced ? 0 : Hanging.left(codePoint);
        return share == 0 ? 0 : share * width(codePoint);
    }

    double hangsRight(int codePoint) {
        double share = monospaced ? 0 : Hanging.right(codePoint);
        return share == 0 ? 0 : share * width(codePoint);
    }

    private double width(int codePoint) {
        Double known = widths.get(codePoint);
        if (known == null) {
            known = shape(Character.toString(codePoint)).width();
            widths.put(codePoint, known);
        }
        return known;
    }
}
