package galley.timeline;

import java.util.List;

/**
 * The dated events of an article, in order of date, then of precision (coarser first), then of their place in the text.
 *
 * @param events the events
 */
public record Timeline(List<Event> events) {

    /** An article that dates nothing. */
    public static final Timeline EMPTY = new Timeline(List.of());

    /** Takes a copy of the events. */
    public Timeline {
        events = List.copyOf(events);
    }
}
