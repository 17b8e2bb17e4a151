package galley.style;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * An sRGB colour.
 *
 * @param rgb red, green and blue in 24 bits: 0x1F3864
 */
public record Colour(int rgb) {
    /** Black. */
    public static final Colour BLACK = new Colour(0);

    /** Reads six hexadecimal digits, with or without {@code #}. */
    public static Optional<Colour> parse(String text) {
        String digits = text.startsWith("#") ? text.substring(1) : text;
        boolean valid = digits.length() == 6 && digits.chars().allMatch(HexFormat::isHexDigit);
        return valid ? Optional.of(new Colour(HexFormat.fromHexDigits(digits))) : Optional.empty();
    }

    /** Red from 0 to 255. */
    public int red() {
        return rgb >> 16 & 0xFF;
    }

    /** Green from 0 to 255. */
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /** Blue from 0 to 255. */
    public int blue() {
        return rgb & 0xFF;
    }

    /** Contrast to another colour from 1 to 21, by the formula of WCAG 2.2, "contrast ratio". */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Six upper-case hexadecimal digits, as styles and Word write it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
