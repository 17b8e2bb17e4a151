package galley.export.docx.pages;

import galley.font.FontSpec;
import java.util.ArrayList;
import java.util.List;

/** The words of a paragraph: what stands between two places at which a line may end. */
final class Words {
    private static final Word END = new Word(List.of(), "", 0);

    private final List<Piece> pieces;
    private int piece;
    private int at;

    Words(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Characters in one look. */
    record Part(String text, FontSpec font) {}

    /**
     * A word with the blanks after it.
     *
     * @param parts its characters, parted where the look changes; none at the end of the paragraph
     * @param blanks the blanks after it, which may stand beyond the edge
     * @param notes height of the notes called in it, in points
     */
    record Word(List<Part> parts, String blanks, double notes) {
        boolean isEnd() {
            return parts.isEmpty();
        }

        boolean isBreak() {
            return is("\n");
        }

        boolean isTab() {
            return is("\t");
        }

        FontSpec lastFont() {
            return parts.get(parts.size() - 1).font();
        }

        /** The rest of a word of one part. */
        Word from(int start) {
            Part only = parts.get(0);
            return new Word(List.of(new Part(only.text().substring(start), only.font())), blanks, notes);
        }

        private boolean is(String text) {
            return parts.size() == 1 && parts.get(0).text().equals(text);
        }
    }

    Word next() {
        List<Part> parts = new ArrayList<>();
        double notes = 0;
        while (piece < pieces.size()) {
            Piece now = pieces.get(piece);
            String text = now.text();
            int end = end(text, at);
            if (end > at) {
                parts.add(new Part(text.substring(at, end), now.font()));
            }
            boolean control = end > at && isControl(text.charAt(at));
            int after = control ? end : blanks(text, end);
            String blank = text.substring(end, after);
            at = after;
            if (at >= text.length()) {
                notes += now.notes();
                piece++;
                at = 0;
            }
            boolean more = blank.isEmpty() && !control && after >= text.length() && !endsWithBreak(text);
            if (!more && !(parts.isEmpty() && blank.isEmpty())) {
                return new Word(parts.isEmpty() ? List.of(new Part("", now.font())) : parts, blank, notes);
            }
        }
        return parts.isEmpty() ? END : new Word(parts, "", notes);
    }

    /** Where the word ends that begins at a character. */
    private static int end(String text, int from) {
        if (from < text.length() && isControl(text.charAt(from))) {
            return from + 1;
        }
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c == ' ' || isControl(c)) {
                return i;
            }
            int next = i + Character.charCount(c);
            if (next < text.length() && mayBreak(text, i, c, text.codePointAt(next))) {
                return next;
            }
            i = next;
        }
        return i;
    }

    /** After hyphens and dashes within a word, and between ideographs (Unicode Standard Annex 14, HY, BA, B2, ID). */
    private static boolean mayBreak(String text, int i, int c, int next) {
        if (c == '-' || c == '\u2010') {
            return i > 0 && text.charAt(i - 1) != ' ' && Character.isLetter(next);
        }
        if (c == '\u2013' || c == '/') {
            return Character.isLetterOrDigit(next) && (c != '/' || Character.isLetter(next));
        }
        if (c == '\u2014' || next == '\u2014') {
            return next != ' ';
        }
        return Character.isIdeographic(c) && Character.isIdeographic(next);
    }

    private static boolean endsWithBreak(String text) {
        char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
        return last == '-' || last == '\u2013' || last == '\u2014';
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isControl(int c) {
        return c == '\n' || c == '\t';
    }
}
