package galley.lines;

import galley.breaking.Breaking;
import galley.breaking.Item.Glue;
import galley.lines.Itemised.Ink;
import galley.lines.SetParagraph.Alternative;
import galley.lines.SetParagraph.Sketch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Judges the settings of a paragraph that are not its best: which may be printed, and at what price.
 *
 * <p>One that is a line longer has to find a line's worth of white in its blanks, and what it finds is a paragraph that
 * is loose from end to end or a last line of a word or two; mostly both, since the shortest last line costs least. So
 * it is offered only where enough lines share the white, none of them is loose, and the last is no runt. One that is a
 * line shorter needs no such bounds: blanks cannot shrink by more than a third.
 */
final class Alternatives {
    /**
     * The badness that a line of such a setting may have: a glue ratio of 1.26, what plain TeX tolerates in any
     * paragraph. Where the best setting has a worse line, another may have one as bad.
     */
    private static final int VISIBLE = 200;

    /** The same for ragged lines, which differ anyhow: a line that is shorter by six and a half ems. */
    private static final int VISIBLE_RAGGED = 1_000;

    /**
     * The badness that a line of a longer setting may have: a glue ratio of one, blanks half as wide again. A single
     * such line passes unseen, but of a longer setting nearly all lines are as loose. Pages that end two lines short
     * are worse: where there are such, longer settings may be as loose as others.
     */
    private static final int VISIBLE_THROUGHOUT = 100;

    /**
     * So many lines at least share the white of one more: over two lines it makes blanks wider by more than half, and
     * an item of a list that is set so stands out among the others.
     */
    private static final int LEAST_SHARING = 3;

    /**
     * The part of the measure that the last line of a longer setting fills at least; a shorter one looks torn off. What
     * no paragraph may end in, one word or less than an indent, is not offered anyhow.
     */
    private static final double LEAST_LAST = 0.1;

    /** What any other setting costs: more than a page that is a line short, which nobody sees. */
    private static final int OTHER = 30;

    /**
     * Demerits are squares of badness: their root by this is the price, so that a setting with one line of a badness of
     * 200 more costs 100 altogether, as much as a twentieth of a page that is two lines short.
     */
    private static final int BADNESS_PER_COST = 3;

    private final Itemised paragraph;
    private final Column column;

    Alternatives(Itemised paragraph, Column column) {
        this.paragraph = paragraph;
        this.column = column;
    }

    /**
     * The lines that settings are to fill.
     *
     * @param measure their length, scaled points
     * @param ragged whether they may fall short of it
     */
    record Column(int measure, boolean ragged) {
        /**
         * Whether a setting may be offered.
         *
         * @param looser whether a longer one may have lines as loose as others, and not only less loose ones
         */
        private boolean bears(Breaking other, Breaking best, boolean looser) {
            boolean longer = other.lines().size() > best.lines().size();
            int visible = ragged ? VISIBLE_RAGGED : longer && !looser ? VISIBLE_THROUGHOUT : VISIBLE;
            return worst(other) <= Math.max(visible, worst(best)) && (!longer || mayGrow(best, other));
        }

        private boolean mayGrow(Breaking best, Breaking longer) {
            int lines = longer.lines().size();
            return best.lines().size() >= LEAST_SHARING
                    && filled(longer.lines().get(lines - 1)) >= LEAST_LAST * measure;
        }

        /** The length of a last line, whose white is all in the glue that closes the paragraph. */
        private double filled(Breaking.Line last) {
            return last.setting().filled() ? measure - last.setting().glueRatio() * Glue.FILL.fill() : measure;
        }
    }

    /**
     * The settings to choose from.
     *
     * @param usual those that any document may use
     * @param looser the same and those that only documents use whose pages end badly otherwise
     */
    record Offers(List<Alternative> usual, List<Alternative> looser) {
        static final Offers NONE = new Offers(List.of(), List.of());
    }

    /**
     * What is offered of the settings of the paragraph.
     *
     * @param breakings its best setting, and others
     * @param assembly gives the lines of a setting
     */
    Offers offers(List<Breaking> breakings, Function<Breaking, List<Line>> assembly) {
        Breaking best = breakings.get(0);
        List<Alternative> usual = new ArrayList<>(breakings.size());
        List<Alternative> looser = new ArrayList<>(breakings.size());
        for (Breaking other : breakings.subList(1, breakings.size())) {
            if (column.bears(other, best, true)) {
                long added = Math.max(0, other.demerits() - best.demerits());
                long price = OTHER + Math.round(Math.sqrt((double) added)) / BADNESS_PER_COST;
                Alternative alternative =
                        new Alternative(price, sketches(paragraph, other), () -> assembly.apply(other));
                looser.add(alternative);
                if (column.bears(other, best, false)) {
                    usual.add(alternative);
                }
            }
        }
        return new Offers(usual, looser);
    }

    private static int worst(Breaking breaking) {
        return breaking.lines().stream()
                .mapToInt(line -> line.fit().badness())
                .max()
                .orElse(0);
    }

    private static List<Sketch> sketches(Itemised paragraph, Breaking breaking) {
        List<Sketch> sketches = new ArrayList<>(breaking.lines().size());
        for (Breaking.Line line : breaking.lines()) {
            boolean hyphenated = LineSetter.ink(paragraph, line.end()) == Ink.HYPHEN;
            sketches.add(new Sketch(hyphenated, List.copyOf(nodes(paragraph, line))));
        }
        return sketches;
    }

    /** The nodes of the structure tree that have text in a line; none for an empty one. */
    static Set<Integer> nodes(Itemised paragraph, Breaking.Line line) {
        Set<Integer> nodes = new LinkedHashSet<>();
        for (Itemised.Piece piece : paragraph.pieces().subList(line.start(), line.end())) {
            if (piece.ink() == Ink.TEXT) {
                nodes.add(piece.source().span().node());
            }
        }
        return nodes;
    }
}
