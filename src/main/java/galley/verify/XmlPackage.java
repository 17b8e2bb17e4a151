package galley.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an office document, each read as XML when it is asked for; neither entities nor DTDs are. */
final class XmlPackage {
    /** No part of ours is larger; more would be a bomb. */
    private static final int LARGEST_PART = 256_000_000;

    private static final int DEEPEST = 400;

    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    private XmlPackage() {}

    /**
     * The parts of a file.
     *
     * @throws IOException if it is no ZIP archive or a part is too large
     */
    static XmlPackage of(byte[] bytes) throws IOException {
        XmlPackage parts = new XmlPackage();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes(LARGEST_PART);
                if (part.length == LARGEST_PART) {
                    throw new IOException("its part " + entry.getName() + " is larger than any that galley makes");
                }
                parts.parts.put(entry.getName(), part);
            }
        }
        if (parts.parts.isEmpty()) {
            throw new IOException("it is no office document: no ZIP archive, or an empty one");
        }
        return parts;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** A part as a tree; empty if there is none of that name. */
    Optional<XmlNode> part(String name) throws IOException {
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
                    throw new IOException("a part of it is nested deeper than any that galley makes");
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
