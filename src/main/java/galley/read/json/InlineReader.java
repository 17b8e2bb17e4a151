package galley.read.json;

import galley.model.Inline;
import galley.read.json.Node.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads running text: a string, an object with a kind, or a list of these. */
final class InlineReader {
    private static final List<String> KINDS = List.of(
            "text",
            "emphasis",
            "strong",
            "superscript",
            "subscript",
            "code",
            "formula",
            "link",
            "foreign",
            "note",
            "anchor",
            "lineBreak");

    private final Faults faults;
    private final Words words;

    InlineReader(Faults faults) {
        this.faults = faults;
        this.words = new Words(faults);
    }

    /** The text at a key of the form; empty where there is none. */
    List<Inline> inlines(Form form, String key, int depth) {
        return form.value(key).map(node -> inlines(node, depth)).orElse(List.of());
    }

    List<Inline> inlines(Node node, int depth) {
        List<Inline> inlines = new ArrayList<>();
        List<Node> pieces = node.is(Shape.ARRAY) ? node.items() : List.of(node);
        for (Node piece : pieces) {
            inline(piece, depth).ifPresent(inlines::add);
        }
        return inlines;
    }

    private Optional<Inline> inline(Node node, int depth) {
        return switch (node.shape()) {
            case TEXT -> Optional.of(new Inline.Text(words.prose(node)));
            case NUMBER, FLAG -> {
                faults.warning("R305", node.index(), "running text is made of strings; this was read as one");
                yield Optional.of(new Inline.Text(node.text()));
            }
            case OBJECT -> object(node, depth);
            case ARRAY, NULL -> {
                String message = "running text is made of strings and objects, not "
                        + node.shape().words();
                faults.error("R305", node.index(), message, "write a string or an object with a kind");
                yield Optional.empty();
            }
        };
    }

    private Optional<Inline> object(Node node, int depth) {
        if (depth > Depths.DEEPEST) {
            return Depths.flattened(node, faults).map(Inline.Text::new);
        }
        Form form = new Form(node, "piece of text", faults);
        String kind = Kinds.of(form, node, KINDS, faults);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        form.called(kind);
        Inline inline = read(kind, form, depth);
        form.end();
        return Optional.of(inline);
    }

    private Inline read(String kind, Form form, int depth) {
        return switch (kind) {
            case "emphasis" -> new Inline.Emphasis(text(form, depth));
            case "strong" -> new Inline.Strong(text(form, depth));
            case "superscript" -> new Inline.Superscript(text(form, depth));
            case "subscript" -> new Inline.Subscript(text(form, depth));
            case "code" -> new Inline.Code(form.required(form.prose("value"), "value"));
            case "formula" -> new Inline.Formula(form.required(form.prose("tex"), "tex"));
            case "link" -> link(form, depth);
            case "foreign" -> new Inline.Foreign(Languages.of(form, "und", faults), text(form, depth));
            case "note" -> new Inline.Note(form.exact("name").orElse(""), text(form, depth));
            case "anchor" -> new Inline.Anchor(form.required(form.exact("name"), "name"));
            case "lineBreak" -> new Inline.LineBreak();
            default -> new Inline.Text(form.required(form.prose("value"), "value"));
        };
    }

    /** A link without text shows its target. */
    private Inline link(Form form, int depth) {
        String target = form.required(form.exact("target"), "target");
        Optional<Node> text = form.value("text");
        return new Inline.Link(
                target, text.map(node -> inlines(node, depth + 1)).orElse(List.of(new Inline.Text(target))));
    }

    private List<Inline> text(Form form, int depth) {
        Optional<Node> text = form.value("text");
        if (text.isEmpty()) {
            form.missing("text");
        }
        return text.map(node -> inlines(node, depth + 1)).orElse(List.of());
    }
}
