package galley.read.json;

import galley.source.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which kind an object is, as its key {@code kind} says. */
final class Kinds {
    private Kinds() {}

    /** The kind; empty where it is missing or not known, which the faults then say. */
    static String of(Form form, Node node, List<String> known, Faults faults) {
        Optional<Node> kind = form.value("kind");
        if (kind.isEmpty()) {
            faults.error("R306", node.index(), "this object has no 'kind'", known(known));
            return "";
        }
        String word = kind.get().text();
        if (known.contains(word)) {
            return word;
        }
        faults.error(
                "R307",
                kind.get().index(),
                "there is no kind '" + Excerpt.of(word) + "'",
                Nearest.hint(word, known, known(known)));
        return "";
    }

    /** Advice that names all there are. */
    static String known(Collection<String> words) {
        return "known here: " + String.join(", ", words);
    }
}
