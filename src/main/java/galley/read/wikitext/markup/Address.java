package galley.read.wikitext.markup;

import java.util.List;

/** Addresses in wikitext. */
final class Address {
    private static final List<String> SCHEMES =
            List.of("http://", "https://", "ftp://", "ftps://", "mailto:", "news:", "irc://", "gopher://", "tel:");

    /** What ends a sentence and not an address. */
    private static final String TRAILING = ",;.:!?";

    private Address() {}

    /** Where an address ends that begins at an index; -1 if none begins there. */
    static int end(String text, int from, int to, boolean bracketed) {
        boolean relative = bracketed && text.startsWith("//", from);
        if (!relative && SCHEMES.stream().noneMatch(scheme -> begins(text, from, scheme, bracketed))) {
            return -1;
        }
        int end = from;
        int parentheses = 0;
        while (end < to
                && " \t\n\r[]<>\"\uFDD0|{}\u00A0".indexOf(text.charAt(end)) < 0
                && !text.startsWith("''", end)) {
            parentheses += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (!bracketed && end > from && isTrailing(text.charAt(end - 1), parentheses)) {
            parentheses += text.charAt(end - 1) == ')' ? 1 : 0;
            end--;
        }
        int scheme = relative ? end : text.indexOf(':', from);
        return (relative && end > from + 2)
                        || end > scheme + 3
                        || (end > scheme + 1 && !text.startsWith("//", scheme + 1))
                ? end
                : -1;
    }

    private static boolean begins(String text, int from, String scheme, boolean bracketed) {
        boolean web = scheme.endsWith("//");
        return (bracketed || web) && text.regionMatches(true, from, scheme, 0, scheme.length());
    }

    private static boolean isTrailing(char c, int parentheses) {
        return TRAILING.indexOf(c) >= 0 || (c == ')' && parentheses < 0);
    }

    /** As a reader sees it: without scheme, and without a slash at the end. */
    static String shown(String address) {
        String shown = address.replaceFirst("^(?i)(https?:)?//(www\\.)?", "").replaceFirst("^(?i)mailto:", "");
        return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    }
}
