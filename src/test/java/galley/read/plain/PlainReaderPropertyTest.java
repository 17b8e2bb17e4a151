package galley.read.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.export.text.ArticlePrinter;
import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Item;
import galley.model.PlainText;
import galley.model.Section;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import galley.testkit.Cases;
import galley.testkit.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PlainReaderPropertyTest {
    private static final String[] PIECES = {
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        " ",
        " ",
        "  ",
        "\t",
        "=",
        "==",
        "===",
        "== ",
        " ==",
        "= = ",
        "= Title =\n",
        "==Past==\n",
        "Infobox",
        "Infobox\n- ",
        "Infobox ship\n",
        "\n- ",
        "\n* ",
        "\n** ",
        "\n# ",
        "*",
        ": ",
        ":",
        ",",
        " , ",
        ";",
        "/",
        " / ",
        "/kk/",
        "( )",
        "(,)",
        "|",
        " |key = ",
        "[[",
        "]]",
        "[",
        "]",
        "''",
        "'''",
        "'''''",
        "'",
        "\"",
        ".",
        "@-@",
        " @,@ ",
        "<unk>",
        "lamp",
        "quay",
        "Title",
        "5\u201310 June",
        "\u041B\u0430\u043C\u043F\u0430",
        "\u706F",
        "\u0644\u0645\u0628\u0629",
        "caf\u00E9",
        "e\u0301",
        "\u0301",
        "\uD83D\uDD70",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\u0000",
        "\u0007",
        "\uFEFF",
        "\uFFFF",
        "\u2028",
        "\u1100\u1161",
        "\u212B"
    };

    /** Repairs that leave out letters on purpose. */
    private static final Set<String> LEAVE_OUT_LETTERS =
            Set.of(Repair.LOST_PRONUNCIATION.code(), Repair.EMPTY_PARAMETER.code());

    @Test
    void anyTextReadsAndNothingIsInvented() {
        Seeds.check(6000, random -> {
            Source source = source(text(random));
            assertNothingInvented(source);
        });
    }

    @Test
    void noLetterIsLostUnlessARepairSaysSo() {
        Seeds.check(6000, random -> {
            Source source = source(text(random));
            Reading reading;
            try {
                reading = new PlainReader().read(source);
            } catch (SourceException e) {
                return;
            }
            boolean leftOut = reading.diagnostics().stream()
                    .anyMatch(diagnostic -> LEAVE_OUT_LETTERS.contains(diagnostic.code()));
            boolean linkInTitle =
                    source.text().lines().anyMatch(line -> line.strip().matches("=.*\\[\\[.*\\|.*"));
            if (!leftOut && !linkInTitle) {
                assertThat(rareLetters(ArticlePrinter.print(reading.article())))
                        .isGreaterThanOrEqualTo(rareLetters(source.text()));
            }
        });
    }

    @Test
    void samplesAndCasesHoldNothingInvented() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample :
                    samples.filter(path -> path.toString().endsWith(".txt")).toList()) {
                assertNothingInvented(Source.of(sample.toString(), Files.readAllBytes(sample)));
            }
        }
        Cases.of("plain").forEach(example -> assertNothingInvented(source(example.input())));
    }

    @Test
    void theCorpusHoldsNothingInvented() throws IOException {
        String corpus = System.getProperty("galley.corpus", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "-Dgalley.corpus names no folder with articles");
        for (String name : List.of("2016-aktobe-shootings.txt", "wikitext-2-valid.txt")) {
            Path file = Path.of(corpus, "plain", name);
            Assumptions.assumeTrue(Files.exists(file), file + " is not there");
            assertNothingInvented(Source.of(name, Files.readAllBytes(file)));
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        Seeds.check(300, random -> {
            Source source = source(text(random));
            try {
                assertThat(new PlainReader().read(source)).isEqualTo(new PlainReader().read(source));
            } catch (SourceException e) {
                assertThat(e.diagnostics()).extracting(Diagnostic::code).containsExactly("R101");
            }
        });
    }

    /** Every text is, in order, part of the source from its place on; paragraphs and headings, of their line. */
    private static void assertNothingInvented(Source source) {
        Reading reading;
        try {
            reading = new PlainReader().read(source);
        } catch (SourceException e) {
            assertThat(letters(source.text())).isZero();
            return;
        }
        Article article = reading.article();
        for (Infobox box : article.infoboxes()) {
            assertThat(isPart(box.kind(), source.text())).isTrue();
            box.fields().forEach(field -> assertField(field, source));
        }
        assertBlocks(article.lead(), source);
        article.sections().forEach(section -> assertSection(section, source));
        reading.diagnostics().forEach(diagnostic -> assertPlace(diagnostic, source));
        assertThat(article.title()).isNotBlank();
        assertThat(isPart(article.title(), source.text() + source.origin().fileName()))
                .as(article.title())
                .isTrue();
    }

    private static void assertPlace(Diagnostic diagnostic, Source source) {
        assertThat(diagnostic.place())
                .isEqualTo(source.place(source.index(diagnostic.place().offset())));
    }

    private static void assertField(Field field, Source source) {
        String rest = source.text().substring(source.index(field.place().offset()));
        assertThat(rest).as("verbatim").contains(field.written());
        assertThat(isPart(field.label(), rest)).as(field.label()).isTrue();
        StringBuilder items = new StringBuilder();
        for (Item item : field.items()) {
            assertThat(item.text()).isNotEmpty();
            items.append(PlainText.of(item.text()));
        }
        assertThat(isPart(items.toString(), field.written()))
                .as("%s in %s", items, field.written())
                .isTrue();
    }

    private static void assertSection(Section section, Source source) {
        assertLine(
                PlainText.of(section.heading()),
                section.place().offset(),
                section.place().line(),
                source);
        assertBlocks(section.blocks(), source);
        section.subsections().forEach(subsection -> {
            assertThat(subsection.level()).isGreaterThan(section.level());
            assertSection(subsection, source);
        });
    }

    private static void assertBlocks(List<Block> blocks, Source source) {
        for (Block.Paragraph paragraph : new Paragraphs().of(blocks)) {
            String text = PlainText.of(paragraph.text());
            assertThat(text).isNotEmpty();
            assertLine(text, paragraph.place().offset(), paragraph.place().line(), source);
        }
    }

    private static void assertLine(String text, int offset, int line, Source source) {
        String written = source.text().substring(source.index(offset), source.lineEnd(line));
        assertThat(isPart(text, written)).as("%s in %s", text, written).isTrue();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC) || text.contains("\u0301"))
                .isTrue();
    }

    /** Whether the characters of a text, but for blanks, are found in another in that order. */
    private static boolean isPart(String text, String whole) {
        String wanted = Normalizer.normalize(text, Normalizer.Form.NFD);
        String given = Normalizer.normalize(whole, Normalizer.Form.NFD);
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            if (c != ' ') {
                at = given.indexOf(c, at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** Letters that the printed model does not hold on its own account. */
    private static long rareLetters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c > '~' && Character.isLetter(c))
                .count();
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Source source(String text) {
        return Source.of("article.txt", text.getBytes(UTF_8));
    }

    /** The paragraphs of blocks and of the lists among them, in order. */
    private static final class Paragraphs implements Block.Visitor<List<Block.Paragraph>> {
        List<Block.Paragraph> of(List<Block> blocks) {
            List<Block.Paragraph> all = new ArrayList<>();
            blocks.forEach(block -> all.addAll(block.accept(this)));
            return all;
        }

        @Override
        public List<Block.Paragraph> paragraph(Block.Paragraph paragraph) {
            return List.of(paragraph);
        }

        @Override
        public List<Block.Paragraph> bulletList(Block.BulletList list) {
            return list.items().stream()
                    .flatMap(item -> of(item.blocks()).stream())
                    .toList();
        }

        @Override
        public List<Block.Paragraph> numberedList(Block.NumberedList list) {
            return list.items().stream()
                    .flatMap(item -> of(item.blocks()).stream())
                    .toList();
        }

        @Override
        public List<Block.Paragraph> definitionList(Block.DefinitionList list) {
            throw new AssertionError("the notation has none");
        }

        @Override
        public List<Block.Paragraph> table(Block.Table table) {
            throw new AssertionError("the notation has none");
        }

        @Override
        public List<Block.Paragraph> quotation(Block.Quotation quotation) {
            throw new AssertionError("the notation has none");
        }

        @Override
        public List<Block.Paragraph> preformatted(Block.Preformatted preformatted) {
            throw new AssertionError("the notation has none");
        }

        @Override
        public List<Block.Paragraph> figure(Block.Figure figure) {
            throw new AssertionError("the notation has none");
        }
    }
}
