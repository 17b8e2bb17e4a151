package galley.compose;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.model.Article;
import galley.model.Block;
import galley.model.Metadata;
import galley.model.Section;
import galley.read.Readers;
import galley.source.Source;
import galley.source.SourceException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Articles that people wrote, out of the folder that {@code -Dgalley.corpus} names. */
final class WrittenArticles {
    /** A page of a wiki below this many characters is a redirection or a stub of a line. */
    private static final int LEAST_PAGE = 600;

    private WrittenArticles() {}

    /** Articles in our own notation, and a text of many with the signs of headings set apart by blanks. */
    static List<Article> plain(Path corpus) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files(corpus.resolve("plain"), ".txt")) {
            if (Files.readString(file, UTF_8).contains("\n = ")) {
                articles.addAll(ofManyInOne(file));
            } else {
                articles.add(read(file));
            }
        }
        return articles;
    }

    private static Article read(Path file) throws IOException {
        try {
            Source source = Source.of(file.getFileName().toString(), Files.readAllBytes(file));
            return Readers.installed(WrittenArticles.class.getClassLoader())
                    .read(source)
                    .article();
        } catch (SourceException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /** Titles between single signs of equality, headings of sections between more, a paragraph a line. */
    private static List<Article> ofManyInOne(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        Draft draft = new Draft("", "en");
        for (String line : Files.readAllLines(file, UTF_8)) {
            String text = line.strip();
            if (depth(text) == 1) {
                draft.addTo(articles);
                draft = new Draft(text.replace("=", "").strip(), "en");
            } else if (depth(text) > 1) {
                draft.heading(depth(text), text.replace("=", "").strip());
            } else if (!text.isEmpty()) {
                draft.block(Articles.paragraph(joined(text)));
            }
        }
        draft.addTo(articles);
        return articles;
    }

    private static int depth(String text) {
        int depth = 0;
        String rest = text;
        while (rest.startsWith("= ") && rest.endsWith(" =") && rest.length() > 4) {
            depth++;
            rest = rest.substring(2, rest.length() - 2).strip();
        }
        return depth;
    }

    /** The text with its punctuation where it belongs. */
    private static String joined(String text) {
        return text.replaceAll(" @([-,.])@ ", "$1")
                .replace("<unk>", "Unknown")
                .replaceAll(" ([,.;:!?)'])", "$1")
                .replace("( ", "(");
    }

    /** Histories of wars with their dates marked: a short line is a heading, every other a paragraph. */
    static List<Article> wars(Path corpus) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files(corpus.resolve("timeline/wikiwars"), ".tml")) {
            Draft draft = new Draft(file.getFileName().toString().replace(".tml", ""), "en");
            String text = Files.readString(file, UTF_8).replaceAll("(?s)^.*?<TEXT>|</?[A-Za-z][^<>]*>", "");
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                if (line.length() < 60 && !line.endsWith(".")) {
                    draft.heading(2, line);
                } else {
                    draft.block(Articles.paragraph(line));
                }
            });
            draft.addTo(articles);
        }
        return articles;
    }

    /** Pages of wikis as they are written there. */
    static List<Article> pages(Path corpus) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String folder : List.of("wikitext/articles", "wikitext/events", "wikitext/events/expected")) {
            for (Path file : files(corpus.resolve(folder), "")) {
                String name = file.getFileName().toString();
                if (name.endsWith(".xml")) {
                    addPages(Files.newInputStream(file), "en", articles);
                } else if (!name.contains("_LIST") && !name.contains("INFOBOX")) {
                    addPage(name, "en", Files.readString(file, UTF_8), articles);
                }
            }
        }
        return articles;
    }

    /** Pages of dumps, in several languages. */
    static List<Article> dumps(Path corpus) throws IOException {
        List<Article> articles = new ArrayList<>();
        addDump(corpus.resolve("dumps/enwiki-2016-206-pages.xml.bz2"), "en", articles);
        for (Path file : files(corpus.resolve("dumps/minidumps"), ".xml.bz2")) {
            String language = file.getFileName().toString().replaceAll("\\..*", "");
            addDump(file, language.equals("simple") ? "en" : language, articles);
        }
        return articles;
    }

    private static void addDump(Path file, String language, List<Article> articles) throws IOException {
        addPages(
                new BZip2CompressorInputStream(new BufferedInputStream(Files.newInputStream(file))),
                language,
                articles);
    }

    private static void addPages(InputStream xml, String language, List<Article> articles) throws IOException {
        try (xml) {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(xml, "UTF-8");
            String title = "";
            while (reader.hasNext()) {
                boolean opens = reader.next() == XMLStreamConstants.START_ELEMENT;
                if (opens && reader.getLocalName().equals("title")) {
                    title = reader.getElementText();
                } else if (opens && reader.getLocalName().equals("text")) {
                    addPage(title, language, reader.getElementText(), articles);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void addPage(String title, String language, String text, List<Article> articles) {
        if (text.length() >= LEAST_PAGE && !text.strip().startsWith("#")) {
            Draft draft = new Draft(title, language);
            Wikitext.read(text, draft);
            draft.addTo(articles);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** An article as far as it is read. */
    private record Draft(String title, String language, List<Block> lead, List<Opened> sections)
            implements Wikitext.Draft {
        private record Opened(int depth, String heading, List<Block> blocks) {}

        Draft(String title, String language) {
            this(title, language, new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public void block(Block block) {
            (sections.isEmpty() ? lead : sections.get(sections.size() - 1).blocks()).add(block);
        }

        @Override
        public void heading(int depth, String heading) {
            sections.add(new Opened(depth, heading, new ArrayList<>()));
        }

        void addTo(List<Article> articles) {
            if (!title.isEmpty()) {
                articles.add(new Article(
                        title, language, Metadata.NONE, List.of(), lead, Arrays.asList(below(0, sections.size(), 2))));
            }
        }

        private Section[] below(int from, int to, int depth) {
            List<Section> found = new ArrayList<>();
            int at = from;
            while (at < to) {
                int next = at + 1;
                while (next < to
                        && sections.get(next).depth() > sections.get(at).depth()) {
                    next++;
                }
                Opened opened = sections.get(at);
                Section[] inner = below(at + 1, next, depth + 1);
                // Of some sections nothing is left but their heading, as where they held a table alone.
                if (inner.length > 0 || !opened.blocks().isEmpty()) {
                    int level = Math.min(depth, Section.DEEPEST);
                    found.add(Articles.section(level, opened.heading(), opened.blocks(), inner));
                }
                at = next;
            }
            return found.toArray(new Section[0]);
        }
    }
}
