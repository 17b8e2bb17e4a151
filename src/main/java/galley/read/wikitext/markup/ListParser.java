package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Traced;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Makes lists of the lines that begin with their signs. */
final class ListParser {
    private final BlockParser parser;
    private final Markup markup;
    private final Traced traced;

    ListParser(BlockParser parser, Markup markup, Traced traced) {
        this.parser = parser;
        this.markup = markup;
        this.traced = traced;
    }

    List<Block> parse(List<ListLine> lines) {
        return lists(lines, 0);
    }

    /** The lists of lines that all have a sign at this depth: one for each run of one kind. */
    private List<Block> lists(List<ListLine> lines, int depth) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            char kind = lines.get(from).kind(depth);
            int end = from + 1;
            while (end < lines.size() && lines.get(end).kind(depth) == kind) {
                end++;
            }
            List<ListLine> run = lines.subList(from, end);
            blocks.addAll(kind == ':' ? definitions(run, depth) : items(run, kind == '#', depth));
            from = end;
        }
        return blocks;
    }

    private List<Block> items(List<ListLine> lines, boolean numbered, int depth) {
        List<ListItem> items = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            boolean headless = lines.get(from).depth() > depth + 1;
            int deeper = headless ? from : from + 1;
            int end = deeper;
            while (end < lines.size() && lines.get(end).depth() > depth + 1) {
                end++;
            }
            List<Block> item = headless ? new ArrayList<>() : words(lines.get(from));
            item.addAll(deeper(lines.subList(deeper, end), depth + 1));
            if (headless && items.isEmpty()) {
                blocks.addAll(item);
            } else if (headless) {
                int last = items.size() - 1;
                item.addAll(0, items.get(last).blocks());
                items.set(last, new ListItem(item));
            } else if (!item.isEmpty()) {
                items.add(new ListItem(item));
            }
            from = end;
        }
        if (!items.isEmpty()) {
            Place place = parser.place(lines.get(0).from());
            blocks.add(numbered ? new Block.NumberedList(1, items, place) : new Block.BulletList(items, place));
        }
        return blocks;
    }

    private List<Block> deeper(List<ListLine> lines, int depth) {
        if (lines.isEmpty()) {
            return List.of();
        }
        if (depth < Markup.DEEPEST) {
            return lists(lines, depth);
        }
        markup.remarks().add(Remark.DEEP_LIST, traced.origin(lines.get(0).from()));
        List<Block> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.addAll(words(line)));
        return blocks;
    }

    private List<Block> words(ListLine line) {
        List<Block> blocks = new ArrayList<>(parser.paragraph(line.from(), line.to()));
        if (blocks.isEmpty()) {
            markup.remarks().add(Remark.EMPTY_ITEM, traced.origin(line.from()));
        }
        return blocks;
    }

    /** Terms and descriptions; lines that are merely indented are paragraphs. */
    private List<Block> definitions(List<ListLine> lines, int depth) {
        boolean terms = lines.stream().anyMatch(line -> line.depth() == depth + 1 && line.isTerm(depth));
        return terms ? definitionList(lines, depth) : indented(lines, depth);
    }

    private List<Block> indented(List<ListLine> lines, int depth) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int end = endOfDeeper(lines, from, depth);
            blocks.addAll(end > from ? deeper(lines.subList(from, end), depth + 1) : words(lines.get(from)));
            from = Math.max(end, from + 1);
        }
        return blocks;
    }

    private List<Block> definitionList(List<ListLine> lines, int depth) {
        List<Definition> definitions = new ArrayList<>();
        List<Inline> term = List.of();
        List<ListItem> said = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            ListLine line = lines.get(from);
            int end = endOfDeeper(lines, from, depth);
            if (end > from) {
                said.add(new ListItem(deeper(lines.subList(from, end), depth + 1)));
            } else if (line.isTerm(depth)) {
                close(term, said, definitions);
                said = new ArrayList<>();
                int colon = colon(line);
                term = parser.inlines(line.from(), colon);
                if (colon < line.to()) {
                    describe(new ListLine(line.signs(), colon + 1, line.to()), said);
                }
            } else {
                describe(line, said);
            }
            from = Math.max(end, from + 1);
        }
        close(term, said, definitions);
        Place place = parser.place(lines.get(0).from());
        return definitions.isEmpty() ? List.of() : List.of(new Block.DefinitionList(definitions, place));
    }

    /** Where the lines end that stand deeper than their list, from an index on. */
    private static int endOfDeeper(List<ListLine> lines, int from, int depth) {
        int end = from;
        while (end < lines.size() && lines.get(end).depth() > depth + 1) {
            end++;
        }
        return end;
    }

    private void describe(ListLine line, List<ListItem> said) {
        List<Block> words = words(line);
        if (!words.isEmpty()) {
            said.add(new ListItem(words));
        }
    }

    private static void close(List<Inline> term, List<ListItem> said, List<Definition> definitions) {
        if (!term.isEmpty() || !said.isEmpty()) {
            definitions.add(new Definition(term, said));
        }
    }

    /** The colon between a term and its description on one line: one that is neither in a link nor in an address. */
    private int colon(ListLine line) {
        String text = traced.text();
        int depth = 0;
        for (int i = line.from(); i < line.to(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '<' ? 1 : c == ']' || c == '>' ? -1 : 0;
            boolean parts = c == ':' && depth <= 0 && !text.startsWith("//", i + 1);
            if (parts && (i + 1 == line.to() || text.charAt(i + 1) == ' ' || text.charAt(i - 1) == ' ')) {
                return i;
            }
        }
        return line.to();
    }
}
