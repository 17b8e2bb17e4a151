package galley.lines;

import galley.lines.SetParagraph.Alternative;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that are kept standing, as printers keep type that may be wanted again. A document is often made up more
 * than once, with other contents or with more settings to choose from, and nearly all its paragraphs are the same then
 * but for the nodes of the structure tree they are the content of.
 *
 * <p>For the makings of one request, which share their style and the rules of the house; used by one thread. A
 * paragraph that had something to report is not kept: who sets it again shall hear of it again.
 */
public final class StandingType {
    private final Map<Copy, Standing> paragraphs = new HashMap<>();

    /**
     * What a paragraph is set from; equal to another that differs from it only in where its nodes begin.
     *
     * @param choices whether it may be set a line longer or shorter
     */
    record Copy(List<Span> spans, Look look, Measure measure, boolean choices) {
        int firstNode() {
            return spans.isEmpty() ? 0 : spans.get(0).node();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Copy that
                    && choices == that.choices
                    && measure.equals(that.measure)
                    && look.equals(that.look)
                    && spans.size() == that.spans.size()
                    && hasSpansOf(that);
        }

        private boolean hasSpansOf(Copy that) {
            int by = that.firstNode() - firstNode();
            for (int i = 0; i < spans.size(); i++) {
                if (!spans.get(i).isWithNodesMoved(by, that.spans.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Of few parts only, for it is asked for with every paragraph: its words nearly always tell it from others. */
        @Override
        public int hashCode() {
            int hash = measure.hashCode();
            for (Span span : spans) {
                hash = 31 * hash + span.text().hashCode();
            }
            return hash;
        }

        private Copy kept() {
            return new Copy(List.copyOf(spans), look, measure, choices);
        }
    }

    /**
     * A paragraph as it was set.
     *
     * @param firstNode of the nodes it is the content of
     * @param lines its best setting
     * @param usual what else could be made of it
     * @param looser the same where looser settings are offered
     */
    record Standing(int firstNode, List<Line> lines, List<Alternative> usual, List<Alternative> looser) {
        Standing {
            lines = List.copyOf(lines);
            usual = List.copyOf(usual);
            looser = List.copyOf(looser);
        }

        /** The same as the content of nodes that begin elsewhere. */
        private Standing at(int otherFirst) {
            if (otherFirst == firstNode) {
                return this;
            }
            Renumbering renumbering = new Renumbering(otherFirst - firstNode);
            return new Standing(
                    otherFirst,
                    renumbering.lines(lines),
                    renumbering.alternatives(usual),
                    renumbering.alternatives(looser));
        }
    }

    /** The paragraph, set now if it does not stand yet. */
    Standing paragraph(Copy copy, TypeCase type, Supplier<Standing> setting) {
        Standing known = paragraphs.get(copy);
        if (known != null) {
            return known.at(copy.firstNode());
        }
        int told = type.told();
        Standing set = setting.get();
        if (type.told() == told) {
            paragraphs.put(copy.kept(), set);
        }
        return set;
    }
}
