package galley.cli;

import galley.batch.ArticlePress;
import galley.export.Exporter;
import galley.export.Options;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import galley.unit.PaperSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that makes documents: looks and settings. */
final class LookOptions {
    @Option(
            names = {"-s", "--style"},
            paramLabel = "STYLE",
            description = "How it looks: a shipped style or the path of a style file; 'galley styles list' shows them.")
    private Optional<String> style = Optional.empty();

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "Paper instead of the style's own: a3, a4, a5, letter, legal; auto for that of your country.")
    private Optional<PaperSize> paper = Optional.empty();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "A setting of one format, listed below.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--issued",
            paramLabel = "DATE",
            description =
                    "When this edition is issued, as 2016-06-10 or with a time, and printed; else SOURCE_DATE_EPOCH, in the"
                            + " properties of files alone; else no date.")
    private Optional<String> issued = Optional.empty();

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private TemplateOption template = new TemplateOption();

    /** The paper that the user asks for. */
    Optional<PaperSize> paper() {
        return paper;
    }

    /** The paper that editions of a format come out on: the one asked for, else that of the style. */
    PaperSize paperOf(Exporter exporter, Surroundings surroundings, Reporter reporter) {
        return paper.orElseGet(() -> new StyleShelf(surroundings, reporter, style, paper)
                .style(exporter)
                .get(Role.PAGE, Property.PAPER));
    }

    /** From now on editions come out on this paper. */
    LookOptions on(PaperSize page) {
        paper = Optional.of(page);
        return this;
    }

    /** What the editions are made with; a faulty style or setting is told before anything is read. */
    ArticlePress press(
            List<Exporter> exporters, Surroundings surroundings, Installation installation, Reporter reporter) {
        return press(exporters, Exporter::usualStyle, surroundings, installation, reporter);
    }

    /** The same in another style than the usual one where users name none. */
    ArticlePress press(
            List<Exporter> exporters,
            Function<Exporter, String> usual,
            Surroundings surroundings,
            Installation installation,
            Reporter reporter) {
        StyleShelf shelf = new StyleShelf(surroundings, reporter, style, paper);
        Map<String, Style> styles = new LinkedHashMap<>();
        exporters.forEach(exporter -> styles.put(exporter.format().name(), shelf.style(usual.apply(exporter))));
        Map<String, Style> loaded = Map.copyOf(styles); // for many threads
        Options chosen = new FormatChoice(installation.exporters())
                .options(archive.with(template.with(tables.with(options)), exporters), exporters);
        return new ArticlePress(new ArticlePress.Settings(
                exporters,
                exporter -> Optional.ofNullable(loaded.get(exporter.format().name()))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no style was loaded for " + exporter.format().name())),
                chosen,
                IssueDate.of(issued, surroundings.environment()),
                TemplateOption.read(pages.presentation(issued), chosen.given(), surroundings)));
    }
}
