package galley.read.wikitext.markup;

import galley.read.wikitext.expand.Attributes;
import java.util.Locale;
import java.util.Optional;

/**
 * A tag of HTML in wikitext.
 *
 * @param name in lower case
 * @param closing whether it is an end
 * @param attributes what stands behind the name
 * @param end index behind it
 */
record HtmlTag(String name, boolean closing, String attributes, int end) {
    private static final int LONGEST = 2000;

    /** The tag that begins at an index; empty if none does. */
    static Optional<HtmlTag> at(String text, int index, int to) {
        boolean closing = index + 1 < to && text.charAt(index + 1) == '/';
        int start = closing ? index + 2 : index + 1;
        int end = start;
        while (end < to && end - start < 16 && isNameCharacter(text.charAt(end), end > start)) {
            end++;
        }
        if (end == start || end == to || " \t\n/>".indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        int close = end;
        int most = Math.min(to, end + LONGEST);
        while (close < most && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        if (close == most || text.charAt(close) != '>') {
            return Optional.empty();
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        String attributes = text.substring(end, close);
        return Optional.of(new HtmlTag(name, closing, attributes, close + 1));
    }

    private static boolean isNameCharacter(char c, boolean later) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (later && c >= '0' && c <= '9');
    }

    Optional<String> attribute(String attribute) {
        return Attributes.of(attributes).value(attribute);
    }

    boolean endsItself() {
        return attributes.endsWith("/");
    }
}
