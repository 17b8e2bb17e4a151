package galley.read.wikitext.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opening braces that still wait for their partner, with what has been read behind them. */
final class Frame {
    private static final int FEWEST_FIELDS = 3;

    private final int start;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> openLinks = new ArrayList<>();
    /** What the braces hold already where inner ones of the same run have closed. */
    private final Optional<Node> first;
    /** How many braces are still open; those nearest to the content close first. */
    private int braces;

    private boolean hidesBars;

    /** What stands between two bars; the name of the call is the first. */
    private static final class Part {
        private final int start;
        private NodeList nodes = new NodeList();
        private Optional<NodeList> name = Optional.empty();
        private int valueStart;

        Part(int start) {
            this.start = start;
            this.valueStart = start;
        }

        Argument argument(int end) {
            return new Argument(name.map(NodeList::nodes), nodes.nodes(), start, valueStart, end);
        }
    }

    Frame(int start, int braces) {
        this(start, braces, Optional.empty());
    }

    private Frame(int start, int braces, Optional<Node> first) {
        this.start = start;
        this.braces = braces;
        this.first = first;
        parts.add(new Part(start + braces));
        first.ifPresent(node -> nodes().add(node));
    }

    int start() {
        return start;
    }

    int braces() {
        return braces;
    }

    NodeList nodes() {
        return last().nodes;
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    /** Begins the next argument behind the bar at this index. */
    void bar(int index) {
        parts.add(new Part(index + 1));
    }

    /** Takes the equals sign at this index as the end of a name, where it can be one. */
    boolean equalsSign(int index) {
        Part part = last();
        if (parts.size() == 1 || part.name.isPresent()) {
            return false;
        }
        part.name = Optional.of(part.nodes);
        part.nodes = new NodeList();
        part.valueStart = index + 1;
        return true;
    }

    /** Whether it is a call that begins on a line and holds some arguments with names on lines of their own. */
    boolean isForm(String text) {
        boolean atLine = start == 0 || text.charAt(start - 1) == '\n';
        return atLine
                && braces == 2
                && first.isEmpty()
                && parts.stream().filter(part -> part.name.isPresent()).count() >= FEWEST_FIELDS
                && text.lastIndexOf('\n', parts.get(1).start) >= start;
    }

    /** Where the last argument begins. */
    int lastStart() {
        return last().start;
    }

    /** Makes a template of a call that has no closing braces. */
    Node closeAt(int end) {
        return new Node.Template(parts.get(0).nodes.nodes(), arguments(end), start, end);
    }

    void openLink(int index) {
        openLinks.add(index);
    }

    void closeLink() {
        if (inLink()) {
            openLinks.remove(openLinks.size() - 1);
        }
    }

    boolean inLink() {
        return !openLinks.isEmpty();
    }

    /** Where the links begin that have no end yet. */
    List<Integer> openLinks() {
        return openLinks;
    }

    /** Tells of a bar within a link. */
    void hideBar() {
        hidesBars = true;
    }

    /** Whether links without an end may have hidden bars. */
    boolean hidesBars() {
        return hidesBars && inLink();
    }

    /** Where what it holds goes on to be read. */
    int contentStart() {
        return first.map(Node::end).orElse(start + braces);
    }

    /** The same frame before anything was read into it. */
    Frame again() {
        return new Frame(start, braces, first);
    }

    /**
     * Makes a node of the innermost braces.
     *
     * @param closing how many braces close at {@code end}: two for a template, three for the place of an argument
     */
    Node close(int closing, int end) {
        int inner = start + braces - closing;
        braces -= closing;
        NodeList name = parts.get(0).nodes;
        if (closing == 2) {
            return new Node.Template(name.nodes(), arguments(end - closing), inner, end);
        }
        List<Node> otherwise =
                parts.size() > 1 ? arguments(end - closing).get(0).value() : List.of();
        return new Node.Parameter(name.nodes(), otherwise, parts.size() > 1, inner, end);
    }

    /** The frame of the braces that are left once the inner ones became a node. */
    Frame outer(Node inner) {
        return new Frame(start, braces, Optional.of(inner));
    }

    private List<Argument> arguments(int end) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            int next = i + 1 < parts.size() ? parts.get(i + 1).start - 1 : end;
            arguments.add(parts.get(i).argument(next));
        }
        return arguments;
    }

    /** Puts all of it into a list as text, for braces that never close. */
    void flattenInto(NodeList out) {
        out.text(start, start + braces);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i > 0) {
                out.text(part.start - 1, part.start);
            }
            part.name.ifPresent(name -> {
                out.addAll(name);
                out.text(part.valueStart - 1, part.valueStart);
            });
            out.addAll(part.nodes);
        }
    }
}
