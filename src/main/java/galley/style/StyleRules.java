package galley.style;

import galley.source.Place;
import galley.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a style must keep to beyond single values, so that what it sets can be read: contrast, sizes, room. */
final class StyleRules {
    /** WCAG 2.2, success criterion 1.4.3: contrast of text, and of large text. */
    private static final double CONTRAST = 4.5;

    private static final double CONTRAST_LARGE = 3;
    private static final Length LARGE = Length.pt(18);
    private static final Length LARGE_BOLD = Length.pt(14);

    private static final Length SMALLEST_BODY = Length.pt(8);
    private static final Length SMALLEST = Length.pt(6);

    /** Below some 25 letters to the line nothing can be justified, and hardly anything set. */
    private static final double NARROWEST_EMS = 12;

    private static final double NARROWEST_SIDE_EMS = 8;
    private static final double FEWEST_LINES = 10;

    private final Style style;
    private final Cascade cascade;
    private final Set<Role> skipped;
    private final Place head;
    private final Faults faults;
    private final Map<Place, List<Faint>> faints = new LinkedHashMap<>();

    /**
     * Rules for one style.
     *
     * @param style a complete style
     * @param cascade where its values come from
     * @param skipped roles with faulty values, of which nothing more can be said
     * @param head where to point when no value of the file is to blame
     * @param faults takes what breaks a rule
     */
    StyleRules(Style style, Cascade cascade, Set<Role> skipped, Place head, Faults faults) {
        this.style = style;
        this.cascade = cascade;
        this.skipped = skipped;
        this.head = head;
        this.faults = faults;
    }

    void check() {
        texts();
        faints.forEach(this::faint);
        Arrays.stream(Role.values())
                .filter(role -> role != Role.PAGE && judged(role))
                .forEach(this::text);
        if (judged(Role.PAGE) && judged(Role.BODY)) {
            room();
            grid();
        }
    }

    private void texts() {
        Arrays.stream(Role.values())
                .filter(role -> role != Role.PAGE && judged(role))
                .forEach(this::text);
        if (judged(Role.LINK)) {
            links();
        }
    }

    private boolean judged(Role role) {
        return skipped.stream().noneMatch(role::isOrDescendsFrom);
    }

    private void text(Role role) {
        Length size = style.get(role, Property.SIZE);
        Length leading = style.get(role, Property.LEADING);
        Length smallest = role == Role.BODY ? SMALLEST_BODY : SMALLEST;
        if (size.compareTo(smallest) < 0) {
            add(
                    "S221",
                    role,
                    "is set in " + size + "; under " + smallest + " it cannot be read",
                    "make it larger",
                    Property.SIZE);
        }
        if (leading.compareTo(size) < 0) {
            add(
                    "S222",
                    role,
                    "has a leading of " + leading + ", less than its size of " + size + ": lines would touch",
                    "about 1.2 to 1.45 times the size reads well: " + size.times(1.3),
                    Property.LEADING,
                    Property.SIZE);
        }
        contrast(
                role,
                style.get(role, Property.GROUND),
                () -> cascade.place(role, Property.COLOUR, Property.GROUND, Property.SIZE, Property.BOLD));
    }

    private void contrast(Role role, Ground ground, Supplier<Optional<Place>> cause) {
        Length size = style.get(role, Property.SIZE);
        boolean large =
                size.compareTo(LARGE) >= 0 || (style.get(role, Property.BOLD) && size.compareTo(LARGE_BOLD) >= 0);
        double needed = large ? CONTRAST_LARGE : CONTRAST;
        Colour colour = style.get(role, Property.COLOUR);
        double contrast = colour.contrast(ground.colour());
        if (contrast < needed) {
            Faint faint = new Faint(role, colour, ground.colour(), contrast, large);
            faints.computeIfAbsent(cause.get().orElse(head), place -> new ArrayList<>())
                    .add(faint);
        }
    }

    /** Text that hardly shows. */
    private record Faint(Role role, Colour colour, Colour ground, double contrast, boolean large) {
        String message() {
            String ratio = String.format(Locale.ROOT, "%.1f:1", Math.floor(contrast * 10) / 10);
            return role.key() + " stands in " + colour + " on " + ground + ", a contrast of " + ratio + "; it needs "
                    + (large ? "3:1" : "4.5:1");
        }
    }

    /** One colour may make many roles faint: that is one fault. */
    private void faint(Place place, List<Faint> roles) {
        Faint worst =
                roles.stream().min(Comparator.comparingDouble(Faint::contrast)).orElseThrow();
        String others = roles.stream()
                .filter(faint -> !faint.equals(worst))
                .map(faint -> faint.role().key())
                .distinct()
                .collect(Collectors.joining(", "));
        String hint = "darken the text or lighten the ground";
        faults.add("S220", place, worst.message(), others.isEmpty() ? hint : hint + "; too faint as well: " + others);
    }

    /** Links stand in any text, so on any tint. */
    private void links() {
        Set<Colour> seen = new HashSet<>();
        seen.add(style.get(Role.LINK, Property.GROUND).colour());
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.PAGE))) {
            Ground ground = style.get(role, Property.GROUND);
            if (judged(role) && seen.add(ground.colour())) {
                contrast(
                        Role.LINK,
                        ground,
                        () -> cascade.place(Role.LINK, Property.COLOUR).or(() -> cascade.place(role, Property.GROUND)));
            }
        }
    }

    private void room() {
        Length side = style.get(Role.PAGE, Property.SIDE_COLUMN);
        Length em = style.get(Role.BODY, Property.SIZE);
        Length width = width(side);
        if (width.compareTo(em.times(NARROWEST_EMS)) < 0) {
            tooNarrow("leaves " + width + " for the main column; " + em.times(NARROWEST_EMS)
                    + " is the least for this size");
        }
        if (side.points() > 0 && side.compareTo(em.times(NARROWEST_SIDE_EMS)) < 0) {
            tooNarrow("has a side column of " + side + "; " + em.times(NARROWEST_SIDE_EMS)
                    + " is the least for this size");
        }
        Length height = style.get(Role.PAGE, Property.PAPER)
                .height()
                .minus(style.get(Role.PAGE, Property.MARGIN_TOP))
                .minus(style.get(Role.PAGE, Property.MARGIN_BOTTOM));
        Length least = style.get(Role.BODY, Property.LEADING).times(FEWEST_LINES);
        if (height.compareTo(least) < 0) {
            add(
                    "S223",
                    Role.PAGE,
                    "leaves a height of " + height + " for text; ten lines need " + least,
                    "make the margins smaller or the paper larger",
                    Property.MARGIN_TOP,
                    Property.MARGIN_BOTTOM,
                    Property.PAPER);
        }
    }

    private Length width(Length side) {
        Length area = style.get(Role.PAGE, Property.PAPER)
                .width()
                .minus(style.get(Role.PAGE, Property.MARGIN_LEFT))
                .minus(style.get(Role.PAGE, Property.MARGIN_RIGHT));
        return side.points() > 0 ? area.minus(side).minus(style.get(Role.PAGE, Property.GUTTER)) : area;
    }

    private void tooNarrow(String message) {
        add(
                "S223",
                Role.PAGE,
                message,
                "change the margins, the side column or the paper",
                Property.SIDE_COLUMN,
                Property.MARGIN_LEFT,
                Property.MARGIN_RIGHT,
                Property.GUTTER,
                Property.PAPER);
    }

    private void grid() {
        Length grid = style.get(Role.PAGE, Property.GRID);
        double lines =
                grid.points() > 0 ? style.get(Role.BODY, Property.LEADING).points() / grid.points() : 1;
        if (Math.abs(lines - Math.rint(lines)) > 1e-6 || lines < 0.5) {
            faults.warn(
                    "S230",
                    cascade.place(Role.PAGE, Property.GRID)
                            .or(() -> cascade.place(Role.BODY, Property.LEADING))
                            .orElse(head),
                    "the leading of body, " + style.get(Role.BODY, Property.LEADING)
                            + ", is no multiple of the grid of " + grid + ": lines will stand further apart",
                    "set the grid to the leading of body, or to 0pt for none");
        }
    }

    private void add(String code, Role role, String message, String hint, Property<?>... causes) {
        Optional<Place> place = cascade.place(role, causes);
        faults.add(code, place.orElse(head), role.key() + " " + message, hint);
    }

    /** Names what a style that builds on nothing fails to set. */
    static List<String> missing(Map<Role, Map<Property<?>, Object>> values) {
        return Property.all().stream()
                .filter(property ->
                        !values.getOrDefault(property.scope(), Map.of()).containsKey(property))
                .map(property -> property.scope().key() + "." + property.key())
                .toList();
    }
}
