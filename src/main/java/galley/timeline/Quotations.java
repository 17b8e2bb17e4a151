package galley.timeline;

import galley.dates.Sentences;
import galley.dates.Sentences.Sentence;
import galley.source.Place;
import galley.source.Source;
import galley.timeline.Mention.Span;
import java.util.List;
import java.util.Optional;

/** Quotes sentences as the source writes them, or as the model has them where no source is at hand. */
final class Quotations {
    /** A source sentence longer than so many times the read one holds other things than the sentence. */
    private static final int LONGEST = 4;
    /** Blanks and separators between a label and its value. */
    private static final int VALUE_GAP = 200;

    private final Optional<Source> source;
    private final List<Found> article;
    private int aligned = -1;
    private Optional<Alignment> alignment = Optional.empty();

    Quotations(Optional<Source> source, List<Found> article) {
        this.source = source;
        this.article = article;
    }

    /** Quotes a sentence; ask in the order of the passages, since only the last one's alignment is kept. */
    Mention quote(int index, int number) {
        Passage passage = article.get(index).passage();
        boolean value =
                passage.kind() == Passage.Kind.INFOBOX && passage.written().length() <= Sentences.LONGEST;
        if (value) {
            return source.flatMap(from -> value(passage, from))
                    .orElseGet(() ->
                            new Mention(passage.section(), 0, 0, field(passage), passage.place(), Optional.empty()));
        }
        Sentence sentence = article.get(index).sentences().get(number);
        return source.filter(from -> passage.kind() != Passage.Kind.INFOBOX)
                .flatMap(from -> sentence(index, sentence, from))
                .map(span -> quoted(passage, number, span, source.orElseThrow()))
                .orElseGet(() -> new Mention(
                        passage.section(),
                        passage.paragraph(),
                        number(passage, number),
                        passage.text().substring(sentence.begin(), sentence.end()),
                        passage.place(),
                        Optional.empty()));
    }

    private static Mention quoted(Passage passage, int number, int[] span, Source from) {
        Place place = from.place(span[0]);
        Span offsets = new Span(place.offset(), from.place(span[1]).offset());
        String text = from.text().substring(span[0], span[1]);
        return new Mention(
                passage.section(), passage.paragraph(), number(passage, number), text, place, Optional.of(offsets));
    }

    /** The number of a sentence, from 1; 0 in an infobox. */
    private static int number(Passage passage, int index) {
        return passage.kind() == Passage.Kind.INFOBOX ? 0 : index + 1;
    }

    private static Optional<Integer> start(Passage passage, Source from) {
        boolean within = passage.place().known()
                && passage.place().offset() <= from.place(from.text().length()).offset();
        return within ? Optional.of(from.index(passage.place().offset())) : Optional.empty();
    }

    private Optional<int[]> sentence(int index, Sentence sentence, Source from) {
        Passage passage = article.get(index).passage();
        if (aligned != index) {
            aligned = index;
            alignment = start(passage, from).map(at -> Alignment.of(passage.text(), from.text(), at));
        }
        return alignment
                .flatMap(found -> found.span(sentence.begin(), sentence.end()))
                .filter(span -> span[1] - span[0] <= LONGEST * (sentence.end() - sentence.begin()) + VALUE_GAP);
    }

    /**
     * A field as a sentence: the label says of what the value holds, and keeps a bare date or number from being made
     * another by a spreadsheet.
     */
    private static String field(Passage passage) {
        return passage.label().isEmpty() ? passage.written() : passage.label() + ": " + passage.written();
    }

    /** A value stands soon after its label, and is quoted with it where the source begins with the label. */
    private static Optional<Mention> value(Passage passage, Source from) {
        return start(passage, from).flatMap(at -> {
            int most = passage.label().length() + passage.written().length() + VALUE_GAP;
            String text = from.text().substring(at, Math.min(from.text().length(), at + most));
            int label = text.startsWith(passage.label()) ? passage.label().length() : 0;
            int found = passage.written().isEmpty() ? -1 : text.indexOf(passage.written(), label);
            int begin = label > 0 ? at : at + found;
            return found < 0
                    ? Optional.empty()
                    : Optional.of(quoted(
                            passage,
                            0,
                            new int[] {begin, at + found + passage.written().length()},
                            from));
        });
    }
}
