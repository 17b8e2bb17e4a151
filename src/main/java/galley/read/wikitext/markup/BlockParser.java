package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Inline;
import galley.read.wikitext.expand.Deposit;
import galley.read.wikitext.expand.Deposits;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Traced;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a text as blocks, as MediaWiki's {@code BlockLevelPass} does. */
final class BlockParser {
    private static final String LIST_SIGNS = "*#:;";

    private final Markup markup;
    private final Traced traced;
    private final String text;
    private final Nesting nesting;
    private final BlockSink sink;
    /** In values and cells pictures have no place of their own. */
    private final boolean narrow;

    private final int depth;
    private int paragraphStart = -1;
    private int paragraphEnd = -1;
    private int at;
    private int to;

    BlockParser(Markup markup, Traced traced, BlockSink sink, boolean narrow) {
        this(markup, traced, Nesting.of(traced, markup.remarks()), sink, narrow, 0);
    }

    private BlockParser(Markup markup, Traced traced, Nesting nesting, BlockSink sink, boolean narrow, int depth) {
        this.markup = markup;
        this.traced = traced;
        this.text = traced.text();
        this.nesting = nesting;
        this.sink = sink;
        this.narrow = narrow;
        this.depth = depth;
    }

    void parse() {
        parse(0, text.length());
    }

    /** Whether it reads the page itself and no cell, value or quotation. */
    boolean isOfPage() {
        return depth == 0 && !narrow;
    }

    /** The blocks of a stretch within this one. */
    List<Block> within(int from, int end, boolean inCell) {
        if (depth >= Markup.DEEPEST) {
            markup.remarks().add(Remark.TOO_DEEP, traced.origin(from), "tables and quotations");
            return List.of();
        }
        BlockList blocks = new BlockList();
        new BlockParser(markup, traced, nesting, blocks, narrow || inCell, depth + 1).parse(from, end);
        return blocks.blocks();
    }

    private void parse(int from, int end) {
        at = from;
        to = end;
        while (at < to) {
            line();
        }
        flush();
    }

    private void line() {
        int feed = text.indexOf('\n', at);
        int end = feed < 0 || feed > to ? to : feed;
        int first = Lines.skip(text, at, end, " \t\r");
        if (first == end) {
            flush();
        } else if (nested(end) || heading(end) || list(end) || rule(first, end) || indented(first, end)) {
            return;
        } else if (!strayEnd(first)) {
            paragraphStart = paragraphStart < 0 ? first : paragraphStart;
            paragraphEnd = end;
        }
        at = end + 1;
    }

    /** Signs of tables and quotations without a partner say nothing. */
    private boolean strayEnd(int first) {
        return text.startsWith("|}", first)
                || text.startsWith("</blockquote>", first)
                || (text.startsWith("|-", first) && Lines.skip(text, first, to, "|-") == text.length());
    }

    private boolean rule(int first, int end) {
        if (first != at || !text.startsWith("----", first)) {
            return false;
        }
        flush();
        at = Math.min(end, Lines.skip(text, first, end, "-"));
        at = at == end ? end + 1 : at;
        return true;
    }

    private boolean nested(int end) {
        int start = Lines.skip(text, at, end, " \t:");
        int close = nesting.end(start);
        if (close < 0) {
            return false;
        }
        flush();
        int stop = Math.min(close, to);
        if (text.charAt(start) == '{') {
            new TableParser(this, markup, traced, nesting).parse(start, stop).ifPresent(sink::add);
            at = stop + (text.startsWith("|}", stop) ? 2 : 0);
        } else {
            quotation(start + "<blockquote>".length(), stop);
            at = stop + (text.startsWith("</blockquote>", stop) ? "</blockquote>".length() : 0);
        }
        return true;
    }

    private void quotation(int from, int end) {
        int cite = Lines.indexOf(text, "<cite>", from, end);
        boolean attributed = cite >= 0;
        List<Block> blocks = within(from, attributed ? cite : end, false);
        List<Inline> attribution = attributed ? inlines(cite, end) : List.of();
        if (!blocks.isEmpty()) {
            sink.add(new Block.Quotation(blocks, attribution, place(from)));
        } else if (!attribution.isEmpty()) {
            sink.add(new Block.Paragraph(attribution, place(from)));
        }
    }

    private boolean heading(int end) {
        int level = Lines.headingLevel(text, at, end);
        if (level == 0) {
            return false;
        }
        flush();
        int close = Lines.trimEnd(text, at, end);
        List<Inline> said = inlines(at + level, close - level);
        if (said.isEmpty()) {
            markup.remarks().add(Remark.EMPTY_HEADING, traced.origin(at));
        } else {
            sink.heading(level, said, place(at));
        }
        at = end + 1;
        return true;
    }

    private boolean list(int end) {
        if (LIST_SIGNS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        flush();
        List<ListLine> lines = new ArrayList<>();
        int line = at;
        int lineEnd = end;
        while (line < to && LIST_SIGNS.indexOf(text.charAt(line)) >= 0 && !beginsNested(line, lineEnd)) {
            lines.add(ListLine.of(text, line, lineEnd));
            line = lineEnd + 1;
            int feed = line < to ? text.indexOf('\n', line) : -1;
            lineEnd = feed < 0 || feed > to ? to : feed;
        }
        new ListParser(this, markup, traced).parse(lines).forEach(sink::add);
        at = line;
        return true;
    }

    private boolean beginsNested(int line, int end) {
        return nesting.end(Lines.skip(text, line, end, " \t:")) >= 0;
    }

    /**
     * Lines that begin with a blank keep their form where they have one: several of them, or blanks in a row. A single
     * one, or one with notes, is a paragraph that was indented by mistake.
     */
    private boolean indented(int first, int end) {
        if (first == at || paragraphStart >= 0 || narrow) {
            return false;
        }
        StringBuilder lines = new StringBuilder();
        int line = at;
        int lineEnd = end;
        int count = 0;
        while (line < to && text.charAt(line) == ' ' && Lines.skip(text, line, lineEnd, " \t\r") < lineEnd) {
            lines.append(text, line + 1, lineEnd).append('\n');
            count++;
            line = lineEnd + 1;
            int feed = line < to ? text.indexOf('\n', line) : -1;
            lineEnd = feed < 0 || feed > to ? to : feed;
        }
        boolean form = count > 1 && lines.indexOf("[[") < 0 && lines.indexOf("''") < 0;
        if (count == 0 || !form || lines.indexOf(String.valueOf(Deposits.OPEN)) >= 0 || lines.indexOf("<") >= 0) {
            markup.remarks().add(Remark.INDENTED, traced.origin(at));
            return false;
        }
        flush();
        sink.add(new Block.Preformatted(lines.toString().stripTrailing(), place(at)));
        at = line;
        return true;
    }

    /** Ends the paragraph that is open. */
    private void flush() {
        if (paragraphStart >= 0) {
            int start = paragraphStart;
            paragraphStart = -1;
            paragraph(start, paragraphEnd).forEach(sink::add);
        }
    }

    /** A paragraph with the pictures that stand in it before it, and other blocks behind it. */
    List<Block> paragraph(int from, int end) {
        InlineParser parser = new InlineParser(markup, traced, false);
        List<Inline> said = parser.parse(from, end);
        List<Block> blocks = new ArrayList<>();
        for (Deposit.Picture picture : parser.pictures()) {
            boolean named = !Pictures.file(picture).isEmpty();
            if (named && (Pictures.isFramed(picture) || (said.isEmpty() && !narrow))) {
                blocks.add(Pictures.figure(markup, picture));
            } else {
                markup.remarks().add(Remark.PICTURE_DROPPED, picture.link().origin(0), Pictures.file(picture));
            }
        }
        if (!said.isEmpty()) {
            blocks.add(new Block.Paragraph(said, place(from)));
        }
        blocks.addAll(parser.blocks());
        return blocks;
    }

    /** Running text alone; blocks in it are left out. */
    List<Inline> inlines(int from, int end) {
        return new InlineParser(markup, traced, false).parse(from, Math.max(from, end));
    }

    Place place(int index) {
        return markup.place(traced.origin(index));
    }
}
