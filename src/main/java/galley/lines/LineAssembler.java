package galley.lines;

import galley.breaking.Breaking;
import galley.breaking.Item;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.font.GlyphRun;
import galley.font.ShapedText;
import galley.lines.Itemised.Ink;
import galley.lines.Itemised.Piece;
import galley.lines.Segment.Kind;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.LinkMark;
import galley.page.Meaning.Content;
import galley.style.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the words of one line at their places: the parts of words shaped as they stand, the slack in the blanks. */
final class LineAssembler {
    private static final String HYPHEN = "-";
    private static final String SOFT_HYPHEN = "\u00AD";

    /** How far the active area of a link reaches above and below the baseline, in ems. */
    private static final double LINK_ASCENT = 0.75;

    private static final double LINK_DESCENT = 0.25;

    private final TypeCase type;
    private final Itemised paragraph;
    private final Look look;
    private final Manner manner;

    /**
     * What all lines of a paragraph have in common.
     *
     * @param microtype how it is adjusted
     * @param directions which way it and its words run
     */
    record Manner(Microtype microtype, Directions directions) {}

    LineAssembler(TypeCase type, Itemised paragraph, Look look, Manner manner) {
        this.type = type;
        this.paragraph = paragraph;
        this.look = look;
        this.manner = manner;
    }

    /** The ink of the line, which starts at {@code left} and has room for {@code measure} points. */
    List<Mark> marks(Breaking.Line line, double left, double measure) {
        List<Segment> segments = segments(line);
        double opening = manner.microtype.protrusion() ? opening(segments) : 0;
        double ending = manner.microtype.protrusion() ? ending(segments) : 0;
        double slack = measure + opening + ending - width(segments);
        if (look.align() == Alignment.JUSTIFY && (slack < 0 || !line.setting().filled())) {
            slack -= justify(segments, slack);
        }
        double start = left - opening + offset(Math.max(0, slack));
        List<Mark> marks = new ArrayList<>(segments.size());
        double[] lefts = manner.directions.lefts(segments, start);
        for (int i = 0; i < segments.size(); i++) {
            paint(segments, i, lefts[i], marks);
        }
        addLinks(segments, lefts, marks);
        return marks;
    }

    /** Lines start at the edge that their script starts at. */
    private double offset(double slack) {
        return switch (look.align()) {
            case JUSTIFY, LEFT -> manner.directions.flushRight() ? slack : 0;
            case RIGHT -> manner.directions.flushRight() ? 0 : slack;
            case CENTRE -> slack / 2;
        };
    }

    private static double opening(List<Segment> segments) {
        return segments.isEmpty() || !segments.get(0).isInk()
                ? 0
                : segments.get(0).word().hangsLeft();
    }

    private static double ending(List<Segment> segments) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).isInk()) {
                return segments.get(i).word().hangsRight();
            }
        }
        return 0;
    }

    private static double width(List<Segment> segments) {
        double width = 0;
        for (Segment segment : segments) {
            width += segment.width();
        }
        return width;
    }

    /** The parts of words that stand together, the blanks, and the hyphen at the end. */
    private List<Segment> segments(Breaking.Line line) {
        double factor = Microtype.factor(line.setting().expansion());
        List<Segment> segments = new ArrayList<>();
        int at = line.start();
        while (at < line.end()) {
            Piece piece = paragraph.pieces().get(at);
            int next = at + 1;
            switch (piece.ink()) {
                case TEXT -> {
                    int to = piece.to();
                    while (next < line.end() && continues(to, paragraph.pieces().get(next))) {
                        to = paragraph.pieces().get(next++).to();
                    }
                    Token token = piece.source();
                    segments.add(
                            piece.isWhole(to)
                                    ? text(Kind.WORD, token, token.text(), piece.glyphs(), factor)
                                    : text(Kind.WORD, token, token.text().substring(piece.from(), to), factor));
                }
                case BLANK ->
                    segments.add(blank(Kind.BLANK, piece, paragraph.items().get(at)));
                case SPACE ->
                    segments.add(blank(Kind.SPACE, piece, paragraph.items().get(at)));
                case NOTHING -> widenLast(segments, kern(paragraph.items().get(at)));
                case HYPHEN, CUT -> {}
            }
            at = next;
        }
        addEnd(line.end(), segments, factor);
        return segments;
    }

    /** Where a line could have been broken after a hyphen, but was not. */
    private static double kern(Item item) {
        return item instanceof Discretionary seam ? Sp.points(seam.noBreak().width()) : 0;
    }

    private static void widenLast(List<Segment> segments, double by) {
        int last = segments.size() - 1;
        if (last >= 0 && by != 0) {
            segments.set(last, segments.get(last).widened(by));
        }
    }

    /** What follows in the same word, over hyphens that are not taken: the first part of another begins at 0. */
    private static boolean continues(int to, Piece next) {
        return next.from() == to && next.ink() != Ink.BLANK && next.ink() != Ink.NOTHING;
    }

    private Segment text(Kind kind, Token token, String shown, double factor) {
        return text(kind, token, shown, type.fount(token.style()).word(shown), factor);
    }

    private Segment text(Kind kind, Token token, String shown, ShapedWord word, double factor) {
        return Segment.word(kind, token, shown, word, manner.microtype.expands(word.fount()) ? factor : 1);
    }

    private static Segment blank(Kind kind, Piece piece, Item item) {
        Glue glue = item instanceof Glue g ? g : Glue.NONE;
        return Segment.blank(
                kind, piece.source(), piece.glyphs(), Sp.points(glue.width()), glue.stretch(), glue.shrink());
    }

    /** The hyphen of a broken word, or the blank that the break swallowed: without width, but there for readers. */
    private void addEnd(int end, List<Segment> segments, double factor) {
        Piece piece = end < paragraph.pieces().size() ? paragraph.pieces().get(end) : Piece.NOTHING;
        if (piece.ink() == Ink.HYPHEN) {
            Token token = piece.source();
            String before = token.text().substring(0, piece.from());
            widenLast(segments, type.fount(token.style()).kerning(before, HYPHEN) * factor);
            segments.add(text(Kind.HYPHEN, token, HYPHEN, factor));
        } else if (piece.ink() == Ink.NOTHING && end + 1 < paragraph.pieces().size()) {
            piece = paragraph.pieces().get(end + 1);
        }
        if (piece.ink() == Ink.BLANK) {
            segments.add(blank(Kind.BLANK, piece, Glue.NONE));
        }
    }

    /**
     * Gives the slack to the blanks in proportion to what each can take; a line without blanks stays as it is.
     *
     * @return how much they took
     */
    private static double justify(List<Segment> segments, double slack) {
        double give = 0;
        for (Segment segment : segments) {
            give += slack > 0 ? segment.stretch() : segment.shrink();
        }
        if (give <= 0) {
            return 0;
        }
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            segments.set(i, segment.widened(slack / give * (slack > 0 ? segment.stretch() : segment.shrink())));
        }
        return slack;
    }

    private void paint(List<Segment> segments, int i, double x, List<Mark> marks) {
        Segment segment = segments.get(i);
        switch (segment.kind()) {
            case WORD -> {
                boolean blankFollows =
                        i + 1 < segments.size() && segments.get(i + 1).followsIn(segment);
                paintWord(segment, blankFollows, x, marks);
            }
            case BLANK -> {
                boolean painted = i > 0 && segment.followsIn(segments.get(i - 1));
                if (!painted) {
                    paint(segment.word().shaped(), segment, x, Optional.empty(), marks);
                }
            }
            case SPACE -> {}
            case HYPHEN -> paint(segment.word().shaped(), segment, x, Optional.of(SOFT_HYPHEN), marks);
        }
    }

    private void paintWord(Segment segment, boolean blankFollows, double x, List<Mark> marks) {
        ShapedWord word = segment.word();
        ShapedText shaped = blankFollows ? word.withBlank() : word.shaped();
        Optional<String> actual = segment.token().written(segment.text()).map(text -> blankFollows ? text + " " : text);
        paint(shaped, segment, x, actual, marks);
    }

    private void paint(ShapedText shaped, Segment segment, double x, Optional<String> actual, List<Mark> marks) {
        TextStyle style = segment.token().style();
        Content meaning = new Content(segment.token().span().node());
        double y = look.baseline() - style.raise();
        double expansion = segment.expansion();
        for (PlacedRun placed : PlacedRun.of(shaped, 0)) {
            GlyphRun run = expansion == 1 ? placed.run() : placed.run().expanded(expansion);
            marks.add(new GlyphMark(x + placed.x() * expansion, y, run, style.rgb(), actual, meaning));
        }
    }

    /** One active area for every stretch of the line that leads to one target. */
    private void addLinks(List<Segment> segments, double[] lefts, List<Mark> marks) {
        int start = 0;
        while (start < segments.size()) {
            Span span = segments.get(start).token().span();
            int end = start + 1;
            while (end < segments.size()
                    && span.sameLink(segments.get(end).token().span())) {
                end++;
            }
            if (span.target().isPresent()) {
                marks.add(link(span, segments, lefts, start, end));
            }
            start = end;
        }
    }

    private LinkMark link(Span span, List<Segment> segments, double[] lefts, int start, int end) {
        double left = lefts[start];
        double right = left;
        for (int i = start; i < end; i++) {
            left = Math.min(left, lefts[i]);
            right = Math.max(right, lefts[i] + segments.get(i).width());
        }
        double size = span.style().font().size();
        double top = look.baseline() - LINK_ASCENT * size;
        double height = (LINK_ASCENT + LINK_DESCENT) * size;
        Content meaning = new Content(span.linkNode());
        return new LinkMark(left, top, right - left, height, span.target().orElseThrow(), meaning);
    }
}
