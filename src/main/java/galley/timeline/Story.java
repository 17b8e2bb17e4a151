package galley.timeline;

import galley.dates.Expression;
import galley.dates.Expression.Part;
import galley.dates.Grain;
import galley.dates.Sentences.Sentence;
import galley.dates.Token;
import java.util.List;
import java.util.TreeSet;

/** Which years the text around a date suggests where its paragraph states none. */
final class Story {
    private final Frame frame;
    private int before = Token.NONE;
    private int heading = Token.NONE;
    /** Whether the last year was stated in this section. */
    private boolean here;
    /** Whether a decade or a century has begun a sentence since the last year. */
    private boolean lost;

    Story(Frame frame) {
        this.frame = frame;
    }

    /** A new section begins, which the last year may not reach. */
    void section() {
        heading = Token.NONE;
        here = false;
        lost = false;
    }

    /** Takes in a year that the text states, and whether a heading does so. */
    void anchor(int year, boolean heads) {
        before = year;
        heading = heads ? year : heading;
        here = true;
        lost = false;
    }

    /** "In the 1920s trade fell": what follows may be of any year. */
    void lose(Expression expression, Sentence sentence) {
        lost |= expression.wordsBegin() <= sentence.begin()
                && expression.first().filter(Story::wide).isPresent();
    }

    private static boolean wide(Part part) {
        return part.dated() && part.grain().compareTo(Grain.YEAR) > 0;
    }

    /** The last year that the text stated, if it did. */
    List<Integer> last() {
        return before == Token.NONE ? List.of() : List.of(before);
    }

    /**
     * The years that a date may have; another section's only where they are those the article is about.
     *
     * @param after the next year that the text states, {@link Token#NONE} where none
     * @param glance whether the paragraph may have glanced aside, so that the heading says nothing
     */
    List<Integer> candidates(int after, boolean glance) {
        TreeSet<Integer> years = new TreeSet<>();
        if (before != Token.NONE) {
            years.addAll(List.of(before - 1, before, before + 1));
        }
        if (after != Token.NONE) {
            years.addAll(List.of(after - 1, after));
        }
        if (heading != Token.NONE && !glance) {
            years.add(heading);
        }
        return years.stream()
                .filter(year -> !lost && (here || frame.near(year)))
                .toList();
    }
}
