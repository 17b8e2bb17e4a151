package galley.read.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Closes up the blanks of a tokenised line that a writer would not have put. */
final class TokenisedLine {
    private static final String CLOSING = ",.;:!?%)]}";
    private static final String OPENING = "([{$\u00A3\u20AC";
    private static final List<String> CLITICS = List.of("'s", "'t", "'re", "'ve", "'ll", "'d", "'m", "n't");
    private static final List<String> JOINTS = List.of("@-@", "@,@", "@.@");

    private final Stretch line;
    private final Stretch.Builder kept;
    private final Set<String> openQuotes = new HashSet<>();
    private boolean tight = true;
    private String last = "";

    /** On which sides a token stands close. */
    private enum Fit {
        NEITHER,
        LEFT,
        RIGHT,
        BOTH
    }

    private TokenisedLine(Stretch line) {
        this.line = line;
        this.kept = new Stretch.Builder(line.index(0));
    }

    /** The line without the blanks that its tokens brought, and without the signs around {@code @-@}. */
    static Stretch closedUp(Stretch line) {
        TokenisedLine walk = new TokenisedLine(line);
        int from = 0;
        while (from < line.length()) {
            int blank = line.text().indexOf(' ', from);
            int end = blank < 0 ? line.length() : blank;
            walk.add(line.text().substring(from, end), from);
            from = end + 1;
        }
        return walk.kept.build();
    }

    private void add(String token, int at) {
        Fit fit = fit(token, at);
        if (!tight && (fit == Fit.NEITHER || fit == Fit.RIGHT)) {
            kept.keep(' ', line.index(at - 1));
        }
        int frame = JOINTS.contains(token) ? 1 : 0;
        for (int i = frame; i < token.length() - frame; i++) {
            kept.keep(token.charAt(i), line.index(at + i));
        }
        tight = fit == Fit.RIGHT || fit == Fit.BOTH;
        last = token;
    }

    private Fit fit(String token, int at) {
        if (JOINTS.contains(token) || isRange(token, at)) {
            return Fit.BOTH;
        }
        if (token.equals("\"") || token.equals("'")) {
            return quote(token, at);
        }
        if (CLITICS.contains(token) || (token.length() == 1 && CLOSING.contains(token))) {
            return Fit.LEFT;
        }
        return token.length() == 1 && OPENING.contains(token) ? Fit.RIGHT : Fit.NEITHER;
    }

    /** An apostrophe behind an s is a genitive unless a quotation is open; a mark without partner is left as it is. */
    private Fit quote(String token, int at) {
        if (openQuotes.remove(token) || (token.equals("'") && last.endsWith("s"))) {
            return Fit.LEFT;
        }
        if (!hasPartner(token, at)) {
            return Fit.NEITHER;
        }
        openQuotes.add(token);
        return Fit.RIGHT;
    }

    private boolean hasPartner(String token, int at) {
        String text = line.text();
        int next = text.indexOf(" " + token, at);
        while (next >= 0 && next + 2 < text.length() && text.charAt(next + 2) != ' ') {
            next = text.indexOf(" " + token, next + 1);
        }
        return next >= 0;
    }

    /** A dash between numbers: {@code 5 – 6}. */
    private boolean isRange(String token, int at) {
        return token.equals("\u2013")
                && !last.isEmpty()
                && Character.isDigit(last.charAt(last.length() - 1))
                && at + 2 < line.length()
                && Character.isDigit(line.charAt(at + 2));
    }
}
