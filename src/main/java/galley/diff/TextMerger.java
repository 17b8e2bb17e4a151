package galley.diff;

import galley.model.Inline;
import galley.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Merges running text, sentence by sentence and word by word, and takes down what differs. */
final class TextMerger {
    /** Sentences that share fewer words than this are two sentences, not one that was edited. */
    private static final double ALIKE = 0.4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Marks marks;
    private final Ledger ledger;
    private final Fidelity fidelity;
    private final Sentencing sentencing;

    TextMerger(Marks marks, Ledger ledger, Fidelity fidelity, Sentencing sentencing) {
        this.marks = marks;
        this.ledger = ledger;
        this.fidelity = fidelity;
        this.sentencing = sentencing;
    }

    /** What a text says and how it is set: the same where it is the same to this comparison. */
    String key(List<Inline> text) {
        return Tokens.key(text, fidelity);
    }

    /** The characters of a text in one line. */
    String plain(List<Inline> text) {
        return plainly(Tokens.of(text, fidelity));
    }

    /** Merges paragraphs of sentences. */
    List<Inline> prose(List<Inline> before, List<Inline> after, Spot spot) {
        List<List<Token>> sentences1 = sentencing.sentences(Tokens.of(before, fidelity));
        List<List<Token>> sentences2 = sentencing.sentences(Tokens.of(after, fidelity));
        List<Bag> bags1 = bags(sentences1);
        List<Bag> bags2 = bags(sentences2);
        Weave weave = new Weave();
        for (Alignment.Step step :
                Alignment.of(keys(sentences1), keys(sentences2), (i, j) -> likeness(bags1.get(i), bags2.get(j)))) {
            if (step.before() == Alignment.NONE) {
                alone(Mark.ADDED, sentences2.get(step.after()), spot.after(), weave);
            } else if (step.after() == Alignment.NONE) {
                alone(Mark.REMOVED, sentences1.get(step.before()), spot.before(), weave);
            } else {
                List<Token> one = sentences1.get(step.before());
                List<Token> other = sentences2.get(step.after());
                words(one, other, spot, weave);
                tell(Subject.SENTENCE, "", one, other, spot);
            }
        }
        return weave.text(marks);
    }

    /** Merges what is one thing to say: a heading, a caption, the value of a fact. */
    List<Inline> line(Subject subject, String label, List<Inline> before, List<Inline> after, Spot spot) {
        List<Token> tokens1 = Tokens.of(before, fidelity);
        List<Token> tokens2 = Tokens.of(after, fidelity);
        tell(subject, label, tokens1, tokens2, spot);
        return woven(tokens1, tokens2, spot);
    }

    /** Merges without taking down anything but notes. */
    List<Inline> untold(List<Inline> before, List<Inline> after, Spot spot) {
        return woven(Tokens.of(before, fidelity), Tokens.of(after, fidelity), spot);
    }

    /** Takes down the sentences of a paragraph that one article alone has, and its notes. */
    void alone(Mark mark, List<Inline> text, Place place) {
        sentencing.sentences(Tokens.of(text, fidelity)).forEach(sentence -> alone(mark, sentence, place, new Weave()));
    }

    /** Takes down what one article alone says, and its notes. */
    void alone(Mark mark, Subject subject, String label, List<Inline> text, Place place) {
        tellAlone(mark, subject, label, Tokens.of(text, fidelity), place);
    }

    private List<Inline> woven(List<Token> before, List<Token> after, Spot spot) {
        Weave weave = new Weave();
        words(before, after, spot, weave);
        return weave.text(marks);
    }

    private void alone(Mark mark, List<Token> sentence, Place place, Weave weave) {
        weave.add(sentence, mark);
        tellAlone(mark, Subject.SENTENCE, "", sentence, place);
    }

    private void tellAlone(Mark mark, Subject subject, String label, List<Token> tokens, Place place) {
        String said = plainly(tokens);
        if (!said.isEmpty()) {
            ledger.alone(mark, subject, label, said, place);
        }
        tokens.forEach(token -> token.note().ifPresent(note -> note(mark, note, place)));
    }

    private void note(Mark mark, Inline.Note note, Place place) {
        ledger.alone(mark, Subject.NOTE, "", plain(note.text()), place);
    }

    /** Says how two texts differ, their notes aside. */
    private void tell(Subject subject, String label, List<Token> before, List<Token> after, Spot spot) {
        String said1 = plainly(before);
        String said2 = plainly(after);
        ledger.value(subject, label, said1, said2, spot);
        if (said1.equals(said2) && !withoutNotes(before).equals(withoutNotes(after))) {
            ledger.both(Change.RESET, subject, label, said1, said2, spot);
        }
    }

    private void words(List<Token> before, List<Token> after, Spot spot, Weave weave) {
        List<Alignment.Step> steps = Alignment.of(
                before.stream().map(Token::key).toList(),
                after.stream().map(Token::key).toList(),
                (i, j) -> sameNote(before.get(i), after.get(j)) ? 1 : 0);
        for (Alignment.Step step : steps) {
            if (step.same()) {
                weave.keep(after.get(step.after()));
            } else if (step.before() == Alignment.NONE) {
                Token token = after.get(step.after());
                weave.add(token, Mark.ADDED);
                token.note().ifPresent(note -> note(Mark.ADDED, note, spot.after()));
            } else if (step.after() == Alignment.NONE) {
                Token token = before.get(step.before());
                weave.add(token, Mark.REMOVED);
                token.note().ifPresent(note -> note(Mark.REMOVED, note, spot.before()));
            } else {
                weave.keep(note(before.get(step.before()), after.get(step.after()), spot));
            }
        }
    }

    /** Whether two notes are one that was edited: they are called from text that is set alike. */
    private static boolean sameNote(Token before, Token after) {
        return before.note().isPresent()
                && after.note().isPresent()
                && before.around().equals(after.around());
    }

    /** A note that was edited. */
    private Token note(Token before, Token after, Spot spot) {
        Inline.Note one = before.note().orElseThrow();
        Inline.Note other = after.note().orElseThrow();
        List<Inline> text = line(Subject.NOTE, "", one.text(), other.text(), spot);
        return new Token("", after.around(), Optional.of(new Inline.Note(other.name(), text)), after.key());
    }

    private static double likeness(Bag one, Bag other) {
        double likeness = one.likeness(other);
        return likeness < ALIKE ? 0 : likeness;
    }

    private static List<Bag> bags(List<List<Token>> sentences) {
        return sentences.stream().map(TextMerger::plainly).map(Bag::of).toList();
    }

    private static List<String> keys(List<List<Token>> sentences) {
        return sentences.stream()
                .map(sentence -> Tokens.key(sentence, 0, sentence.size()))
                .toList();
    }

    private static String withoutNotes(List<Token> tokens) {
        List<Token> others =
                tokens.stream().filter(token -> token.note().isEmpty()).toList();
        return Tokens.key(others, 0, others.size());
    }

    private static String plainly(List<Token> tokens) {
        String characters = tokens.stream().map(Token::plain).collect(Collectors.joining());
        return BLANKS.matcher(characters.strip()).replaceAll(" ");
    }
}
