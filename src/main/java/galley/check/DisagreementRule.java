package galley.check;

import galley.claims.Claim;
import galley.claims.Claim.Scope;
import galley.claims.Passage.Kind;
import galley.source.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers of the same quantity in infobox, lead and body that no one number satisfies. Compares only what is said of
 * the whole and by the article itself; where any sentence agrees with the infobox, others may speak of something else.
 */
final class DisagreementRule implements Rule {
    private static final int MOST = 20;

    @Override
    public String id() {
        return "G201";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Map<String, List<Claim>> byQuantity = new LinkedHashMap<>();
        for (Claim claim : manuscript.claims()) {
            if (claim.scope() != Scope.PART && !claim.attributed()) {
                byQuantity
                        .computeIfAbsent(claim.quantity() + "|" + claim.group(), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byQuantity.values().stream()
                .flatMap(claims -> compare(claims, manuscript).stream())
                .limit(MOST)
                .toList();
    }

    private List<Finding> compare(List<Claim> claims, Manuscript manuscript) {
        List<Claim> boxes =
                claims.stream().filter(claim -> claim.scope() == Scope.BOX).toList();
        List<Claim> lead = claims.stream()
                .filter(claim -> claim.scope() == Scope.WHOLE && claim.passage().kind() == Kind.LEAD)
                .toList();
        List<Claim> body = claims.stream()
                .filter(claim -> claim.scope() == Scope.WHOLE && claim.passage().kind() == Kind.BODY)
                .toList();
        if (boxes.size() > 1) {
            return List.of(); // two boxes are about two things
        }
        Optional<Claim> base = boxes.stream().findFirst();
        if (base.isEmpty()) {
            return lead.isEmpty() ? List.of() : against(lead.get(0), lead, body, manuscript);
        }
        List<Finding> findings = new ArrayList<>();
        boolean leadAgrees =
                lead.stream().anyMatch(claim -> claim.bounds().meets(base.get().bounds())) || addsUp(lead, base.get());
        if (!leadAgrees) {
            lead.stream().limit(1).forEach(claim -> findings.add(differ(base.get(), claim, manuscript)));
        }
        findings.addAll(against(base.get(), lead, body, manuscript));
        return findings;
    }

    /** What the body says against a claim, unless another sentence of it, or of the lead, says the same as the body. */
    private List<Finding> against(Claim base, List<Claim> lead, List<Claim> body, Manuscript manuscript) {
        boolean agrees = body.stream().anyMatch(claim -> claim.bounds().meets(base.bounds()));
        return body.stream()
                .filter(claim -> !agrees && !claim.bounds().meets(base.bounds()))
                .filter(claim -> lead.stream().noneMatch(other -> other.bounds().meets(claim.bounds())))
                .limit(1)
                .map(claim -> differ(base, claim, manuscript))
                .toList();
    }

    private static boolean addsUp(List<Claim> claims, Claim base) {
        return claims.size() > 1
                && claims.stream()
                        .map(Claim::bounds)
                        .reduce((one, other) -> one.plus(other))
                        .filter(sum -> sum.meets(base.bounds()))
                        .isPresent();
    }

    private Finding differ(Claim base, Claim other, Manuscript manuscript) {
        String message = "the " + where(base) + " gives " + Quoted.of(base.text()) + ", the " + where(other) + " "
                + Quoted.of(other.text());
        return finding(message, List.of(manuscript.spot(base), manuscript.spot(other)));
    }

    private static String where(Claim claim) {
        return switch (claim.passage().kind()) {
            case FIELD -> "infobox";
            case LEAD -> "lead";
            default -> "text";
        };
    }
}
