package galley.lines;

import galley.breaking.Breaking;
import galley.lines.Itemised.Ink;
import galley.lines.Itemised.Piece;
import java.util.ArrayList;
import java.util.List;

/** Where in a paragraph's text its lines begin. */
final class Openings {
    private Openings() {}

    /** The index of the first character of each line but the first, in code points; words parted by single spaces. */
    static List<Integer> of(String text, Itemised paragraph, Breaking breaking) {
        int[] starts = starts(paragraph);
        List<Integer> openings = new ArrayList<>();
        for (Breaking.Line line : breaking.lines().subList(1, breaking.lines().size())) {
            int item = line.start();
            while (paragraph.pieces().get(item).ink() != Ink.TEXT) {
                item++;
            }
            openings.add(text.codePointCount(0, starts[item]));
        }
        return openings;
    }

    /** Where the text of each item begins: what items print, one after the other, is the text. */
    private static int[] starts(Itemised paragraph) {
        int[] starts = new int[paragraph.pieces().size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            Piece piece = paragraph.pieces().get(i);
            starts[i] = at;
            at += piece.to() - piece.from();
        }
        return starts;
    }
}
