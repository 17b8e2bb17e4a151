package galley.diff;

import galley.source.Place;

/**
 * One difference between two articles.
 *
 * @param change in what way they differ
 * @param subject what about
 * @param label what it is called, where it has a name: the label of a fact, with those of the groups around it; the row
 *     and column of a cell
 * @param before what the earlier article says; empty where it says nothing
 * @param after what the later one says; empty likewise
 * @param section the heading under which it stands, in the later article where it has it; empty above all headings
 * @param placeBefore where the earlier article says so, as far as that is known
 * @param placeAfter where the later one does
 */
public record Difference(
        Change change,
        Subject subject,
        String label,
        String before,
        String after,
        String section,
        Place placeBefore,
        Place placeAfter) {}
