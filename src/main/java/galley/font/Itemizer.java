package galley.font;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a text into stretches of one face, one direction and one script, each of which is shaped on its own. */
final class Itemizer {
    /** The JDK counts open brackets in a {@code short} and fails past 32,767; no line of text is nearly as long. */
    private static final int LONGEST_ORDERED = 16_384;

    private final String text;
    private final FaceChooser faces;
    private final byte[] levels;

    private Itemizer(String text, FontSpec spec, FaceChooser faces) {
        this.text = text;
        this.faces = faces;
        this.levels = levels(text, spec.language());
    }

    /**
     * A stretch of text.
     *
     * @param face the face it is set in
     * @param drawn whether the face has its characters; if not, a replacement sign stands for each
     * @param level its embedding level: odd from right to left
     * @param script its script, {@code COMMON} if it has only punctuation and the like
     */
    record Item(int start, int end, Typeface face, boolean drawn, byte level, UnicodeScript script) {
        boolean rightToLeft() {
            return (level & 1) != 0;
        }

        Item to(int newEnd) {
            return new Item(start, newEnd, face, drawn, level, script);
        }

        boolean continues(Item before) {
            return face.equals(before.face)
                    && drawn
                    && before.drawn
                    && level == before.level
                    && script == before.script;
        }
    }

    static List<Item> items(String text, FontSpec spec, FaceChooser faces) {
        return new Itemizer(text, spec, faces).items();
    }

    private static byte[] levels(String text, String language) {
        byte base = (byte) (BaseDirection.ofLanguage(language) == BaseDirection.RIGHT_TO_LEFT ? 1 : 0);
        byte[] levels = new byte[text.length()];
        char[] chars = text.toCharArray();
        if (base == 0 && !Bidi.requiresBidi(chars, 0, chars.length)) {
            return levels;
        }
        for (int start = 0; start < chars.length; start += LONGEST_ORDERED) {
            order(chars, start, Math.min(chars.length, start + LONGEST_ORDERED), base, levels);
        }
        return levels;
    }

    private static void order(char[] chars, int start, int end, byte base, byte[] levels) {
        Bidi bidi = new Bidi(chars, start, null, 0, end - start, base);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            Arrays.fill(
                    levels, start + bidi.getRunStart(run), start + bidi.getRunLimit(run), (byte) bidi.getRunLevel(run));
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        UnicodeScript script = firstScript();
        int at = 0;
        while (at < text.length()) {
            int end = Graphemes.end(text, at, text.length());
            script = scriptAt(at, script);
            FaceChooser.Choice choice = faces.choose(text, at, end);
            Item item = new Item(at, end, choice.face(), choice.drawn(), levels[at], script);
            int last = items.size() - 1;
            if (last >= 0 && item.continues(items.get(last))) {
                items.set(last, items.get(last).to(end));
            } else {
                items.add(item);
            }
            at = end;
        }
        return items;
    }

    private UnicodeScript firstScript() {
        int at = 0;
        while (at < text.length()) {
            UnicodeScript script = scriptAt(at, UnicodeScript.COMMON);
            if (script != UnicodeScript.COMMON) {
                return script;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return UnicodeScript.COMMON;
    }

    /** The script of the character; punctuation, digits and marks take that of the text before them. */
    private UnicodeScript scriptAt(int at, UnicodeScript before) {
        int codePoint = text.codePointAt(at);
        if (codePoint < 0x80) {
            return Character.isLetter(codePoint) ? UnicodeScript.LATIN : before;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        boolean own =
                script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
        return own ? script : before;
    }
}
