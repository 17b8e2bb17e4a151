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
 * @param places where it stands in the input; two for a contradiction
 */
public record Finding(String ruleId, Severity severity, String message, List<Place> places) {

    /** Takes a copy of the places. */
    public Finding {
        places = List.copyOf(places);
    }
}
