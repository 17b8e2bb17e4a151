package galley.export.docx.template;

import galley.export.docx.template.Element.Attribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a part as a tree that can be written again as it was. Neither entities nor DTDs are read. */
final class PartReader {
    private static final int DEEPEST = 400;

    private PartReader() {}

    static Element read(String name, byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return tree(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw new TemplateFault("its part " + name + " is not well-formed", e);
        }
    }

    private static Element tree(XMLStreamReader in) throws XMLStreamException, IOException {
        Deque<Element> open = new ArrayDeque<>();
        Element document = new Element("", "", "", List.of());
        open.push(document);
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element element = element(in);
                open.element().nodes().add(element);
                open.push(element);
                if (open.size() > DEEPEST) {
                    throw new TemplateFault("a part of it is nested deeper than any document");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                open.element().nodes().add(new Node.Words(in.getText()));
            }
        }
        return document.elements().stream().findFirst().orElseThrow(() -> new TemplateFault("a part of it is empty"));
    }

    private static Element element(XMLStreamReader in) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            Optional<String> prefix = Optional.ofNullable(in.getNamespacePrefix(i));
            attributes.add(new Attribute(
                    prefix.isPresent() ? "xmlns" : "", prefix.orElse("xmlns"), "", orEmpty(in.getNamespaceURI(i))));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.add(new Attribute(
                    orEmpty(in.getAttributePrefix(i)),
                    in.getAttributeLocalName(i),
                    orEmpty(in.getAttributeNamespace(i)),
                    in.getAttributeValue(i)));
        }
        return new Element(orEmpty(in.getPrefix()), in.getLocalName(), orEmpty(in.getNamespaceURI()), attributes);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
