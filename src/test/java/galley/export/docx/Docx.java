package galley.export.docx;

import galley.diff.Comparison;
import galley.diff.Redline;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.MemoryDestination;
import galley.export.docx.markup.Namespaces;
import galley.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A report taken apart: its bytes, its parts, and what was told of it. */
final class Docx {
    private static final String W = Namespaces.W;

    private final byte[] bytes;
    private final Map<String, String> parts;
    private final Exported exported;

    private Docx(byte[] bytes, Exported exported) throws IOException {
        this.bytes = bytes;
        this.parts = parts(bytes);
        this.exported = exported;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Map<String, String> parts() {
        return parts;
    }

    Exported exported() {
        return exported;
    }

    /** Exports an edition into memory. */
    static Docx of(Edition edition) {
        try {
            MemoryDestination destination = new MemoryDestination();
            Exported exported = new DocxExporter().export(edition, destination);
            byte[] bytes = Objects.requireNonNull(destination.files().get(edition.name() + ".docx"));
            return new Docx(bytes, exported);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The redline from one article to another. */
    static Docx redline(Article before, Edition after) {
        try {
            MemoryDestination destination = new MemoryDestination();
            Redline redline = Comparison.of(before, after.article()).redline();
            Exported exported =
                    new RedlineDocument(after, redline, after.origin(), "An editor & co").write(destination);
            return new Docx(Objects.requireNonNull(destination.files().get(after.name() + ".docx")), exported);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The bytes of a part that is no text. */
    byte[] binary(String name) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no part " + name);
    }

    String part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(part(part))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part + " is not well-formed", e);
        }
    }

    Document body() {
        return xml("word/document.xml");
    }

    /** The parts in WordprocessingML. */
    List<String> wordParts() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("word/") && name.endsWith(".xml"))
                .filter(name -> !name.contains("theme") && !name.contains("charts"))
                .toList();
    }

    /** All elements of a name below another, in order. */
    static List<Element> all(Document document, String name) {
        return list(document.getElementsByTagNameNS(W, name));
    }

    static List<Element> all(Element element, String name) {
        return list(element.getElementsByTagNameNS(W, name));
    }

    static List<Element> children(Element element) {
        return list(element.getChildNodes());
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    /** The characters that a reader sees: no field codes. */
    static String text(Element element) {
        return all(element, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** The paragraphs of the body in a style, as text. */
    List<String> paragraphs(String style) {
        List<String> found = new ArrayList<>();
        for (Element paragraph : all(body(), "p")) {
            if (style(paragraph).equals(style)) {
                found.add(text(paragraph));
            }
        }
        return found;
    }

    static String style(Element paragraph) {
        return all(paragraph, "pStyle").stream()
                .map(style -> attribute(style, "val"))
                .findFirst()
                .orElse("");
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .flatMap(node -> node instanceof Element element ? Stream.of(element) : Stream.empty())
                .toList();
    }
}
