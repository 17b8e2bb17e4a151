package galley.read.docx;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What sets characters apart from those around them; the order is that in which they are nested. */
enum Trait {
    STRONG("strong"),
    EMPHASIS("emphasis"),
    SUPERSCRIPT("superscript"),
    SUBSCRIPT("subscript"),
    CODE("html code"),
    FORMULA("formula");

    private final String style;

    Trait(String style) {
        this.style = style;
    }

    /** What the name of a character style says; one that is two things at once names both: {@code Strong Emphasis}. */
    static Set<Trait> named(String style) {
        String name = style.toLowerCase(Locale.ROOT);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : values()) {
            if (name.contains(trait.style)) {
                traits.add(trait);
            }
        }
        return traits;
    }
}
