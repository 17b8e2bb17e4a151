package galley.read.wikitext.markup;

/** Looks at lines of a text. */
final class Lines {
    private Lines() {}

    /** The first index from which on no character is one of those given. */
    static int skip(String text, int from, int to, String characters) {
        int i = from;
        while (i < to && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The first index of a character in a stretch, else -1; what lies behind the stretch is not searched. */
    static int indexOf(String text, char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The first index of a string in a stretch, else -1; what lies behind the stretch is not searched. */
    static int indexOf(String text, String sought, int from, int to) {
        for (int i = from; i <= to - sought.length(); i++) {
            if (text.startsWith(sought, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The index behind the last character that is no blank. */
    static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** From 1 to 6 for a heading, else 0: equals signs at both ends of the line and something between them. */
    static int headingLevel(String text, int from, int to) {
        if (from == to || text.charAt(from) != '=') {
            return 0;
        }
        int end = trimEnd(text, from, to);
        int before = skip(text, from, end, "=") - from;
        int behind = 0;
        while (end - behind - 1 > from && text.charAt(end - behind - 1) == '=') {
            behind++;
        }
        if (before == end - from) {
            int level = (before - 1) / 2;
            return Math.min(level, 6);
        }
        return Math.min(Math.min(before, behind), 6);
    }
}
