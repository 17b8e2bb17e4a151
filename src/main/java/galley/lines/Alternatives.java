package galley.lines;

import galley.breaking.Breaking;
import galley.lines.Itemised.Ink;
import galley.lines.SetParagraph.Alternative;
import galley.lines.SetParagraph.Sketch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Judges the settings of a paragraph that are not its best: which may be printed, and at what price. */
final class Alternatives {
    /**
     * The badness that a line of such a setting may have: a glue ratio of 1.26, what plain TeX tolerates in any
     * paragraph. Where the best setting has a worse line, another may have one as bad.
     */
    private static final int VISIBLE = 200;

    /** The same for ragged lines, which differ anyhow: a line that is shorter by six and a half ems. */
    private static final int VISIBLE_RAGGED = 1_000;

    /** What any other setting costs: more than a page that is a line short, which nobody sees. */
    private static final int OTHER = 30;

    /**
     * Demerits are squares of badness: their root by this is the price, so that a setting with one line of a badness of
     * 200 more costs 100 altogether, as much as a twentieth of a page that is two lines short.
     */
    private static final int BADNESS_PER_COST = 3;

    private Alternatives() {}

    static List<Alternative> of(
            Itemised paragraph, List<Breaking> breakings, boolean ragged, Function<Breaking, List<Line>> assembly) {
        Breaking best = breakings.get(0);
        int tolerable = Math.max(ragged ? VISIBLE_RAGGED : VISIBLE, worst(best));
        List<Alternative> alternatives = new ArrayList<>(breakings.size());
        for (Breaking other : breakings.subList(1, breakings.size())) {
            if (worst(other) <= tolerable) {
                long added = Math.max(0, other.demerits() - best.demerits());
                long price = OTHER + Math.round(Math.sqrt((double) added)) / BADNESS_PER_COST;
                alternatives.add(new Alternative(price, sketches(paragraph, other), () -> assembly.apply(other)));
            }
        }
        return alternatives;
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
