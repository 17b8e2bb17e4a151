package galley.compose;

import galley.check.Checker;
import galley.compose.Flow.Snap;
import galley.compose.Strip.Band;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.lines.Span;
import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Item;
import galley.model.PlainText;
import galley.page.Mark;
import galley.page.Meaning.Artifact;
import galley.page.Structure.Kind;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets the box of facts: label over value on a tint. A fact is never divided unless it is longer than a page. However
 * it looks, it is read as a table, whose rows each begin with their head; a group of facts is a table in its cell.
 */
final class FactsSetter {
    /** In a box at least so wide labels stand beside their values, as far as they fit on a line there. */
    private static final double WIDE = 260;

    /** A fact alone at the head or foot of a page looks lost. */
    private static final int LONE_FACT = 12_000;

    /** A box cut by a page break is read as two; a page that ends four lines short is no worse. */
    private static final int CUT_BOX = 8_000;

    /** Labels beside their values take no more than this of the box; longer ones stand above. */
    private static final double WIDEST_LABELS = 0.36;

    /** Between the longest label and the values, in ems. */
    private static final double LABEL_GAP = 1.5;

    private static final double GROUP_INSET = 8;
    private static final double BULLET_INSET = 1.1;
    private static final String BULLET = "•";
    private static final String NO_VALUE = "–";

    private final Job job;
    private final Frame frame;
    private final double tallest;
    private final Look box;
    private final Look label;
    private final Look value;

    /**
     * A setter.
     *
     * @param tallest a fact higher than this may be divided, in points
     */
    FactsSetter(Job job, Frame frame, double tallest) {
        this.job = job;
        this.frame = frame;
        this.tallest = tallest;
        this.box = job.look(Role.INFOBOX);
        this.label = job.look(Role.INFOBOX_LABEL);
        this.value = job.look(Role.INFOBOX_VALUE);
    }

    /** Whether an article has a fact to show. */
    static boolean hasFacts(Article article) {
        return article.infoboxes().stream()
                .anyMatch(infobox -> shown(infobox, article).stream().anyMatch(FactsSetter::says));
    }

    /** The fields but for a title that repeats the article's. */
    private static List<Field> shown(Infobox infobox, Article article) {
        return infobox.fields().stream()
                .filter(field -> !repeatsTitle(field, article)
                        && (says(field) || !field.label().isBlank()))
                .toList();
    }

    private static boolean repeatsTitle(Field field, Article article) {
        return field.label().strip().toLowerCase(Locale.ROOT).equals("title")
                && plain(field).equals(article.title().strip());
    }

    private static boolean says(Field field) {
        return !plain(field).isEmpty() || field.fields().stream().anyMatch(FactsSetter::says);
    }

    private static String plain(Field field) {
        StringBuilder text = new StringBuilder();
        for (Item item : field.items()) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(PlainText.of(item.text()).strip());
        }
        return text.toString().replace('\n', ' ');
    }

    /** The value of the field of that label in the first infobox that has it. */
    static Optional<String> value(Article article, String wanted) {
        return article.infoboxes().stream()
                .flatMap(infobox -> infobox.fields().stream())
                .filter(field -> field.label().strip().toLowerCase(Locale.ROOT).equals(wanted))
                .map(FactsSetter::plain)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** All boxes of an article, with a heading over the first. */
    void set(Article article, Flow flow) {
        if (!hasFacts(article)) {
            return;
        }
        flow.add(SideHeading.set(job, job.wording().keyFacts(), Role.INFOBOX_HEADING, frame));
        flow.keepWithNext();
        Galley boxes = new Galley();
        for (Infobox infobox : article.infoboxes()) {
            List<Field> fields = shown(infobox, article);
            if (!fields.isEmpty()) {
                if (!boxes.isEmpty()) {
                    // Without a tint, so that each box has a tint of its own.
                    boxes.mayDivide(0, Strip.NONE, Strip.NONE, Strip.blank(apart()));
                }
                String kind = article.infoboxes().size() > 1 ? capitalised(infobox.kind()) : "";
                boxes.add(boxed(facts(kind, fields)));
            }
        }
        flow.add(new Matter(boxes, 0, box.spacing().after(), Snap.FREE));
    }

    /** A kind is written as it comes in a sentence; here it begins a line. */
    private static String capitalised(String kind) {
        if (kind.isEmpty()) {
            return kind;
        }
        int second = kind.offsetByCodePoints(0, 1);
        return kind.substring(0, second).toUpperCase(Locale.ROOT) + kind.substring(second);
    }

    /** Between two boxes: tints are apart by less than two facts are, boxes without a tint by more. */
    private double apart() {
        double facts = value.spacing().after();
        return box.ground().isPresent() ? facts / 2 : facts * 2;
    }

    private Galley boxed(Galley content) {
        double padding = box.ground().isPresent() ? box.spacing().padding() : 0;
        Galley galley = new Galley();
        if (padding > 0) {
            galley.add(Strip.blank(padding)).keep();
        }
        galley.add(content);
        if (padding > 0) {
            galley.keep().add(Strip.blank(padding));
        }
        return box.ground()
                .map(rgb -> galley.on(new Band(frame.left(), frame.width(), rgb)))
                .orElse(galley);
    }

    /** The facts of one box; where there are several boxes, what each describes stands over its facts. */
    private Galley facts(String kind, List<Field> fields) {
        double padding = box.ground().isPresent() ? box.spacing().padding() : 0;
        Frame inner = frame.inset(padding).insetRight(padding);
        Galley galley = new Galley();
        if (!kind.isBlank()) {
            Look heading = job.look(Role.INFOBOX_HEADING);
            int node = job.structure().add(Kind.PARAGRAPH, frame.parent());
            galley.add(ParagraphSetter.set(job, List.of(Span.of(kind, heading.text(), node)), heading, inner, 0)
                            .whole())
                    .keep()
                    .add(Strip.blank(value.spacing().after() / 2))
                    .keep();
        }
        int table = job.structure().add(Kind.TABLE, frame.parent());
        double column = labelColumn(fields, inner.width());
        Strip edge = Strip.blank(padding);
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                boolean lone = i == 1 || i == fields.size() - 1;
                galley.mayDivide(
                        lone ? LONE_FACT : CUT_BOX,
                        edge,
                        edge,
                        Strip.blank(value.spacing().after()));
            }
            Galley fact = fact(fields.get(i), inner.in(table), column);
            galley.add(fact.height() > tallest ? fact : fact.whole());
        }
        return galley;
    }

    /** The width of the labels that stand beside their values; 0 where the box is too narrow for that. */
    private double labelColumn(List<Field> fields, double width) {
        double gap = LABEL_GAP * label.font().size();
        double widest = fields.stream()
                .mapToDouble(this::labelWidth)
                .filter(labelWidth -> labelWidth + gap <= width * WIDEST_LABELS)
                .max()
                .orElse(0);
        return width < WIDE || widest == 0 ? 0 : widest + gap;
    }

    private double labelWidth(Field field) {
        return OneLine.width(job.type(), field.label(), label.text());
    }

    private Galley fact(Field field, Frame in, double column) {
        job.at(field.place());
        int row = job.structure().add(Kind.TABLE_ROW, in.parent());
        int labelNode = job.structure().add(Kind.ROW_HEADER, row);
        int cell = job.structure().add(Kind.TABLE_CELL, row);
        List<Span> words = List.of(Span.of(field.label(), label.text(), labelNode));
        boolean beside = labelWidth(field) + label.font().size() < column && hasWholeWords(field, in.width() - column);
        Frame labels = beside ? in.insetRight(in.width() - column + label.font().size()) : in;
        Galley over = ParagraphSetter.set(job, words, label, labels, 0).whole();
        Frame values = beside ? in.inset(column) : in;
        Flow flow = new Flow();
        if (!beside) {
            flow.add(new Matter(over, 0, 0, Snap.FREE)).keepWithNext();
        }
        addValues(field, values.in(cell), flow);
        if (!beside) {
            return flow.galley();
        }
        Strip first = over.joined();
        return flow.isEmpty() ? over : flow.galley().mapFirst(strip -> strip.after(level(first, strip)));
    }

    /** Whether no value has a word wider than some room. */
    private boolean hasWholeWords(Field field, double room) {
        return field.items().stream()
                .allMatch(item -> !fitting(item, room - inset(item)).text().hyphenate());
    }

    private Look fitting(Item item, double room) {
        return ContentWidths.fitting(job, item.text(), value, room);
    }

    private double inset(Item item) {
        return item.depth() * BULLET_INSET * value.font().size();
    }

    /** The label beside a value, on its first baseline. */
    private static List<Mark> level(Strip label, Strip value) {
        double down = value.baseline() - label.baseline();
        return label.marks().stream().map(mark -> mark.moved(0, down)).toList();
    }

    /** A label without a value has a dash: the article names the fact, and leaves it open. */
    private void addValues(Field field, Frame in, Flow flow) {
        if (!says(field)) {
            int node = job.structure().add(Kind.PARAGRAPH, in.parent());
            List<Span> dash = List.of(Span.of(NO_VALUE, value.text(), node));
            flow.add(new Matter(ParagraphSetter.set(job, dash, value, in, 0), 0, 0, Snap.FREE));
            return;
        }
        List<Item> items = field.items();
        for (int i = 0; i < items.size(); i++) {
            boolean remarked = i == items.size() - 1 && isUnattributed(field);
            flow.add(new Matter(item(items.get(i), remarked, in), 0, 0, Snap.FREE));
        }
        if (!field.fields().isEmpty()) {
            int table = job.structure().add(Kind.TABLE, in.parent());
            Frame group = in.inset(GROUP_INSET).in(table);
            double column = labelColumn(field.fields(), group.width());
            for (Field inner : field.fields()) {
                Galley fact = fact(inner, group, column);
                flow.add(new Matter(fact, value.spacing().after() / 2, 0, Snap.FREE));
            }
        }
    }

    /** Whether the text gives the value only as what somebody says, so that the box alone states it as a fact. */
    private boolean isUnattributed(Field field) {
        return job.portion().findings().stream()
                .filter(finding -> finding.ruleId().equals(Checker.UNATTRIBUTED))
                .map(finding -> finding.spots().get(0))
                .anyMatch(spot -> spot.place().known()
                        && spot.place().line() == field.place().line()
                        && spot.text().startsWith(field.label()));
    }

    private Galley item(Item item, boolean remarked, Frame in) {
        int node = job.structure().add(Kind.PARAGRAPH, in.parent());
        double em = value.font().size();
        Frame inner = item.depth() == 0 ? in : in.inset(inset(item));
        Look look = fitting(item, inner.width());
        List<Span> spans = new ArrayList<>(SpanCollector.collect(job, item.text(), look.text(), node));
        if (remarked) {
            spans.add(Span.of(
                    " " + job.wording().asGiven(), job.look(Role.INFOBOX_REMARK).text(), node));
        }
        Galley galley = ParagraphSetter.set(job, spans, look, inner, 0);
        if (item.depth() == 0 || galley.isEmpty()) {
            return galley;
        }
        List<Mark> bullet = OneLine.marks(
                job.type(),
                BULLET + " ",
                value.text(),
                inner.left() - BULLET_INSET * em,
                value.baseline(),
                Artifact.LAYOUT);
        return galley.mapFirst(strip -> strip.after(bullet));
    }
}
