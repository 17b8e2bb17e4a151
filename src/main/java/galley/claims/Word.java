package galley.claims;

import java.util.Collection;

/**
 * A word, a number in digits, or a mark.
 *
 * @param begin UTF-16 index of its first character in the passage
 * @param end UTF-16 index after its last
 * @param text its characters
 * @param key its characters in lower case with straight apostrophes, without a possessive ending
 * @param value what its digits say; NaN for what is no number in digits
 */
public record Word(int begin, int end, String text, String key, double value) {

    /** Whether it is one of these words. */
    public boolean is(Collection<String> words) {
        return words.contains(key);
    }

    /** Whether it is this word or mark. */
    public boolean is(String word) {
        return key.equals(word);
    }

    /** Whether it is a number in digits. */
    public boolean digits() {
        return !Double.isNaN(value);
    }

    /** Whether it begins with a letter. */
    public boolean letters() {
        return Character.isLetter(text.codePointAt(0));
    }

    /** Whether it begins with a capital letter. */
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
