package galley.read.wikitext.expand;

import galley.read.wikitext.syntax.Argument;
import galley.read.wikitext.syntax.Fault;
import galley.read.wikitext.syntax.Node;
import galley.read.wikitext.syntax.Preprocessor;
import galley.read.wikitext.syntax.Span;
import galley.read.wikitext.templates.PageFacts;
import galley.read.wikitext.templates.TemplateBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts what templates print in their place, as MediaWiki's {@code PPFrame} does: from the outside in, each argument
 * expanded when it is asked for, and once.
 */
public final class Expander {
    private static final Pattern SHORT_NOTES =
            Pattern.compile("(?i)\\{\\{\\s*(sfn|snf|harv|shortened|citec|verkürzter|сноска)");

    /**
     * MediaWiki's own limit is 40 (wgMaxTemplateDepth), for templates that call others; here it is what one page nests.
     */
    private static final int DEEPEST = 60;

    /** MediaWiki's limit of what templates may print, in characters (wgMaxArticleSize). */
    private static final int MOST_PRINTED = 2 << 20;

    private final String page;
    private final PageFacts facts;
    private final TemplateBook book;
    private final BoxFinder boxFinder;
    private final Remarks remarks;
    private final Deposits deposits = new Deposits();
    private final ParserFunctions functions = new ParserFunctions(this);
    private final ExtensionTags tags = new ExtensionTags(this);
    private final NoteIndex notes;
    private final List<Node> nodes;
    private final Set<Fact> stated = new LinkedHashSet<>();
    private final boolean shortNotes;
    private int depth;
    private int noteDepth;
    private int valueDepth;
    private boolean verbatimNote;
    private long printed;

    /**
     * For one page.
     *
     * @param page its text, in which no noncharacter stands
     */
    public Expander(String page, PageFacts facts, TemplateBook book, BoxFinder boxFinder, Remarks remarks) {
        this.page = page;
        this.facts = facts;
        this.book = book;
        this.boxFinder = boxFinder;
        this.remarks = remarks;
        this.nodes = cut(new Span(0, page.length()));
        this.notes = NoteIndex.of(page, nodes);
        this.shortNotes = SHORT_NOTES.matcher(page).find();
    }

    /** The page as it was cut. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Whether the page names works by author and year, so that it matters where they are named in full. */
    boolean hasShortNotes() {
        return shortNotes;
    }

    /** The text of the page. */
    public String page() {
        return page;
    }

    /** What the marks stand for. */
    public Deposits deposits() {
        return deposits;
    }

    /** Where to tell of what is left out. */
    public Remarks remarks() {
        return remarks;
    }

    /** What the templates expanded so far state about the page, each once. */
    public List<Fact> stated() {
        return List.copyOf(stated);
    }

    void addFact(Fact fact) {
        stated.add(fact);
    }

    PageFacts facts() {
        return facts;
    }

    NoteIndex notes() {
        return notes;
    }

    /** Expands nodes of the page. */
    public Expansion expand(List<Node> some) {
        Pass pass = new Pass();
        pass.all(some);
        return new Expansion(pass.out.build(), pass.boxes);
    }

    /**
     * Expands the value of a field: its line says nothing else, so that odd templates in it are kept if they say words.
     */
    public Expansion expandValue(List<Node> some) {
        valueDepth++;
        Expansion expansion = expand(some);
        valueDepth--;
        return expansion;
    }

    /**
     * Expands a note: in it, what templates say counts even where nobody told us of them. A note of which nothing would
     * be left says what its templates are told.
     */
    Traced expandNote(Span stretch) {
        noteDepth++;
        Traced text = expand(stretch);
        if (text.text().isBlank() && !verbatimNote) {
            verbatimNote = true;
            text = expand(stretch);
            verbatimNote = false;
        }
        noteDepth--;
        return text;
    }

    /** Expands a stretch of the page. */
    Traced expand(Span stretch) {
        return expand(cut(stretch)).text();
    }

    /** What nodes print, without places. */
    String print(List<Node> some) {
        return expand(some).text().text();
    }

    private List<Node> cut(Span stretch) {
        Preprocessor.Cut cut = Preprocessor.cut(page, stretch);
        cut.faults().forEach(this::tell);
        return cut.nodes();
    }

    private void tell(Fault fault) {
        switch (fault.kind()) {
            case UNCLOSED_TEMPLATE -> remarks.add(Remark.UNCLOSED_TEMPLATE, fault.start());
            case UNENDED_FORM -> remarks.add(Remark.UNENDED_FORM, fault.start());
            case UNCLOSED_COMMENT -> remarks.add(Remark.UNCLOSED_COMMENT, fault.start());
            case UNCLOSED_TAG -> remarks.add(Remark.UNCLOSED_TAG, fault.start(), tag(fault.start()));
            case STRAY_END -> remarks.add(Remark.STRAY_TAG, fault.start(), tag(fault.start()));
            case UNCLOSED_LINK -> remarks.add(Remark.UNCLOSED_LINK, fault.start());
        }
    }

    private String tag(int start) {
        int end = start + 1;
        while (end < page.length() && end - start < 40 && page.charAt(end) != '>' && page.charAt(end) != '\n') {
            end++;
        }
        return page.substring(start, end) + ">";
    }

    /** One walk along nodes of one level. */
    private final class Pass implements Node.Visitor<Boolean> {
        private final Traced.Builder out = new Traced.Builder();
        private final List<Node.Template> boxes = new ArrayList<>();

        void all(List<Node> some) {
            if (depth >= DEEPEST) {
                if (!some.isEmpty()) {
                    remarks.add(Remark.TOO_DEEP, some.get(0).start(), "templates and tags");
                }
                return;
            }
            depth++;
            some.forEach(node -> node.accept(this));
            depth--;
        }

        @Override
        public Boolean text(Node.Text text) {
            out.copy(page, text.start(), text.end());
            return true;
        }

        @Override
        public Boolean parameter(Node.Parameter parameter) {
            all(parameter.otherwise());
            return true;
        }

        @Override
        public Boolean extension(Node.Extension extension) {
            out.add(tags.print(extension), extension.start());
            return true;
        }

        @Override
        public Boolean template(Node.Template template) {
            WikiCall call = new WikiCall(Expander.this, template, print(template.name()));
            if (call.writtenName().isEmpty()) {
                remarks.add(Remark.TEMPLATE_FAULTY, template.start(), "");
            } else if (boxFinder.isBox(template, call.name())) {
                boxes.add(template);
            } else {
                String printed = printed(call, template);
                String notes = call.notesLeftOut(printed);
                boolean lone = printed.isBlank() && !notes.isEmpty() && isAlone(template);
                write(template, printed + notes + (lone ? "\n" : ""));
            }
            return true;
        }

        private String printed(WikiCall call, Node.Template template) {
            Optional<String> function = functions.print(call);
            if (function.isPresent()) {
                call.definesNotes();
                return function.get();
            }
            if (verbatimNote) {
                return Unknown.source(call);
            }
            return book.print(call).orElseGet(() -> unknown(call, template));
        }

        private String unknown(WikiCall call, Node.Template template) {
            if (noteDepth > 0 || isItem(template)) {
                return Unknown.source(call);
            }
            return valueDepth > 0 ? Unknown.inValue(call) : Unknown.inText(call, isAlone(template));
        }

        /** Whether the call is all that an item of a list says, as in lists of sources. */
        private boolean isItem(Node.Template template) {
            CharSequence before = out.soFar();
            int i = before.length();
            while (i > 0 && before.length() - i < 10 && "*# ".indexOf(before.charAt(i - 1)) >= 0) {
                i--;
            }
            boolean signs = i < before.length() && (i == 0 || before.charAt(i - 1) == '\n') && before.charAt(i) != ' ';
            return signs && (template.end() == page.length() || page.charAt(template.end()) == '\n');
        }

        /** Whether nothing else stands on the line or lines of the call. */
        private boolean isAlone(Node.Template template) {
            int after = template.end();
            while (after < page.length() && page.charAt(after) == ' ') {
                after++;
            }
            boolean ends = after == page.length() || page.charAt(after) == '\n' || page.startsWith("{{", after);
            return ends && out.last() == '\n';
        }

        private void write(Node.Template template, String text) {
            printed += text.length();
            if (printed > MOST_PRINTED + 4L * page.length()) {
                remarks.add(Remark.TOO_LONG, template.start());
                return;
            }
            boolean block = !text.isEmpty() && (text.startsWith("{|") || "*#:;".indexOf(text.charAt(0)) >= 0);
            out.add(block && out.last() != '\n' ? "\n" + text : text, template.start());
        }
    }

    /** The page's characters of an argument's value, verbatim but for blanks at the ends. */
    public String written(Argument argument) {
        return page.substring(argument.valueStart(), argument.end()).strip();
    }
}
