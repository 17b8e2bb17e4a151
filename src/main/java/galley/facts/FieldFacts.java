package galley.facts;

import java.util.List;

/**
 * What one field of an infobox says.
 *
 * @param whole the value taken as one
 * @param parts what it is made up of, in order: the items of a list, the shares of a total; empty for most
 */
public record FieldFacts(Fact whole, List<Fact> parts) {

    /** Takes a copy of the parts. */
    public FieldFacts {
        parts = List.copyOf(parts);
    }
}
