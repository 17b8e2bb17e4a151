package galley.read.json;

import galley.read.json.Node.Shape;
import galley.source.Nearest;
import galley.source.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One object of the document being read key by key; at the end, keys that nobody asked for are told. */
final class Form {
    private final Node object;
    private String name;
    private final Faults faults;
    private final Words words;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * A form to read.
     *
     * @param name what messages call it: {@code section}
     */
    Form(Node object, String name, Faults faults) {
        this.object = object;
        this.name = name;
        this.faults = faults;
        this.words = new Words(faults);
    }

    /** From now on messages call it by its kind. */
    void called(String kind) {
        name = kind;
    }

    /** The value of a key; empty where it is absent or {@code null}. */
    Optional<Node> value(String key) {
        known.add(key);
        return Optional.ofNullable(object.members().get(key))
                .map(Node.Member::value)
                .filter(node -> !node.is(Shape.NULL));
    }

    /** Text that people read. */
    Optional<String> prose(String key) {
        return scalar(key).map(words::prose);
    }

    /** Text whose lines are kept. */
    Optional<String> lines(String key) {
        return scalar(key).map(words::lines);
    }

    /** Text that is compared. */
    Optional<String> exact(String key) {
        return scalar(key).map(words::exact);
    }

    /** The text, which must be there; its absence is told. */
    String required(Optional<String> text, String key) {
        if (text.isEmpty()) {
            missing(key);
        }
        return text.orElse("");
    }

    /** Says that the key must be there. */
    void missing(String key) {
        faults.error(
                "R306", object.index(), "this " + name + " has no '" + key + "'", "add the key \"" + key + "\" to it");
    }

    /** A whole number; what is out of range is brought to its nearer end. */
    int number(String key, int byDefault, int least, int most) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return byDefault;
        }
        Optional<Double> number = parsed(node.get());
        if (number.isEmpty()) {
            wrong(node.get(), key, "a whole number");
            return byDefault;
        }
        double bounded = Math.max(least, Math.min(most, Math.rint(number.get())));
        if (bounded != number.get()) {
            faults.warning(
                    "R308",
                    node.get().index(),
                    "'" + key + "' is a whole number from " + least + " to " + most + ", so " + (int) bounded
                            + " was taken");
        } else if (!node.get().is(Shape.NUMBER)) {
            repaired(node.get(), key, "a number");
        }
        return (int) bounded;
    }

    /** Whether it is so. */
    boolean flag(String key) {
        Optional<Node> node = value(key);
        boolean spelt = node.map(n -> n.text().equals("true") || n.text().equals("false"))
                .orElse(true);
        if (!spelt) {
            wrong(node.get(), key, "true or false");
        } else if (node.isPresent() && !node.get().is(Shape.FLAG)) {
            repaired(node.get(), key, "true or false");
        }
        return node.map(n -> n.text().equals("true")).orElse(false);
    }

    /** The values of a list; a single value is a list of one. */
    List<Node> list(String key) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get().is(Shape.ARRAY)) {
            return node.get().items();
        }
        repaired(node.get(), key, "a list");
        return List.of(node.get());
    }

    /**
     * The place kept from the first input; where none is given, that of this object in the document; where it is
     * {@code null}, unknown.
     */
    Place place() {
        Optional<Node> node = value("place");
        if (node.isEmpty()) {
            return object.members().containsKey("place") ? Place.UNKNOWN : faults.place(object.index());
        }
        if (!node.get().is(Shape.OBJECT)) {
            wrong(node.get(), "place", "an object with line, column and offset");
            return faults.place(object.index());
        }
        Form form = new Form(node.get(), "place", faults);
        Place place = new Place(
                form.number("line", 1, 1, Integer.MAX_VALUE),
                form.number("column", 1, 1, Integer.MAX_VALUE),
                form.number("offset", 0, 0, Integer.MAX_VALUE));
        form.end();
        return place;
    }

    /** Tells the keys that nobody asked for. */
    void end() {
        object.members().forEach((key, member) -> {
            if (!known.contains(key)) {
                faults.warning(
                        "R304",
                        member.index(),
                        "a " + name + " has no key '" + Excerpt.of(key) + "', so it was left out",
                        Nearest.hint(key, known, Kinds.known(known)));
            }
        });
    }

    /** Says that a value is of the wrong type and was left out. */
    void wrong(Node node, String key, String expected) {
        faults.error(
                "R305",
                node.index(),
                "'" + key + "' is " + node.shape().words() + ", not " + expected,
                "write " + expected + " there");
    }

    private void repaired(Node node, String key, String expected) {
        faults.warning("R305", node.index(), "'" + key + "' should be " + expected + "; it was read as if it were");
    }

    private Optional<Node> scalar(String key) {
        Optional<Node> node = value(key);
        if (node.isEmpty() || node.get().is(Shape.TEXT)) {
            return node;
        }
        if (node.get().is(Shape.NUMBER) || node.get().is(Shape.FLAG)) {
            repaired(node.get(), key, "text");
            return node;
        }
        wrong(node.get(), key, "text");
        return Optional.empty();
    }

    /** Digits with a sign; of others {@code double} tells what they are near to. */
    private static Optional<Double> parsed(Node node) {
        boolean numeric =
                node.is(Shape.NUMBER) || (node.is(Shape.TEXT) && node.text().matches("-?[0-9]{1,9}"));
        return numeric ? Optional.of(Double.parseDouble(node.text())) : Optional.empty();
    }
}
