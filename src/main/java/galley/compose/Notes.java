package galley.compose;

import galley.model.Inline;
import galley.page.Mark;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
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
    /** The numbers that nodes of the structure tree call. */
    private final Map<Integer, Integer> calls = new HashMap<>();

    private final Map<Integer, List<Integer>> callers = new HashMap<>();
    /** The nodes of the notes that have one yet. */
    private final List<Integer> nodes = new ArrayList<>();

    private boolean atFoot;

    /** The number of a note that a node calls in what stands at a place, from 1. */
    int call(Inline.Note note, Place place, int node) {
        int number = number(note, place);
        calls.put(node, number);
        callers.computeIfAbsent(number, none -> new ArrayList<>()).add(node);
        return number;
    }

    private int number(Inline.Note note, Place place) {
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

    /** From now on notes stand at the foot of their page, or no longer do. */
    void standAtFoot(boolean now) {
        atFoot = now;
    }

    /**
     * Gives the notes called since a node of their own, behind what calls them, if they stand at the foot of its page.
     */
    void open(StructureBuilder structure, int parent) {
        while (atFoot && nodes.size() < notes.size()) {
            nodes.add(structure.add(Kind.NOTE, parent));
        }
    }

    /** How many notes, the first ones, stand at the foot of their page. */
    int atFoot() {
        return nodes.size();
    }

    /** The node of a note at the foot. */
    int node(int number) {
        return nodes.get(number - 1);
    }

    /** The nodes that call a note, the first call first. */
    List<Integer> callsOf(int number) {
        return callers.getOrDefault(number, List.of());
    }

    /** The highest number that nodes call, 0 for none. */
    int calledIn(List<Integer> called) {
        int highest = 0;
        for (int node : called) {
            highest = Math.max(highest, calls.getOrDefault(node, 0));
        }
        return highest;
    }

    /** The highest number that is called in ink, 0 for none. */
    int calledInMarks(List<Mark> marks) {
        int highest = 0;
        if (!calls.isEmpty()) {
            for (Mark mark : marks) {
                int node = mark.meaning() instanceof Content content ? content.id() : -1;
                highest = Math.max(highest, calls.getOrDefault(node, 0));
            }
        }
        return highest;
    }
}
