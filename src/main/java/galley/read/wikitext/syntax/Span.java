package galley.read.wikitext.syntax;

/**
 * A stretch of a page's text.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index behind its last character, not before {@code start}
 */
public record Span(int start, int end) {

    /** Its characters. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return start == end;
    }
}
