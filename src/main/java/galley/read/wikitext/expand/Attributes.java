package galley.read.wikitext.expand;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The attributes of a tag or a cell: {@code name="a b" group=c}. */
public final class Attributes {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final String text;
    private int at;

    private Attributes(String text) {
        this.text = text;
    }

    /** Reads attributes; what is none is passed over. */
    public static Attributes of(String text) {
        Attributes attributes = new Attributes(text);
        while (attributes.at < text.length()) {
            attributes.next();
        }
        return attributes;
    }

    /** The value of an attribute, by its name in lower case. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of an attribute as a whole number from 1 up to a most; 1 where it is none. */
    public int count(String name, int most) {
        String digits = value(name).orElse("1").strip();
        boolean number =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Math.min(most, Integer.parseInt(digits))) : 1;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    private void next() {
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at++;
            return;
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        int behind = blanks(at);
        if (behind < text.length() && text.charAt(behind) == '=') {
            at = blanks(behind + 1);
            values.put(name, value());
        }
    }

    private String value() {
        if (text.startsWith("\\\"", at)) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            int close = text.indexOf(text.charAt(at), at + 1);
            int end = close < 0 ? text.length() : close;
            boolean escaped = end > at + 1 && text.charAt(end - 1) == '\\';
            String value = text.substring(at + 1, escaped ? end - 1 : end);
            at = Math.min(text.length(), end + 1);
            return value.strip();
        }
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).replaceAll("[\"'“”]", "").strip();
    }

    private int blanks(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
    }
}
