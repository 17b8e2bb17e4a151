package galley.compose;

import galley.font.Family;
import galley.font.Feature;
import galley.font.FontLibrary;
import galley.font.FontSpec;
import galley.lines.Look;
import galley.lines.TextStyle;
import galley.style.Figures;
import galley.style.LetterCase;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The looks of all roles of one style in one language. */
final class Looks {
    private final Style style;
    private final FontLibrary fonts;
    private final String language;
    private final Map<Role, Look> looks = new EnumMap<>(Role.class);
    private final Set<String> unknownFamilies = new LinkedHashSet<>();

    Looks(Style style, FontLibrary fonts, String language) {
        this.style = style;
        this.fonts = fonts;
        this.language = language;
    }

    Look of(Role role) {
        Look known = looks.get(role);
        if (known == null) {
            known = resolve(role);
            looks.put(role, known);
        }
        return known;
    }

    /** Families that the style names and the library lacks; another one stands in. */
    Set<String> unknownFamilies() {
        return unknownFamilies;
    }

    private Look resolve(Role role) {
        return new Look(
                role,
                text(role),
                points(role, Property.LEADING),
                style.get(role, Property.ALIGN),
                style.get(role, Property.MICROTYPE),
                new Look.Spacing(
                        points(role, Property.INDENT),
                        points(role, Property.INSET),
                        points(role, Property.SPACE_BEFORE),
                        points(role, Property.SPACE_AFTER),
                        points(role, Property.PADDING)),
                points(role, Property.RULE),
                style.get(role, Property.RULE_COLOUR).rgb(),
                style.get(role, Property.GROUND).tint().map(colour -> colour.rgb()),
                style.get(role, Property.KEEP_WITH_NEXT),
                style.get(role, Property.WIDOWS),
                style.get(role, Property.ORPHANS));
    }

    private TextStyle text(Role role) {
        double size = points(role, Property.SIZE);
        FontSpec font = new FontSpec(
                family(style.get(role, Property.FONT)),
                style.get(role, Property.BOLD),
                style.get(role, Property.ITALIC),
                size,
                features(role),
                language,
                style.get(role, Property.TRACKING) * size);
        boolean capitals = style.get(role, Property.CASE) == LetterCase.CAPITALS;
        return new TextStyle(
                font, style.get(role, Property.COLOUR).rgb(), 0, capitals, style.get(role, Property.HYPHENATE));
    }

    private Set<Feature> features(Role role) {
        Figures figures = style.get(role, Property.FIGURES);
        LetterCase letterCase = style.get(role, Property.CASE);
        EnumSet<Feature> features = EnumSet.copyOf(Feature.STANDARD);
        if (role == Role.PREFORMATTED) {
            // An arrow drawn for "->" would show code that nobody wrote.
            features.remove(Feature.LIGA);
        }
        switch (figures) {
            case OLD_STYLE -> features.addAll(EnumSet.of(Feature.OLD_STYLE_FIGURES, Feature.PROPORTIONAL_FIGURES));
            case LINING -> features.addAll(EnumSet.of(Feature.LINING_FIGURES, Feature.PROPORTIONAL_FIGURES));
            case TABULAR -> features.addAll(EnumSet.of(Feature.LINING_FIGURES, Feature.TABULAR_FIGURES));
        }
        switch (letterCase) {
            case SMALL_CAPITALS -> features.addAll(EnumSet.of(Feature.SMALL_CAPS, Feature.CAPS_TO_SMALL_CAPS));
            case CAPITALS -> features.add(Feature.CASE);
            case AS_WRITTEN -> {}
        }
        return features;
    }

    private Family family(String name) {
        return fonts.family(name).orElseGet(() -> {
            unknownFamilies.add(name);
            return fonts.family(fonts.names().get(0)).orElseThrow();
        });
    }

    private double points(Role role, Property<galley.unit.Length> property) {
        return style.get(role, property).points();
    }
}
