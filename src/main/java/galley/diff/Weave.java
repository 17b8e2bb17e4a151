package galley.diff;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Running text of two articles woven into one, token by token, each with the mark of what happened to it. */
final class Weave {
    private final List<Strand> strands = new ArrayList<>();

    /** A token with its mark; none where both articles have it. */
    private record Strand(Token token, Optional<Mark> mark) {}

    void keep(Token token) {
        strands.add(new Strand(token, Optional.empty()));
    }

    void add(Token token, Mark mark) {
        strands.add(new Strand(token, Optional.of(mark)));
    }

    void keep(List<Token> tokens) {
        tokens.forEach(this::keep);
    }

    void add(List<Token> tokens, Mark mark) {
        tokens.forEach(token -> add(token, mark));
    }

    /** The whole text; what is new or gone is marked in {@code marks}. */
    List<Inline> text(Marks marks) {
        List<Strand> ordered = settled();
        List<Inline> text = new ArrayList<>();
        int at = 0;
        while (at < ordered.size()) {
            int end = at + 1;
            Optional<Mark> mark = ordered.get(at).mark;
            while (end < ordered.size() && ordered.get(end).mark.equals(mark)) {
                end++;
            }
            List<Inline> stretch = Rebuilding.text(
                    ordered.subList(at, end).stream().map(Strand::token).toList());
            mark.ifPresent(change -> stretch.forEach(inline -> marks.mark(inline, change)));
            text.addAll(stretch);
            at = end;
        }
        return text;
    }

    /**
     * Changes as people would read them: where only blanks or marks are left between two changes, they are one change,
     * what is gone before what is new.
     */
    private List<Strand> settled() {
        List<Strand> ordered = new ArrayList<>();
        int at = 0;
        while (at < strands.size()) {
            if (strands.get(at).mark.isEmpty()) {
                ordered.add(strands.get(at++));
                continue;
            }
            int end = endOfChange(at);
            for (Mark mark : List.of(Mark.REMOVED, Mark.ADDED)) {
                for (Strand strand : strands.subList(at, end)) {
                    if (strand.mark.isEmpty() || strand.mark.get() == mark) {
                        ordered.add(new Strand(strand.token, Optional.of(mark)));
                    }
                }
            }
            at = end;
        }
        return ordered;
    }

    /** Where a change ends that begins here; words that both have, notes and breaks end it, blanks alone do not. */
    private int endOfChange(int begin) {
        int end = begin;
        int at = begin;
        while (at < strands.size()) {
            Strand strand = strands.get(at++);
            if (strand.mark.isPresent()) {
                end = at;
            } else if (strand.token.isWord() || strand.token.whole().isPresent()) {
                break;
            }
        }
        return end;
    }
}
