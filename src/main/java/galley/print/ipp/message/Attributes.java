package galley.print.ipp.message;

import galley.print.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Attributes of one object, asked by name. A name that is missing, or whose values are of another kind, is answered
 * like one without values: printers leave out much, and get kinds wrong.
 *
 * @param all in the order they came
 */
public record Attributes(List<Attribute> all) {
    public static final Attributes NONE = new Attributes(List.of());

    private static final double CENTIMETRES_PER_INCH = 2.54;

    /** No printer has finer dots; keeps products of resolution and paper within 31 bits. */
    private static final int FINEST = 10_000;

    /** Copies the list. */
    public Attributes {
        all = List.copyOf(all);
    }

    /** Whether there is a value, not only a reason why there is none. */
    public boolean has(String name) {
        return values(name).anyMatch(value -> value.tag() > Tag.LAST_OUT_OF_BAND);
    }

    /** The characters of all values. */
    public List<String> words(String name) {
        return values(name).map(Value::words).flatMap(Optional::stream).toList();
    }

    /** The first of the words, or none. */
    public String word(String name) {
        return words(name).stream().findFirst().orElse("");
    }

    /** All words, and octet strings as the words that most printers write there. */
    public List<String> texts(String name) {
        return values(name)
                .map(value -> value instanceof Value.Raw raw ? Optional.of(raw.bytes()) : value.words())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The value that says these words, which may be a keyword or a name. */
    public Optional<Value> saying(String name, String words) {
        return values(name)
                .filter(value -> value.words().filter(words::equals).isPresent())
                .findFirst();
    }

    /** All numbers. */
    public List<Integer> numbers(String name) {
        return values(name)
                .map(Value::number)
                .flatMap(number -> number.stream().boxed())
                .toList();
    }

    /** The first number. */
    public OptionalInt number(String name) {
        return numbers(name).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) {
        return first(name, Value::flag);
    }

    /** The upper bound of a range, or the number itself. */
    public OptionalInt most(String name) {
        return values(name)
                .flatMap(value -> Stream.concat(
                        value.range().map(Value.Range::upper).stream(),
                        value.number().stream().boxed()))
                .mapToInt(Integer::intValue)
                .max();
    }

    /** The first range. */
    public Optional<Value.Range> range(String name) {
        return first(name, Value::range);
    }

    /** All resolutions, in dots per inch. */
    public List<Resolution> resolutions(String name) {
        return values(name)
                .map(Value::dots)
                .flatMap(Optional::stream)
                .flatMap(dots -> resolution(dots).stream())
                .toList();
    }

    /** All collections. */
    public List<Attributes> collections(String name) {
        return values(name).map(Value::members).flatMap(Optional::stream).toList();
    }

    /** The first collection. */
    public Optional<Attributes> collection(String name) {
        return first(name, Value::members);
    }

    private <T> Optional<T> first(String name, Function<Value, Optional<T>> question) {
        return values(name).map(question).flatMap(Optional::stream).findFirst();
    }

    private Stream<Value> values(String name) {
        return all.stream()
                .filter(attribute -> attribute.name().equals(name))
                .flatMap(attribute -> attribute.values().stream());
    }

    private static Optional<Resolution> resolution(Value.Dots dots) {
        boolean sound = dots.x() > 0 && dots.y() > 0 && dots.x() <= FINEST && dots.y() <= FINEST;
        if (!sound) {
            return Optional.empty();
        }
        double scale = dots.unit() == Value.Dots.PER_CENTIMETRE ? CENTIMETRES_PER_INCH : 1;
        return Optional.of(new Resolution((int) Math.round(dots.x() * scale), (int) Math.round(dots.y() * scale)));
    }
}
