package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.export.Edition;
import galley.style.Property;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Moment;
import galley.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The timeline as a chart whose data an editor can change. */
final class TimelineFigureTest {
    private static final String CHART = "word/charts/chart1.xml";
    private static final String DATA = "word/embeddings/Microsoft_Excel_Sheet1.xlsx";

    @Test
    void everyEventIsABarWhoseDataAreInTheWorkbook() throws IOException {
        Docx docx = Docx.of(SampleArticle.edition());
        List<String> labels = texts(docx, "c:cat");

        assertThat(labels).hasSize(docx.paragraphs("TimelineDate").size());
        assertThat(labels.get(0)).startsWith("2011: Aktobe had been the site");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(docx.binary(DATA)))) {
            Sheet sheet = workbook.getSheet("Timeline");
            List<Double> begins = numbers(docx, 0);
            List<Double> lengths = numbers(docx, 1);
            assertThat(sheet.getLastRowNum()).isEqualTo(labels.size());
            for (int i = 0; i < labels.size(); i++) {
                assertThat(sheet.getRow(i + 1).getCell(0).getStringCellValue()).startsWith(labels.get(i));
                assertThat(sheet.getRow(i + 1).getCell(1).getNumericCellValue()).isEqualTo(begins.get(i));
                assertThat(sheet.getRow(i + 1).getCell(2).getNumericCellValue()).isEqualTo(lengths.get(i));
            }
        }
    }

    @Test
    void longStretchesAreInYearsAndShortOnesInTheDaysOfSpreadsheets() {
        Docx years = Docx.of(edition(List.of(
                event(1, Moment.on(CalendarDate.day(1871, 7, 2))), event(2, Moment.on(CalendarDate.year(1873))))));
        Docx days = Docx.of(edition(List.of(
                event(1, Moment.on(CalendarDate.day(2016, 6, 5))),
                event(2, Moment.between(CalendarDate.day(2016, 6, 7), CalendarDate.day(2016, 6, 10))))));

        assertThat(numbers(years, 0).get(0)).isCloseTo(1871.4986, within(1e-4));
        assertThat(numbers(years, 1).get(1)).isEqualTo(1);
        // 5 June 2016 is day 42526 in Excel.
        assertThat(numbers(days, 0)).containsExactly(42_526.0, 42_528.0);
        assertThat(numbers(days, 1)).containsExactly(1.0, 4.0);
    }

    @Test
    void whatTheTextLeavesOpenGoesOnToTheEndOfTheAxis() {
        Docx docx = Docx.of(edition(List.of(
                event(1, Moment.until(CalendarDate.year(1905))),
                event(2, Moment.on(CalendarDate.year(1950))),
                event(3, Moment.since(CalendarDate.year(1988))))));
        double low = attribute(docx, "min");
        double high = attribute(docx, "max");

        assertThat(numbers(docx, 0).get(0)).isEqualTo(low);
        assertThat(numbers(docx, 0).get(2) + numbers(docx, 1).get(2)).isEqualTo(high);
    }

    @Test
    void manyEventsAreCounted() {
        List<Event> many = IntStream.range(0, 400)
                .mapToObj(i -> event(i, Moment.on(CalendarDate.year(1700 + i % 250))))
                .toList();
        Docx docx = Docx.of(edition(many));

        assertThat(numbers(docx, 0)).hasSizeLessThanOrEqualTo(25);
        assertThat(numbers(docx, 0).stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(400);
        assertThat(texts(docx, "c:cat")).startsWith("1700–1719").endsWith("1940–1959");
    }

    @Test
    void theChartIsDescribedAndItsTableFollows() throws IOException {
        Docx docx = Docx.of(SampleArticle.edition());
        String body = docx.part("word/document.xml");

        assertThat(body).contains("descr=\"Bar chart: 11 events from 1 January 2011 to 10 June 2016");
        assertThat(body.indexOf("<w:drawing>")).isLessThan(body.indexOf("<w:tblStyle w:val=\"Timeline\"/>"));
        assertThat(docx.paragraphs("TimelineCaption")).contains("Figure 1. The timeline to scale");
    }

    @Test
    void aStyleWithoutFigureOrStripHasNone() throws IOException {
        Edition edition = SampleArticle.edition();
        assertThat(edition.style().get(galley.style.Role.PAGE, Property.TIMELINE))
                .isEqualTo("figure");
        Docx oneDate = Docx.of(edition(List.of(event(1, Moment.on(CalendarDate.year(1950))))));

        assertThat(oneDate.parts()).doesNotContainKey(CHART);
        assertThat(Docx.of(Articles.edition(Articles.rich())).parts()).doesNotContainKeys(CHART, DATA);
    }

    private static Edition edition(List<Event> events) {
        return Articles.edition(Articles.rich(), new Timeline(events));
    }

    private static Event event(int number, Moment moment) {
        return Articles.event("e" + number, moment, Basis.EXPLICIT, "then", Optional.empty());
    }

    private static double attribute(Docx docx, String element) {
        Element found = (Element) docx.xml(CHART)
                .getElementsByTagNameNS("http://schemas.openxmlformats.org/drawingml/2006/chart", element)
                .item(0);
        return Double.parseDouble(found.getAttribute("val"));
    }

    private static List<Double> numbers(Docx docx, int series) {
        Element values = (Element) docx.xml(CHART).getElementsByTagName("c:val").item(series);
        return values(values).stream().map(Double::valueOf).toList();
    }

    private static List<String> texts(Docx docx, String name) {
        Document chart = docx.xml(CHART);
        return values((Element) chart.getElementsByTagName(name).item(0)).stream()
                .map(label -> label.replace("…", ""))
                .toList();
    }

    private static List<String> values(Element within) {
        NodeList points = within.getElementsByTagName("c:v");
        List<String> values = new ArrayList<>();
        for (int i = 0; i < points.getLength(); i++) {
            values.add(points.item(i).getTextContent());
        }
        return values;
    }
}
