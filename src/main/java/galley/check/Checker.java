package galley.check;

import galley.source.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks articles by all rules but those it was told to leave out. Holds no state that changes. */
public final class Checker {
    /** The rule of facts in the infobox that the text gives only as what somebody says. */
    public static final String UNATTRIBUTED = "G401";

    private static final List<Rule> RULES = List.of(
            new MarkupRule(),
            new LitterRule(),
            new EmptySectionRule(),
            new DisagreementRule(),
            new SumRule(),
            new PeriodRule(),
            new OrderRule(),
            new InvisibleRule(),
            new MixedScriptRule(),
            new MissingGlyphRule(),
            new AttributionRule(),
            new AcronymRule());

    private final List<Rule> rules;

    private Checker(List<Rule> rules) {
        this.rules = rules;
    }

    /** A checker of all rules except these. */
    public static Checker without(Set<String> ids) {
        return new Checker(
                RULES.stream().filter(rule -> !ids.contains(rule.id())).toList());
    }

    /** A checker of the rules whose findings are {@link #grave}. */
    public static Checker ofGrave() {
        return new Checker(RULES.stream()
                .filter(rule -> rule.severity().compareTo(Severity.WARNING) >= 0)
                .toList());
    }

    /** All rules as users know them, in the order of their ids. */
    public static List<RuleGuide> guides() {
        return RULES.stream()
                .map(rule -> RuleGuide.of(rule.id(), rule.severity()))
                .toList();
    }

    /** What is to be checked, in the order of the text. */
    public List<Finding> check(Manuscript manuscript) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(rule.check(manuscript)));
        findings.sort(Comparator.comparing(finding -> finding.places().get(0)));
        return List.copyOf(findings);
    }

    /** The findings that readers must know: warnings and errors, the gravest first, else in the order of the text. */
    public static List<Finding> grave(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * Findings as sentences of a printed page, at most so many. Where there are more, the last one says how many were
     * left to the command that its rule names.
     */
    public static List<Finding> printed(List<Finding> findings, int most) {
        List<Finding> printed = new ArrayList<>();
        findings.stream()
                .limit(findings.size() <= most ? most : most - 1)
                .map(Checker::printed)
                .forEach(printed::add);
        int more = findings.size() - printed.size();
        if (more > 0) {
            printed.add(new Finding(
                    "galley check", Severity.WARNING, more + " more findings are not shown here", List.of()));
        }
        return List.copyOf(printed);
    }

    private static Finding printed(Finding finding) {
        String message = finding.message();
        String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return new Finding(finding.ruleId(), finding.severity(), sentence, finding.spots());
    }
}
