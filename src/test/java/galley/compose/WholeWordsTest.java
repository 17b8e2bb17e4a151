package galley.compose;

import static org.assertj.core.api.Assertions.assertThat;

import galley.compose.PageReader.TextLine;
import galley.page.Mark.GlyphMark;
import galley.page.PageDump;
import galley.page.Structure.Kind;
import galley.read.Readers;
import galley.read.Reading;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.Style;
import galley.style.Styles;
import galley.timeline.Timeline;
import galley.timeline.TimelineFinder;
import galley.unit.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Facts, timelines and tables of the samples in every style on every paper: no word and no date is broken in a cell.
 */
class WholeWordsTest {
    private static final List<PaperSize> PAPERS = List.of(PaperSize.A4, PaperSize.LETTER, PaperSize.A5, PaperSize.A3);
    private static final Set<Kind> CELLS = Set.of(Kind.TABLE_CELL, Kind.ROW_HEADER, Kind.COLUMN_HEADER);

    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November" + "|December)";

    /** A slash stands where the line ends. Date and time of day, with a comma between them, may stand on two lines. */
    private static final Pattern CUT = Pattern.compile(
            "\u00AD\\s*/|\\p{L}-/|\\d\\s*/" + MONTH + "|" + MONTH + "\\s*/\\[?\\d|\\d[.:–]?/\\d|\\d,/\\d(?!\\d:)");

    static List<String> styles() {
        return Styles.names();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void noWordAndNoDateIsBrokenInACell(String name) throws IOException, SourceException {
        List<String> cut = new ArrayList<>();
        for (Path sample : samples()) {
            Source source = Source.of(sample.toString(), Files.readAllBytes(sample));
            Reading reading = Readers.installed(getClass().getClassLoader()).read(source);
            Timeline timeline = TimelineFinder.find(reading.article());
            for (PaperSize paper : PAPERS) {
                Style style = Articles.style(name).on(paper);
                PageReader pages = new PageReader(Articles.compose(reading.article(), timeline, style));
                cells(pages).stream()
                        .filter(cell -> CUT.matcher(cell).find())
                        .forEach(cell -> cut.add(paper.name() + " " + sample.getFileName() + ": " + cell));
            }
        }

        assertThat(cut).isEmpty();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            return samples.sorted().toList();
        }
    }

    /** The blocks that stand in cells, a slash between their lines. */
    private static List<String> cells(PageReader pages) {
        List<String> cells = new ArrayList<>();
        for (int page = 0; page < pages.pageCount(); page++) {
            Map<Integer, List<GlyphMark>> blocks = new TreeMap<>();
            for (GlyphMark mark : pages.content(page)) {
                if (pages.isUnder(mark.meaning(), CELLS)) {
                    blocks.computeIfAbsent(pages.block(mark), block -> new ArrayList<>())
                            .add(mark);
                }
            }
            for (List<GlyphMark> block : blocks.values()) {
                cells.add(PageReader.lines(block).stream()
                        .map(WholeWordsTest::text)
                        .collect(Collectors.joining("/")));
            }
        }
        return cells;
    }

    private static String text(TextLine line) {
        return line.marks().stream()
                .map(PageDump::text)
                .collect(Collectors.joining())
                .strip();
    }
}
