package galley.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text that is a place on the globe: {@code 51°30′26″N 0°7′39″W}, {@code 51.5° N, 0.13° W}, or two decimal
 * numbers where the label says that they are one.
 */
final class CoordinateReader {
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,8})?)";
    private static final String ANGLE =
            NUMBER + " ?°(?: ?(\\d{1,2}(?:\\.\\d{1,6})?) ?[′'’](?: ?(\\d{1,2}(?:\\.\\d{1,6})?) ?(?:[″\"”]|′′|''))?)?";
    private static final Pattern ANGLES =
            Pattern.compile("(" + ANGLE + " ?([NS]))[ ,;]{1,3}(" + ANGLE + " ?([EWO]))(?: ?/ ?.{1,60})?");
    private static final Pattern DECIMALS =
            Pattern.compile("([-−]?\\d{1,2}\\.\\d{2,8})(?:, ?|; ?| )([-−]?\\d{1,3}\\.\\d{2,8})");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    /** A thousandth of a second of arc, three centimetres on the ground. */
    private static final int DECIMALS_KEPT = 7;

    private static final int POLE = 90;
    private static final int ANTIMERIDIAN = 180;

    private CoordinateReader() {}

    /**
     * The place that a text is, with its latitude and longitude as parts, in signed decimal degrees.
     *
     * @param labelled whether the label says that it is one, so that bare numbers are believed
     */
    static Optional<FieldFacts> read(String text, boolean labelled) {
        Matcher angles = ANGLES.matcher(text);
        if (angles.matches()) {
            Optional<BigDecimal> latitude =
                    degrees(angles, 2).map(it -> angles.group(5).equals("S") ? it.negate() : it);
            Optional<BigDecimal> longitude =
                    degrees(angles, 7).map(it -> angles.group(10).equals("W") ? it.negate() : it);
            return facts(text, angles.group(1), latitude, angles.group(6), longitude);
        }
        Matcher decimals = DECIMALS.matcher(text);
        return labelled && decimals.matches()
                ? facts(
                        text,
                        decimals.group(1),
                        decimal(decimals.group(1)),
                        decimals.group(2),
                        decimal(decimals.group(2)))
                : Optional.empty();
    }

    private static Optional<FieldFacts> facts(
            String text, String north, Optional<BigDecimal> latitude, String east, Optional<BigDecimal> longitude) {
        boolean onGlobe = latitude.filter(it -> within(it, POLE)).isPresent()
                && longitude.filter(it -> within(it, ANTIMERIDIAN)).isPresent();
        return onGlobe
                ? Optional.of(new FieldFacts(
                        new Fact.Coordinates(text, latitude.orElseThrow(), longitude.orElseThrow()),
                        List.of(
                                part(north, latitude.orElseThrow(), "degrees north"),
                                part(east, longitude.orElseThrow(), "degrees east"))))
                : Optional.empty();
    }

    private static Fact part(String text, BigDecimal degrees, String unit) {
        return new Fact.Quantity(text, Amount.of(Qualifier.EXACT, degrees).in(unit));
    }

    private static boolean within(BigDecimal degrees, int most) {
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static Optional<BigDecimal> decimal(String number) {
        return Optional.of(new BigDecimal(number.replace('−', '-')));
    }

    /** Degrees, minutes and seconds from three groups of a match; none where there are sixty minutes or more. */
    private static Optional<BigDecimal> degrees(Matcher match, int group) {
        BigDecimal degrees = new BigDecimal(match.group(group));
        BigDecimal minutes = number(match.group(group + 1));
        BigDecimal seconds = number(match.group(group + 2));
        if (minutes.compareTo(SIXTY) >= 0 || seconds.compareTo(SIXTY) >= 0) {
            return Optional.empty();
        }
        if (match.group(group + 1) == null) {
            return Optional.of(degrees);
        }
        BigDecimal arc = minutes.multiply(SIXTY).add(seconds);
        BigDecimal fraction = arc.divide(SIXTY.multiply(SIXTY), DECIMALS_KEPT, RoundingMode.HALF_EVEN);
        return Optional.of(degrees.add(fraction).stripTrailingZeros());
    }

    private static BigDecimal number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
