package galley.compose;

import galley.model.Inline;
import galley.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes of a document in the order of their first calls; notes of one name are one note. */
final class Notes {
    private final List<Inline.Note> notes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a note that is called in what stands at a place, from 1. */
    int number(Inline.Note note, Place place) {
        Integer known = note.name().isEmpty() ? null : numbers.get(note.name());
        if (known == null) {
            notes.add(note);
            places.add(place);
            if (!note.name().isEmpty()) {
                numbers.put(note.name(), notes.size());
            }
            return notes.size();
        }
        if (notes.get(known - 1).text().isEmpty()) {
            // The text of a named note may stand with a later call.
            notes.set(known - 1, note);
            places.set(known - 1, place);
        }
        return known;
    }

    int count() {
        return notes.size();
    }

    /** The note of that number. */
    Inline.Note note(int number) {
        return notes.get(number - 1);
    }

    /** Where the text of that note is. */
    Place place(int number) {
        return places.get(number - 1);
    }
}
