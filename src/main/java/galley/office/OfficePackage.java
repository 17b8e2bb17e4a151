package galley.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML parts of an office document (ISO/IEC 29500-2), each read as a tree when it is asked for; neither entities nor
 * DTDs are read, and parts that are no XML are passed over.
 */
public final class OfficePackage {
    /** XML shrinks to a fifteenth, rarely to a fiftieth; what unpacks to more than this many times itself is a bomb. */
    private static final int MOST_TIMES_LARGER = 200;

    /** Where all of it is held in memory, pictures too, which do not shrink. */
    private static final int MOST_TIMES_LARGER_WHOLE = 30;

    /** What any file may unpack to, whatever its size. */
    private static final int ALWAYS_ALLOWED = 16_000_000;

    private static final int MOST_PARTS = 10_000;
    private static final int DEEPEST = 400;

    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    private OfficePackage() {}

    /**
     * The parts of a file.
     *
     * @throws IOException if it is no ZIP archive, a part comes twice, or it unpacks to more than a document would
     */
    public static OfficePackage of(byte[] bytes) throws IOException {
        return read(bytes, MOST_TIMES_LARGER, name -> name.endsWith(".xml") || name.endsWith(".rels"));
    }

    /**
     * The parts of a file, with those that are no XML: pictures, typefaces.
     *
     * @throws IOException as {@link #of}
     */
    public static OfficePackage whole(byte[] bytes) throws IOException {
        return read(bytes, MOST_TIMES_LARGER_WHOLE, name -> true);
    }

    private static OfficePackage read(byte[] bytes, int times, Predicate<String> kept) throws IOException {
        OfficePackage document = new OfficePackage();
        long left = Math.max(ALWAYS_ALLOWED, (long) bytes.length * times);
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean wanted = !entry.isDirectory() && kept.test(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                left -= copy(in, left, part, wanted);
                if (wanted && document.parts.putIfAbsent(entry.getName(), part.toByteArray()) != null) {
                    throw new IOException("its part " + entry.getName() + " is there twice");
                }
                if (++count > MOST_PARTS) {
                    throw new IOException("it has more parts than any document");
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name of a part in it is no text", e);
        }
        if (count == 0) {
            throw new IOException("it is no office document: no ZIP archive, or an empty one");
        }
        return document;
    }

    private static long copy(InputStream in, long limit, ByteArrayOutputStream out, boolean wanted) throws IOException {
        byte[] buffer = new byte[8192];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > limit) {
                throw new IOException("it unpacks to far more than a document of its size holds");
            }
            if (wanted) {
                out.write(buffer, 0, read);
            }
        }
        return copied;
    }

    /** The bytes of a part. */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name)).map(byte[]::clone);
    }

    /** The names of its XML parts, in order: {@code word/document.xml}. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /**
     * A part as a tree; empty if there is none of that name.
     *
     * @throws IOException if it is not well-formed
     */
    public Optional<XmlNode> part(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return Optional.of(tree(factory.createXMLStreamReader(new ByteArrayInputStream(part))));
        } catch (XMLStreamException e) {
            throw new IOException("its part " + name + " is not well-formed", e);
        }
    }

    private static XmlNode tree(XMLStreamReader in) throws XMLStreamException, IOException {
        Deque<XmlNode> open = new ArrayDeque<>();
        open.push(new XmlNode("", "", Map.of(), "", new ArrayList<>()));
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlNode element = element(in);
                children(open).add(element);
                open.push(element);
                if (open.size() > DEEPEST) {
                    throw new IOException("a part of it is nested deeper than any document");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                children(open).add(new XmlNode(XmlNode.TEXT, "", Map.of(), in.getText(), List.of()));
            }
        }
        return open.getLast().children().stream()
                .findFirst()
                .orElseThrow(() -> new IOException("a part of it is empty"));
    }

    private static List<XmlNode> children(Deque<XmlNode> open) {
        return open.element().children();
    }

    private static XmlNode element(XMLStreamReader in) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        String namespace = Optional.ofNullable(in.getNamespaceURI()).orElse("");
        return new XmlNode(in.getLocalName(), namespace, attributes, "", new ArrayList<>());
    }
}
