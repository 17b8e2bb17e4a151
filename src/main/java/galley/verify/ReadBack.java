package galley.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document says, sorted by what it is about; each list in the order of the document. */
final class ReadBack {
    private static final Pattern DIGEST = Pattern.compile("SHA-256:? ([0-9A-Za-z]+)");

    private final List<Said> text = new ArrayList<>();
    private final List<Said> facts = new ArrayList<>();
    private final List<Said> events = new ArrayList<>();
    private final List<Said> links = new ArrayList<>();
    private final List<Said> stored = new ArrayList<>();
    private final List<Said> source = new ArrayList<>();
    private final List<Said> digests = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private Optional<Said> subtitle = Optional.empty();
    private Omissions omissions = Omissions.none();

    /**
     * A call of a note.
     *
     * @param note what the document tells its notes apart by
     * @param where where it is called
     * @param inFact whether that is in an infobox
     */
    private record Call(String note, String where, boolean inFact) {}

    /** Title, lead and sections; words without anything to be seen are passed over. */
    void text(String words, String where) {
        if (!Wording.key(words).isEmpty()) {
            text.add(new Said(words, where));
        }
    }

    void fact(String words, String where) {
        facts.add(new Said(words, where));
    }

    void event(String words, String where) {
        events.add(new Said(words, where));
    }

    void link(String words, String target, String where) {
        links.add(new Said(Asides.linked(words, target), where));
    }

    void stored(String words, String where) {
        stored.add(new Said(words, where));
    }

    void source(String words, String where) {
        source.add(new Said(words, where));
    }

    /** Words at the head or foot of a page, of which only the hash of the source is kept. */
    void furniture(String words, String where) {
        Matcher digest = DIGEST.matcher(words);
        while (digest.find()) {
            digests.add(new Said(digest.group(1), where));
        }
    }

    void call(String note, String where, boolean inFact) {
        calls.add(new Call(note, where, inFact));
    }

    void note(String note, String words) {
        notes.put(note, words);
    }

    void subtitle(String words, String where) {
        subtitle = Optional.of(new Said(words, where));
    }

    void leftOut(Omissions said) {
        omissions = said;
    }

    List<Said> text() {
        return text;
    }

    List<Said> facts() {
        return facts;
    }

    List<Said> events() {
        return events;
    }

    List<Said> links() {
        return links;
    }

    List<Said> stored() {
        return stored;
    }

    /** Beginnings of the hash of the source, as heads and feet have them. */
    List<Said> digests() {
        return digests;
    }

    List<Said> source() {
        return source;
    }

    Optional<Said> subtitle() {
        return subtitle;
    }

    Omissions omissions() {
        return omissions;
    }

    /** The notes at their calls: those of the text, then those of infoboxes. */
    List<Said> notes() {
        List<Said> inText = new ArrayList<>();
        List<Said> inFacts = new ArrayList<>();
        for (Call call : calls) {
            Said said = new Said(notes.getOrDefault(call.note(), ""), call.where());
            (call.inFact() ? inFacts : inText).add(said);
        }
        inText.addAll(inFacts);
        return inText;
    }
}
