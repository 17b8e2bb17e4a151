package galley.read.wikitext;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** What stands between the items of a value. */
final class Separators {
    private static final String SIGNS = ",;·•|/*、，；";

    private Separators() {}

    static boolean isSeparator(int c) {
        return SIGNS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c) || isDash(c);
    }

    private static boolean isDash(int c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '(' || c == ')' || c == ':' || c == '.';
    }

    /** A line in parentheses explains the one before it, and one that ends in a comma is not at its end. */
    static boolean goesOn(String before, String line) {
        String next = line.strip();
        String last = before.strip();
        return next.isEmpty() || next.startsWith("(") || last.endsWith(",") || last.endsWith(":") || last.isEmpty();
    }

    /** The inlines of each line. */
    static List<List<Inline>> lines(List<Inline> text) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : text) {
            if (inline instanceof Inline.LineBreak) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        lines.add(line);
        return lines.stream().filter(one -> !one.isEmpty()).toList();
    }

    /** The same text without separators at its ends. */
    static List<Inline> trimmed(List<Inline> text) {
        List<Inline> trimmed = new ArrayList<>(text);
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Text first) {
            replace(trimmed, 0, first.value().replaceFirst("^[,;·•|*、，；\\s\u00A0]+", ""));
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last) instanceof Inline.Text end) {
            replace(trimmed, last, end.value().replaceFirst("(?<![,;·•|*、，；\\s\u00A0])[,;·•|*、，；\\s\u00A0]++$", ""));
        }
        return trimmed;
    }

    private static void replace(List<Inline> text, int index, String value) {
        if (value.isEmpty()) {
            text.remove(index);
        } else {
            text.set(index, new Inline.Text(value));
        }
    }
}
