package galley.claims;

/**
 * A number in running text, in digits or words, with what the text says about its exactness.
 *
 * @param first its first word, qualifier included
 * @param end the word after its last
 * @param bounds what it leaves possible
 */
public record Numeral(int first, int end, Bounds bounds) {}
