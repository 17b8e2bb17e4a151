package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;

/**
 * A printer written as text: <code>{1}</code> stands for an argument, <code>{a|b}</code> for the first of several that
 * says something, and what stands between ‹ and › is printed only if one of the arguments in it says something.
 * {@code \n} is a new line.
 */
final class Wording implements Printer {
    private final List<Piece> pieces;

    /** Text, the place of an argument, or pieces that stand or fall together. */
    private record Piece(String text, List<String> keys, List<Piece> group) {
        static Piece text(String text) {
            return new Piece(text, List.of(), List.of());
        }
    }

    private Wording(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Reads a wording. */
    static Wording of(String pattern) {
        return new Wording(pieces(pattern.replace("\\n", "\n")));
    }

    private static List<Piece> pieces(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{') {
                int close = pattern.indexOf('}', at);
                pieces.add(
                        new Piece("", List.of(pattern.substring(at + 1, close).split("\\|", -1)), List.of()));
                at = close + 1;
            } else if (c == '‹') {
                int close = groupEnd(pattern, at);
                pieces.add(new Piece("", List.of(), pieces(pattern.substring(at + 1, close))));
                at = close + 1;
            } else {
                int end = at;
                while (end < pattern.length() && "{‹".indexOf(pattern.charAt(end)) < 0) {
                    end++;
                }
                pieces.add(Piece.text(pattern.substring(at, end)));
                at = end;
            }
        }
        return pieces;
    }

    private static int groupEnd(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '‹' ? 1 : pattern.charAt(i) == '›' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a group is not closed in " + pattern);
    }

    @Override
    public String print(Call call) {
        StringBuilder out = new StringBuilder();
        print(pieces, call, out);
        return out.toString();
    }

    /** Whether an argument among the pieces says something. */
    private static boolean print(List<Piece> pieces, Call call, StringBuilder out) {
        boolean says = false;
        for (Piece piece : pieces) {
            if (!piece.keys().isEmpty()) {
                String value = Values.first(call, piece.keys().toArray(new String[0]));
                says |= !value.isEmpty();
                out.append(value);
            } else if (!piece.group().isEmpty()) {
                StringBuilder group = new StringBuilder();
                if (print(piece.group(), call, group)) {
                    says = true;
                    out.append(group);
                }
            } else {
                out.append(piece.text());
            }
        }
        return says;
    }
}
