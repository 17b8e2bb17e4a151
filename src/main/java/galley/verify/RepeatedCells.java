package galley.verify;

import galley.office.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells which cells of a table only say again what the cell beside or above them says, as the article's table does with
 * one cell that spans them. A cell that is set like that and says anything else is a cell like others.
 */
final class RepeatedCells {
    private static final String STYLE = "RepeatedCell";

    private List<String> above = List.of();
    private List<String> row = List.of();

    /** The cells of the next row that say something of their own. */
    List<XmlNode> own(List<XmlNode> cells) {
        above = row;
        row = new ArrayList<>();
        List<XmlNode> own = new ArrayList<>();
        for (XmlNode cell : cells) {
            String words = words(cell);
            if (!isSetAgain(cell) || !isSaidAlready(words)) {
                own.add(cell);
            }
            row.add(words);
        }
        return own;
    }

    private boolean isSaidAlready(String words) {
        int column = row.size();
        boolean beside = column > 0 && row.get(column - 1).equals(words);
        boolean over = column < above.size() && above.get(column).equals(words);
        return beside || over;
    }

    private static boolean isSetAgain(XmlNode cell) {
        List<XmlNode> runs = cell.children("p").stream()
                .flatMap(paragraph -> paragraph.children("r").stream())
                .toList();
        return !runs.isEmpty()
                && runs.stream()
                        .allMatch(run -> run.child("rPr")
                                .filter(look -> look.value("rStyle").equals(STYLE))
                                .isPresent());
    }

    private static String words(XmlNode cell) {
        return cell.children("p").stream()
                .map(paragraph -> DocxText.of(paragraph, Map.of()).words())
                .map(words -> words.replace('\n', ' ').replace('\u00A0', ' ').strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
