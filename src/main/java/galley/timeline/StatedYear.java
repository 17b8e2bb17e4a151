package galley.timeline;

import galley.dates.Expression;
import galley.dates.Expression.Open;
import galley.dates.Expression.Part;
import galley.dates.Expression.Step;
import galley.dates.Grain;
import galley.dates.Sentences.Sentence;
import galley.dates.Token;
import java.util.Optional;

/** The year that a paragraph has stated last, for the dates after it that state none. */
final class StatedYear {

    /** What the paragraph says about the year of a date that states none. */
    enum Says {
        /** Nothing; the story before and after may tell. */
        NOTHING,
        /** A bare year of the story's age, which may be a glance aside; the story may tell. */
        PERHAPS,
        /** A decade, a century, a glance at another age: nobody can tell. */
        VAGUELY,
        /** A single year. */
        CLEARLY
    }

    private final Frame frame;
    private int year = Token.NONE;
    private Says says = Says.NOTHING;

    StatedYear(Frame frame) {
        this.frame = frame;
    }

    /** Takes in the next expression of the paragraph and the sentence it stands in. */
    void read(Expression expression, Sentence sentence) {
        if (expression.step().isPresent() && expression.first().isEmpty()) {
            count(expression.step().get());
            return;
        }
        // "The 1906 earthquake" names, "Resolution 1483" may be no year.
        Optional<Part> last = expression
                .second()
                .or(expression::first)
                .filter(part -> part.dated()
                        && !expression.manner().naming()
                        && !expression.manner().doubtful());
        last.ifPresent(part -> {
            Says now = says(expression, part, sentence);
            year = now == Says.CLEARLY ? part.year() : now == Says.NOTHING ? year : Token.NONE;
            says = now == Says.NOTHING ? says : now;
        });
    }

    private Says says(Expression expression, Part part, Sentence sentence) {
        if (part.grain() != Grain.YEAR) {
            return part.grain().compareTo(Grain.YEAR) < 0 ? Says.CLEARLY : Says.VAGUELY;
        }
        if (expression.manner().open() != Open.NEITHER) {
            return Says.NOTHING;
        }
        boolean near = frame.near(part.year());
        boolean heads = expression.wordsBegin() <= sentence.begin();
        boolean closes = expression.end() + 1 >= sentence.end();
        if (expression.second().isEmpty() && (heads || (closes && !near))) {
            return Says.CLEARLY;
        }
        return near ? Says.PERHAPS : Says.VAGUELY;
    }

    /** "Two years later" moves the year on. */
    private void count(Step step) {
        if (step.unit() == Step.YEAR && says == Says.CLEARLY) {
            year += step.count();
        } else if (step.unit() > Step.YEAR) {
            says = Says.VAGUELY;
        }
    }

    Says says() {
        return says;
    }

    /** The year that it says clearly. */
    int year() {
        return year;
    }
}
