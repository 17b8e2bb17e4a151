package galley.export.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Codes of one byte and the text that each stands for, shared by fonts: all of them can then have one map back to text.
 *
 * <p>What ASCII has keeps its code of ASCII, so that a blank is code 32, which word spacing widens (ISO 32000-1,
 * 9.3.3), and a content stream can be read by people. All else follows behind in order of its text, ligatures last;
 * where that is not enough, in the gaps of ASCII.
 */
final class CodePage {
    /** Codes below are control characters to some readers. */
    static final int FIRST = 32;

    private static final int LAST = 255;
    private static final int PAST_ASCII = 128;

    /** One alphabet after another where texts have several glyphs, longer texts after them all. */
    static final Comparator<Letter> BY_TEXT = Comparator.comparing((Letter letter) -> letter.text.length() > 1)
            .thenComparingInt(Letter::turn)
            .thenComparing(Letter::text);

    private final Set<Letter> letters = new LinkedHashSet<>();
    private final Map<Letter, Integer> codes = new HashMap<>();

    /**
     * What a code stands for.
     *
     * @param text the characters that a reader gets when copying it
     * @param turn 0 for the first glyph that a face has for the text, 1 for the second: another shape of a figure, say
     */
    record Letter(String text, int turn) {
        /** Whether ASCII has a code for it. */
        private boolean plain() {
            return turn == 0 && text.length() == 1 && text.charAt(0) >= FIRST && text.charAt(0) < PAST_ASCII - 1;
        }
    }

    /** Whether there would be codes enough with these letters, which are all different. */
    boolean hasRoomFor(Collection<Letter> more) {
        long others = more.stream().filter(letter -> !letters.contains(letter)).count();
        return letters.size() + others <= LAST - FIRST + 1;
    }

    /** Takes letters in, before any code is asked for. */
    void add(Collection<Letter> more) {
        letters.addAll(more);
    }

    /** Gives a code to every letter. */
    void encode() {
        BitSet taken = new BitSet();
        List<Letter> others = new ArrayList<>();
        for (Letter letter : letters) {
            if (letter.plain()) {
                give(letter, letter.text.charAt(0), taken);
            } else {
                others.add(letter);
            }
        }
        others.sort(BY_TEXT);
        for (Letter letter : others) {
            int free = taken.nextClearBit(PAST_ASCII);
            give(letter, free <= LAST ? free : taken.nextClearBit(FIRST), taken);
        }
    }

    private void give(Letter letter, int code, BitSet taken) {
        codes.put(letter, code);
        taken.set(code);
    }

    /** The code of a letter that was taken in. */
    int code(Letter letter) {
        Integer code = codes.get(letter);
        if (code == null) {
            throw new IllegalStateException("the code page has no '" + letter.text + "'");
        }
        return code;
    }

    /** The text of each code, in order of codes; all of ASCII, used or not, since it is one range. */
    SortedMap<Integer, String> texts() {
        SortedMap<Integer, String> texts = new TreeMap<>();
        for (int code = FIRST; code < PAST_ASCII - 1; code++) {
            texts.put(code, Character.toString((char) code));
        }
        codes.forEach((letter, code) -> texts.put(code, letter.text));
        return texts;
    }
}
