package galley.lines;

import galley.breaking.Breaking;
import galley.breaking.Item;
import galley.breaking.Item.Glue;
import galley.font.GlyphRun;
import galley.font.ShapedText;
import galley.lines.Itemised.Ink;
import galley.lines.Itemised.Piece;
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
    private static final String SOFT_HYPHEN = "\u00AD";

    /** How far the active area of a link reaches above and below the baseline, in ems. */
    private static final double LINK_ASCENT = 0.75;

    private static final double LINK_DESCENT = 0.25;

    private final TypeCase type;
    private final Itemised paragraph;
    private final Look look;

    LineAssembler(TypeCase type, Itemised paragraph, Look look) {
        this.type = type;
        this.paragraph = paragraph;
        this.look = look;
    }

    /** The ink of the line, which starts at {@code left} and has room for {@code measure} points. */
    List<Mark> marks(Breaking.Line line, double left, double measure) {
        List<Segment> segments = segments(line);
        boolean filled = line.setting().filled();
        double natural = segments.stream().mapToDouble(Segment::width).sum();
        double slack = measure - natural;
        if (look.align() == Alignment.JUSTIFY && (slack < 0 || !filled)) {
            segments = justified(segments, slack);
        }
        double start = left + offset(slack);
        List<Mark> marks = new ArrayList<>();
        double[] lefts = Directions.lefts(segments, start);
        for (int i = 0; i < segments.size(); i++) {
            paint(segments, i, lefts[i], marks);
        }
        addLinks(segments, lefts, marks);
        return marks;
    }

    private double offset(double slack) {
        return switch (look.align()) {
            case JUSTIFY, LEFT -> 0;
            case RIGHT -> Math.max(0, slack);
            case CENTRE -> Math.max(0, slack) / 2;
        };
    }

    /** The parts of words that stand together, the blanks, and the hyphen at the end. */
    private List<Segment> segments(Breaking.Line line) {
        List<Segment> segments = new ArrayList<>();
        int at = line.start();
        while (at < line.end()) {
            Piece piece = paragraph.pieces().get(at);
            int next = at + 1;
            if (piece.ink() == Ink.TEXT) {
                int to = piece.to();
                while (next < line.end()
                        && continues(piece, to, paragraph.pieces().get(next))) {
                    to = paragraph.pieces().get(next++).to();
                }
                segments.add(word(piece.source(), piece.from(), to));
            } else if (piece.ink() == Ink.BLANK) {
                segments.add(blank(piece.source(), paragraph.items().get(at)));
            }
            at = next;
        }
        addEnd(line.end(), segments);
        return segments;
    }

    /** What follows in the same token, over hyphens that are not taken. */
    private static boolean continues(Piece first, int to, Piece next) {
        boolean same = next.token() != null && next.token().equals(first.token());
        return same && next.from() == to && next.ink() != Ink.BLANK;
    }

    private Segment word(Token token, int from, int to) {
        String shown = token.text().substring(from, to);
        return Segment.word(
                token, shown, type.shape(shown, token.style().font()).width());
    }

    private Segment blank(Token token, Item item) {
        Glue glue = item instanceof Glue g ? g : Glue.NONE;
        return Segment.blank(token, Sp.points(glue.width()), glue.stretch(), glue.shrink());
    }

    /** The hyphen of a broken word, or the blank that the break swallowed: without width, but there for readers. */
    private void addEnd(int end, List<Segment> segments) {
        Piece piece = end < paragraph.pieces().size() ? paragraph.pieces().get(end) : Piece.NOTHING;
        if (piece.ink() == Ink.HYPHEN) {
            Token token = piece.source();
            segments.add(
                    Segment.hyphen(token, type.shape("-", token.style().font()).width()));
        } else if (piece.ink() == Ink.NOTHING && end + 1 < paragraph.pieces().size()) {
            piece = paragraph.pieces().get(end + 1);
        }
        if (piece.ink() == Ink.BLANK) {
            segments.add(Segment.blank(piece.source(), 0, 0, 0));
        }
    }

    /** Gives the slack to the blanks in proportion to what each can take; a line without blanks stays as it is. */
    private static List<Segment> justified(List<Segment> segments, double slack) {
        double give = segments.stream()
                .mapToDouble(s -> slack > 0 ? s.stretch() : s.shrink())
                .sum();
        if (give <= 0) {
            return segments;
        }
        double share = slack / give;
        return segments.stream()
                .map(s -> s.widened(share * (slack > 0 ? s.stretch() : s.shrink())))
                .toList();
    }

    private void paint(List<Segment> segments, int i, double x, List<Mark> marks) {
        Segment segment = segments.get(i);
        Token token = segment.token();
        switch (segment.kind()) {
            case WORD -> {
                boolean blankFollows =
                        i + 1 < segments.size() && segments.get(i + 1).followsIn(segment);
                paintWord(segment, blankFollows, x, marks);
            }
            case BLANK -> {
                boolean painted = i > 0 && segment.followsIn(segments.get(i - 1));
                if (!painted) {
                    paint(type.shape(segment.text(), token.style().font()), token, x, Optional.empty(), marks);
                }
            }
            case HYPHEN -> {
                ShapedText hyphen = type.shape("-", token.style().font());
                paint(hyphen, token, x, Optional.of(SOFT_HYPHEN), marks);
            }
        }
    }

    private void paintWord(Segment segment, boolean blankFollows, double x, List<Mark> marks) {
        Token token = segment.token();
        ShapedText alone = type.shape(segment.text(), token.style().font());
        boolean joins = blankFollows && alone.runs().stream().noneMatch(GlyphRun::rightToLeft);
        ShapedText shaped =
                joins ? type.shape(segment.text() + " ", token.style().font()) : alone;
        Optional<String> actual = token.written(segment.text()).map(text -> joins ? text + " " : text);
        paint(shaped, token, x, actual, marks);
        if (blankFollows && !joins) {
            paint(type.shape(" ", token.style().font()), token, x + segment.width(), Optional.empty(), marks);
        }
    }

    private void paint(ShapedText shaped, Token token, double x, Optional<String> actual, List<Mark> marks) {
        TextStyle style = token.style();
        Content meaning = new Content(token.span().node());
        for (PlacedRun placed : PlacedRun.of(shaped, x)) {
            marks.add(new GlyphMark(
                    placed.x(), look.baseline() - style.raise(), placed.run(), style.rgb(), actual, meaning));
        }
    }

    /** One active area for every stretch of the line that leads to one address. */
    private void addLinks(List<Segment> segments, double[] lefts, List<Mark> marks) {
        int start = 0;
        while (start < segments.size()) {
            Span span = segments.get(start).token().span();
            int end = start + 1;
            while (end < segments.size()
                    && span.sameLink(segments.get(end).token().span())) {
                end++;
            }
            if (span.address().isPresent()) {
                double size = span.style().font().size();
                double right = lefts[end - 1] + segments.get(end - 1).width();
                double top = look.baseline() - LINK_ASCENT * size;
                double height = (LINK_ASCENT + LINK_DESCENT) * size;
                String address = span.address().get();
                Content meaning = new Content(span.linkNode());
                marks.add(new LinkMark(lefts[start], top, right - lefts[start], height, address, meaning));
            }
            start = end;
        }
    }
}
