package galley.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text to be read: its origin, its decoded characters, and the places in it.
 *
 * <p>Lines end with LF, CRLF or a lone CR. The text keeps its line ends as they came, so that an offset counted here is
 * an offset in the file. Safe for use by many threads.
 */
public final class Source {
    private final String path;
    private final Origin origin;
    private final String text;
    private final Optional<byte[]> packed;
    private final List<Diagnostic> diagnostics;
    private final int[] lineStarts;
    private final CodePoints codePoints;

    private Source(String path, Origin origin, Decoding decoding, Optional<byte[]> packed) {
        this.path = path;
        this.origin = origin;
        this.text = decoding.text();
        this.packed = packed;
        this.diagnostics = decoding.diagnostics();
        this.lineStarts = lineStarts(text);
        this.codePoints = new CodePoints(text);
    }

    /**
     * Decodes bytes: UTF-8 with or without byte order mark, UTF-16 with one (or plainly UTF-16 without one). The bytes
     * of a ZIP archive, which is what office documents are, stay as they are: see {@link #packed()}.
     *
     * @param path the name users gave, kept for messages; its last part becomes the origin's file name
     */
    public static Source of(String path, byte[] bytes) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        Origin origin = Origin.of(path.substring(slash + 1), bytes);
        return isArchive(bytes)
                ? new Source(path, origin, Decoding.of(new byte[0]), Optional.of(bytes.clone()))
                : new Source(path, origin, Decoding.of(bytes), Optional.empty());
    }

    /**
     * A text that lay decoded in another file, such as a page in a dump. Its hash is that of its UTF-8 bytes.
     *
     * @param path what users call it in messages
     * @param fileName the file that it lay in
     */
    public static Source ofText(String path, String fileName, String text) {
        Origin origin = Origin.of(fileName, text.getBytes(StandardCharsets.UTF_8));
        return new Source(path, origin, new Decoding(text, List.of()), Optional.empty());
    }

    /** The name users gave, for messages only. */
    public String path() {
        return path;
    }

    /** File name and hash. */
    public Origin origin() {
        return origin;
    }

    /** Whether it is a ZIP archive and no text. */
    public boolean isPacked() {
        return packed.isPresent();
    }

    /** The bytes, where they are a ZIP archive and no text; the text is empty then. */
    public Optional<byte[]> packed() {
        return packed.map(byte[]::clone);
    }

    /** The decoded text, without byte order mark, line ends as they came. */
    public String text() {
        return text;
    }

    /** What was wrong with the bytes: malformed sequences that were replaced by U+FFFD. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Number of lines; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * The text of one line without its line end.
     *
     * @param line from 1 to {@link #lineCount()}
     */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /**
     * Where a line begins, as a UTF-16 index into {@link #text()}.
     *
     * @param line from 1 to {@link #lineCount()}
     */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /**
     * Where a line ends, before its line end, as a UTF-16 index into {@link #text()}.
     *
     * @param line from 1 to {@link #lineCount()}
     */
    public int lineEnd(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /**
     * The place of a character.
     *
     * @param index UTF-16 index into {@link #text()}, from 0 to its length
     */
    public Place place(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        int offset = codePoints.before(index);
        return new Place(line + 1, offset - codePoints.before(lineStarts[line]) + 1, offset);
    }

    /**
     * The UTF-16 index of an offset in code points, as {@link Place#offset()} counts them.
     *
     * @throws IndexOutOfBoundsException when the text is shorter
     */
    public int index(int offset) {
        return codePoints.index(offset);
    }

    /** Begins with the signature of a file in an archive (APPNOTE.TXT 4.3.7) or of an empty one (4.3.16). */
    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Whether a character is the last of a line end: LF, or a CR without an LF behind it. */
    static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
    }
}
