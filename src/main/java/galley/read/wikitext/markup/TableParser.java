package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.Row;
import galley.read.wikitext.expand.Attributes;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a table, as MediaWiki's {@code doTableStuff} does: line by line, and within a line by double bars. */
final class TableParser {
    private static final int MOST_SPANNED = 1000;

    private static final Pattern BOX = Pattern.compile("(^|\\s)(infobox|taxobox|infobox_\\w+)(\\s|$)");

    private final BlockParser parser;
    private final Markup markup;
    private final Traced traced;
    private final String text;
    private final Nesting nesting;
    private final List<List<Open>> rows = new ArrayList<>();
    private List<Inline> caption = List.of();
    private Optional<Open> cell = Optional.empty();
    private int captionStart = -1;

    /** A cell whose end is not known yet. */
    private record Open(boolean header, int columns, int rows, int from, int to) {
        Open until(int end) {
            return new Open(header, columns, rows, from, end);
        }
    }

    TableParser(BlockParser parser, Markup markup, Traced traced, Nesting nesting) {
        this.parser = parser;
        this.markup = markup;
        this.traced = traced;
        this.text = traced.text();
        this.nesting = nesting;
    }

    /** The table between its signs; empty if nothing is in it. */
    Optional<Block> parse(int start, int end) {
        rows.add(new ArrayList<>());
        int first = lineEnd(start, end);
        int line = Math.min(first + 1, end);
        while (line < end) {
            line = line(line, end);
        }
        closeCell(end);
        Optional<Block.Table> table = table(start);
        if (isBox(start, Math.min(first, end)) && table.isPresent()) {
            markup.addBox(table.get(), traced.origin(start));
            return Optional.empty();
        }
        if (table.isEmpty() && !caption.isEmpty()) {
            return Optional.of(new Block.Paragraph(caption, parser.place(start)));
        }
        return table.map(block -> block);
    }

    /** Whether the table's class says that it is an infobox, as on pages that lay theirs out by hand. */
    private boolean isBox(int start, int end) {
        return parser.isOfPage()
                && Attributes.of(text.substring(start, end))
                        .value("class")
                        .filter(classes -> BOX.matcher(classes).find())
                        .isPresent();
    }

    private int lineEnd(int from, int end) {
        int feed = text.indexOf('\n', from);
        return feed < 0 || feed > end ? end : feed;
    }

    /** Reads a line; gives where the next begins. Tables within this one are parts of its cells. */
    private int line(int line, int end) {
        int stop = lineEnd(line, end);
        int first = Lines.skip(text, line, stop, " \t:");
        int nested = nesting.end(first);
        if (nested >= 0) {
            cell = cell.or(() -> Optional.of(new Open(false, 1, 1, line, line)));
            return Math.max(stop + 1, Math.min(end, lineEnd(Math.min(nested, end), end) + 1));
        }
        if (text.startsWith("|-", first)) {
            closeCell(line);
            rows.add(new ArrayList<>());
        } else if (text.startsWith("|+", first)) {
            closeCell(line);
            captionStart = first + 2;
        } else if (first < stop && (text.charAt(first) == '|' || text.charAt(first) == '!')) {
            closeCell(line);
            cells(first, stop);
        }
        return stop + 1;
    }

    private void cells(int sign, int end) {
        boolean header = text.charAt(sign) == '!';
        int from = sign + 1;
        int links = 0;
        for (int i = from; i + 1 < end; i++) {
            char c = text.charAt(i);
            boolean twice = text.charAt(i + 1) == c;
            links += c == '[' && twice ? 1 : c == ']' && twice && links > 0 ? -1 : 0;
            boolean parts = twice && (c == '|' || (c == '!' && header)) && links == 0;
            if (parts) {
                begin(header, from, i);
                closeCell(i);
                from = i + 2;
                i++;
            }
        }
        begin(header, Math.min(from, end), end);
    }

    private void begin(boolean header, int from, int end) {
        int bar = from;
        while (bar < end && text.charAt(bar) != '|' && text.charAt(bar) != '[') {
            bar++;
        }
        boolean single = bar < end && text.charAt(bar) == '|';
        Attributes attributes = Attributes.of(single ? text.substring(from, bar) : "");
        boolean known = single
                && (!attributes.isEmpty()
                        || isWordOfLook(text.substring(from, bar).strip()));
        int columns = known ? attributes.count("colspan", MOST_SPANNED) : 1;
        int spanned = known ? attributes.count("rowspan", MOST_SPANNED) : 1;
        int content = known ? bar + 1 : from;
        cell = Optional.of(new Open(header, columns, spanned, content, content));
    }

    private static boolean isWordOfLook(String words) {
        return words.isEmpty() || words.equals("nowrap") || words.endsWith(";") || words.endsWith("\"");
    }

    private void closeCell(int end) {
        if (captionStart >= 0) {
            caption = parser.inlines(captionContent(end), end);
            captionStart = -1;
        }
        cell.ifPresent(open -> rows.get(rows.size() - 1).add(open.until(Math.max(open.from(), end))));
        cell = Optional.empty();
    }

    private int captionContent(int end) {
        int bar = Lines.indexOf(text, '|', captionStart, end);
        boolean attributes = bar >= 0
                && !Attributes.of(text.substring(captionStart, bar)).isEmpty()
                && text.substring(captionStart, bar).indexOf("[[") < 0;
        return attributes ? bar + 1 : captionStart;
    }

    private Optional<Block.Table> table(int start) {
        List<List<Open>> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        List<Row> made = new ArrayList<>();
        boolean said = false;
        for (int i = 0; i < filled.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (Open open : filled.get(i)) {
                List<Block> blocks = parser.within(open.from(), open.to(), true);
                said |= !blocks.isEmpty();
                int below = Math.min(open.rows(), filled.size() - i);
                cells.add(new Cell(open.header(), open.columns(), below, blocks));
            }
            made.add(new Row(cells));
        }
        if (!said) {
            markup.remarks().add(Remark.EMPTY_TABLE, traced.origin(start));
            return Optional.empty();
        }
        return Optional.of(new Block.Table(caption, made, parser.place(start)));
    }
}
