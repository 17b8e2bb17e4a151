package galley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A DOCX file taken apart without any library for it.
 *
 * @param parts the XML of each part by name
 */
record DocxParts(Map<String, String> parts) {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static DocxParts of(Path docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(docx), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return new DocxParts(parts);
    }

    /** What a reader sees of a part, one paragraph a line; empty if there is no such part. */
    String text(String part) {
        if (!parts.containsKey(part)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        collect(xml(part), text);
        return text.toString();
    }

    /** What a reader sees of headers, body, notes and footers. */
    String text() {
        StringBuilder text = new StringBuilder();
        parts.keySet().stream()
                .filter(name -> name.matches("word/(document|footnotes|header\\d*|footer\\d*)\\.xml"))
                .forEach(name -> text.append(text(name)).append('\n'));
        return text.toString();
    }

    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(parts.getOrDefault(part, ""))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part + " is not well-formed", e);
        }
    }

    private static void collect(Node node, StringBuilder text) {
        String name = WORD.equals(node.getNamespaceURI()) ? node.getLocalName() : "";
        switch (name) {
            case "t" -> text.append(node.getTextContent());
            case "br", "tab", "cr", "footnoteReference" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    collect(child, text);
                }
            }
        }
        if (name.equals("p")) {
            text.append('\n');
        }
    }
}
