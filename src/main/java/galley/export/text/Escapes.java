package galley.export.text;

import java.util.Locale;

/** Text in which braces and backslashes are escaped, and characters that show nothing are named. */
final class Escapes {
    private Escapes() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '{' || c == '}' || c == '\\') {
                escaped.append('\\').appendCodePoint(c);
            } else if (isShapeless(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u{%X}", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isShapeless(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.SPACE_SEPARATOR && c != ' ');
    }
}
