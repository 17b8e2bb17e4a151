package galley.read.dump;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The mark-up of a dump, element by element, without document types and entities of its own. */
final class Markup {
    /** No title, name or time is longer; what is, is cut. */
    private static final int LONGEST_WORD = 4000;

    private final Tap tap;
    private final XMLStreamReader xml;

    Markup(Tap tap) throws XMLStreamException {
        this.tap = tap;
        this.xml = factory().createXMLStreamReader(tap, null);
    }

    /**
     * Limits of the JDK's parser on entities, all lifted. It counts every escaped bracket towards them, so that a large
     * dump exceeds the first after 50 million (JDK 17) and each page the second after 100,000 (JDK 24 and later); with
     * document types off there are no other entities, so the limits guard nothing.
     */
    private static final List<String> LIMITS =
            List.of("jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    /** The JDK's own parser, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** Where the parser stands. */
    Location location() {
        return xml.getLocation();
    }

    /** Goes to the next piece of mark-up or text and says what it is, as {@link XMLStreamConstants} number them. */
    int next() throws XMLStreamException {
        int event = xml.next();
        tap.event();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("it has a document type, as no dump does", xml.getLocation());
        }
        return event;
    }

    /** Goes to the next start of an element within the one begun; false at its end. */
    boolean nextChild() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    /** Reads what stands behind the last element, so that a file that was cut or broken there is known. */
    void drain() throws XMLStreamException {
        while (xml.hasNext()) {
            next();
        }
    }

    /** The name of the element begun, whatever its namespace: each schema has one of its own. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element begun; empty without it. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text of the element begun, and of those in it, to its end; cut when too long to be a word. */
    String word() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        text(out, LONGEST_WORD);
        return out.toString();
    }

    /** The number that is the text of the element begun; 0 if it is none. */
    long number() throws XMLStreamException {
        try {
            return Long.parseLong(word().strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * Takes the text of the element begun, to its end.
     *
     * @param most how many characters are taken; the rest is passed over
     * @return whether that was all
     */
    boolean text(StringBuilder out, int most) throws XMLStreamException {
        boolean whole = true;
        for (int depth = 1; depth > 0; ) {
            int event = next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int length = xml.getTextLength();
                    whole &= length <= most - out.length();
                    if (whole) {
                        out.append(xml.getTextCharacters(), xml.getTextStart(), length);
                    }
                }
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return whole;
    }

    /** Passes over the element begun. */
    void skip() throws XMLStreamException {
        text(new StringBuilder(), 0);
    }
}
