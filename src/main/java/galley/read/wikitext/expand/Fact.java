package galley.read.wikitext.expand;

/**
 * What a template states about the whole page: its coordinates.
 *
 * @param label what it is
 * @param value plain text
 * @param index where the call stands
 */
public record Fact(String label, String value, int index) {}
