package galley.hyphenate;

import java.util.ArrayList;
import java.util.List;

/**
 * The words inside the groups of a TeX pattern file: as much of TeX's syntax as such files use. Scanned by hand, since
 * the first use of regular expressions and streams costs a short-lived program more than all the patterns.
 */
final class TexGroups {
    private final String tex;

    private TexGroups(String tex) {
        this.tex = tex;
    }

    static TexGroups of(String tex) {
        StringBuilder code = new StringBuilder(tex.length());
        int from = 0;
        while (from < tex.length()) {
            int comment = positionOf('%', tex, from);
            code.append(tex, from, comment);
            from = positionOf('\n', tex, comment);
        }
        return new TexGroups(code.toString());
    }

    /** Where a sign stands next; the end of the text if nowhere. */
    private static int positionOf(char sign, String text, int from) {
        int position = text.indexOf(sign, from);
        return position < 0 ? text.length() : position;
    }

    /** The words of all groups that a command opens, in order. */
    List<String> words(String command) {
        List<String> words = new ArrayList<>();
        String opening = "\\".concat(command);
        int at = tex.indexOf(opening);
        while (at >= 0) {
            int open = positionOf('{', tex, at);
            int close = positionOf('}', tex, open);
            addWords(words, Math.min(open + 1, close), close);
            at = tex.indexOf(opening, close);
        }
        return words;
    }

    private void addWords(List<String> words, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || tex.charAt(i) <= ' ') {
                if (i > start) {
                    words.add(tex.substring(start, i));
                }
                start = i + 1;
            }
        }
    }
}
