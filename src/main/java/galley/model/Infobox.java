package galley.model;

import java.util.List;

/**
 * A box of labelled facts beside an article.
 *
 * @param kind what it describes, as the input names it ({@code settlement}); empty where the notation has no kinds
 * @param fields its facts, in the order written
 */
public record Infobox(String kind, List<Field> fields) {

    /** Takes a copy of the fields. */
    public Infobox {
        fields = List.copyOf(fields);
    }
}
