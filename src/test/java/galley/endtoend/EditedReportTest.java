package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import galley.diff.Comparison;
import galley.diff.Difference;
import galley.diff.Fidelity;
import galley.export.text.ArticlePrinter;
import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Inline;
import galley.model.PlainText;
import galley.model.Section;
import galley.read.Reading;
import galley.read.docx.DocxReader;
import galley.source.Source;
import galley.testkit.LibreOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A report that somebody edited in LibreOffice, read back: a fact typed into its control, words in a paragraph and a
 * new heading are found, and nothing that was not touched.
 */
class EditedReportTest {
    /** Facts that stand in the line under the title too, where they are not typed again. */
    private static final Set<String> IN_LINE = Set.of("title", "name", "type", "location", "date");

    @TempDir
    private Path folder;

    static Stream<Arguments> reports() {
        return Outputs.samples().stream()
                .flatMap(sample -> Stream.of("report", "brief").map(style -> Arguments.of(sample, style)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyEditIsFoundAndNothingElse(Path sample, String style) throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Outputs outputs = Outputs.of(sample, folder, "--to", "docx", "--style", style);
        Article source = outputs.article();
        Optional<String> value = value(source);
        Optional<String> words = words(source);
        String said = words.orElse("no such words");

        Path edited = office.edited(
                outputs.file("docx"),
                value.orElse("no such value"),
                "another value",
                new String[] {said, "In other words, " + said},
                "Aftermath");

        Reading reading = new DocxReader().read(Source.of("edited.docx", Files.readAllBytes(edited)));
        List<Difference> differences =
                Comparison.of(source, reading.article(), Fidelity.REPORT).differences();
        List<String> expected = new ArrayList<>();
        value.ifPresent(old -> expected.add("FACT CHANGED " + old + " → another value"));
        words.ifPresent(any -> expected.add("SENTENCE CHANGED"));
        words.ifPresent(any -> expected.add("HEADING ADDED  → Aftermath"));
        assertThat(differences).extracting(EditedReportTest::shown).containsExactlyElementsOf(expected);
        assertThat(reading.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void anUntouchedReportDiffersInNothing(Path sample, String style) throws Exception {
        Outputs outputs = Outputs.of(sample, folder, "--to", "docx", "--style", style);

        Article read = new DocxReader()
                .read(Source.of("report.docx", Files.readAllBytes(outputs.file("docx"))))
                .article();

        assertThat(Comparison.of(outputs.article(), read, Fidelity.REPORT).differences())
                .isEmpty();
    }

    private static String shown(Difference one) {
        String what = one.subject() + " " + one.change();
        return one.subject().word().equals("sentence") ? what : what + " " + one.before() + " → " + one.after();
    }

    /** A value that is a control of its own and stands in no other fact. */
    private static Optional<String> value(Article article) {
        String printed = ArticlePrinter.print(article);
        return article.infoboxes().stream()
                .flatMap(box -> box.fields().stream())
                .filter(field -> !IN_LINE.contains(field.label().toLowerCase(java.util.Locale.ROOT)))
                .filter(field -> field.items().size() == 1)
                .map(Field::items)
                .map(items -> PlainText.of(items.get(0).text()))
                .filter(text -> printed.indexOf("= " + text + "\n") == printed.lastIndexOf("= " + text + "\n"))
                .findFirst();
    }

    /** The first words of a paragraph under a heading, which stand nowhere else. */
    private static Optional<String> words(Article article) {
        String printed = ArticlePrinter.print(article);
        return sections(article.sections())
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Paragraph paragraph
                        ? paragraph.text().stream().limit(1)
                        : Stream.<Inline>empty())
                .map(inline -> PlainText.of(List.of(inline)))
                .filter(text -> text.split(" ", -1).length > 6)
                .map(text -> Arrays.stream(text.split(" ", -1)).limit(6).collect(Collectors.joining(" ")))
                .filter(text -> !text.contains("\"") && printed.indexOf(text) == printed.lastIndexOf(text))
                .findFirst();
    }

    private static Stream<Section> sections(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), sections(section.subsections())));
    }
}
