package galley.claims;

/**
 * A number that an article states about a quantity.
 *
 * @param quantity what is counted or measured: {@code killed}, {@code injured}, {@code bell}, {@code height m}
 * @param group of whom or what: {@code perpetrator}; empty for all of them
 * @param bounds what the statement leaves possible
 * @param scope for what it is said to hold
 * @param attributed whether the sentence says whose claim it is
 * @param passage where it stands
 * @param begin UTF-16 index in the passage where the words begin that make it
 * @param end UTF-16 index after them
 */
public record Claim(
        String quantity,
        String group,
        Bounds bounds,
        Scope scope,
        boolean attributed,
        Passage passage,
        int begin,
        int end) {

    /** For what a number is said to hold. */
    public enum Scope {
        /** For what the article is about, as its infobox states it. */
        BOX,
        /** For what the article is about, in running text. */
        WHOLE,
        /** For a part of it, or not certainly for the whole. */
        PART
    }

    /** The words that make it. */
    public String text() {
        return passage.text().substring(begin, end);
    }

    /** Whether both count or measure the same. */
    public boolean sameAs(Claim other) {
        return quantity.equals(other.quantity) && group.equals(other.group);
    }
}
