package galley.compose;

import galley.compose.Flow.Snap;
import galley.lines.Line;
import galley.lines.Look;
import galley.model.Block;
import galley.model.Inline;
import galley.model.PlainText;
import galley.page.Structure.Kind;
import galley.style.Role;
import java.util.List;
import java.util.function.Predicate;

/** Sets blocks of every kind in one frame. */
final class BlockSetter implements Block.Visitor<Matter> {
    private final Job job;
    private final Look text;
    private final Frame frame;
    private boolean afterParagraph;
    private boolean opens = true;
    /** Whether the block set last announces the next: it should not end a page without it. */
    private boolean announces;

    /**
     * A setter.
     *
     * @param text the look of its paragraphs
     * @param frame the room for them
     */
    BlockSetter(Job job, Look text, Frame frame) {
        this.job = job;
        this.text = text;
        this.frame = frame;
    }

    /** Sets blocks one below the other. */
    void set(List<Block> blocks, Flow flow) {
        for (Block block : blocks) {
            if (block.place().known()) {
                job.at(block.place());
            }
            announces = false;
            flow.add(block.accept(this));
            job.notes().open(job.structure(), frame.parent());
            opens = false;
            afterParagraph = isParagraph(block);
            if (announces) {
                flow.keepWithNext();
            }
        }
    }

    /** Sets blocks in a galley of their own, without a grid. */
    static Galley galley(Job job, List<Block> blocks, Look text, Frame frame) {
        Flow flow = new Flow();
        new BlockSetter(job, text, frame).set(blocks, flow);
        return flow.galley();
    }

    @Override
    public Matter paragraph(Block.Paragraph paragraph) {
        announces = announces(paragraph.text());
        double indent = afterParagraph ? text.spacing().indent() : 0;
        Galley lines = running(paragraph.text(), indent);
        // The space of other roles stands around the whole: the table, the quotation, not each paragraph in it.
        boolean running = text.role() == Role.BODY || text.role() == Role.SUMMARY;
        return running ? Matter.of(lines, text, Snap.START) : new Matter(lines, 0, 0, Snap.START);
    }

    /** Text of the page itself may run a line longer or shorter; what stands in boxes and lists is as it is. */
    private Galley running(List<Inline> inlines, double indent) {
        if (text.role() != Role.BODY && text.role() != Role.SUMMARY) {
            return lines(inlines, text, frame, indent, Kind.PARAGRAPH);
        }
        if (inlines.isEmpty()) {
            return new Galley();
        }
        int node = job.structure().add(Kind.PARAGRAPH, frame.parent());
        return ParagraphSetter.setWithChoices(
                job, SpanCollector.collect(job, inlines, text.text(), node), text, frame, indent);
    }

    /** Sets inlines as a paragraph of a look and a kind. */
    private Galley lines(List<Inline> inlines, Look look, Frame in, double indent, Kind kind) {
        if (PlainText.of(inlines).isBlank() && inlines.isEmpty()) {
            return new Galley();
        }
        int node = job.structure().add(kind, in.parent());
        return ParagraphSetter.set(job, SpanCollector.collect(job, inlines, look.text(), node), look, in, indent);
    }

    @Override
    public Matter bulletList(Block.BulletList list) {
        return lists().bullets(list);
    }

    @Override
    public Matter numberedList(Block.NumberedList list) {
        return lists().numbers(list);
    }

    @Override
    public Matter definitionList(Block.DefinitionList list) {
        return lists().definitions(list);
    }

    private ListSetter lists() {
        return new ListSetter(job, listText(), frame, text.role() == Role.LIST, opens);
    }

    /** Lists in running text have a look of their own; lists in cells and notes look like what is around them. */
    private Look listText() {
        return text.role() == Role.BODY ? job.look(Role.LIST) : text;
    }

    @Override
    public Matter table(Block.Table table) {
        return new TableSetter(job, frame).set(table);
    }

    @Override
    public Matter quotation(Block.Quotation quotation) {
        Look look = job.look(Role.QUOTATION);
        int node = job.structure().add(Kind.QUOTATION, frame.parent());
        double inset = look.spacing().inset();
        Frame inner = frame.in(node).inset(inset).insetRight(inset);
        Flow flow = new Flow();
        new BlockSetter(job, look, inner).set(quotation.blocks(), flow);
        if (!quotation.attribution().isEmpty()) {
            Look by = job.look(Role.ATTRIBUTION);
            Galley line = lines(quotation.attribution(), by, inner, 0, Kind.PARAGRAPH);
            flow.keepWithNext().add(Matter.of(line, by, Snap.FREE));
        }
        return Matter.of(Reluctance.ifShort(flow.galley(), look), look, Snap.FREE);
    }

    @Override
    public Matter preformatted(Block.Preformatted preformatted) {
        Look look = job.look(Role.PREFORMATTED);
        int paragraph = job.structure().add(Kind.PARAGRAPH, frame.parent());
        int node = job.structure().add(Kind.CODE, paragraph);
        Frame inner = frame.inset(look.spacing().inset());
        List<Line> lines = new PreformattedSetter(job, look, inner, node).lines(preformatted.text());
        return Matter.of(Reluctance.ifShort(ParagraphSetter.stack(lines, look), look), look, Snap.FREE);
    }

    @Override
    public Matter figure(Block.Figure figure) {
        return new FigureSetter(job, frame).set(figure);
    }

    /** Whether a block is a paragraph that says what comes next. */
    static boolean announces(Block block) {
        return block.accept(ANNOUNCES);
    }

    private static boolean announces(List<Inline> text) {
        return PlainText.of(text).strip().endsWith(":");
    }

    /** Whether a block is running text. */
    static boolean isParagraph(Block block) {
        return block.accept(IS_PARAGRAPH);
    }

    /** Whether the paragraph after a block is indented: only text that goes on is. */
    private static final Block.Visitor<Boolean> IS_PARAGRAPH = new OfParagraphs(paragraph -> true);

    private static final Block.Visitor<Boolean> ANNOUNCES = new OfParagraphs(paragraph -> announces(paragraph.text()));

    /** What may be true of paragraphs and of no other block. */
    private record OfParagraphs(Predicate<Block.Paragraph> holds) implements Block.Visitor<Boolean> {
        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            return holds.test(paragraph);
        }

        @Override
        public Boolean bulletList(Block.BulletList list) {
            return false;
        }

        @Override
        public Boolean numberedList(Block.NumberedList list) {
            return false;
        }

        @Override
        public Boolean definitionList(Block.DefinitionList list) {
            return false;
        }

        @Override
        public Boolean table(Block.Table table) {
            return false;
        }

        @Override
        public Boolean quotation(Block.Quotation quotation) {
            return false;
        }

        @Override
        public Boolean preformatted(Block.Preformatted preformatted) {
            return false;
        }

        @Override
        public Boolean figure(Block.Figure figure) {
            return false;
        }
    }
}
