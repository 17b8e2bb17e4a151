package galley.check;

import galley.source.Severity;
import java.util.List;

/** One kind of thing to check. Holds no state; takes time in proportion to the length of the article. */
interface Rule {
    /** Its id, which never changes its meaning: {@code G201}. */
    String id();

    /** How grave its findings are. */
    Severity severity();

    /** What it finds in an article, in order. */
    List<Finding> check(Manuscript manuscript);

    /** A finding of this rule. */
    default Finding finding(String message, List<Spot> spots) {
        return new Finding(id(), severity(), message, spots);
    }

    /** A finding of this rule about one spot. */
    default Finding finding(String message, Spot spot) {
        return finding(message, List.of(spot));
    }
}
