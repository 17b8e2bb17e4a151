package galley.check;

import galley.claims.Passage;
import galley.source.Severity;
import java.util.List;
import java.util.Locale;

/** Characters that no typeface at hand has, for which a sign would be printed. */
final class MissingGlyphRule implements Rule {
    @Override
    public String id() {
        return "G303";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Quoted found = new Quoted();
        for (Passage passage : manuscript.passages()) {
            String text = passage.text();
            int c;
            for (int i = 0; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                if (shows(c) && !manuscript.printable(c)) {
                    int begin = i;
                    int end = i + Character.charCount(c);
                    found.add(String.format(Locale.ROOT, "U+%04X", c), () -> manuscript.spot(passage, begin, end));
                }
            }
        }
        return found.isEmpty() ? List.of() : List.of(finding("no typeface at hand has " + found.list(), found.spots()));
    }

    /** Whether it is a character that leaves ink: the others are another rule's. */
    private static boolean shows(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !(c >= 0xFE00 && c <= 0xFE0F)
                && c != 0xFFFD;
    }
}
