package galley.read.wikitext;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.source.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** The pages of a folder: texts, and what exports of wikis hold. */
final class RealPages {
    private RealPages() {}

    /** A page. */
    record Page(String name, Source source) {
        String text() {
            return source.text();
        }
    }

    /** All pages but such as somebody copied out of XML with their signs escaped: those are no wikitext any more. */
    static List<Page> in(String corpus) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path file : files(Path.of(corpus, "wikitext"), ".*\\.(txt|wikisyntax)")) {
            if (!file.toString().contains("expected") || file.toString().endsWith("ARTICLE.wikisyntax")) {
                pages.add(
                        new Page(file.getFileName().toString(), Source.of(file.toString(), Files.readAllBytes(file))));
            }
        }
        for (Path file : files(Path.of(corpus, "wikitext"), ".*\\.xml")) {
            addAll(Files.newInputStream(file), file, pages);
        }
        for (Path file : files(Path.of(corpus, "dumps"), ".*\\.xml\\.bz2")) {
            addAll(new BZip2CompressorInputStream(Files.newInputStream(file), true), file, pages);
        }
        pages.removeIf(page -> page.text().contains("&lt;ref"));
        return pages;
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    private static void addAll(InputStream stream, Path file, List<Page> pages) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        try (InputStream in = new BufferedInputStream(stream)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            String title = "";
            String namespace = "0";
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "title" -> title = reader.getElementText();
                        case "ns" -> namespace = reader.getElementText();
                        case "text" -> {
                            String text = reader.getElementText();
                            if (namespace.equals("0") && !text.isBlank() && !Look.isRedirect(text)) {
                                String name = file.getFileName() + ": " + title;
                                pages.add(new Page(name, Source.of(title + ".wiki", text.getBytes(UTF_8))));
                            }
                        }
                        default -> {
                            // Nothing else tells of the page's text.
                        }
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
