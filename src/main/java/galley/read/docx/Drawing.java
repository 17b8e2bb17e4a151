package galley.read.docx;

import galley.office.XmlNode;
import java.util.Optional;

/**
 * A picture or chart in a paragraph.
 *
 * @param chart whether it is a chart
 * @param name what editors call it; for a picture of ours the name of its file
 * @param description what it shows, for those who cannot see it; empty where nobody says so
 */
record Drawing(boolean chart, String name, String description) {
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    static Drawing of(XmlNode node) {
        Optional<XmlNode> properties = find(node);
        return new Drawing(
                holdsChart(node),
                properties.map(found -> found.attribute("name")).orElse(""),
                properties.map(found -> found.attribute("descr")).orElse(""));
    }

    /** Whether it is a picture with the name of a file, as galley puts it into a report. */
    boolean isNamedFile() {
        int dot = name.lastIndexOf('.');
        return !chart && dot > 0 && dot < name.length() - 1;
    }

    private static boolean holdsChart(XmlNode node) {
        return (node.is("chart") && node.namespace().equals(CHARTS))
                || node.children().stream().anyMatch(Drawing::holdsChart);
    }

    /** Its non-visual properties (20.4.2.5). */
    private static Optional<XmlNode> find(XmlNode node) {
        return node.is("docPr")
                ? Optional.of(node)
                : node.children().stream()
                        .flatMap(child -> find(child).stream())
                        .findFirst();
    }
}
