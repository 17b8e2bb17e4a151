package galley.compose;

import galley.breaking.Breaking;
import galley.breaking.BreakingParameters;
import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.BreakingParameters.Tolerance;
import galley.breaking.Item.Glue;
import galley.breaking.LineBreaker;
import galley.breaking.LineShape;
import galley.breaking.LineShape.Measure;
import galley.compose.Itemised.Ink;
import galley.style.Alignment;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs: breaks them into lines and stacks the lines with what keeps widows and orphans away. */
final class ParagraphSetter {
    /** Stretch that a desperate paragraph may assume in every line, in ems. */
    private static final double EMERGENCY = 1.5;

    /** By how much a ragged line may comfortably fall short, in ems. */
    private static final double RAG = 3;

    /**
     * As in plain TeX, but dearer for two hyphens in a row, which readers see as a ladder, and for a hyphen before the
     * last line, which leaves a stub.
     */
    private static final Demerits DEMERITS = new Demerits(10, 10_000, 40_000, 250_000);

    /**
     * The summary is the first thing read, in larger type: rather a loose line than half a word before its last one.
     */
    private static final Demerits SUMMARY_DEMERITS = new Demerits(10, 10_000, 40_000, 4_000_000);

    /**
     * The looseness a line may have, a glue ratio of nearly three. Such a line costs so much that it is taken only
     * where the faults above would cost more still.
     */
    private static final int TOLERANCE = 2_500;

    /** How loose a ragged line may be: raggedness is no fault until it shows. */
    private static final Tolerance RAGGED = new Tolerance(-1, 2_000, 0, true);

    /** A page that ends in half a word. */
    private static final int HYPHEN_AT_FOOT = 400;

    private ParagraphSetter() {}

    /**
     * Sets a paragraph.
     *
     * @param frame its left edge and measure
     * @param firstIndent by how much its first line is moved in, in points
     * @return its lines with the prices of dividing it; empty for a paragraph without ink
     */
    static Galley set(Job job, List<Span> spans, Look look, Frame frame, double firstIndent) {
        return stack(lines(job, spans, look, frame, firstIndent), look);
    }

    /** The lines of a paragraph. */
    static List<Line> lines(Job job, List<Span> spans, Look look, Frame frame, double firstIndent) {
        List<Token> tokens = Tokeniser.tokens(spans);
        if (tokens.stream().noneMatch(Token::isWord)) {
            return List.of();
        }
        boolean justified = look.align() == Alignment.JUSTIFY;
        double indent = Math.max(-frame.left(), Math.min(firstIndent, frame.width() / 3));
        double narrowest = frame.width() - Math.max(0, indent);
        LineShape shape = new LineShape(List.of(
                new Measure(Sp.of(indent), Sp.of(frame.width() - indent)), new Measure(0, Sp.of(frame.width()))));
        LineBreaker breaker = breaker(look);
        for (Itemiser.Latitude latitude : Itemiser.Latitude.values()) {
            Itemised paragraph = Itemiser.itemise(job, tokens, justified, narrowest, latitude);
            Breaking breaking = breaker.breakLines(paragraph.items(), shape);
            if (breaking.overfullLines().isEmpty() || latitude == Itemiser.Latitude.CUT_ANYWHERE) {
                return lines(job, paragraph, breaking, look, frame, indent);
            }
        }
        throw new IllegalStateException("the last latitude always does");
    }

    private static List<Line> lines(
            Job job, Itemised paragraph, Breaking breaking, Look look, Frame frame, double indent) {
        LineAssembler assembler = new LineAssembler(job, paragraph, look);
        List<Line> lines = new ArrayList<>(breaking.lines().size());
        for (Breaking.Line line : breaking.lines()) {
            double shift = lines.isEmpty() ? indent : 0;
            Strip strip = assembler.strip(line, frame.left() + shift, frame.width() - shift);
            lines.add(new Line(strip, ink(paragraph, line.end()) == Ink.HYPHEN));
            if (ink(paragraph, line.end()) == Ink.CUT) {
                job.reportCut(paragraph.pieces().get(line.end()).source().text());
            }
        }
        return lines;
    }

    private static Ink ink(Itemised paragraph, int item) {
        return item < paragraph.pieces().size() ? paragraph.pieces().get(item).ink() : Ink.NOTHING;
    }

    private static LineBreaker breaker(Look look) {
        double em = look.font().size();
        Glue rag = new Glue(0, Sp.of(RAG * em), 0);
        return LineBreaker.total(
                switch (look.align()) {
                    case JUSTIFY ->
                        BreakingParameters.of(new Tolerance(-1, TOLERANCE, Sp.of(EMERGENCY * em), true))
                                .withDemerits(look.role() == Role.SUMMARY ? SUMMARY_DEMERITS : DEMERITS);
                    case LEFT -> ragged().withSkips(Glue.NONE, rag);
                    case RIGHT -> ragged().withSkips(rag, Glue.NONE);
                    case CENTRE -> ragged().withSkips(rag, rag);
                });
    }

    private static BreakingParameters ragged() {
        return BreakingParameters.of(RAGGED).withDemerits(DEMERITS);
    }

    /**
     * Stacks lines: no fewer than the style's widows and orphans stand alone, and no page ends in a hyphen for little.
     */
    static Galley stack(List<Line> lines, Look look) {
        Galley galley = new Galley();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                boolean orphans = i < look.orphans();
                boolean widows = lines.size() - i < look.widows();
                if (orphans || widows) {
                    galley.keep();
                } else {
                    galley.mayDivide(lines.get(i - 1).hyphenated() ? HYPHEN_AT_FOOT : 0);
                }
            }
            galley.add(lines.get(i).strip());
        }
        return galley;
    }
}
