package galley.export.docx.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * A part being written as XML, element by element. The same calls give the same bytes. A part is held whole until
 * {@link #bytes()} takes it, or goes out as it is written, as far as it is {@linkplain #settle() settled}.
 */
public final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String RUN = "w:r";

    /** What text and instructions are called in runs that were deleted (17.3.3.7, 17.16.13). */
    private static final Map<String, String> DELETED = Map.of("w:t", "w:delText", "w:instrText", "w:delInstrText");

    /** So many characters go out at once. */
    private static final int PORTION = 8192;

    private static final int FIRST_ROOM = 2048;

    private byte[] out = new byte[FIRST_ROOM];
    private int length;
    private final Deque<String> open = new ArrayDeque<>();
    private final Characters characters;
    private final Optional<OutputStream> destination;
    private Optional<Revision> revision = Optional.empty();
    private Runs runs = Runs.NONE;
    private boolean inTag;
    private long count;

    /** A part whose text is checked by {@code characters}. */
    public Xml(Characters characters) {
        this(characters, Optional.empty());
    }

    private Xml(Characters characters, Optional<OutputStream> destination) {
        this.characters = characters;
        this.destination = destination;
    }

    /** A part that goes out as it is written; what fails there is an {@link UncheckedIOException}. */
    public static Xml into(OutputStream destination, Characters characters) {
        Xml xml = new Xml(characters, Optional.of(destination));
        xml.put(DECLARATION);
        return xml;
    }

    /** Nothing is put in any more before this point, so what stands before it may go out. */
    public Xml settle() {
        if (length >= PORTION) {
            destination.ifPresent(this::goOut);
        }
        return this;
    }

    /** The end of a part that goes out as it is written. */
    public void end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        destination.ifPresent(this::goOut);
    }

    private void goOut(OutputStream stream) {
        try {
            stream.write(out, 0, length);
            length = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public Xml open(String name, String... attributes) {
        if (name.equals(RUN)) {
            runs = runs.with(revision.map(Revision::element).orElse(""));
        }
        if (revision.isPresent() && name.equals(RUN)) {
            begin(revision.get().element(), revision.get().attributes());
        }
        return begin(struck() ? DELETED.getOrDefault(name, name) : name, attributes);
    }

    private Xml begin(String name, String... attributes) {
        endTag();
        put('<');
        put(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        open.push(name);
        inTag = true;
        return this;
    }

    /** Ends the innermost element. */
    public Xml close() {
        String name = open.pop();
        if (inTag) {
            put("/>");
            inTag = false;
        } else {
            put("</");
            put(name);
            put('>');
        }
        return revision.isPresent() && name.equals(RUN) ? close() : this;
    }

    /** What is written is a tracked change, or none: each run of it is put into an element that says so. */
    public void revised(Optional<Revision> change, Runnable content) {
        Optional<Revision> around = revision;
        revision = change;
        content.run();
        revision = around;
    }

    /**
     * The first and the last run of a stretch.
     *
     * @param any whether there is any run
     * @param first the element of the tracked change that the first is; empty for one that is none
     * @param last that of the last
     */
    public record Runs(boolean any, String first, String last) {
        static final Runs NONE = new Runs(false, "", "");

        Runs with(String next) {
            return new Runs(true, any ? first : next, next);
        }
    }

    /** Whether there was any run since {@link #runs} was last asked. */
    public boolean hasRuns() {
        return runs.any();
    }

    /** The runs since this was last asked. */
    public Runs runs() {
        Runs since = runs;
        runs = Runs.NONE;
        return since;
    }

    /** Another part or piece of one, for {@link #insert}. */
    public Xml another() {
        return new Xml(characters);
    }

    private boolean struck() {
        return revision.filter(change -> change.element().equals(Revision.DELETED))
                .isPresent();
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element with nothing but {@code w:val}: the commonest of WordprocessingML. */
    public Xml value(String name, String value) {
        return empty(name, "w:val", value);
    }

    /** An element with nothing but {@code w:val}. */
    public Xml value(String name, long value) {
        return value(name, Long.toString(value));
    }

    /** An element that is on by being there, or off by {@code w:val="0"}. */
    public Xml toggle(String name, boolean on) {
        return on ? empty(name) : value(name, "0");
    }

    /** Characters of the innermost element. */
    public Xml text(String text) {
        endTag();
        count += text.length();
        escape(text, false);
        return this;
    }

    /** The element with nothing but text. */
    public Xml textElement(String name, String text) {
        return open(name).text(text).close();
    }

    /** What another writer made, checked there. */
    public Xml raw(Xml other) {
        endTag();
        other.endTag();
        room(other.length);
        System.arraycopy(other.out, 0, out, length, other.length);
        length += other.length;
        return this;
    }

    /** Markup of ours, well-formed as it stands. */
    public Xml raw(String markup) {
        endTag();
        put(markup);
        return this;
    }

    /** Where the next markup will stand, for {@link #insert}. */
    public int position() {
        endTag();
        return length;
    }

    /** Puts what another writer made in at an earlier position, in the same element. */
    public void insert(int position, Xml other) {
        endTag();
        other.endTag();
        room(other.length);
        System.arraycopy(out, position, out, position + other.length, length - position);
        System.arraycopy(other.out, 0, out, position, other.length);
        length += other.length;
    }

    /** How many characters of text were written so far, fields' instructions among them. */
    public long characters() {
        return count;
    }

    /** The whole part. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        byte[] declaration = DECLARATION.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(declaration, declaration.length + length);
        System.arraycopy(out, 0, all, declaration.length, length);
        return all;
    }

    private void attribute(String name, String value) {
        put(' ');
        put(name);
        put("=\"");
        escape(value, true);
        put('"');
    }

    private void endTag() {
        if (inTag) {
            put('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>' && c < 0x80) {
                put(c);
            } else if (c < ' ' || c >= Character.MIN_SURROGATE) {
                escapeLegal(characters.legal(text.substring(i)), inAttribute);
                return;
            } else {
                i += escape(text, i, c, inAttribute);
            }
        }
    }

    private void escapeLegal(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            i += escape(text, i, text.charAt(i), inAttribute);
        }
    }

    /** Puts a character that may stand in XML; returns how many more code units of the text it took. */
    private int escape(String text, int at, char c, boolean inAttribute) {
        switch (c) {
            case '&' -> put("&amp;");
            case '<' -> put("&lt;");
            case '>' -> put("&gt;");
            case '"' -> put(inAttribute ? "&quot;" : "\"");
            case '\t', '\n', '\r' -> put(inAttribute ? "&#" + (int) c + ";" : Character.toString(c));
            default -> {
                return put(text, at, c);
            }
        }
        return 0;
    }

    private void put(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            i += put(text, i, text.charAt(i));
        }
    }

    /** Puts a character as UTF-8 (RFC 3629, 3); returns how many more code units of the text it took. */
    private int put(String text, int at, char c) {
        if (c < 0x80) {
            put(c);
            return 0;
        }
        int point = text.codePointAt(at);
        if (point < 0x800) {
            put((char) (0xC0 | point >> 6));
        } else {
            if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                put((char) (0xE0 | point >> 12));
            } else {
                put((char) (0xF0 | point >> 18));
                put((char) (0x80 | (point >> 12 & 0x3F)));
            }
            put((char) (0x80 | (point >> 6 & 0x3F)));
        }
        put((char) (0x80 | (point & 0x3F)));
        return Character.charCount(point) - 1;
    }

    private void put(char unit) {
        if (length == out.length) {
            room(1);
        }
        out[length++] = (byte) unit;
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }
}
