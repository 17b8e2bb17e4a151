package galley.read.wikitext.templates;

import java.util.List;
import java.util.Optional;

/**
 * A call of a template, as one who renders it sees it. Values are wikitext in which all templates are expanded; each is
 * expanded when it is first asked for, and once. What must not be read as wikitext again (a note, a formula) is
 * deposited with the call and stands in the text as a mark, which may be moved and copied but not cut.
 */
public interface Call {

    /** The template's name: namespace left out, underscores as blanks, blanks closed up, in lower case. */
    String name();

    /** The name as written, blanks closed up. */
    String writtenName();

    /**
     * The value of an argument without blanks at its ends; of several of one name the last. Empty if it is not given,
     * an empty string if it is given without a value.
     *
     * @param key the argument's name as written in the page, or its number from 1
     */
    Optional<String> value(String key);

    /** The names of all arguments in the order written; those without a name are known by their numbers. */
    List<String> keys();

    /** How many arguments there are whose names are the numbers from 1, written or not. */
    int positionalCount();

    /** Where the call stands on the page: a UTF-16 index into its text. */
    int index();

    /** What the page says about itself: {@code PAGENAME}, language. */
    PageFacts page();

    /**
     * A note that is called here.
     *
     * @param name notes of one name are one; empty for a note of its own
     * @param text wikitext of the note; empty where a note of that name stands elsewhere
     * @return the mark that stands for it
     */
    String note(String name, String text);

    /**
     * A place that short notes lead to: a work named in full.
     *
     * @param key names it, in letters and digits; see {@link SourceName}
     * @return the mark that stands for it, which shows nothing; an empty string where no short note is on the page
     */
    String source(String key);

    /**
     * Words that lead to the work of a key, where the page names it in full; they are plain words where it does not.
     *
     * @param words wikitext without links
     */
    String toSource(String key, String words);

    /** Tells that notes in the arguments are only written there, and called from elsewhere. */
    void definesNotes();

    /** Characters that are no markup: {@code [[} stays as it is. */
    String literal(String characters);

    /** A formula in TeX notation. */
    String formula(String tex);

    /** States a fact about the whole page, which stands at its head and not where the call is. */
    void fact(String label, String value);

    /** Tells that something of the call is not printed, or not as written. */
    void tell(Loss loss, String detail);
}
