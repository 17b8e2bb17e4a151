package galley.read.docx;

import galley.model.Inline;
import galley.office.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the runs of one paragraph (ISO/IEC 29500-1, 17.3.2) with the fields, links, notes and tracked changes among
 * them. What was inserted is read, what was struck out is not, as if all changes were accepted.
 */
final class RunReader {
    private static final Pattern NOTE_AGAIN = Pattern.compile("\\s*NOTEREF\\s+(\\S+).*", Pattern.DOTALL);
    private static final Pattern COUNTER = Pattern.compile("\\s*SEQ\\s.*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);

    private final Parts parts;
    private final Map<String, String> targets;
    private final List<Span> spans = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    /** Begins the bookmarks of places that links of the article lead to. */
    private static final String ANCHOR = "to_";

    private final Deque<String> links = new ArrayDeque<>();
    private final List<Drawing> drawings = new ArrayList<>();
    private int labelEnd;

    /** A field that is open: what it is told to do, and whether its result has begun. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean hidden;
        private boolean link;
    }

    private RunReader(Parts parts, Map<String, String> targets) {
        this.parts = parts;
        this.targets = targets;
    }

    /**
     * The text of a paragraph.
     *
     * @param parts the document
     * @param targets the addresses that the part leads to, by relationship id
     */
    static RunReader of(XmlNode paragraph, Parts parts, Map<String, String> targets) {
        RunReader reader = new RunReader(parts, targets);
        paragraph.children().forEach(reader::read);
        return reader;
    }

    List<Span> spans() {
        return spans;
    }

    /** What stands in the paragraph and is no text. */
    List<Drawing> drawings() {
        return drawings;
    }

    /** The text behind a counter such as that of "Table 2. ", with the counter if there is none. */
    List<Span> behindCounter() {
        List<Span> behind = new ArrayList<>(spans.subList(labelEnd, spans.size()));
        if (labelEnd > 0 && !behind.isEmpty()) {
            Span first = behind.get(0);
            String text = first.text().replaceFirst("^[.:]? ?", "");
            behind.set(0, new Span(text, first.traits(), first.target(), first.language(), first.whole()));
        }
        return behind;
    }

    private void read(XmlNode node) {
        switch (node.name()) {
            case "r" -> run(node);
            case "hyperlink" -> link(target(node), node);
            case "bookmarkStart" -> anchor(node.attribute("name"));
            case "fldSimple" -> simple(node);
            case "oMath", "oMathPara" -> add(letters(node), EnumSet.of(Trait.FORMULA), "");
            case "del", "moveFrom" -> parts.heard().change();
            case "ins", "moveTo" -> {
                parts.heard().change();
                node.children().forEach(this::read);
            }
            case "sdt" ->
                node.child("sdtContent").ifPresent(inner -> inner.children().forEach(this::read));
            case "AlternateContent" -> drawings.add(Drawing.of(node));
            case "pPr", "bookmarkEnd", "proofErr", "commentRangeStart", "commentRangeEnd" -> {
                // no text
            }
            default -> node.children().forEach(this::read);
        }
    }

    private String target(XmlNode hyperlink) {
        String place = hyperlink.attribute("anchor");
        String within = place.startsWith(ANCHOR) ? "#" + place.substring(ANCHOR.length()) : "";
        return targets.getOrDefault(hyperlink.attribute("id"), within);
    }

    private void anchor(String bookmark) {
        if (bookmark.startsWith(ANCHOR)) {
            whole(new Inline.Anchor(bookmark.substring(ANCHOR.length())));
        }
    }

    private void link(String target, XmlNode node) {
        links.push(target);
        node.children().forEach(this::read);
        links.pop();
    }

    private void simple(XmlNode node) {
        Matcher address = ADDRESS.matcher(node.attribute("instr"));
        link(address.matches() ? address.group(1) : target(), node);
    }

    private void run(XmlNode run) {
        Optional<XmlNode> look = run.child("rPr");
        if (look.filter(all -> on(all, "vanish")).isPresent()) {
            return;
        }
        Set<Trait> traits = look.map(this::traits).orElse(Set.of());
        String language = look.map(this::language).orElse("");
        for (XmlNode node : run.children()) {
            content(node, traits, language);
        }
    }

    private void content(XmlNode node, Set<Trait> traits, String language) {
        switch (node.name()) {
            case "t" -> add(node.characters(), traits, language);
            case "tab", "ptab" -> add("\t", traits, language);
            case "noBreakHyphen" -> add("\u2011", traits, language);
            case "cr" -> whole(new Inline.LineBreak());
            case "br" -> {
                if (node.attribute("type").isEmpty() || node.attribute("type").equals("textWrapping")) {
                    whole(new Inline.LineBreak());
                }
            }
            case "instrText" -> {
                if (!fields.isEmpty()) {
                    fields.element().instruction.append(node.characters());
                }
            }
            case "fldChar" -> field(node.attribute("fldCharType"));
            case "footnoteReference" -> note(parts.note("footnote", node.attribute("id")));
            case "endnoteReference" -> note(parts.note("endnote", node.attribute("id")));
            case "drawing", "pict", "object", "AlternateContent" -> drawings.add(Drawing.of(node));
            default -> {
                // settings, marks of comments, separators
            }
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    begin(fields.element());
                }
            }
            default -> {
                if (!fields.isEmpty()) {
                    end(fields.pop());
                }
            }
        }
    }

    private void begin(Field field) {
        field.result = true;
        Matcher again = NOTE_AGAIN.matcher(field.instruction);
        Matcher address = ADDRESS.matcher(field.instruction);
        if (again.matches()) {
            parts.noteAt(again.group(1)).ifPresent(note -> {
                whole(note);
                field.hidden = true;
            });
        } else if (address.matches()) {
            field.link = true;
            links.push(address.group(1));
        }
    }

    private void end(Field field) {
        if (field.link) {
            links.pop();
        }
        if (COUNTER.matcher(field.instruction).matches()) {
            labelEnd = spans.size();
        }
    }

    private void note(Optional<Inline.Note> note) {
        note.ifPresent(this::whole);
    }

    private void whole(Inline inline) {
        if (visible()) {
            spans.add(new Span("", Set.of(), "", "", Optional.of(inline)));
        }
    }

    private void add(String text, Set<Trait> traits, String language) {
        if (visible() && !text.isEmpty()) {
            spans.add(new Span(text, traits, target(), language, Optional.empty()));
        }
    }

    private String target() {
        return links.isEmpty() ? "" : links.element();
    }

    private boolean visible() {
        return fields.stream().allMatch(field -> field.result && !field.hidden);
    }

    private Set<Trait> traits(XmlNode look) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(parts.styles().traits(look.value("rStyle")));
        boolean formula = traits.contains(Trait.FORMULA);
        if (on(look, "b")) {
            traits.add(Trait.STRONG);
        }
        if (on(look, "i") && !formula) {
            traits.add(Trait.EMPHASIS);
        }
        switch (look.value("vertAlign")) {
            case "superscript" -> traits.add(Trait.SUPERSCRIPT);
            case "subscript" -> traits.add(Trait.SUBSCRIPT);
            default -> {
                // on the line
            }
        }
        return traits;
    }

    /** Whether a property that is there or not (17.17.4) is there. */
    private static boolean on(XmlNode look, String property) {
        return look.child(property)
                .map(node -> node.attribute("val"))
                .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
                .isPresent();
    }

    /** Every program writes a language on every run: only another one than the document's is said by the text. */
    private String language(XmlNode look) {
        Optional<XmlNode> said = look.child("lang");
        boolean rightToLeft = on(look, "rtl");
        String tag = said.map(lang -> rightToLeft ? lang.attribute("bidi") : lang.attribute("val"))
                .filter(value -> !value.isEmpty())
                .orElse("");
        return tag.isEmpty() || primary(tag).equals(primary(parts.language())) ? "" : tag;
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String letters(XmlNode node) {
        if (node.is("t")) {
            return node.characters();
        }
        StringBuilder all = new StringBuilder();
        node.children().forEach(child -> all.append(letters(child)));
        return all.toString();
    }
}
