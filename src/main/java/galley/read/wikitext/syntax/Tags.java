package galley.read.wikitext.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the tags that the preprocessor must know: those whose content is not wikitext of the page itself. */
final class Tags {
    /** Tags of MediaWiki and the extensions that Wikipedia's wikis have; their content is for others to read. */
    private static final Set<String> EXTENSIONS = Set.of(
            "categorytree",
            "ce",
            "charinsert",
            "chem",
            "dynamicpagelist",
            "gallery",
            "graph",
            "hiero",
            "imagemap",
            "indicator",
            "inputbox",
            "langconvert",
            "mapframe",
            "maplink",
            "math",
            "nowiki",
            "phonos",
            "poem",
            "pre",
            "quiz",
            "ref",
            "references",
            "rss",
            "score",
            "section",
            "source",
            "syntaxhighlight",
            "templatedata",
            "templatestyles",
            "timeline");

    /** These frame what a template page shows where; on an article the tags go and the content stays. */
    private static final Set<String> INCLUSION = Set.of("noinclude", "onlyinclude");

    private static final String TRANSCLUDED_ONLY = "includeonly";
    private static final String NOTE = "ref";
    private static final int NONE = -1;

    private final String text;
    private final int end;
    private final Map<String, Found> ends = new HashMap<>();

    /** The last search for a string: nothing stands between the two indices but at the second. */
    private record Found(int from, int index) {}

    /**
     * What begins at a less-than sign.
     *
     * @param extension the tag, or empty where only characters are passed over
     * @param stray whether it is an end without a beginning
     * @param end where to read on
     */
    record Tag(Optional<Node.Extension> extension, boolean stray, int end) {}

    Tags(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The tag that begins at this index; empty if none of ours does. */
    Optional<Tag> at(int index) {
        boolean closing = index + 1 < end && text.charAt(index + 1) == '/';
        int nameStart = closing ? index + 2 : index + 1;
        String name = name(nameStart);
        boolean extension = EXTENSIONS.contains(name);
        if (!extension && !INCLUSION.contains(name) && !name.equals(TRANSCLUDED_ONLY)) {
            return Optional.empty();
        }
        int nameEnd = nameStart + name.length();
        if (closing) {
            int behind = skipBlanks(nameEnd);
            boolean ends = behind < end && text.charAt(behind) == '>';
            return ends ? Optional.of(new Tag(Optional.empty(), extension, behind + 1)) : Optional.empty();
        }
        return opening(name, extension, index, nameEnd);
    }

    private Optional<Tag> opening(String name, boolean extension, int index, int nameEnd) {
        int close = find(">", nameEnd);
        int next = find("<", nameEnd);
        boolean torn = close == NONE || (next != NONE && next < close);
        if (torn && !extension) {
            return Optional.empty();
        }
        if (torn) {
            int stop = Math.min(next == NONE ? end : next, lineEnd(nameEnd));
            return Optional.of(unclosed(name, index, new Span(nameEnd, stop), stop));
        }
        boolean empty = text.charAt(close - 1) == '/' && close > nameEnd;
        Span attributes = new Span(nameEnd, empty ? close - 1 : close);
        if (INCLUSION.contains(name) || (empty && !extension)) {
            return Optional.of(skip(close + 1));
        }
        if (empty) {
            Span content = new Span(close + 1, close + 1);
            return Optional.of(tag(new Node.Extension(name, attributes, content, true, index, close + 1)));
        }
        return Optional.of(withContent(name, index, attributes, close + 1));
    }

    private Tag withContent(String name, int index, Span attributes, int contentStart) {
        int contentEnd = findEnd(name, contentStart);
        if (contentEnd == NONE || (name.equals(NOTE) && opensAgain(contentStart, contentEnd))) {
            return unclosed(name, index, attributes, contentStart);
        }
        int behind = skipBlanks(contentEnd + 2 + name.length()) + 1;
        if (name.equals(TRANSCLUDED_ONLY)) {
            return skip(behind);
        }
        return tag(new Node.Extension(name, attributes, new Span(contentStart, contentEnd), true, index, behind));
    }

    /** A note within a note is impossible, so the first of them has lost its end. */
    private boolean opensAgain(int from, int to) {
        for (int i = text.indexOf("<", from); i != NONE && i < to; i = text.indexOf("<", i + 1)) {
            if (name(i + 1).equals(NOTE)) {
                return true;
            }
            if (name(i + 1).equals("nowiki") || text.startsWith("!--", i + 1)) {
                return false;
            }
        }
        return false;
    }

    private static Tag tag(Node.Extension extension) {
        return new Tag(Optional.of(extension), false, extension.end());
    }

    private static Tag skip(int end) {
        return new Tag(Optional.empty(), false, end);
    }

    private static Tag unclosed(String name, int start, Span attributes, int end) {
        return tag(new Node.Extension(name, attributes, new Span(end, end), false, start, end));
    }

    /** The letters at an index in lower case, as many as a name may have. */
    private String name(int from) {
        int to = from;
        while (to < end && to - from < 20 && isLetter(text.charAt(to))) {
            to++;
        }
        boolean whole = to == end || " \t\n\r/>".indexOf(text.charAt(to)) >= 0;
        return whole ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int lineEnd(int from) {
        int found = find("\n", from);
        return found == NONE ? end : found;
    }

    /** Where the string stands next; each stretch of the page is searched once however often it is asked for. */
    private int find(String sought, int from) {
        Found last = ends.get(sought);
        if (last == null || from < last.from() || (last.index() != NONE && from > last.index())) {
            int index = text.indexOf(sought, from);
            last = new Found(from, index >= end ? NONE : index);
            ends.put(sought, last);
        }
        return last.index();
    }

    /** Where the end tag of that name begins. */
    private int findEnd(String name, int from) {
        Found last = ends.get(name);
        if (last == null || from < last.from() || (last.index() != NONE && from > last.index())) {
            last = new Found(from, searchEnd(name, from));
            ends.put(name, last);
        }
        return last.index();
    }

    private int searchEnd(String name, int from) {
        for (int i = text.indexOf("</", from); i != NONE && i < end; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())) {
                int behind = skipBlanks(i + 2 + name.length());
                if (behind < end && text.charAt(behind) == '>') {
                    return i;
                }
            }
        }
        return NONE;
    }
}
