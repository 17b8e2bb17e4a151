package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Inline;
import galley.model.PlainText;
import galley.read.wikitext.expand.Attributes;
import galley.read.wikitext.expand.Deposit;
import galley.read.wikitext.expand.Deposits;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a stretch of running text: a paragraph, an item, the text of a link. */
final class InlineParser implements Deposit.Visitor<Boolean> {
    private static final Set<String> TRANSPARENT = Set.of(
            "small", "big", "u", "ins", "font", "span", "abbr", "bdi", "bdo", "data", "time", "mark", "s", "del",
            "strike", "ruby", "rb", "rt", "rp", "nobr", "wbr", "a", "rtc", "label", "center", "div", "p", "li");

    private final Markup markup;
    private final Traced traced;
    private final String text;
    private final InlineBuilder out = new InlineBuilder();
    private Map<Integer, Quotes.Run> runs = Map.of();
    private final List<InlineBuilder.Style> spans = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Deposit.Picture> pictures = new ArrayList<>();
    private final boolean linkText;
    private Links links = Links.of("", 0, 0);
    private int noBracketBefore = -1;
    private int at;
    private int to;

    InlineParser(Markup markup, Traced traced, boolean linkText) {
        this.markup = markup;
        this.traced = traced;
        this.text = traced.text();
        this.linkText = linkText;
    }

    /** The inlines of a stretch. */
    List<Inline> parse(int from, int end) {
        at = from;
        to = end;
        links = linkText ? Links.of("", 0, 0) : Links.of(text, from, end);
        if (links.broken() > 0) {
            markup.remarks().add(Remark.UNCLOSED_LINK, traced.origin(from));
        }
        if (Lines.indexOf(text, "''", from, end) >= 0) {
            runs = new QuoteRuns(traced, links, markup.remarks()).within(from, end);
        }
        while (at < to) {
            step();
        }
        return out.build();
    }

    /** Blocks that stood among the words: verse, code, galleries. */
    List<Block> blocks() {
        return blocks;
    }

    /** Pictures that stood among the words. */
    List<Deposit.Picture> pictures() {
        return pictures;
    }

    private void step() {
        char c = text.charAt(at);
        boolean done = switch (c) {
            case '\'' -> quotes();
            case '[' -> brackets();
            case '<' -> tag();
            case '&' -> entity();
            case Deposits.OPEN -> mark();
            case '\n' -> lineEnd();
            case '-' -> variants();
            case 'h', 'H', 'f', 'F' -> !linkText && address();
            default -> false;
        };
        if (!done) {
            out.character(c);
            at++;
        }
    }

    private boolean lineEnd() {
        out.close(InlineBuilder.Style.ITALIC);
        out.close(InlineBuilder.Style.BOLD);
        return false;
    }

    private boolean quotes() {
        Quotes.Run run = runs.get(at);
        if (run == null) {
            return false;
        }
        out.exactly("'".repeat(run.literal()));
        switch (run.marks()) {
            case 2 -> toggle(InlineBuilder.Style.ITALIC);
            case 3 -> toggle(InlineBuilder.Style.BOLD);
            default -> toggleBoth();
        }
        at = run.end();
        return true;
    }

    private void toggle(InlineBuilder.Style style) {
        if (!out.close(style)) {
            out.open(style, "");
        }
    }

    private void toggleBoth() {
        boolean italic = out.isOpen(InlineBuilder.Style.ITALIC);
        toggle(italic ? InlineBuilder.Style.ITALIC : InlineBuilder.Style.BOLD);
        toggle(italic ? InlineBuilder.Style.BOLD : InlineBuilder.Style.ITALIC);
    }

    private boolean brackets() {
        int close = links.close(at);
        if (close >= 0) {
            link(at + 2, close);
            return true;
        }
        return !linkText && outside();
    }

    /** A link to another article: {@code [[target|text]]ending}. */
    private void link(int from, int close) {
        int bar = Lines.indexOf(text, '|', from, close);
        int targetEnd = bar < 0 ? close : bar;
        String target = LinkTarget.decoded(
                text.substring(from, targetEnd).replace('_', ' ').strip());
        boolean colon = target.startsWith(":");
        target = colon ? target.substring(1).strip() : target;
        List<Inline> said =
                targetEnd < close ? new InlineParser(markup, traced, true).parse(targetEnd + 1, close) : List.of();
        at = close + 2;
        if (said.isEmpty()) {
            said = List.of(new Inline.Text(
                    Tidy.text(targetEnd < close ? LinkTarget.shortForm(target) : LinkTarget.shown(target))));
        }
        int ending = at;
        while (ending < to && Character.isLowerCase(text.charAt(ending)) && Character.isLetter(text.charAt(ending))) {
            ending++;
        }
        if (ending > at) {
            said = new ArrayList<>(said);
            said.add(new Inline.Text(text.substring(at, ending)));
            at = ending;
        }
        boolean within = target.startsWith("#") || target.isEmpty();
        Optional<String> place = Deposits.placeOf(target);
        if (place.isPresent() && markup.deposits().hasPlace(place.get())) {
            out.add(new Inline.Link("#" + place.get(), said));
        } else if (within) {
            if (place.isPresent()) {
                markup.remarks().add(Remark.SOURCE_MISSING, traced.origin(from), PlainText.of(said));
            }
            said.forEach(out::add);
        } else {
            out.add(new Inline.Link(target, said));
        }
    }

    /** A link to an address: {@code [http://example.org text]}. */
    private boolean outside() {
        int addressEnd = Address.end(text, at + 1, to, true);
        if (addressEnd < 0) {
            return false;
        }
        int close = bracket(addressEnd);
        if (close < 0) {
            return false;
        }
        String address = LinkTarget.decoded(text.substring(at + 1, addressEnd));
        List<Inline> said = new InlineParser(markup, traced, true).parse(addressEnd, close);
        out.add(new Inline.Link(address, said.isEmpty() ? List.of(new Inline.Text(Address.shown(address))) : said));
        at = close + 1;
        return true;
    }

    /** The bracket that ends a link on its line; a line without any is searched once. */
    private int bracket(int from) {
        if (from < noBracketBefore) {
            return -1;
        }
        int i = from;
        int depth = 0;
        while (i < to && text.charAt(i) != '\n') {
            char c = text.charAt(i);
            if (c == ']' && depth-- == 0) {
                return i;
            }
            depth += c == '[' ? 1 : 0;
            i++;
        }
        noBracketBefore = i;
        return -1;
    }

    /** An address in running text. */
    private boolean address() {
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        int end = wordBefore ? -1 : Address.end(text, at, to, false);
        if (end < 0) {
            return false;
        }
        String address = LinkTarget.decoded(text.substring(at, end));
        out.add(new Inline.Link(address, List.of(new Inline.Text(Address.shown(address)))));
        at = end;
        return true;
    }

    private boolean entity() {
        Entities.Found found = Entities.at(text, at, to);
        if (found.end() < 0) {
            return false;
        }
        if (found.codePoint() == ' ' || found.codePoint() == '\n') {
            out.character(' ');
        } else {
            out.exactly(Character.toString(found.codePoint()));
        }
        at = found.end();
        return true;
    }

    private boolean tag() {
        Optional<HtmlTag> found = HtmlTag.at(text, at, to);
        if (found.isEmpty()) {
            return false;
        }
        HtmlTag tag = found.get();
        boolean known = apply(tag);
        if (known) {
            at = tag.end();
        }
        return known;
    }

    private boolean apply(HtmlTag tag) {
        InlineBuilder.Style style = style(tag.name());
        if (style != InlineBuilder.Style.PLAIN) {
            styled(tag, style);
            return true;
        }
        switch (tag.name()) {
            case "br" -> out.lineBreak();
            case "q" -> out.exactly(tag.closing() ? "”" : "“");
            case "span", "bdi", "i18n" -> span(tag);
            case "ref", "blockquote", "cite", "tr", "td", "th", "ul", "ol", "table", "caption", "hr" -> {
                // Nothing is left of tags that are not for a line.
            }
            default -> {
                return TRANSPARENT.contains(tag.name());
            }
        }
        return true;
    }

    private void styled(HtmlTag tag, InlineBuilder.Style style) {
        if (tag.endsItself()) {
            return;
        }
        if (!tag.closing()) {
            out.open(style, "");
        } else if (!out.close(style)) {
            markup.remarks().add(Remark.STRAY_TAG, traced.origin(at), "</" + tag.name() + ">");
        }
    }

    private static InlineBuilder.Style style(String name) {
        return switch (name) {
            case "i", "em", "var", "dfn" -> InlineBuilder.Style.ITALIC;
            case "b", "strong" -> InlineBuilder.Style.BOLD;
            case "sup" -> InlineBuilder.Style.RAISED;
            case "sub" -> InlineBuilder.Style.LOWERED;
            case "code", "tt", "kbd", "samp" -> InlineBuilder.Style.CODE;
            default -> InlineBuilder.Style.PLAIN;
        };
    }

    /** A span counts where it names a language. */
    private void span(HtmlTag tag) {
        if (!tag.closing()) {
            String language = Attributes.of(tag.attributes()).value("lang").orElse("");
            boolean foreign = language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
            if (foreign) {
                out.open(InlineBuilder.Style.FOREIGN, canonical(language));
            }
            spans.add(foreign ? InlineBuilder.Style.FOREIGN : InlineBuilder.Style.PLAIN);
        } else if (!spans.isEmpty()) {
            out.close(spans.remove(spans.size() - 1));
        }
    }

    private static String canonical(String language) {
        return Locale.forLanguageTag(language).toLanguageTag();
    }

    private boolean variants() {
        Optional<Variants> variants = Variants.at(text, at, to);
        variants.ifPresent(found -> {
            out.text(found.chosen(), 0, found.chosen().length());
            at = found.end();
        });
        return variants.isPresent();
    }

    private boolean mark() {
        markup.deposits().at(text, at).accept(this);
        at = Deposits.end(text, at);
        return true;
    }

    @Override
    public Boolean note(Deposit.Note note) {
        markup.note(note).ifPresent(out::note);
        return true;
    }

    @Override
    public Boolean place(Deposit.Place place) {
        if (markup.deposits().isSought(place.name())) {
            out.anchor(new Inline.Anchor(place.name()));
        }
        return true;
    }

    @Override
    public Boolean literal(Deposit.Literal literal) {
        String characters = literal.characters();
        int i = 0;
        while (i < characters.length()) {
            Entities.Found found = characters.charAt(i) == '&'
                    ? Entities.at(characters, i, characters.length())
                    : new Entities.Found(0, -1);
            if (found.end() > 0) {
                out.exactly(Character.toString(found.codePoint()));
                i = found.end();
            } else {
                out.character(characters.charAt(i++));
            }
        }
        return true;
    }

    @Override
    public Boolean formula(Deposit.Formula formula) {
        out.add(new Inline.Formula(formula.tex()));
        return true;
    }

    @Override
    public Boolean verbatim(Deposit.Verbatim verbatim) {
        if (verbatim.inline()) {
            String code = verbatim.characters().strip();
            if (!code.isEmpty()) {
                out.add(new Inline.Code(code));
            }
        } else {
            markup.blockOf(verbatim).ifPresent(blocks::add);
        }
        return true;
    }

    @Override
    public Boolean verse(Deposit.Verse verse) {
        blocks.addAll(markup.verse(verse));
        return true;
    }

    @Override
    public Boolean gallery(Deposit.Gallery gallery) {
        blocks.addAll(markup.gallery(gallery));
        return true;
    }

    @Override
    public Boolean picture(Deposit.Picture picture) {
        pictures.add(picture);
        return true;
    }
}
