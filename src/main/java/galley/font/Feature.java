package galley.font;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A typographic refinement a face may offer, by its OpenType feature. A face without it sets the plain glyphs. */
public enum Feature {
    /** Kerning of pairs. */
    KERN("kern"),
    /** Standard ligatures such as ffi, with the contextual alternates that belong to them. */
    LIGA("liga", "clig", "calt"),
    /** Small capitals for lower-case letters. */
    SMALL_CAPS("smcp"),
    /** Small capitals for capitals. */
    CAPS_TO_SMALL_CAPS("c2sc"),
    /** Figures with ascenders and descenders, for running text. */
    OLD_STYLE_FIGURES("onum"),
    /** Figures of capital height. */
    LINING_FIGURES("lnum"),
    /** Figures of one width, for columns. */
    TABULAR_FIGURES("tnum"),
    /** Figures of their natural widths. */
    PROPORTIONAL_FIGURES("pnum"),
    /** Diagonal fractions of digits around a slash. */
    FRACTIONS("frac"),
    /** Drawn superiors, for note marks. */
    SUPERIORS("sups"),
    /** Punctuation raised to suit capitals. */
    CASE("case"),
    /** Letterforms of the language. */
    LOCALISED("locl");

    /** What running text is set with: kerning, ligatures, and the forms of its language. */
    public static final Set<Feature> STANDARD = Collections.unmodifiableSet(EnumSet.of(KERN, LIGA, LOCALISED));

    private final List<String> tags;

    Feature(String... tags) {
        this.tags = List.of(tags);
    }

    List<String> tags() {
        return tags;
    }
}
