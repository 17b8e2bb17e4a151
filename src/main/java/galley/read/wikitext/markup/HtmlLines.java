package galley.read.wikitext.markup;

import galley.read.wikitext.expand.Traced;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Text being put together in which blocks of HTML become lines of wikitext. */
final class HtmlLines {
    private static final int DEEPEST_LIST = 8;

    private final Traced in;
    private final Traced.Builder out = new Traced.Builder();
    /** The signs of the lists that are open, the innermost first. */
    private final Deque<Character> lists = new ArrayDeque<>();

    private int lineStart;

    HtmlLines(Traced in) {
        this.in = in;
    }

    Traced build() {
        return out.build();
    }

    void copy(int from, int to) {
        out.add(in, from, to);
        int feed = to - 1;
        while (feed >= from && in.text().charAt(feed) != '\n') {
            feed--;
        }
        if (feed >= from) {
            lineStart = out.length() - (to - feed) + 1;
        }
    }

    void add(String made, int origin) {
        out.add(made, origin);
        int feed = made.lastIndexOf('\n');
        if (feed >= 0) {
            lineStart = out.length() - (made.length() - feed) + 1;
        }
    }

    boolean isAtLineStart() {
        return out.length() == lineStart;
    }

    private boolean isLineBlank() {
        return firstOfLine() == '\n';
    }

    /** The first character of the line that is no blank; a line feed if there is none. */
    private char firstOfLine() {
        CharSequence text = out.soFar();
        int i = lineStart;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : '\n';
    }

    /** Writes what a tag means for lines; false if it means nothing for them. */
    boolean tag(HtmlTag tag, int index) {
        String lines = lines(tag);
        if (lines.equals("\0")) {
            return false;
        }
        boolean newLine = lines.startsWith("\n") && isAtLineStart();
        add(newLine && !lines.startsWith("\n\n") ? lines.substring(1) : lines, in.origin(index));
        return true;
    }

    private String lines(HtmlTag tag) {
        return switch (tag.name()) {
            case "div", "center", "section", "article", "aside", "figure", "figcaption", "noinclude" -> boundary("\n");
            case "p" -> boundary("\n\n");
            case "blockquote" -> tag.closing() ? "\n</blockquote>\n" : "\n<blockquote>\n";
            case "hr" -> boundary("\n----\n");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(tag);
            case "ul", "ol", "dl" -> list(tag);
            case "li" -> tag.closing() ? "" : item(lists.isEmpty() ? '*' : lists.peek());
            case "dt" -> tag.closing() ? "" : item(';');
            case "dd" -> tag.closing() ? "" : item(':');
            case "table" -> tag.closing() ? "\n|}\n" : "\n{|\n";
            case "tr" -> tag.closing() ? "" : "\n|-\n";
            case "td" -> tag.closing() ? "" : "\n|" + cell(tag);
            case "th" -> tag.closing() ? "" : "\n!" + cell(tag);
            case "caption" -> tag.closing() ? "" : "\n|+ ";
            case "tbody", "thead", "tfoot", "colgroup", "col" -> "";
            default -> "\0";
        };
    }

    /** Within an item, a cell or a heading a new line would end it. */
    private String boundary(String otherwise) {
        char first = firstOfLine();
        if ("*#:;|!=".indexOf(first) >= 0) {
            return " ";
        }
        return isLineBlank() && otherwise.equals("\n") ? "" : otherwise;
    }

    private static String heading(HtmlTag tag) {
        String signs = "=".repeat(tag.name().charAt(1) - '0');
        return tag.closing() ? signs + "\n" : "\n" + signs;
    }

    private String list(HtmlTag tag) {
        if (!tag.closing()) {
            lists.push(tag.name().equals("ol") ? '#' : tag.name().equals("dl") ? ':' : '*');
            return "";
        }
        if (!lists.isEmpty()) {
            lists.pop();
        }
        return lists.isEmpty() ? boundaryBehindList() : "";
    }

    private String boundaryBehindList() {
        return isLineBlank() ? "" : "\n";
    }

    private String item(char sign) {
        StringBuilder signs = new StringBuilder();
        Iterator<Character> outermost = lists.descendingIterator();
        int around = Math.min(DEEPEST_LIST, lists.size() - 1);
        while (signs.length() < around) {
            signs.append(outermost.next());
        }
        return "\n" + signs + sign + " ";
    }

    private static String cell(HtmlTag tag) {
        String attributes =
                tag.attributes().replace("|", " ").replace("\n", " ").replace("/", " ");
        return attributes.isBlank() ? " " : attributes + " | ";
    }
}
