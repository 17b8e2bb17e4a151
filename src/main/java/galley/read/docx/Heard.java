package galley.read.docx;

import galley.source.Diagnostic;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What reading a document has to say, with the place in it that is being read. */
final class Heard {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int paragraph;
    private int characters;
    private int changes;
    private Optional<Place> firstChange = Optional.empty();

    /** Goes on to the next paragraph, behind so many characters of this one. */
    Place next(int length) {
        Place place = new Place(++paragraph, 1, characters);
        characters += length + 1;
        return place;
    }

    /** Where reading is. */
    Place place() {
        return new Place(Math.max(1, paragraph), 1, characters);
    }

    /** A tracked change. */
    void change() {
        changes++;
        firstChange = firstChange.or(() -> Optional.of(place()));
    }

    /** Something that is no text. */
    void object() {
        tell(Diagnostic.warning("R404", place(), "a picture, box, chart or other object is not read")
                .withHint("name pictures in the article's own notation; put the words of boxes into the text"));
    }

    void tell(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        firstChange.ifPresent(place -> all.add(Diagnostic.note(
                "R403",
                place,
                changes + (changes == 1 ? " tracked change is" : " tracked changes are") + " read as accepted")));
        return all;
    }
}
