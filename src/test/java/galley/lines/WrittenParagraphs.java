package galley.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.model.Article;
import galley.model.Block;
import galley.model.PlainText;
import galley.model.Section;
import galley.read.Readers;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Paragraphs that people wrote, as plain text with single spaces between the words: those of the samples, and those of
 * the folder that {@code -Dgalley.corpus} names.
 */
final class WrittenParagraphs {
    private static final Path SAMPLES = Path.of("samples");

    /** Shorter ones are one line at most widths. */
    private static final int LEAST_LENGTH = 80;

    private static final Pattern TITLE = Pattern.compile("(?m)^(?= = [^=\n]+ = $)");

    /** What stands between the sentences of a wiki page: templates, references, comments, pictures, emphasis. */
    private static final Pattern MARKUP = Pattern.compile("\\{\\{[^{}]*}}|<ref[^<>]*/>|<ref.*?</ref>|<!--.*?-->"
            + "|\\[\\[(?:File|Image|Category):[^\\[\\]]*]]|'''?|</?(?:small|br|sub|sup|span|nowiki)[^<>]*>");

    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)]]");

    private WrittenParagraphs() {}

    /** The paragraphs of the samples, in the order of their files' names. */
    static List<String> ofSamples() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path file : files(SAMPLES, "")) {
            if (!file.endsWith("README.md")) {
                paragraphs.addAll(read(file.toString(), Files.readAllBytes(file)));
            }
        }
        return paragraphs;
    }

    /** The paragraphs of the corpus; the test is skipped where none is named. */
    static List<String> ofCorpus() throws IOException {
        String corpus = System.getProperty("galley.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "no articles are at hand; -Dgalley.corpus=DIR would name some");
        List<String> paragraphs = new ArrayList<>();
        for (Path file : files(Path.of(corpus, "plain"), ".txt")) {
            for (String article : TITLE.split(Files.readString(file, UTF_8), -1)) {
                paragraphs.addAll(read(file.toString(), article.getBytes(UTF_8)));
            }
        }
        for (Path file : files(Path.of(corpus, "timeline", "wikiwars"), ".tml")) {
            addLines(paragraphs, Files.readString(file, UTF_8).replaceAll("<[^<>]*>", ""));
        }
        for (Path file : files(Path.of(corpus, "wikitext", "articles"), ".txt")) {
            addLines(paragraphs, withoutMarkup(Files.readString(file, UTF_8)));
        }
        return paragraphs;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> read(String name, byte[] bytes) {
        List<String> paragraphs = new ArrayList<>();
        try {
            Article article = Readers.installed(WrittenParagraphs.class.getClassLoader())
                    .read(Source.of(name, bytes))
                    .article();
            add(paragraphs, article.lead());
            addSections(paragraphs, article.sections());
        } catch (SourceException noArticle) {
            return List.of();
        }
        return paragraphs;
    }

    private static void addSections(List<String> paragraphs, List<Section> sections) {
        for (Section section : sections) {
            add(paragraphs, section.blocks());
            addSections(paragraphs, section.subsections());
        }
    }

    private static void add(List<String> paragraphs, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                addIfLong(paragraphs, PlainText.of(paragraph.text()));
            }
        }
    }

    private static void addLines(List<String> paragraphs, String text) {
        text.lines()
                .filter(line -> !line.isEmpty() && Character.isLetter(line.codePointAt(0)))
                .filter(line -> line.chars().noneMatch(c -> "{}[]|<>=&".indexOf(c) >= 0))
                .forEach(line -> addIfLong(paragraphs, line));
    }

    private static void addIfLong(List<String> paragraphs, String text) {
        String spaced = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("[ \t\n]+", " ");
        if (spaced.length() >= LEAST_LENGTH) {
            paragraphs.add(spaced);
        }
    }

    /** Templates in templates go from the inside out; what is still marked up afterwards is left to the caller. */
    private static String withoutMarkup(String page) {
        String text = page;
        String before = "";
        while (!text.equals(before)) {
            before = text;
            text = MARKUP.matcher(text).replaceAll("");
        }
        return LINK.matcher(text).replaceAll("$1");
    }
}
