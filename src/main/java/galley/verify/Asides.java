package galley.verify;

import galley.model.Article;
import galley.model.Inline;
import galley.model.PlainText;
import galley.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands behind the words of an article: notes and the targets of links, in the order of their calls. */
final class Asides implements Inline.Visitor<Boolean> {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String MAIL = "mailto:";

    private final List<Call> calls = new ArrayList<>();
    private final List<Statement> links = new ArrayList<>();
    private final List<Statement> targets = new ArrayList<>();
    private final Map<String, String> named = new HashMap<>();
    private Statement from;
    private boolean inLink;

    /**
     * A call of a note.
     *
     * @param from the statement in which it is called
     */
    private record Call(Inline.Note note, Statement from) {}

    Asides(Article article) {
        this.from = Statement.of(Kind.TITLE, "title", article.title(), Place.UNKNOWN);
    }

    void add(List<Inline> text, Statement statement) {
        from = statement;
        text.forEach(inline -> inline.accept(this));
    }

    /** Notes of one name are one note: its text is the first that is not empty. */
    List<Statement> notes() {
        List<Statement> notes = new ArrayList<>();
        for (Call call : calls) {
            String own = PlainText.of(call.note().text());
            String text = call.note().name().isEmpty()
                    ? own
                    : named.getOrDefault(call.note().name(), own);
            notes.add(Statement.of(
                            Kind.NOTE,
                            "note in " + call.from().name(),
                            text,
                            call.from().place())
                    .under(call.from().within()));
        }
        return notes;
    }

    /** The links to addresses. */
    List<Statement> links() {
        return links;
    }

    /** All links, those to other articles too. */
    List<Statement> targets() {
        return targets;
    }

    /** Whether a document lets readers go there: titles of other articles and files on a disk are words alone. */
    static boolean isAddress(String target) {
        int colon = target.strip().indexOf(':');
        return colon > 0 && SCHEMES.contains(target.strip().substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private Boolean all(List<Inline> text) {
        text.forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean text(Inline.Text text) {
        return true;
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.text());
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
        return all(strong.text());
    }

    @Override
    public Boolean superscript(Inline.Superscript superscript) {
        return all(superscript.text());
    }

    @Override
    public Boolean subscript(Inline.Subscript subscript) {
        return all(subscript.text());
    }

    @Override
    public Boolean code(Inline.Code code) {
        return true;
    }

    @Override
    public Boolean formula(Inline.Formula formula) {
        return true;
    }

    @Override
    public Boolean link(Inline.Link link) {
        targets.add(Statement.of(
                Kind.LINK, "link in " + from.name(), linked(PlainText.of(link.text()), link.target()), from.place()));
        if (!inLink && isAddress(link.target())) {
            String target = link.target().strip();
            String shown = target.startsWith(MAIL) ? target.substring(MAIL.length()) : target;
            String words = PlainText.of(link.text());
            links.add(Statement.of(
                            Kind.LINK,
                            "link “" + Wording.shown(words) + "” in " + from.name(),
                            linked(words, target),
                            from.place())
                    .or(linked(shown, target))
                    .under(from.within()));
        }
        boolean outer = inLink;
        inLink = true;
        all(link.text());
        inLink = outer;
        return true;
    }

    /** The words of a link and its target, its characters as they are, whichever of them are percent-encoded. */
    static String linked(String words, String target) {
        return words + Wording.CELL + Address.decoded(target);
    }

    @Override
    public Boolean foreign(Inline.Foreign foreign) {
        return all(foreign.text());
    }

    @Override
    public Boolean note(Inline.Note note) {
        calls.add(new Call(note, from));
        String text = PlainText.of(note.text());
        if (!note.name().isEmpty() && !text.isEmpty()) {
            named.putIfAbsent(note.name(), text);
        }
        return all(note.text());
    }

    @Override
    public Boolean anchor(Inline.Anchor anchor) {
        return true;
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
        return true;
    }
}
