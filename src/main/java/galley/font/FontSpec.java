package galley.font;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a stretch of text is to be set in.
 *
 * @param family the family asked first
 * @param bold whether in its bold
 * @param italic whether in its italic
 * @param size body size in points, above 0
 * @param features exactly the features that are on; {@link Feature#STANDARD} suits running text. Mark placement and the
 *     forms a script cannot do without are always on
 * @param language BCP 47 tag of the text, such as {@code kk} or {@code sr-Cyrl}; empty if unknown
 * @param letterSpacing points added after each character; other than 0 it turns ligatures off
 */
public record FontSpec(
        Family family,
        boolean bold,
        boolean italic,
        double size,
        Set<Feature> features,
        String language,
        double letterSpacing) {

    /** Checks the size and keeps a copy of the features. */
    public FontSpec {
        if (!(size > 0) || !Double.isFinite(size) || !Double.isFinite(letterSpacing)) {
            throw new IllegalArgumentException(
                    "size " + size + " and letter spacing " + letterSpacing + " must be finite, the size above 0");
        }
        features = shared(features);
    }

    /** One set for what nearly all text is set with, so that comparing two costs nothing. */
    private static Set<Feature> shared(Set<Feature> features) {
        if (Feature.STANDARD.equals(features)) {
            return Feature.STANDARD;
        }
        EnumSet<Feature> copy = EnumSet.noneOf(Feature.class);
        copy.addAll(features);
        return Collections.unmodifiableSet(copy);
    }

    /** The regular face of a family at a size, with standard features and no language. */
    public static FontSpec of(Family family, double size) {
        return new FontSpec(family, false, false, size, Feature.STANDARD, "", 0);
    }

    public FontSpec withBold(boolean value) {
        return new FontSpec(family, value, italic, size, features, language, letterSpacing);
    }

    public FontSpec withItalic(boolean value) {
        return new FontSpec(family, bold, value, size, features, language, letterSpacing);
    }

    /** This, at another size in points. */
    public FontSpec withSize(double value) {
        return new FontSpec(family, bold, italic, value, features, language, letterSpacing);
    }

    /** This, with exactly the given features. */
    public FontSpec withFeatures(Set<Feature> value) {
        return new FontSpec(family, bold, italic, size, value, language, letterSpacing);
    }

    /** This, with a further feature on. */
    public FontSpec with(Feature feature) {
        EnumSet<Feature> more = EnumSet.of(feature);
        more.addAll(features);
        return withFeatures(more);
    }

    public FontSpec withLanguage(String value) {
        return new FontSpec(family, bold, italic, size, features, value, letterSpacing);
    }

    /** This, with other letter spacing in points. */
    public FontSpec withLetterSpacing(double value) {
        return new FontSpec(family, bold, italic, size, features, language, value);
    }

    /** The face the text is set in where it has the characters. */
    public Typeface face() {
        return family.face(bold, italic);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof FontSpec that
                        && family.equals(that.family)
                        && bold == that.bold
                        && italic == that.italic
                        && Double.compare(size, that.size) == 0
                        && Double.compare(letterSpacing, that.letterSpacing) == 0
                        && language.equals(that.language)
                        && features.equals(that.features));
    }

    /** Asked for with every word; specs that differ in features or letter spacing alone are few and may collide. */
    @Override
    public int hashCode() {
        int style = (bold ? 2 : 0) + (italic ? 1 : 0);
        return 31 * (31 * (31 * family.hashCode() + style) + Double.hashCode(size)) + language.hashCode();
    }
}
