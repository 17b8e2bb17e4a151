package galley.read.docx;

import galley.office.XmlNode;
import java.util.ArrayList;
import java.util.List;

/** The rows and cells of a table and what they hold, out of the controls and tracked changes around them. */
final class Rows {
    private Rows() {}

    /** The rows that are not struck out. */
    static List<XmlNode> of(XmlNode table, Parts parts) {
        List<XmlNode> rows = new ArrayList<>();
        for (XmlNode row : unwrapped(table)) {
            if (row.is("tr")) {
                boolean struck =
                        row.child("trPr").flatMap(all -> all.child("del")).isPresent();
                boolean added =
                        row.child("trPr").flatMap(all -> all.child("ins")).isPresent();
                if (struck || added) {
                    parts.heard().change();
                }
                if (!struck) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    static List<XmlNode> cells(XmlNode row) {
        return unwrapped(row).stream().filter(node -> node.is("tc")).toList();
    }

    /** What an element holds, the content of controls as if it stood there itself. */
    static List<XmlNode> unwrapped(XmlNode node) {
        List<XmlNode> all = new ArrayList<>();
        for (XmlNode child : node.children()) {
            if (child.is("sdt")) {
                child.child("sdtContent").ifPresent(inner -> all.addAll(unwrapped(inner)));
            } else if (child.is("customXml") || child.is("ins") || child.is("moveTo")) {
                all.addAll(unwrapped(child));
            } else {
                all.add(child);
            }
        }
        return all;
    }
}
