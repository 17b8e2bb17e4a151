package galley.read.docx;

import galley.office.XmlNode;

/** Tells the chart of the timeline, which galley draws again, from what somebody put into the document. */
final class Drawings {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private Drawings() {}

    /** Whether a drawing is a chart of ours: charts of others are pasted as objects or have another name. */
    static boolean isOurs(XmlNode drawing) {
        return holdsChart(drawing) && named(drawing, "Timeline");
    }

    private static boolean holdsChart(XmlNode node) {
        return (node.is("chart") && node.namespace().equals(CHART))
                || node.children().stream().anyMatch(Drawings::holdsChart);
    }

    private static boolean named(XmlNode node, String name) {
        return (node.is("docPr") && node.attribute("name").startsWith(name))
                || node.children().stream().anyMatch(child -> named(child, name));
    }
}
