package galley.style;

import galley.unit.Length;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of value that properties take: how it is read, written and described.
 *
 * @param expects what a value must be, to follow "must be": {@code a length such as 10.5pt or 25mm}
 * @param limits more about good values, for a hint; empty where there is no more to say
 * @param choices the values there are, where there are few; else empty
 * @param pattern a regular expression that every value matches whole, for editors; need not refuse all that is wrong
 * @param parser reads a value; empty where the text is no such value
 * @param writer writes a value so that the parser reads an equal one
 * @param <T> the type of its values
 */
record Kind<T>(
        String expects,
        String limits,
        List<String> choices,
        String pattern,
        Function<String, Optional<T>> parser,
        Function<T, String> writer) {

    /** More than the longest sheet: what is longer is a slip of the keyboard, and must not reach the page maker. */
    private static final Length LONGEST = Length.pt(2000);

    private static final String SIX_DIGITS = "#?[0-9A-Fa-f]{6}";

    static final Kind<Colour> COLOUR = free(
            "a colour of six hexadecimal digits such as 1F3864, or the name of one from 'colors'",
            SIX_DIGITS + "|[A-Za-z][A-Za-z0-9-]*",
            Colour::parse,
            Colour::toString);

    static final Kind<Ground> GROUND = free(
            "a colour of six hexadecimal digits such as F2F4F8, the name of one from 'colors', or none",
            COLOUR.pattern,
            Ground::parse,
            Ground::toString);

    static final Kind<Boolean> ON_OFF = chosen(List.of(true, false), String::valueOf);

    static final Kind<Integer> LINES = free("a number of lines from 1 to 9", "[1-9]", Kind::lines, String::valueOf);

    static final Kind<Double> SHARE = new Kind<>(
            "a share of the type size such as 6%",
            "write 6% for six hundredths of the size; from -100% to 100%",
            List.of(),
            "-?[0-9]*\\.?[0-9]+ ?%",
            Kind::share,
            Kind::percent);

    static final Kind<String> WORDS = new Kind<>(
            "the name of a font family",
            "",
            List.of(),
            ".*\\S.*",
            text -> Optional.of(text.strip()).filter(name -> !name.isEmpty() && name.length() <= 100),
            name -> name);

    /** Lengths from a least one to two metres and a bit. */
    static Kind<Length> length(Length least) {
        return new Kind<>(
                "a length such as 10.5pt or 25mm",
                "units are pt, mm, cm, in; from " + least + " to " + LONGEST,
                List.of(),
                (least.points() < 0 ? "-?" : "") + "([0-9]+\\.?[0-9]*|\\.[0-9]+) ?(pt|mm|cm|in)",
                text -> Length.parse(text)
                        .filter(length -> length.compareTo(least) >= 0 && length.compareTo(LONGEST) <= 0),
                LengthText::of);
    }

    /** One of few values, written by name. */
    static <T> Kind<T> chosen(List<T> values, Function<T, String> name) {
        List<String> names = values.stream().map(name).toList();
        String pattern = names.stream().map(Kind::quoted).collect(Collectors.joining("|"));
        String all = String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
        return new Kind<>(
                all,
                "",
                names,
                pattern,
                text -> values.stream().filter(v -> name.apply(v).equals(text)).findFirst(),
                name);
    }

    /** The constants of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> Kind<E> constant(Class<E> type) {
        return chosen(
                Arrays.asList(type.getEnumConstants()),
                value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** One of few words. */
    static Kind<String> word(String... words) {
        return chosen(Stream.of(words).toList(), word -> word);
    }

    private static <T> Kind<T> free(
            String expects, String pattern, Function<String, Optional<T>> parser, Function<T, String> writer) {
        return new Kind<>(expects, "", List.of(), pattern, parser, writer);
    }

    private static Optional<Integer> lines(String text) {
        return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9'
                ? Optional.of(text.charAt(0) - '0')
                : Optional.empty();
    }

    /** A share is as many points of a hundred: the decimal numbers that lengths take are taken here too. */
    private static Optional<Double> share(String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : "";
        return Length.parse(number + "pt").map(length -> length.points() / 100).filter(share -> Math.abs(share) <= 1);
    }

    private static String percent(double share) {
        return LengthText.decimal(share * 100, 6) + "%";
    }

    private static String quoted(String name) {
        return name.replace(".", "\\.");
    }
}
