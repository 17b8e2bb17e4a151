package galley.cli;

import java.util.Locale;

/**
 * Text made safe to print: characters that steer a terminal or hide from the eye are shown as their code points. A
 * title may hold an escape sequence, and a message must not carry it out.
 */
final class Visible {
    private Visible() {}

    /**
     * The text with control, format and unpaired surrogate characters written as {@code \\u{1B}}; a tab becomes a
     * blank.
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(' ');
            } else if (hidden(c)) {
                out.append("\\u{")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('}');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE;
    }
}
