package galley.read.wikitext.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links to other articles in a stretch of text: those that hold a good target and no other link. */
final class Links {
    /** MediaWiki's longest title has 255 bytes, and a section may follow. */
    private static final int LONGEST_TARGET = 400;

    private final String text;
    private final Map<Integer, Integer> closes = new HashMap<>();
    private int broken;

    private Links(String text) {
        this.text = text;
    }

    static Links of(String text, int from, int to) {
        Links links = new Links(text);
        links.find(from, to);
        return links;
    }

    /** Where the end of the link stands that begins at an index; -1 if none begins there. */
    int close(int open) {
        return closes.getOrDefault(open, -1);
    }

    /** How many brackets belong to no link. */
    int broken() {
        return broken;
    }

    private void find(int from, int to) {
        List<Integer> open = new ArrayList<>();
        int last = -1;
        int i = from;
        while (i + 1 < to) {
            if (text.charAt(i) == '[' && text.charAt(i + 1) == '[') {
                open.add(i);
                i += 2;
            } else if (text.charAt(i) == ']' && text.charAt(i + 1) == ']') {
                int begin = open.isEmpty() ? -1 : open.remove(open.size() - 1);
                boolean link = begin >= 0 && begin > last && hasTarget(begin + 2, i);
                if (link) {
                    closes.put(begin, i);
                    last = begin;
                }
                broken += link ? 0 : 1;
                i += 2;
            } else {
                i++;
            }
        }
        broken += open.size();
    }

    private boolean hasTarget(int from, int to) {
        int end = from;
        int most = Math.min(to, from + LONGEST_TARGET);
        while (end < most && text.charAt(end) != '|') {
            if ("[]{}<>\n\uFDD0".indexOf(text.charAt(end)) >= 0) {
                return false;
            }
            end++;
        }
        return end > from
                && (end == to || text.charAt(end) == '|')
                && !text.substring(from, end).isBlank();
    }
}
