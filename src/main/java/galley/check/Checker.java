package galley.check;

import galley.source.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Checks articles by all rules but those it was told to leave out. Holds no state that changes. */
public final class Checker {
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

    /**
     * What a reader of a printed page must know: warnings and errors, the gravest first, at most so many. Where there
     * are more, the last one says how many were left to this command.
     */
    public static List<Finding> forReaders(List<Finding> findings, int most) {
        List<Finding> grave = findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder()))
                .toList();
        if (grave.size() <= most) {
            return grave;
        }
        List<Finding> shown = new ArrayList<>(grave.subList(0, most - 1));
        int more = grave.size() - shown.size();
        shown.add(new Finding("galley check", Severity.WARNING, more + " more findings are not shown here", List.of()));
        return shown;
    }
}
