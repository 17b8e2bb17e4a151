package galley.compose;

import galley.compose.Flow.Snap;
import galley.font.ShapedText;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.lines.Span;
import galley.model.Block;
import galley.model.Definition;
import galley.model.ListItem;
import galley.page.Mark;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/** Sets lists: labels hang left of their items, deeper lists stand further in. */
final class ListSetter {
    private static final String BULLET = "•";
    private static final String DEEPER_BULLET = "–";

    /** Space between a number and its item, in ems. */
    private static final double LABEL_GAP = 0.5;

    /** So many items are a short list. */
    private static final int FEW = 3;

    /** Room for a bullet where the look of the text knows no lists, in ems. */
    private static final double LEAST_INSET = 1.2;

    private final Job job;
    private final Look text;
    private final Frame frame;
    private final boolean nested;
    private final boolean opens;

    /**
     * A setter.
     *
     * @param nested whether it stands in an item of another list
     * @param opens whether it is the first thing below a heading, which it stands as close to as text does
     */
    ListSetter(Job job, Look text, Frame frame, boolean nested, boolean opens) {
        this.nested = nested;
        this.opens = opens;
        this.job = job;
        this.text = text;
        this.frame = frame;
    }

    /** A list without order. */
    Matter bullets(Block.BulletList list) {
        int node = job.structure().add(Kind.LIST, frame.parent());
        boolean deeper = frame.left() > 0 && text.role() == Role.LIST;
        Flow flow = new Flow();
        List<Double> heights = new ArrayList<>();
        for (ListItem item : list.items()) {
            Matter matter = item(item, deeper ? DEEPER_BULLET : BULLET, inset(), node);
            heights.add(matter.galley().height());
            flow.add(matter);
        }
        return matter(flow, heights);
    }

    /** A list that counts. */
    Matter numbers(Block.NumberedList list) {
        int node = job.structure().add(Kind.NUMBERED_LIST, frame.parent());
        int last = list.first() + list.items().size() - 1;
        double widest = Math.max(width(label(list.first())), width(label(last)));
        double inset = Math.max(inset(), widest + LABEL_GAP * text.font().size());
        Flow flow = new Flow();
        int number = list.first();
        List<Double> heights = new ArrayList<>();
        for (ListItem item : list.items()) {
            Matter matter = item(item, label(number++), inset, node);
            heights.add(matter.galley().height());
            flow.add(matter);
        }
        return matter(flow, heights);
    }

    private static String label(int number) {
        return number + ".";
    }

    /** A few items stay together if they can; of many, neither the first nor the last should stand alone. */
    private Matter matter(Flow flow, List<Double> heights) {
        Galley galley = flow.galley();
        int count = heights.size();
        if (count <= FEW) {
            galley = Reluctance.ifShort(galley, text);
        }
        if (count > 0) {
            galley = Reluctance.withoutLoneItems(galley, heights.get(0), heights.get(count - 1), text);
        }
        return setOff(galley);
    }

    /** Half a line above and below a list of running text, so that list and grid end together. */
    private Matter setOff(Galley galley) {
        if (text.role() == Role.TABLE || text.role() == Role.TABLE_HEADER) {
            // The space of tables stands around the whole.
            return new Matter(galley, 0, 0, Snap.FREE);
        }
        if (text.role() != Role.LIST || nested) {
            return Matter.of(galley, text, Snap.START);
        }
        double half = text.leading() / 2;
        double before = Math.max(text.spacing().before(), half);
        double after = Math.max(text.spacing().after(), half);
        return opens ? new Matter(galley, 0, after, Snap.START) : new Matter(galley, before, after, Snap.FREE);
    }

    private double inset() {
        return Math.max(text.spacing().inset(), LEAST_INSET * text.font().size());
    }

    private double width(String label) {
        return job.type().shape(label, text.font()).width();
    }

    private Matter item(ListItem item, String label, double inset, int list) {
        int node = job.structure().add(Kind.LIST_ITEM, list);
        int labelNode = job.structure().add(Kind.LABEL, node);
        int body = job.structure().add(Kind.LIST_BODY, node);
        Frame inner = frame.inset(inset).in(body);
        Galley galley = BlockSetter.galley(job, item.blocks(), text, inner);
        double right = inner.left() - LABEL_GAP * text.font().size();
        List<Mark> marks = Labels.endingAt(job, label, text, right, labelNode);
        if (galley.firstBaseline() == 0) {
            galley = new Galley().add(Strip.empty(text));
        }
        return new Matter(galley.mapFirst(strip -> strip.after(level(marks, strip))), 0, 0, Snap.FREE);
    }

    /** The label stands on the baseline of the item, whatever its look. */
    private List<Mark> level(List<Mark> marks, Strip strip) {
        double down = strip.baseline() - text.baseline();
        return marks.stream().map(mark -> mark.moved(0, down)).toList();
    }

    /** Terms and what is said about them. */
    Matter definitions(Block.DefinitionList list) {
        int node = job.structure().add(Kind.LIST, frame.parent());
        Look term = text.role() == Role.LIST ? job.look(Role.TERM) : text.bold();
        Flow flow = new Flow();
        for (Definition definition : list.definitions()) {
            int item = job.structure().add(Kind.LIST_ITEM, node);
            if (!definition.term().isEmpty()) {
                int label = job.structure().add(Kind.LABEL, item);
                List<Span> spans = SpanCollector.collect(job, definition.term(), term.text(), label);
                flow.add(Matter.of(
                        ParagraphSetter.set(job, spans, term, frame, 0).whole(), term, Snap.FREE));
                flow.keepWithNext();
            }
            int body = job.structure().add(Kind.LIST_BODY, item);
            for (ListItem description : definition.descriptions()) {
                Frame inner = frame.inset(inset()).in(body);
                Galley galley = BlockSetter.galley(job, description.blocks(), text, inner);
                flow.add(new Matter(galley, 0, 0, Snap.FREE));
            }
        }
        return setOff(Reluctance.ifShort(flow.galley(), text));
    }

    /** Labels of list items. */
    static final class Labels {
        private Labels() {}

        /** A label whose ink ends at a place, with the blank that keeps it apart from its item. */
        static List<Mark> endingAt(Job job, String label, Look look, double right, int node) {
            ShapedText alone = job.type().shape(label, look.font());
            return OneLine.marks(
                    job.type(),
                    label + " ",
                    look.text(),
                    Math.max(0, right - alone.width()),
                    look.baseline(),
                    new Content(node));
        }
    }
}
