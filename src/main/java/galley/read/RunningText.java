package galley.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a source is sentences: without templates, notes, tags and addresses, whose words may be of any language. */
final class RunningText {
    /** Less than this is no sample of the language: then all words count. */
    private static final int FEWEST = 300;

    /** So much of a source is looked at. */
    private static final int LOOKED_AT = 200_000;

    /** A note, the target of a link that has a text of its own, a tag, an address; none is longer than a paragraph. */
    private static final Pattern MARKUP =
            Pattern.compile("<ref[^>]{0,200}?(?:/>|>[^<]{0,4000}</ref>)|<[^<>]{1,400}>|\\[\\[[^\\[\\]|]{1,300}\\||"
                    + "https?://[^\\s\\]|]+");

    private RunningText() {}

    static String of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String outside = outsideBraces(beginning);
        Matcher markup = MARKUP.matcher(outside);
        String sentences = markup.replaceAll(" ");
        return sentences.length() < FEWEST ? beginning : sentences;
    }

    private static String outsideBraces(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
            if (c == '{' && twice) {
                depth++;
                i++;
            } else if (c == '}' && twice) {
                depth = Math.max(0, depth - 1);
                i++;
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        return outside.toString();
    }
}
