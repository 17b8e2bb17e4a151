package galley.cli;

import galley.batch.Copy;
import galley.check.Checker;
import galley.check.Finding;
import galley.check.RuleGuide;
import galley.export.json.CheckedFile;
import galley.export.json.FindingsWriter;
import galley.export.json.SarifWriter;
import galley.source.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley check}: what contradicts itself in an article or is left open by it. */
@Command(name = "check", description = "Show what to check in articles before they are used.", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Installation installation;
    private final Glyphs glyphs = new Glyphs();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ARTICLE", description = "Files to read; - for standard input.")
    private List<String> articles = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people (the default), json or sarif (SARIF 2.1.0) for programs.")
    private Format format = Format.TEXT;

    @Option(
            names = "--disable",
            split = ",",
            paramLabel = "RULE",
            description = "Rules to leave out, separated by commas.")
    private Set<String> disabled = new LinkedHashSet<>();

    @Option(names = "--list", description = "List the rules instead.")
    private boolean list;

    @Option(names = "--explain", paramLabel = "RULE", description = "Explain a rule instead: G201.")
    private Optional<String> explained = Optional.empty();

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    CheckCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (list) {
            Checker.guides().forEach(this::line);
            return ExitCode.DONE;
        }
        if (explained.isPresent()) {
            explain(guide(explained.get()));
            return ExitCode.DONE;
        }
        if (articles.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name the articles to check");
        }
        return check();
    }

    private int check() {
        List<String> ids = disabled.stream().map(word -> guide(word).id()).toList();
        Checker checker = Checker.without(Set.copyOf(ids));
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        Inputs inputs = new Inputs(surroundings, installation, reporter, reading);
        List<CheckedFile> checked = new ArrayList<>();
        FindingText text = new FindingText(surroundings.out());
        int code = ExitCode.DONE;
        for (String article : articles) {
            Optional<Copy> input = inputs.read(article);
            if (input.isEmpty()) {
                code = ExitCode.worse(code, ExitCode.UNREADABLE);
                continue;
            }
            List<Finding> findings =
                    checker.check(input.get().manuscript(input.get().timeline(), glyphs));
            checked.add(new CheckedFile(
                    input.get().source().path(), input.get().source().origin(), findings));
            if (format == Format.TEXT) {
                findings.forEach(finding -> text.print(finding, input.get().source()));
            }
        }
        print(checked, ids);
        reporter.say(summary(checked));
        return ExitCode.worse(code, reading.exitCode(worst(reporter, checked)));
    }

    private void print(List<CheckedFile> checked, List<String> left) {
        if (format == Format.JSON) {
            surroundings.out().print(FindingsWriter.write(checked));
        } else if (format == Format.SARIF) {
            List<RuleGuide> rules = Checker.guides().stream()
                    .filter(guide -> !left.contains(guide.id()))
                    .toList();
            surroundings.out().print(SarifWriter.write(Version.number().orElse("0"), rules, checked));
        }
    }

    private static Optional<Severity> worst(Reporter reporter, List<CheckedFile> checked) {
        Optional<Severity> found = checked.stream()
                .flatMap(file -> file.findings().stream())
                .map(Finding::severity)
                .max(Comparator.naturalOrder());
        return found.filter(severity -> reporter.worst()
                        .map(told -> severity.compareTo(told) >= 0)
                        .orElse(true))
                .or(reporter::worst);
    }

    private static String summary(List<CheckedFile> checked) {
        int findings = checked.stream().mapToInt(file -> file.findings().size()).sum();
        return "checked " + checked.size() + (checked.size() == 1 ? " article" : " articles") + ": "
                + (findings == 0 ? "nothing found" : findings + (findings == 1 ? " finding" : " findings"));
    }

    private void line(RuleGuide guide) {
        surroundings
                .out()
                .println(String.format(
                        Locale.ROOT, "%s  %-8s %s", guide.id(), guide.severity().word(), guide.title()));
    }

    private void explain(RuleGuide guide) {
        List.of(
                        guide.id() + " (" + guide.severity().word() + "): " + guide.title(),
                        "",
                        "What it finds:",
                        Paragraph.of(guide.finds()),
                        "",
                        "Why it matters:",
                        Paragraph.of(guide.matters()),
                        "",
                        "Example:",
                        Paragraph.of(guide.example()),
                        "",
                        "How to settle it:",
                        Paragraph.of(guide.settle()))
                .forEach(surroundings.out()::println);
    }

    private static RuleGuide guide(String word) {
        String id = word.strip().toUpperCase(Locale.ROOT);
        List<RuleGuide> guides = Checker.guides();
        return guides.stream()
                .filter(guide -> guide.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Stop.unknown(
                        "there is no rule '" + word + "'",
                        word,
                        guides.stream().map(RuleGuide::id).toList()));
    }
}
