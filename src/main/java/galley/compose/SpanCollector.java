package galley.compose;

import galley.font.Feature;
import galley.font.FontSpec;
import galley.lines.Span;
import galley.lines.TextStyle;
import galley.model.Inline;
import galley.model.PlainText;
import galley.page.Structure.Kind;
import galley.page.Structure.Node;
import galley.page.Target;
import galley.style.Property;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns inlines into styled spans: every nesting of markup becomes one style, one node and one address. */
final class SpanCollector implements Inline.Visitor<SpanCollector> {
    /** Superiors and inferiors: two thirds of the size, a third of an em up, a sixth down. */
    private static final double SCRIPT_SIZE = 0.66;

    private static final double SUPERIOR_RAISE = 0.34;
    private static final double INFERIOR_RAISE = -0.16;

    private static final String MAIL = "mailto:";

    /** Begins the name of the note of an address, so that it has one note however often it is linked. */
    private static final String NOTE_OF_LINK = "link ";

    private final Job job;
    private final List<Span> spans = new ArrayList<>();
    private TextStyle style;
    private int node;
    private Optional<Target> target = Optional.empty();
    private int linkNode = -1;

    private SpanCollector(Job job, TextStyle style, int node) {
        this.job = job;
        this.style = style;
        this.node = node;
    }

    /** The spans of inlines that begin in a style, as content of a node; line breaks around all text are left out. */
    static List<Span> collect(Job job, List<Inline> inlines, TextStyle style, int node) {
        SpanCollector collector = new SpanCollector(job, style, node);
        collector.addAll(inlines);
        return withoutEmptyLines(collector.spans);
    }

    /** Empty lines at the head or the end of a paragraph would part it from its heading and its page from its foot. */
    private static List<Span> withoutEmptyLines(List<Span> spans) {
        int from = 0;
        int to = spans.size();
        while (from < to && spans.get(from).text().isBlank()) {
            from++;
        }
        while (to > from && spans.get(to - 1).text().isBlank()) {
            to--;
        }
        boolean breaksFirst = spans.subList(0, from).stream().anyMatch(SpanCollector::isBreak);
        boolean breaksLast = spans.subList(to, spans.size()).stream().anyMatch(SpanCollector::isBreak);
        return spans.subList(breaksFirst ? from : 0, breaksLast ? to : spans.size());
    }

    private static boolean isBreak(Span span) {
        return span.text().equals(Span.LINE_BREAK);
    }

    private SpanCollector addAll(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        return this;
    }

    private SpanCollector add(String text, TextStyle in, int of) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, in, of, target, linkNode));
        }
        return this;
    }

    private SpanCollector styled(TextStyle inner, List<Inline> inlines) {
        TextStyle outer = style;
        style = inner;
        addAll(inlines);
        style = outer;
        return this;
    }

    private SpanCollector within(Node inner, List<Inline> inlines, TextStyle innerStyle) {
        int outer = node;
        node = job.structure().add(inner);
        styled(innerStyle, inlines);
        node = outer;
        return this;
    }

    @Override
    public SpanCollector text(Inline.Text text) {
        // A line feed inside text is a blank of the input's own line breaks, not a break that is meant.
        return add(text.value().replace('\n', ' '), style, node);
    }

    @Override
    public SpanCollector emphasis(Inline.Emphasis emphasis) {
        FontSpec font = style.font();
        return styled(style.withFont(font.withItalic(!font.italic())), emphasis.text());
    }

    @Override
    public SpanCollector strong(Inline.Strong strong) {
        return styled(style.withFont(style.font().withBold(true)), strong.text());
    }

    @Override
    public SpanCollector superscript(Inline.Superscript superscript) {
        return styled(style.shifted(SCRIPT_SIZE, SUPERIOR_RAISE).withoutHyphens(), superscript.text());
    }

    @Override
    public SpanCollector subscript(Inline.Subscript subscript) {
        return styled(style.shifted(SCRIPT_SIZE, INFERIOR_RAISE).withoutHyphens(), subscript.text());
    }

    @Override
    public SpanCollector code(Inline.Code code) {
        int inner = job.structure().add(Kind.CODE, node);
        return add(code.value(), machine(), inner);
    }

    @Override
    public SpanCollector formula(Inline.Formula formula) {
        int inner = job.structure().add(Node.of(Kind.FORMULA, node).described(formula.tex()));
        TextStyle machine = machine();
        return add(formula.tex(), machine.withFont(machine.font().withItalic(true)), inner);
    }

    /** The face of code at the size it has to running text in the style. */
    private TextStyle machine() {
        FontSpec code = job.look(Role.PREFORMATTED).font();
        double share = code.size() / job.look(Role.BODY).font().size();
        FontSpec font = code.withSize(style.font().size() * share)
                .withBold(style.font().bold())
                .withItalic(style.font().italic());
        return style.withFont(font).withoutHyphens();
    }

    @Override
    public SpanCollector link(Inline.Link link) {
        if (target.isPresent()) {
            return addAll(link.text());
        }
        if (job.anchors().has(link.target())) {
            return active(link, new Target.Inside(PlainText.of(link.text())));
        }
        if (!leadsSomewhere(link.target())) {
            return addAll(link.text());
        }
        return job.style().get(Role.PAGE, Property.LINKS).equals("notes") ? noted(link) : active(link);
    }

    /** As paper shows it: the text, and a note with the address unless the text says it already. */
    private SpanCollector noted(Inline.Link link) {
        String target = link.target().strip();
        String shown = target.startsWith(MAIL) ? target.substring(MAIL.length()) : target;
        String words = PlainText.of(link.text()).strip();
        if (words.equals(target) || words.equals(shown)) {
            return active(link);
        }
        addAll(link.text());
        Inline address = new Inline.Link(target, List.of(new Inline.Text(shown)));
        return note(new Inline.Note(NOTE_OF_LINK + target, List.of(address)));
    }

    private SpanCollector active(Inline.Link link) {
        return active(link, new Target.Address(link.target().strip()));
    }

    private SpanCollector active(Inline.Link link, Target leadsTo) {
        int outer = node;
        linkNode = job.structure().add(Kind.LINK, node);
        job.anchors().lead(linkNode, link.target());
        node = linkNode;
        target = Optional.of(leadsTo);
        styled(style.withRgb(job.look(Role.LINK).text().rgb()), link.text());
        target = Optional.empty();
        linkNode = -1;
        node = outer;
        return this;
    }

    /** Only what a reader on another machine can follow; titles of other articles and local paths stay plain. */
    private static boolean leadsSomewhere(String target) {
        String start = target.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:");
    }

    @Override
    public SpanCollector foreign(Inline.Foreign foreign) {
        TextStyle inner = style.withFont(style.font().withLanguage(foreign.language()));
        return within(Node.of(Kind.SPAN, node).in(foreign.language()), foreign.text(), inner);
    }

    @Override
    public SpanCollector note(Inline.Note note) {
        int call = job.structure().add(Kind.REFERENCE, node);
        if (target.isPresent()) {
            // Areas do not lie in one another, so inside a link the call leads where the link leads.
            int number = job.notes().call(note, job.place(), call);
            return add(Integer.toString(number), superior(style), call);
        }
        int link = job.structure().add(Kind.LINK, call);
        int number = job.notes().call(note, job.place(), link);
        Target to = new Target.Inside(job.wording().note(number));
        spans.add(new Span(Integer.toString(number), superior(style), link, Optional.of(to), link));
        return this;
    }

    /** Drawn superior figures where the face has them, else small raised ones. */
    static TextStyle superior(TextStyle style) {
        FontSpec font = style.font();
        boolean drawn = font.face().offers(Feature.SUPERIORS);
        TextStyle plain = style.withFont(font.withItalic(false).with(Feature.LINING_FIGURES))
                .withoutHyphens();
        return drawn ? plain.withFont(font.with(Feature.SUPERIORS)) : plain.shifted(SCRIPT_SIZE, SUPERIOR_RAISE);
    }

    @Override
    public SpanCollector anchor(Inline.Anchor anchor) {
        job.anchors().stands(anchor.name(), node);
        return this;
    }

    @Override
    public SpanCollector lineBreak(Inline.LineBreak lineBreak) {
        return add(Span.LINE_BREAK, style, node);
    }
}
