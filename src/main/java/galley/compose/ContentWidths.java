package galley.compose;

import galley.lines.Look;
import galley.lines.Span;
import galley.lines.Token;
import galley.lines.Tokeniser;
import galley.model.Block;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.PlainText;
import java.util.List;

/** How narrow the blocks of a cell can be set without cutting a word, and how wide they are without a line break. */
final class ContentWidths implements Block.Visitor<ContentWidths.Widths> {
    /** Markup inside a cell may be bold or in another face: so much wider than plain text. */
    private static final double MARKUP = 1.08;

    /** Against rounding: a word that just fits must fit. */
    private static final double SLACK = 0.1;

    /** Room for what has no words of its own to go by: deeper tables, pictures. */
    private static final Widths UNKNOWN = new Widths(72, 160);

    private static final double LIST_INSET = 1.2;

    /**
     * Two widths in points.
     *
     * @param least the longest word
     * @param natural the longest line
     */
    record Widths(double least, double natural) {
        static final Widths NONE = new Widths(0, 0);

        Widths or(Widths other) {
            return new Widths(Math.max(least, other.least), Math.max(natural, other.natural));
        }

        Widths plus(double extra) {
            return new Widths(least + extra, natural + extra);
        }
    }

    private final Job job;
    private final Look look;

    private ContentWidths(Job job, Look look) {
        this.job = job;
        this.look = look;
    }

    static Widths of(Job job, List<Block> blocks, Look look) {
        return new ContentWidths(job, look).widest(blocks);
    }

    /** The look for inlines in some room: with hyphens only where there is a word wider than it. */
    static Look fitting(Job job, List<Inline> inlines, Look look, double room) {
        Look whole = look.withoutHyphens();
        return new ContentWidths(job, whole).of(inlines).least() <= room ? whole : look;
    }

    private Widths widest(List<Block> blocks) {
        Widths widest = Widths.NONE;
        for (Block block : blocks) {
            widest = widest.or(block.accept(this));
        }
        return widest;
    }

    private Widths of(List<Inline> inlines) {
        double factor = inlines.size() > 1 ? MARKUP : 1;
        Widths widths = Widths.NONE;
        for (String line : PlainText.of(inlines).split("\n", -1)) {
            double natural = 0;
            double tied = 0;
            for (Token token : Tokeniser.tokens(List.of(Span.of(line, look.text(), 0)))) {
                double width = job.type().shape(token.text(), look.font()).width() * factor;
                natural += width;
                boolean holds = token.isWord() || token.kind() == Token.Kind.TIE;
                tied = holds ? tied + width : 0;
                widths = widths.or(new Widths(tied + SLACK, natural + SLACK));
            }
        }
        return widths;
    }

    @Override
    public Widths paragraph(Block.Paragraph paragraph) {
        return of(paragraph.text());
    }

    private Widths items(List<ListItem> items) {
        Widths widest = Widths.NONE;
        for (ListItem item : items) {
            widest = widest.or(widest(item.blocks()));
        }
        return widest.plus(LIST_INSET * look.font().size());
    }

    @Override
    public Widths bulletList(Block.BulletList list) {
        return items(list.items());
    }

    @Override
    public Widths numberedList(Block.NumberedList list) {
        return items(list.items());
    }

    @Override
    public Widths definitionList(Block.DefinitionList list) {
        Widths widest = Widths.NONE;
        for (var definition : list.definitions()) {
            widest = widest.or(of(definition.term())).or(items(definition.descriptions()));
        }
        return widest;
    }

    @Override
    public Widths table(Block.Table table) {
        return UNKNOWN;
    }

    @Override
    public Widths quotation(Block.Quotation quotation) {
        return UNKNOWN.or(widest(quotation.blocks()));
    }

    @Override
    public Widths preformatted(Block.Preformatted preformatted) {
        return UNKNOWN;
    }

    @Override
    public Widths figure(Block.Figure figure) {
        return UNKNOWN;
    }
}
