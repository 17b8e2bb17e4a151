package galley.export.docx.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A part being written as XML, element by element. The same calls give the same bytes. A part is held whole until
 * {@link #bytes()} takes it, or goes out as it is written, as far as it is {@linkplain #settle() settled}.
 */
public final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** So many characters go out at once. */
    private static final int PORTION = 8192;

    private final StringBuilder out = new StringBuilder(1024);
    private final Deque<String> open = new ArrayDeque<>();
    private final Characters characters;
    private final Optional<OutputStream> destination;
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
        xml.out.append(DECLARATION);
        return xml;
    }

    /** Nothing is put in any more before this point, so what stands before it may go out. */
    public Xml settle() {
        if (out.length() >= PORTION) {
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
            stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
            out.setLength(0);
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
        endTag();
        out.append('<').append(name);
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
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
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
        escape(characters.legal(text), false);
        return this;
    }

    /** The element with nothing but text. */
    public Xml textElement(String name, String text) {
        return open(name).text(text).close();
    }

    /** What another writer made, checked there. */
    public Xml raw(Xml other) {
        endTag();
        out.append(other.out);
        return this;
    }

    /** Markup of ours, well-formed as it stands. */
    public Xml raw(String markup) {
        endTag();
        out.append(markup);
        return this;
    }

    /** Where the next markup will stand, for {@link #insert}. */
    public int position() {
        endTag();
        return out.length();
    }

    /** Puts what another writer made in at an earlier position, in the same element. */
    public void insert(int position, Xml other) {
        endTag();
        other.endTag();
        out.insert(position, other.out);
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
        return (DECLARATION + out).getBytes(StandardCharsets.UTF_8);
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(characters.legal(value), true);
        out.append('"');
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> out.append(inAttribute ? "&#" + (int) c + ";" : Character.toString(c));
                default -> out.append(c);
            }
        }
    }
}
