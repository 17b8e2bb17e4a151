package galley.lines;

import galley.breaking.Breaking;
import galley.breaking.BreakingParameters;
import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.BreakingParameters.Tolerance;
import galley.breaking.Item;
import galley.breaking.Item.Glue;
import galley.breaking.LineBreaker;
import galley.breaking.LineShape;
import galley.lines.Alternatives.Offers;
import galley.lines.HouseRules.Prices;
import galley.lines.Itemised.Ink;
import galley.lines.StandingType.Copy;
import galley.lines.StandingType.Standing;
import galley.page.Mark;
import galley.style.Alignment;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a paragraph in lines: words and blanks become items, the breaker chooses among their breaks. */
public final class LineSetter {
    /** By how much a ragged line may comfortably fall short, in ems. */
    private static final double RAG = 3;

    /**
     * The summary is the first thing read, in larger type: rather a loose line than half a word before its last one.
     */
    private static final Demerits SUMMARY_DEMERITS = new Demerits(10, 10_000, 40_000, 4_000_000);

    /** How loose a ragged line may be, half empty lines apart: raggedness is no fault until it shows. */
    private static final int RAGGED_TOLERANCE = 2_000;

    /** Badness below that of a line that nothing makes worse. */
    private static final int WORST = 9_999;

    /** Three hyphens below one another are a ladder. */
    private static final int LONGEST_LADDER = 2;

    private final TypeCase type;
    private final List<Token> tokens;
    private final Look look;
    private final Measure measure;
    private final LineAssembler.Manner manner;

    private LineSetter(TypeCase type, List<Token> tokens, Look look, Measure measure) {
        Directions directions = Directions.of(tokens, look);
        this.type = type;
        this.tokens = directions.tokens();
        this.look = look;
        double indent = Math.max(-measure.left(), Math.min(measure.indent(), measure.width() / 3));
        this.measure = measure.indented(indent);
        this.manner = new LineAssembler.Manner(microtype(type.rules(), look, directions), directions);
    }

    /**
     * The lines of a paragraph.
     *
     * @return none for a paragraph without ink
     */
    public static List<Line> lines(TypeCase type, List<Span> spans, Look look, Measure measure) {
        Copy copy = new Copy(spans, look, measure, false);
        return type.standing()
                .paragraph(
                        copy,
                        type,
                        () -> standing(
                                copy,
                                setter(type, spans, look, measure)
                                        .map(setter -> setter.lines(setter.breaks(BEST)))
                                        .orElse(List.of()),
                                Offers.NONE))
                .lines();
    }

    /** The lines of a paragraph of running text, and those it would have if it were a line shorter or longer. */
    public static SetParagraph withAlternatives(TypeCase type, List<Span> spans, Look look, Measure measure) {
        Copy copy = new Copy(spans, look, measure, true);
        Standing paragraph = type.standing()
                .paragraph(
                        copy,
                        type,
                        () -> setter(type, spans, look, measure)
                                .map(setter -> setter.withOffers(copy))
                                .orElse(standing(copy, List.of(), Offers.NONE)));
        return new SetParagraph(
                paragraph.lines(), type.offersLooserSettings() ? paragraph.looser() : paragraph.usual());
    }

    private static Standing standing(Copy copy, List<Line> lines, Offers offers) {
        return new Standing(copy.firstNode(), lines, offers.usual(), offers.looser());
    }

    private Standing withOffers(Copy copy) {
        Broken broken = breaks(LineBreaker::variants);
        Latitude latitude = broken.latitude;
        boolean ragged = look.align() != Alignment.JUSTIFY;
        // Words and items are made again for what is printed: kept, they would take more than the pages.
        Offers offers = new Alternatives(broken.paragraph, new Alternatives.Column(Sp.of(measure.width()), ragged))
                .offers(
                        broken.breakings,
                        breaking -> setter(type, copy.spans(), look, copy.measure())
                                .map(again -> again.lines(again.itemised(latitude), breaking))
                                .orElseThrow());
        return standing(copy, lines(broken), offers);
    }

    /** None for a paragraph without ink. */
    private static Optional<LineSetter> setter(TypeCase type, List<Span> spans, Look look, Measure measure) {
        List<Token> tokens = Tokeniser.tokens(spans, type.rules());
        return tokens.stream().anyMatch(Token::isWord)
                ? Optional.of(new LineSetter(type, tokens, look, measure))
                : Optional.empty();
    }

    /** Joined letters bear no scaling, and what opens a line that runs to the left hangs out at the other side. */
    private static Microtype microtype(HouseRules rules, Look look, Directions directions) {
        return look.align() == Alignment.JUSTIFY && look.microtype() && !directions.rightToLeft()
                ? new Microtype(rules.protrusion(), rules.expansion())
                : Microtype.OFF;
    }

    /**
     * The breaks of a paragraph.
     *
     * @param latitude by which they were found
     * @param paragraph the items they are among
     * @param breaking where they are
     */
    record Probe(Latitude latitude, Itemised paragraph, Breaking breaking) {}

    /** The breaks of a paragraph, before anything is put in its place. */
    static Probe probe(TypeCase type, List<Span> spans, Look look, Measure measure) {
        Broken broken = new LineSetter(type, Tokeniser.tokens(spans, type.rules()), look, measure).breaks(BEST);
        return new Probe(broken.latitude, broken.paragraph, broken.breakings.get(0));
    }

    /** The settings to choose from, the best first. */
    private interface Choice {
        List<Breaking> of(LineBreaker breaker, List<Item> items, LineShape shape);
    }

    private static final Choice BEST = (breaker, items, shape) -> List.of(breaker.breakLines(items, shape));

    /** A paragraph with its breaks, those of its best setting first. */
    private record Broken(Latitude latitude, Itemised paragraph, List<Breaking> breakings) {}

    private Broken breaks(Choice choice) {
        for (Latitude latitude : Latitude.values()) {
            Itemised paragraph = itemised(latitude);
            List<Breaking> breakings = choice.of(LineBreaker.total(parameters(latitude)), paragraph.items(), shape());
            if (breakings.get(0).overfullLines().isEmpty() || latitude == Latitude.CUT_ANYWHERE) {
                return new Broken(latitude, paragraph, breakings);
            }
        }
        throw new IllegalStateException("the last latitude always does");
    }

    private List<Line> lines(Broken broken) {
        return lines(broken.paragraph, broken.breakings.get(0));
    }

    /** The paragraph as the breaker sees it. */
    private Itemised itemised(Latitude latitude) {
        boolean justified = look.align() == Alignment.JUSTIFY;
        double narrowest = measure.width() - Math.max(0, measure.indent());
        return Itemiser.itemise(type, tokens, new Itemiser.Setup(justified, manner.microtype(), narrowest, latitude));
    }

    private LineShape shape() {
        double indent = measure.indent();
        return new LineShape(List.of(
                new LineShape.Measure(Sp.of(indent), Sp.of(measure.width() - indent)),
                new LineShape.Measure(0, Sp.of(measure.width()))));
    }

    private List<Line> lines(Itemised paragraph, Breaking breaking) {
        LineAssembler assembler = new LineAssembler(type, paragraph, look, manner);
        List<Line> lines = new ArrayList<>(breaking.lines().size());
        for (Breaking.Line line : breaking.lines()) {
            double indent = lines.isEmpty() ? measure.indent() : 0;
            double left = measure.left() + (manner.directions().flushRight() ? 0 : indent);
            List<Mark> marks = assembler.marks(line, left, measure.width() - indent);
            List<Mark> placed = type.placed(marks, measure.left(), measure.width());
            boolean empty = Alternatives.nodes(paragraph, line).isEmpty();
            lines.add(new Line(placed, ink(paragraph, line.end()) == Ink.HYPHEN, empty));
            if (ink(paragraph, line.end()) == Ink.CUT) {
                type.reportCut(paragraph.pieces().get(line.end()).source().text());
            }
        }
        return lines;
    }

    static Ink ink(Itemised paragraph, int item) {
        return item < paragraph.pieces().size() ? paragraph.pieces().get(item).ink() : Ink.NOTHING;
    }

    /** Before names are broken or ladders built lines become loose, yet not as loose as they would without bounds. */
    private BreakingParameters parameters(Latitude latitude) {
        boolean house = latitude == Latitude.HOUSE;
        Prices prices = type.rules().prices();
        BreakingParameters parameters = aligned(prices, !house);
        return house && type.rules().ladders() ? parameters.withLongestLadder(LONGEST_LADDER) : parameters;
    }

    private BreakingParameters aligned(Prices prices, boolean lastResort) {
        double em = look.font().size();
        Glue rag = new Glue(0, Sp.of(RAG * em), 0);
        int tolerance = Math.max(RAGGED_TOLERANCE, halfEmpty(measure.width(), em));
        BreakingParameters ragged = BreakingParameters.of(new Tolerance(-1, tolerance, 0, lastResort))
                .withDemerits(prices.demerits());
        return switch (look.align()) {
            case JUSTIFY ->
                BreakingParameters.of(new Tolerance(-1, prices.tolerance(), Sp.of(prices.emergency() * em), lastResort))
                        .withDemerits(look.role() == Role.SUMMARY ? SUMMARY_DEMERITS : prices.demerits());
            case LEFT -> ragged.withSkips(Glue.NONE, rag);
            case RIGHT -> ragged.withSkips(rag, Glue.NONE);
            case CENTRE -> ragged.withSkips(rag, rag);
        };
    }

    /** The badness of a ragged line of a measure in points that is half empty, in type of a size. */
    static int halfEmpty(double measure, double size) {
        double ratio = measure / 2 / (RAG * size);
        return (int) Math.min(WORST, 100 * ratio * ratio * ratio);
    }
}
