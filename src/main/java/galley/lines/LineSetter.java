package galley.lines;

import galley.breaking.Breaking;
import galley.breaking.BreakingParameters;
import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.BreakingParameters.Tolerance;
import galley.breaking.Item.Glue;
import galley.breaking.LineBreaker;
import galley.breaking.LineShape;
import galley.lines.HouseRules.Prices;
import galley.lines.Itemised.Ink;
import galley.page.Mark;
import galley.style.Alignment;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/** Sets a paragraph in lines: words and blanks become items, the breaker chooses among their breaks. */
public final class LineSetter {
    /** By how much a ragged line may comfortably fall short, in ems. */
    private static final double RAG = 3;

    /**
     * The summary is the first thing read, in larger type: rather a loose line than half a word before its last one.
     */
    private static final Demerits SUMMARY_DEMERITS = new Demerits(10, 10_000, 40_000, 4_000_000);

    /** How loose a ragged line may be: raggedness is no fault until it shows. */
    private static final Tolerance RAGGED = new Tolerance(-1, 2_000, 0, true);

    private LineSetter() {}

    /**
     * The lines of a paragraph.
     *
     * @return none for a paragraph without ink
     */
    public static List<Line> lines(TypeCase type, List<Span> spans, Look look, Measure measure) {
        List<Token> tokens = Tokeniser.tokens(spans, type.rules());
        if (tokens.stream().noneMatch(Token::isWord)) {
            return List.of();
        }
        boolean justified = look.align() == Alignment.JUSTIFY;
        double indent = Math.max(-measure.left(), Math.min(measure.indent(), measure.width() / 3));
        double narrowest = measure.width() - Math.max(0, indent);
        LineShape shape = new LineShape(List.of(
                new LineShape.Measure(Sp.of(indent), Sp.of(measure.width() - indent)),
                new LineShape.Measure(0, Sp.of(measure.width()))));
        LineBreaker breaker = breaker(look, type.rules().prices());
        for (Itemiser.Latitude latitude : Itemiser.Latitude.values()) {
            Itemised paragraph = Itemiser.itemise(type, tokens, justified, narrowest, latitude);
            Breaking breaking = breaker.breakLines(paragraph.items(), shape);
            if (breaking.overfullLines().isEmpty() || latitude == Itemiser.Latitude.CUT_ANYWHERE) {
                return lines(type, paragraph, breaking, look, measure.indented(indent));
            }
        }
        throw new IllegalStateException("the last latitude always does");
    }

    private static List<Line> lines(TypeCase type, Itemised paragraph, Breaking breaking, Look look, Measure measure) {
        LineAssembler assembler = new LineAssembler(type, paragraph, look);
        List<Line> lines = new ArrayList<>(breaking.lines().size());
        for (Breaking.Line line : breaking.lines()) {
            double shift = lines.isEmpty() ? measure.indent() : 0;
            List<Mark> marks = assembler.marks(line, measure.left() + shift, measure.width() - shift);
            lines.add(new Line(marks, ink(paragraph, line.end()) == Ink.HYPHEN));
            if (ink(paragraph, line.end()) == Ink.CUT) {
                type.reportCut(paragraph.pieces().get(line.end()).source().text());
            }
        }
        return lines;
    }

    private static Ink ink(Itemised paragraph, int item) {
        return item < paragraph.pieces().size() ? paragraph.pieces().get(item).ink() : Ink.NOTHING;
    }

    private static LineBreaker breaker(Look look, Prices prices) {
        double em = look.font().size();
        Glue rag = new Glue(0, Sp.of(RAG * em), 0);
        return LineBreaker.total(
                switch (look.align()) {
                    case JUSTIFY ->
                        BreakingParameters.of(
                                        new Tolerance(-1, prices.tolerance(), Sp.of(prices.emergency() * em), true))
                                .withDemerits(look.role() == Role.SUMMARY ? SUMMARY_DEMERITS : prices.demerits());
                    case LEFT -> ragged(prices).withSkips(Glue.NONE, rag);
                    case RIGHT -> ragged(prices).withSkips(rag, Glue.NONE);
                    case CENTRE -> ragged(prices).withSkips(rag, rag);
                });
    }

    private static BreakingParameters ragged(Prices prices) {
        return BreakingParameters.of(RAGGED).withDemerits(prices.demerits());
    }
}
