package galley.read.wikitext.markup;

import java.util.Optional;

/**
 * What a wiki in several scripts or variants writes: <code>-{zh-hans:a; zh-hant:b}-</code>; the first counts.
 *
 * @param chosen the words of the first variant
 * @param end where the mark-up ends
 */
record Variants(String chosen, int end) {
    private static final int LONGEST = 500;

    /** Those that begin at an index and end before another. */
    static Optional<Variants> at(String text, int from, int to) {
        if (!text.startsWith("-{", from)) {
            return Optional.empty();
        }
        int close = Lines.indexOf(text, "}-", from, Math.min(to, from + LONGEST));
        if (close < 0) {
            return Optional.empty();
        }
        String inside = text.substring(from + 2, close);
        String body = inside.substring(inside.lastIndexOf('|') + 1);
        int colon = body.indexOf(':');
        int semicolon = body.indexOf(';');
        boolean named =
                colon > 0 && colon < 12 && body.substring(0, colon).strip().matches("[a-z-]+");
        String first = named ? body.substring(colon + 1, semicolon > colon ? semicolon : body.length()) : body;
        return Optional.of(new Variants(first, close + 2));
    }
}
