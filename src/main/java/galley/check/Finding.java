package galley.check;

import galley.source.Place;
import galley.source.Severity;
import java.util.List;

/**
 * One thing to check before an article is used.
 *
 * @param ruleId the rule that found it: {@code G201}
 * @param severity how grave it is
 * @param message what is to be checked, one sentence without a full stop, with the article's own words in quotation
 *     marks
 * @param spots the words it is about, in the order of the message; two for a contradiction
 */
public record Finding(String ruleId, Severity severity, String message, List<Spot> spots) {

    /** Takes a copy of the spots. */
    public Finding {
        spots = List.copyOf(spots);
    }

    /** Where it stands in the input; two for a contradiction. */
    public List<Place> places() {
        return spots.stream().map(Spot::place).toList();
    }
}
