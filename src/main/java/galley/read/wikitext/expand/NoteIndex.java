package galley.read.wikitext.expand;

import galley.read.wikitext.syntax.Argument;
import galley.read.wikitext.syntax.Node;
import galley.read.wikitext.syntax.Preprocessor;
import galley.read.wikitext.syntax.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where on a page the notes are written that have names, wherever they are called. */
final class NoteIndex implements Node.Visitor<Boolean> {
    private final String page;
    private final Map<String, Span> bodies = new HashMap<>();
    private final Map<String, Traced> expanded = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Deque<Node> waiting = new ArrayDeque<>();

    private NoteIndex(String page) {
        this.page = page;
    }

    /** Looks into all nodes, those in arguments of templates too; nesting is no matter. */
    static NoteIndex of(String page, List<Node> nodes) {
        NoteIndex index = new NoteIndex(page);
        index.waiting.addAll(nodes);
        while (!index.waiting.isEmpty()) {
            index.waiting.pop().accept(index);
        }
        return index;
    }

    /** The wikitext of the note of a name; empty if none is written, or if it calls itself. */
    Optional<Traced> text(String name, Expander expander) {
        Span body = bodies.get(name);
        if (body == null || !open.add(name)) {
            return Optional.empty();
        }
        Traced known = expanded.get(name);
        if (known == null) {
            known = expander.expandNote(body);
            expanded.put(name, known);
        }
        open.remove(name);
        return Optional.of(known);
    }

    /** What a tag calls its note: its name with its group, since each group has names of its own. */
    static String name(Attributes attributes) {
        String name = attributes.value("name").orElse("").replace("[[", "").replace("]]", "");
        String group = attributes.value("group").orElse("");
        return name.isEmpty() || group.isEmpty() ? name : group + " " + name;
    }

    @Override
    public Boolean text(Node.Text text) {
        return true;
    }

    @Override
    public Boolean template(Node.Template template) {
        waiting.addAll(template.name());
        for (Argument argument : template.arguments()) {
            waiting.addAll(argument.value());
        }
        return true;
    }

    @Override
    public Boolean parameter(Node.Parameter parameter) {
        waiting.addAll(parameter.otherwise());
        return true;
    }

    @Override
    public Boolean extension(Node.Extension extension) {
        if (extension.name().equals("references") || extension.name().equals("poem")) {
            waiting.addAll(Preprocessor.cut(page, extension.content()).nodes());
        } else if (extension.name().equals("ref")
                && !extension.content().of(page).isBlank()) {
            String name = name(Attributes.of(extension.attributes().of(page)));
            if (!name.isEmpty()) {
                bodies.putIfAbsent(name, extension.content());
            }
        }
        return true;
    }
}
