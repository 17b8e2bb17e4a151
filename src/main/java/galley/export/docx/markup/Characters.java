package galley.export.docx.markup;

import galley.source.Diagnostic;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The characters that XML 1.0 can hold (production 2, Char); what it cannot is replaced by U+FFFD and told once a
 * place.
 */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Place place = Place.UNKNOWN;
    private boolean told;

    /** From here on the text comes from that place. */
    public void at(Place newPlace) {
        if (!newPlace.equals(place)) {
            place = newPlace;
            told = false;
        }
    }

    /** The text with every character that XML cannot hold replaced by U+FFFD. */
    public String legal(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= Character.MIN_SURROGATE) {
                return replaced(text);
            }
        }
        return text;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isLegal(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(REPLACEMENT);
                tell(c);
            }
        }
        return out.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private void tell(int c) {
        if (!told) {
            told = true;
            String name = String.format(Locale.ROOT, "U+%04X", c);
            diagnostics.add(Diagnostic.warning(
                    "D301", place, "the character " + name + " cannot stand in a DOCX and was replaced by U+FFFD"));
        }
    }
}
