package galley.style;

import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.YamlNode.Entry;
import galley.style.YamlNode.Mapping;
import galley.style.YamlNode.Scalar;
import galley.style.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML of one style file, as nodes. Works on the parser's events, one after the other, so that what a style never
 * holds (aliases, deep nesting) is refused where it begins, before it costs anything.
 */
final class YamlReader {
    /** A style has roles, their properties, and lists of lengths: three levels. */
    private static final int DEEPEST = 4;

    /** In characters; many times the longest style there can be. */
    private static final int LONGEST = 100_000;

    private final Source source;
    private final Faults faults;
    private final Iterator<Event> events;

    private YamlReader(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
        LoadSettings settings = LoadSettings.builder().setLabel(source.path()).build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /**
     * The one document of a file.
     *
     * @return empty where the file holds nothing but comments
     * @throws SourceException where it is no YAML, or YAML that no style needs
     */
    static Optional<YamlNode> read(Source source, Faults faults) throws SourceException {
        if (source.text().length() > LONGEST) {
            throw faults.only(
                    "S209",
                    Place.START,
                    "the file is longer than " + LONGEST + " characters, which no style is",
                    "name a style file, written in YAML");
        }
        try {
            Optional<YamlNode> document = new YamlReader(source, faults).document();
            faults.refuse(); // what stood for an alias is not worth judging
            return document;
        } catch (YamlEngineException e) {
            throw syntax(source, faults, e);
        }
    }

    private Optional<YamlNode> document() throws SourceException {
        events.next(); // the stream starts
        Event start = events.next();
        if (start.getEventId() != Event.ID.DocumentStart) {
            return Optional.empty();
        }
        YamlNode root = node(events.next(), 1);
        events.next(); // the document ends
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            faults.add(
                    "S207", place(after.getStartMark()), "a second document begins here", "keep one style to a file");
        }
        boolean nothing = root.accept(new EmptyTest());
        return nothing ? Optional.empty() : Optional.of(root);
    }

    private YamlNode node(Event event, int depth) throws SourceException {
        Place place = place(event.getStartMark());
        if (event instanceof AliasEvent || hasExtras(event)) {
            faults.add(
                    "S207",
                    place,
                    "anchors (&), aliases (*) and tags (!) are not taken here",
                    "give a colour a name under 'colors:', or put what styles share into one that they extend");
        }
        if (event instanceof AliasEvent) {
            return new Scalar("", place, false);
        }
        if (event instanceof ScalarEvent scalar) {
            return new Scalar(scalar.getValue(), place, isComment(scalar));
        }
        if (depth > DEEPEST) {
            throw faults.only(
                    "S206",
                    place,
                    "this is nested deeper than a style goes",
                    "write roles, and below each its properties: 'body:' and '  size: 10.5pt'");
        }
        return event.getEventId() == Event.ID.MappingStart ? mapping(place, depth) : sequence(place, depth);
    }

    private Mapping mapping(Place place, int depth) throws SourceException {
        List<Entry> entries = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Scalar key = key(event, depth);
            entries.add(new Entry(key, node(events.next(), depth + 1)));
        }
        return new Mapping(entries, place);
    }

    private Scalar key(Event event, int depth) throws SourceException {
        YamlNode key = node(event, depth + 1);
        if (key instanceof Scalar scalar) {
            return scalar;
        }
        throw faults.only("S206", key.place(), "a key must be a word", "write 'body:', without brackets or braces");
    }

    private Sequence sequence(Place place, int depth) throws SourceException {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Sequence(items, place);
    }

    private static boolean hasExtras(Event event) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        return anchored || tagged;
    }

    /** Whether the value is missing and a comment begins on the rest of its line. */
    private boolean isComment(ScalarEvent scalar) {
        if (!scalar.isPlain() || !scalar.getValue().isEmpty()) {
            return false;
        }
        int index = source.index(scalar.getStartMark().map(Mark::getIndex).orElse(0));
        String text = source.text();
        while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
            index++;
        }
        return text.startsWith("#", index);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(found -> place(source, found.getIndex())).orElse(Place.START);
    }

    /** The engine counts code points, as offsets do. */
    private static Place place(Source source, int offset) {
        int length = source.place(source.text().length()).offset();
        return source.place(source.index(Math.max(0, Math.min(offset, length))));
    }

    private static SourceException syntax(Source source, Faults faults, YamlEngineException fault) {
        Place place = Place.START;
        String problem = "this cannot be read";
        if (fault instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
            place = mark.map(found -> place(source, found.getIndex())).orElse(place);
            problem = marked.getProblem();
        } else if (fault instanceof ReaderException reader) {
            place = place(source, reader.getPosition());
            problem = "a control character stands here";
        }
        String tidy = problem.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return faults.only("S200", place, "this is not YAML: " + tidy, advice(source, place));
    }

    private static String advice(Source source, Place place) {
        return source.line(place.line()).indexOf('\t') >= 0
                ? "indent with spaces; YAML takes no tabs"
                : "look at the indentation and the colons here and in the line above";
    }

    /** Whether a document holds nothing: YAML reads an empty file as one empty scalar. */
    private static final class EmptyTest implements YamlNode.Visitor<Boolean> {
        @Override
        public Boolean scalar(Scalar scalar) {
            return scalar.text().isEmpty();
        }

        @Override
        public Boolean mapping(Mapping mapping) {
            return mapping.entries().isEmpty();
        }

        @Override
        public Boolean sequence(Sequence sequence) {
            return sequence.items().isEmpty();
        }
    }
}
