package galley.read.wikitext.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a page into text, calls of templates and extension tags in one pass with a stack, as MediaWiki's
 * {@code Preprocessor_Hash} does. It differs where MediaWiki loses what people wrote: a link that never ends hides no
 * bars of its template, a note that never ends swallows no text.
 */
public final class Preprocessor {
    /** A run of braces closes a place of an argument or a template, never more at once. */
    private static final int MOST_BRACES = 3;

    private static final int FEWEST_BRACES = 2;

    /** Stretches are read again when a link in them turns out to be broken; beyond this share links stay broken. */
    private static final int MOST_REREADING = 4;

    private final String text;
    private final int from;
    private final int to;
    private final Tags tags;
    private final NodeList root = new NodeList();
    private final List<Frame> frames = new ArrayList<>();
    private final BitSet brokenLinks = new BitSet();
    private final Set<Fault> faults = new LinkedHashSet<>();
    private long reread;
    private int at;

    private Preprocessor(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.tags = new Tags(text, to);
        this.at = from;
    }

    /**
     * What a page is made of.
     *
     * @param nodes its pieces, in order; they cover all of it but comments
     * @param faults what has no partner, in order of discovery
     */
    public record Cut(List<Node> nodes, List<Fault> faults) {
        /** Takes copies. */
        public Cut {
            nodes = List.copyOf(nodes);
            faults = List.copyOf(faults);
        }
    }

    /** Cuts a whole text. */
    public static Cut cut(String text) {
        return cut(text, new Span(0, text.length()));
    }

    /** Cuts a stretch of a text; offsets count from the beginning of the text. */
    public static Cut cut(String text, Span stretch) {
        Preprocessor whole = new Preprocessor(text, stretch.start(), stretch.end());
        whole.read();
        if (whole.frames.isEmpty() || !whole.frames.get(0).isForm(text)) {
            return whole.result();
        }
        return whole.withFormEnded(whole.frames.get(0));
    }

    /**
     * A form of named lines that never closes ends with them: at a blank line, a heading or the bold of a first
     * sentence.
     */
    private Cut withFormEnded(Frame form) {
        int end = to;
        for (String sign : List.of("\n\n", "\n==", "\n'''")) {
            int found = text.indexOf(sign, form.lastStart());
            end = found >= 0 ? Math.min(end, found) : end;
        }
        Preprocessor before = new Preprocessor(text, from, form.start());
        before.read();
        Preprocessor inside = new Preprocessor(text, form.start(), end);
        inside.read();
        Frame ended = inside.frames.remove(0);
        inside.frames.forEach(frame -> frame.flattenInto(ended.nodes()));
        Preprocessor behind = new Preprocessor(text, end, to);
        behind.read();
        before.faults.addAll(inside.faults);
        before.faults.add(new Fault(Fault.Kind.UNENDED_FORM, form.start()));
        Cut first = before.result();
        Cut last = behind.result();
        List<Node> nodes = new ArrayList<>(first.nodes());
        nodes.add(ended.closeAt(end));
        nodes.addAll(last.nodes());
        Set<Fault> all = new LinkedHashSet<>(first.faults());
        all.addAll(last.faults());
        return new Cut(nodes, new ArrayList<>(all));
    }

    private void read() {
        while (at < to) {
            int next = nextSign(at);
            nodes().text(at, next);
            at = next;
            if (at < to) {
                sign(text.charAt(at));
            }
        }
    }

    private Cut result() {
        for (Frame frame : frames) {
            faults.add(new Fault(Fault.Kind.UNCLOSED_TEMPLATE, frame.start()));
            frame.flattenInto(root);
        }
        return new Cut(root.nodes(), new ArrayList<>(faults));
    }

    private int nextSign(int index) {
        int i = index;
        while (i < to && !isSign(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '{', '}', '[', ']', '|', '=', '<' -> true;
            default -> false;
        };
    }

    private NodeList nodes() {
        return frames.isEmpty() ? root : top().nodes();
    }

    private Frame top() {
        return frames.get(frames.size() - 1);
    }

    private void sign(char sign) {
        switch (sign) {
            case '{' -> openBraces();
            case '}' -> closeBraces();
            case '[' -> openBrackets();
            case ']' -> closeBrackets();
            case '|' -> bar();
            case '=' -> equalsSign();
            default -> lessThan();
        }
    }

    private int run(char c, int most) {
        int i = at;
        while (i < to && i - at < most && text.charAt(i) == c) {
            i++;
        }
        return i - at;
    }

    private void pass(int count) {
        nodes().text(at, at + count);
        at += count;
    }

    private void openBraces() {
        int count = run('{', to);
        if (count < FEWEST_BRACES) {
            pass(count);
            return;
        }
        frames.add(new Frame(at, count));
        at += count;
    }

    private void closeBraces() {
        int closing = frames.isEmpty() ? 0 : run('}', Math.min(top().braces(), MOST_BRACES));
        if (closing < FEWEST_BRACES) {
            pass(1);
            return;
        }
        if (top().hidesBars() && rereadLinks()) {
            return;
        }
        Frame frame = frames.remove(frames.size() - 1);
        at += closing;
        Node node = frame.close(closing, at);
        if (frame.braces() >= FEWEST_BRACES) {
            frames.add(frame.outer(node));
        } else {
            nodes().text(frame.start(), frame.start() + frame.braces());
            nodes().add(node);
        }
    }

    /** Goes back to the beginning of a call in which links have no end, and takes their brackets for text. */
    private boolean rereadLinks() {
        Frame frame = top();
        reread += at - frame.contentStart();
        if (reread > (long) MOST_REREADING * (to - from)) {
            return false;
        }
        for (int link : frame.openLinks()) {
            brokenLinks.set(link);
            faults.add(new Fault(Fault.Kind.UNCLOSED_LINK, link));
        }
        frames.set(frames.size() - 1, frame.again());
        at = frame.contentStart();
        return true;
    }

    private void openBrackets() {
        boolean opens = at + 1 < to && text.charAt(at + 1) == '[' && !brokenLinks.get(at);
        if (opens && !frames.isEmpty()) {
            top().openLink(at);
        }
        pass(opens ? 2 : 1);
    }

    private void closeBrackets() {
        boolean closes = at + 1 < to && text.charAt(at + 1) == ']';
        if (closes && !frames.isEmpty()) {
            top().closeLink();
        }
        pass(closes ? 2 : 1);
    }

    private void bar() {
        if (frames.isEmpty()) {
            pass(1);
        } else if (top().inLink()) {
            top().hideBar();
            pass(1);
        } else {
            top().bar(at);
            at++;
        }
    }

    private void equalsSign() {
        if (!frames.isEmpty() && !top().inLink() && top().equalsSign(at)) {
            at++;
        } else {
            pass(1);
        }
    }

    private void lessThan() {
        if (text.startsWith("<!--", at)) {
            comment();
            return;
        }
        Optional<Tags.Tag> tag = tags.at(at);
        if (tag.isEmpty()) {
            pass(1);
            return;
        }
        if (tag.get().stray()) {
            faults.add(new Fault(Fault.Kind.STRAY_END, at));
        }
        tag.get().extension().ifPresent(extension -> {
            nodes().add(extension);
            if (!extension.closed()) {
                faults.add(new Fault(Fault.Kind.UNCLOSED_TAG, extension.start()));
            }
        });
        at = tag.get().end();
    }

    /** A comment goes; one that stands alone on its line takes the line with it. */
    private void comment() {
        int end = text.indexOf("-->", at + 4);
        if (end < 0 || end >= to) {
            faults.add(new Fault(Fault.Kind.UNCLOSED_COMMENT, at));
            at = to;
            return;
        }
        end += 3;
        int before = at;
        while (before > from && isBlank(text.charAt(before - 1))) {
            before--;
        }
        int behind = end;
        while (behind < to && isBlank(text.charAt(behind))) {
            behind++;
        }
        boolean alone = (before == from || text.charAt(before - 1) == '\n')
                && before > from
                && behind < to
                && text.charAt(behind) == '\n';
        at = alone ? behind + 1 : end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
