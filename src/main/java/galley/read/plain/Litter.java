package galley.read.plain;

/**
 * Takes out of a value what a lost template left behind: separators with nothing between them, empty parentheses, and
 * the {@code /kk/} of a lost pronunciation.
 */
final class Litter {
    private final Repairs repairs;

    Litter(Repairs repairs) {
        this.repairs = repairs;
    }

    /** The value, or an item of it, without litter; empty if it was nothing else. */
    Stretch without(Stretch value) {
        Stretch spoken = withoutPronunciations(value);
        Stretch filled = withoutEmptyParts(spoken);
        Stretch clean = trimmed(filled);
        if (said(clean) < said(spoken)) {
            repairs.add(Repair.LITTER, value.index(0));
        }
        return clean;
    }

    /** Blanks that went with a pronunciation are not worth another message. */
    private static long said(Stretch value) {
        return value.text().chars().filter(c -> !Blank.is((char) c)).count();
    }

    private Stretch withoutPronunciations(Stretch value) {
        if (value.text().indexOf('/') < 0) {
            return value;
        }
        Stretch.Builder kept = new Stretch.Builder(value.index(0));
        for (int i = 0; i < value.length(); i++) {
            int end = pronunciationEnd(value.text(), i);
            if (end > i) {
                repairs.add(
                        Repair.LOST_PRONUNCIATION, value.index(i), value.text().substring(i, end));
                i = end - 1;
            } else {
                keep(value, i, kept);
            }
        }
        return kept.build().trimmed();
    }

    /** The end of a language code between slashes that stands alone; the position itself if there is none. */
    private static int pronunciationEnd(String text, int i) {
        if (text.charAt(i) != '/' || (i > 0 && !isBorder(text.charAt(i - 1)))) {
            return i;
        }
        int end = i + 1;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z' && end - i <= 3) {
            end++;
        }
        boolean closed = end - i >= 3 && end < text.length() && text.charAt(end) == '/';
        boolean alone = closed && (end + 1 == text.length() || isBorder(text.charAt(end + 1)));
        return alone ? end + 1 : i;
    }

    private static boolean isBorder(char c) {
        return Blank.is(c) || isSeparator(c) || c == '(' || c == ')';
    }

    /** Leaves out the second of two separators, and parentheses around nothing but separators. */
    private static Stretch withoutEmptyParts(Stretch value) {
        Stretch.Builder kept = new Stretch.Builder(value.index(0));
        char lastSaid = '\n';
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i);
            int end = c == '(' ? emptyGroupEnd(value.text(), i) : i;
            if (end > i) {
                i = end;
                continue;
            }
            boolean doubled = isComma(c) && isComma(lastSaid);
            if (!doubled) {
                keep(value, i, kept);
            }
            lastSaid = Blank.is(c) || doubled ? lastSaid : c;
            i++;
        }
        return kept.build();
    }

    /** {@code ( )}, {@code (, )}, {@code (; )}; but {@code ()} is how functions are written. */
    private static int emptyGroupEnd(String text, int i) {
        int end = i + 1;
        while (end < text.length() && (Blank.is(text.charAt(end)) || isComma(text.charAt(end)))) {
            end++;
        }
        return end > i + 1 && end < text.length() && text.charAt(end) == ')' ? end + 1 : i;
    }

    /** No second blank, and no blank before a comma, where something was taken out between. */
    private static void keep(Stretch value, int i, Stretch.Builder kept) {
        char c = value.charAt(i);
        if (c != ' ' || (kept.last() != ' ' && !isComma(next(value, i)))) {
            kept.keep(c, value.index(i));
        }
    }

    private static char next(Stretch value, int i) {
        return i + 1 < value.length() ? value.charAt(i + 1) : '\n';
    }

    private static Stretch trimmed(Stretch value) {
        int from = 0;
        int to = value.length();
        while (from < to && isLitterAt(value, from, from + 1, to)) {
            from++;
        }
        while (to > from && isLitterAt(value, to - 1, to - 2, from)) {
            to--;
        }
        return value.part(from, to);
    }

    /** A slash or bar is litter only if a blank, a separator or nothing is beside it: {@code http://example.org/}. */
    private static boolean isLitterAt(Stretch value, int at, int beside, int limit) {
        char c = value.charAt(at);
        if (c != '/' && c != '|') {
            return Blank.is(c) || isSeparator(c);
        }
        boolean alone = beside < 0 || beside >= value.length() || at + 1 == limit || at == limit;
        return alone || Blank.is(value.charAt(beside)) || isSeparator(value.charAt(beside));
    }

    private static boolean isComma(char c) {
        return c == ',' || c == ';';
    }

    private static boolean isSeparator(char c) {
        return isComma(c) || c == '/' || c == '|' || c == '\u00B7' || c == '\u2022';
    }
}
