package galley.export.docx.chart;

import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import java.util.List;

/** The markup of a chart of bars: rows with a beginning and a length lie side by side, counts stand upright. */
final class ChartMarkup {
    private static final String CATEGORIES = "111";
    private static final String VALUES = "222";

    /** Where the bars begin, as a share of the width: labels of events stand left of them. */
    static final double BESIDE_LABELS = 0.45;
    /** What the bars leave at their right for the half of the last label of the axis. */
    private static final double AT_RIGHT = 0.05;

    /** In English Metric Units: a mark that a single day shows on any scale, and the outline of a hollow one. */
    private static final int MARK = 28_575;

    private static final int OUTLINE = 12_700;

    private final Xml xml;
    private final Chart chart;
    private final boolean lying;

    ChartMarkup(Characters characters, Chart chart) {
        this.xml = new Xml(characters);
        this.chart = chart;
        this.lying = chart.scale().isPresent();
    }

    Xml write() {
        xml.open("c:chartSpace", "xmlns:c", Namespaces.C, "xmlns:a", Namespaces.A, "xmlns:r", Namespaces.R);
        xml.empty("c:roundedCorners", "val", "0");
        xml.open("c:chart").empty("c:autoTitleDeleted", "val", "1");
        xml.open("c:plotArea");
        layout();
        xml.open("c:barChart").empty("c:barDir", "val", lying ? "bar" : "col");
        xml.empty("c:grouping", "val", lying ? "stacked" : "clustered").empty("c:varyColors", "val", "0");
        if (lying) {
            series(0, 1, true);
        }
        series(lying ? 1 : 0, lying ? 2 : 1, false);
        xml.empty("c:gapWidth", "val", "60");
        if (lying) {
            xml.empty("c:overlap", "val", "100");
        }
        xml.empty("c:axId", "val", CATEGORIES).empty("c:axId", "val", VALUES).close();
        categoryAxis();
        valueAxis();
        xml.close()
                .empty("c:plotVisOnly", "val", "1")
                .empty("c:dispBlanksAs", "val", "gap")
                .close();
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
        type(chart.halfPoints() * 50);
        xml.open("c:externalData", "r:id", Chart.DATA)
                .empty("c:autoUpdate", "val", "0")
                .close();
        return xml.close();
    }

    private void layout() {
        if (!lying) {
            xml.empty("c:layout");
            return;
        }
        double top = 0.01;
        xml.open("c:layout").open("c:manualLayout").empty("c:layoutTarget", "val", "inner");
        xml.empty("c:xMode", "val", "edge").empty("c:yMode", "val", "edge");
        xml.empty("c:x", "val", Numbers.of(BESIDE_LABELS)).empty("c:y", "val", Numbers.of(top));
        xml.empty("c:w", "val", Numbers.of(1 - BESIDE_LABELS - AT_RIGHT));
        xml.empty("c:h", "val", Numbers.of(1 - top - chart.axisShare())).close().close();
    }

    private void series(int index, int column, boolean hidden) {
        String number = Integer.toString(index);
        xml.open("c:ser").empty("c:idx", "val", number).empty("c:order", "val", number);
        xml.open("c:tx").open("c:strRef").textElement("c:f", cells(column, 1, 1));
        strings(List.of(chart.heads().get(column))).close().close();
        if (hidden) {
            xml.open("c:spPr")
                    .empty("a:noFill")
                    .open("a:ln")
                    .empty("a:noFill")
                    .close()
                    .close();
        } else {
            shape("accent1", lying ? MARK : 0);
        }
        xml.empty("c:invertIfNegative", "val", "0");
        for (int i = 0; i < chart.bars().size() && !hidden; i++) {
            if (chart.bars().get(i).hollow()) {
                xml.open("c:dPt").empty("c:idx", "val", Integer.toString(i)).empty("c:invertIfNegative", "val", "0");
                xml.empty("c:bubble3D", "val", "0");
                shape("bg1", OUTLINE);
                xml.close();
            }
        }
        int last = chart.bars().size() + 1;
        xml.open("c:cat").open("c:strRef").textElement("c:f", cells(0, 2, last));
        strings(chart.bars().stream().map(Bar::label).toList()).close().close();
        xml.open("c:val").open("c:numRef").textElement("c:f", cells(column, 2, last));
        numbers(chart.bars().stream().map(hidden ? Bar::from : Bar::length).toList(), hidden);
        xml.close().close().close();
    }

    private void shape(String fill, int outline) {
        xml.open("c:spPr").open("a:solidFill").empty("a:schemeClr", "val", fill).close();
        if (outline > 0) {
            xml.open("a:ln", "w", Integer.toString(outline)).open("a:solidFill");
            xml.empty("a:schemeClr", "val", "accent1")
                    .close()
                    .empty("a:miter", "lim", "800000")
                    .close();
        }
        xml.close();
    }

    private Xml strings(List<String> strings) {
        xml.open("c:strCache").empty("c:ptCount", "val", Integer.toString(strings.size()));
        for (int i = 0; i < strings.size(); i++) {
            xml.open("c:pt", "idx", Integer.toString(i))
                    .textElement("c:v", strings.get(i))
                    .close();
        }
        return xml.close();
    }

    private void numbers(List<Double> numbers, boolean beginnings) {
        String format = beginnings ? chart.scale().map(Scale::format).orElse("General") : "General";
        xml.open("c:numCache").textElement("c:formatCode", format);
        xml.empty("c:ptCount", "val", Integer.toString(numbers.size()));
        for (int i = 0; i < numbers.size(); i++) {
            String number = Numbers.of(numbers.get(i));
            xml.open("c:pt", "idx", Integer.toString(i))
                    .textElement("c:v", number)
                    .close();
        }
        xml.close();
    }

    private static String cells(int column, int first, int last) {
        String letter = Character.toString((char) ('A' + column));
        String from = Workbook.SHEET + "!$" + letter + "$" + first;
        return first == last ? from : from + ":$" + letter + "$" + last;
    }

    /** Events from the top down, in the order of their table. */
    private void categoryAxis() {
        xml.open("c:catAx").empty("c:axId", "val", CATEGORIES).open("c:scaling");
        xml.empty("c:orientation", "val", lying ? "maxMin" : "minMax").close();
        xml.empty("c:delete", "val", "0").empty("c:axPos", "val", lying ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        xml.empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none");
        xml.empty("c:tickLblPos", "val", "low");
        line("tx1");
        xml.empty("c:crossAx", "val", VALUES);
        xml.empty("c:crosses", "val", lying ? "min" : "autoZero").empty("c:auto", "val", "0");
        xml.empty("c:lblAlgn", "val", "ctr").empty("c:lblOffset", "val", "100");
        if (lying) {
            // Programs leave out every second label where they think them too close.
            xml.empty("c:tickLblSkip", "val", "1");
        }
        xml.empty("c:noMultiLvlLbl", "val", "1");
        xml.close();
    }

    private void valueAxis() {
        xml.open("c:valAx").empty("c:axId", "val", VALUES).open("c:scaling");
        xml.empty("c:orientation", "val", "minMax");
        chart.scale()
                .ifPresent(scale -> xml.empty("c:max", "val", Numbers.of(scale.high()))
                        .empty("c:min", "val", Numbers.of(scale.low())));
        xml.close().empty("c:delete", "val", "0").empty("c:axPos", "val", lying ? "b" : "l");
        xml.open("c:majorGridlines");
        line("bg2");
        xml.close();
        String format = chart.scale().map(Scale::format).orElse("General");
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        xml.empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none");
        xml.empty("c:tickLblPos", "val", "nextTo");
        line("bg2");
        xml.empty("c:crossAx", "val", CATEGORIES).empty("c:crosses", "val", lying ? "max" : "autoZero");
        xml.empty("c:crossBetween", "val", "between");
        chart.scale().ifPresent(scale -> xml.empty("c:majorUnit", "val", Numbers.of(scale.step())));
        xml.close();
    }

    private void line(String colour) {
        xml.open("c:spPr").open("a:ln", "w", "6350").open("a:solidFill").empty("a:schemeClr", "val", colour);
        xml.close().close().close();
    }

    private void type(long hundredthsOfPoint) {
        xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", Long.toString(hundredthsOfPoint), "b", "0").open("a:solidFill");
        xml.empty("a:schemeClr", "val", "tx1")
                .close()
                .empty("a:latin", "typeface", "+mj-lt")
                .close()
                .close();
        xml.empty("a:endParaRPr", "lang", chart.language()).close().close();
    }
}
