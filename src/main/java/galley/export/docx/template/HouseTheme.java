package galley.export.docx.template;

import galley.export.docx.styles.Theme;
import galley.style.Colour;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fonts and colours that a template names once (ISO/IEC 29500-1, 20.1.6). */
final class HouseTheme {
    private static final String COLOURS = "clrScheme";

    private final String minor;
    private final String major;
    private final Map<String, Colour> slots = new LinkedHashMap<>();

    HouseTheme(Optional<Element> part) {
        minor = part.map(theme -> font(theme, "minorFont")).orElse("");
        major = part.map(theme -> font(theme, "majorFont")).orElse("");
        part.flatMap(theme -> theme.within(COLOURS))
                .ifPresent(colours -> colours.elements()
                        .forEach(slot -> slot.elements().stream()
                                .limit(1)
                                .flatMap(one -> colour(one).stream())
                                .forEach(colour -> slots.put(slot.local(), colour))));
    }

    /** The same for those who write styles; {@code palette} says what takes the place of our colours. */
    Theme theme(Map<Colour, Colour> palette) {
        return Theme.of(minor, major, slots, palette);
    }

    /** The font of a name such as {@code minorHAnsi}; empty where the theme has none. */
    Optional<String> font(String slot) {
        String font = slot.startsWith("minor") ? minor : slot.startsWith("major") ? major : "";
        return Optional.of(font).filter(name -> !name.isEmpty());
    }

    /** The colour that stands out: that of what a house does not say. */
    Optional<Colour> accent() {
        return Optional.ofNullable(slots.get("accent1"));
    }

    private static String font(Element theme, String kind) {
        return theme.within(kind)
                .flatMap(fonts -> fonts.within("latin"))
                .map(latin -> latin.attribute("typeface"))
                .orElse("");
    }

    private static Optional<Colour> colour(Element value) {
        String last = value.attribute("lastClr");
        return colour(last.isEmpty() ? value.attribute("val") : last);
    }

    /** A colour of six hexadecimal digits. */
    static Optional<Colour> colour(String digits) {
        boolean right = digits.length() == 6 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return right ? Optional.of(new Colour(Integer.parseInt(digits, 16))) : Optional.empty();
    }
}
