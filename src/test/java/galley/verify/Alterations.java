package galley.verify;

import static galley.verify.AlteredPdf.elements;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/** What happens to files between their export and their use, by hand, by programs and by faults of ours. */
final class Alterations {
    private static final String SHOOTINGS = "2016-aktobe-shootings.txt";
    private static final String MILL = "tide-mill.json";
    private static final String CLOCK = "harbour-clock.txt";

    private static final String DOCUMENT = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";

    private Alterations() {}

    static Stream<Alteration> all() {
        return Stream.of(ofPdf(), ofPdfStructure(), ofDocx(), ofDocxParts(), ofCsv(), ofXlsx(), ofData())
                .flatMap(List::stream);
    }

    private static Alteration one(
            String name, String article, String extension, Alteration.Change change, String... told) {
        return new Alteration(name, article, extension, change, List.of(told), 1);
    }

    private static Alteration several(
            int differences, String name, String article, String extension, Alteration.Change change, String... told) {
        return new Alteration(name, article, extension, change, List.of(told), differences);
    }

    private static Alteration.Change shown(String old, String other, int which) {
        return file -> AlteredPdf.words(file, old, other, which);
    }

    private static Alteration.Change part(String name, String old, String other) {
        return file -> AlteredZip.of(file, name, xml -> replaced(xml, old, other));
    }

    private static Alteration.Change text(String old, String other) {
        return lines(text -> replaced(text, old, other));
    }

    private static Alteration.Change lines(UnaryOperator<String> change) {
        return file -> change.apply(new String(file, UTF_8)).getBytes(UTF_8);
    }

    /** The first place alone. */
    private static String replaced(String text, String old, String other) {
        int at = text.indexOf(old);
        if (at < 0) {
            throw new AssertionError("there is no " + old);
        }
        return text.substring(0, at) + other + text.substring(at + old.length());
    }

    private static List<Alteration> ofPdf() {
        return List.of(
                one(
                        "a count in the box",
                        SHOOTINGS,
                        "pdf",
                        shown("40+", "10+", 1),
                        "altered[V201]: infobox “Injuries”",
                        "Injuries | 40+  (line 10)",
                        "Injuries | 10+  (page 1)"),
                one(
                        "a digit in a paragraph",
                        SHOOTINGS,
                        "pdf",
                        shown("at least 27", "at least 26", 1),
                        "altered[V201]: paragraph 1 of “Initial shootings”",
                        "least 27 people",
                        "least 26 people",
                        "(line 22)"),
                one(
                        "a negation taken out",
                        CLOCK,
                        "pdf",
                        shown("it did not move", "it did move", 1),
                        "altered[V201]: paragraph 1 of “Twelve days in September”",
                        "did not move",
                        "did move"),
                one(
                        "a letter of a name",
                        SHOOTINGS,
                        "pdf",
                        shown("Salafists and probably", "Salafists and possibly", 1),
                        "altered[V201]: ",
                        "probably",
                        "possibly"),
                one(
                        "a heading",
                        SHOOTINGS,
                        "pdf",
                        shown("Later shootings", "Latest shootings", 1),
                        "altered[V201]: heading “Later shootings”"),
                one("a label", SHOOTINGS, "pdf", shown("Perps", "Persp", 1), "altered[V201]: infobox “Perps”"),
                one(
                        "the title",
                        SHOOTINGS,
                        "pdf",
                        shown("2016 Aktobe", "2015 Aktobe", 1),
                        "altered[V201]: title",
                        "2015 Aktobe shootings  (page 1)"),
                one(
                        "the line of facts under the title",
                        SHOOTINGS,
                        "pdf",
                        shown("5–10 June 2016", "5–11 June 2016", 1),
                        "altered[V201]: line of facts under the title"),
                one(
                        "a date of the timeline",
                        SHOOTINGS,
                        "pdf",
                        shown("April–May\u00A02016", "April–May\u00A02015", 1),
                        "altered[V201]: timeline event e2",
                        "May 2015"),
                one(
                        "what an event rests on",
                        SHOOTINGS,
                        "pdf",
                        shown("counted from early 5", "counted from early 6", 1),
                        "altered[V201]: timeline event e7",
                        "counted from early 6"),
                one(
                        "a digit of the hash at the foot",
                        SHOOTINGS,
                        "pdf",
                        shown("3197b0", "3197b1", 1),
                        "altered[V201]: SHA-256 at the foot",
                        "(page 1)"),
                one(
                        "a digit of the hash",
                        SHOOTINGS,
                        "pdf",
                        shown("SHA-256: 3197b0", "SHA-256: 3197b1", 1),
                        "altered[V201]: SHA-256 of the source"),
                one(
                        "a note",
                        MILL,
                        "pdf",
                        shown("the boards were tarred", "the boards were rotten", 1),
                        "altered[V201]: note in paragraph 1 of “History”",
                        "rotten"),
                one(
                        "a cell of a table",
                        MILL,
                        "pdf",
                        shown("oak and elm", "oak and ash", 1),
                        "altered[V201]: table cell ",
                        "oak and ash"),
                one(
                        "a caption",
                        MILL,
                        "pdf",
                        shown("repair of 1974", "repair of 1931", 1),
                        "altered[V201]: caption 1 of “Wheels”"));
    }

    private static List<Alteration> ofPdfStructure() {
        return List.of(
                one(
                        "a link's target",
                        MILL,
                        "pdf",
                        file -> AlteredPdf.target(
                                file, "https://example.org/mill/calendar", "https://example.com/mill/calendar"),
                        "altered[V201]: link “society's calendar”",
                        "example.com"),
                one(
                        "a dropped paragraph",
                        SHOOTINGS,
                        "pdf",
                        file -> AlteredPdf.of(file, document -> {
                            List<COSDictionary> sections = elements(document, "Sect");
                            ((COSArray) sections.get(0).getDictionaryObject("K")).remove(1);
                        }),
                        "missing[V202]: paragraph 1 of “Background”",
                        "(line 16)"),
                one(
                        "a paragraph said twice",
                        SHOOTINGS,
                        "pdf",
                        file -> AlteredPdf.of(file, document -> {
                            COSArray kids =
                                    (COSArray) elements(document, "Sect").get(0).getDictionaryObject("K");
                            kids.add(kids.get(1));
                        }),
                        "repeated[V205]: ",
                        "Terrorism and extremism"),
                several(
                        3,
                        "sections in another order",
                        SHOOTINGS,
                        "pdf",
                        file -> AlteredPdf.of(file, document -> {
                            List<COSDictionary> sections = elements(document, "Sect");
                            int last = sections.size() - 1;
                            AlteredPdf.swapKids(sections.get(last - 1), sections.get(last));
                        }),
                        "moved[V204]: heading “Re"),
                several(
                        2,
                        "headings exchanged",
                        SHOOTINGS,
                        "pdf",
                        file -> AlteredPdf.of(file, document -> {
                            List<COSDictionary> headings = elements(document, "H3");
                            AlteredPdf.swapKids(headings.get(0), headings.get(1));
                        }),
                        "moved[V204]: heading “Initial shootings”"),
                one(
                        "an event dropped",
                        SHOOTINGS,
                        "pdf",
                        file -> AlteredPdf.of(file, document -> {
                            List<COSDictionary> rows = elements(document, "TR");
                            COSDictionary row = rows.get(rows.size() - 3);
                            AlteredPdf.siblings(row).remove(AlteredPdf.place(row));
                        }),
                        "missing[V202]: timeline event e9"),
                several(
                        2,
                        "two values exchanged",
                        SHOOTINGS,
                        "pdf",
                        file -> AlteredPdf.of(file, document -> {
                            List<COSDictionary> cells = elements(document, "TD");
                            AlteredPdf.swapKids(cells.get(0), cells.get(1));
                        }),
                        "altered[V201]: infobox “Location”",
                        "altered[V201]: infobox “Target”"),
                one(
                        "an item of a list dropped",
                        MILL,
                        "pdf",
                        file -> AlteredPdf.of(file, document -> {
                            COSDictionary item = elements(document, "LI").get(0);
                            AlteredPdf.siblings(item).remove(AlteredPdf.place(item));
                        }),
                        "missing[V202]: list item 1 of “How it works”"));
    }

    private static List<Alteration> ofDocx() {
        return List.of(
                one(
                        "an edited content control",
                        SHOOTINGS,
                        "docx",
                        part(DOCUMENT, "<w:t>40+</w:t>", "<w:t>42+</w:t>"),
                        "altered[V201]: infobox “Injuries”",
                        "Injuries | 42+  (table 1, row 8)"),
                one(
                        "a digit in a paragraph",
                        SHOOTINGS,
                        "docx",
                        part(DOCUMENT, "at least 27 people", "at least 37 people"),
                        "altered[V201]: paragraph 1 of “Initial shootings”"),
                one(
                        "a negation taken out",
                        CLOCK,
                        "docx",
                        part(DOCUMENT, "it did not move", "it did move"),
                        "altered[V201]: paragraph 1 of “Twelve days in September”"),
                one(
                        "a dropped paragraph",
                        SHOOTINGS,
                        "docx",
                        file -> AlteredZip.of(
                                file,
                                DOCUMENT,
                                xml -> without(xml, "<w:p>", "Terrorism and extremism are rare", "</w:p>")),
                        "missing[V202]: paragraph 1 of “Background”"),
                one(
                        "an added paragraph",
                        SHOOTINGS,
                        "docx",
                        part(
                                DOCUMENT,
                                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>",
                                "<w:p><w:r><w:t>All of this is settled.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>"),
                        "added[V203]: ",
                        "All of this is settled."),
                one(
                        "an event dropped",
                        SHOOTINGS,
                        "docx",
                        file -> AlteredZip.of(
                                file,
                                DOCUMENT,
                                xml -> without(xml, "<w:tr>", "Nazarbayev declared a national", "</w:tr>")),
                        "missing[V202]: timeline event e9"),
                one(
                        "a label",
                        SHOOTINGS,
                        "docx",
                        part(DOCUMENT, "<w:t>Fatalities</w:t>", "<w:t>Casualties</w:t>"),
                        "altered[V201]: infobox “Fatalities”"),
                several(
                        2,
                        "headings exchanged",
                        SHOOTINGS,
                        "docx",
                        file -> AlteredZip.of(
                                file,
                                DOCUMENT,
                                xml -> exchanged(
                                        xml,
                                        "<w:t>Responsibility</w:t></w:r><w:bookmarkEnd",
                                        "<w:t>Reactions</w:t></w:r><w:bookmarkEnd")),
                        "moved[V204]: heading “Responsibility”",
                        "moved[V204]: heading “Reactions”"),
                one(
                        "a cell of a table",
                        MILL,
                        "docx",
                        part(DOCUMENT, "<w:t>oak and elm</w:t>", "<w:t>oak and fir</w:t>"),
                        "altered[V201]: table cell ",
                        "oak and fir"),
                one(
                        "what a cell says again",
                        MILL,
                        "docx",
                        part(
                                DOCUMENT,
                                "<w:rStyle w:val=\"RepeatedCell\"/></w:rPr><w:t>Timber</w:t>",
                                "<w:rStyle w:val=\"RepeatedCell\"/></w:rPr><w:t>Iron</w:t>"),
                        "Iron"),
                one(
                        "words deleted while changes are tracked",
                        SHOOTINGS,
                        "docx",
                        part(
                                DOCUMENT,
                                "<w:r><w:t>Early on 10 June, five militants were killed and two policemen were wounded in more gun battles in Aktobe.</w:t></w:r>",
                                "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>Early on 10 June, five militants were killed and two policemen were wounded in more gun battles in Aktobe.</w:delText></w:r></w:del>"),
                        "missing[V202]: paragraph 2 of “Later shootings”"));
    }

    private static List<Alteration> ofDocxParts() {
        return List.of(
                one(
                        "the data store",
                        SHOOTINGS,
                        "docx",
                        part("customXml/item1.xml", ">40+<", ">41+<"),
                        "altered[V201]: infobox “Injuries” in its data store",
                        "41+  (customXml/item1.xml, injuries)"),
                one(
                        "a fact dropped from the data store",
                        SHOOTINGS,
                        "docx",
                        part("customXml/item1.xml", "<g:date>5–10 June 2016</g:date>", ""),
                        "missing[V202]: infobox “Date” in its data store"),
                one(
                        "a link's target",
                        MILL,
                        "docx",
                        part(
                                "word/_rels/document.xml.rels",
                                "https://example.org/mill/calendar",
                                "https://example.org/mill/other"),
                        "altered[V201]: link “society's calendar”"),
                one(
                        "a note",
                        MILL,
                        "docx",
                        part(FOOTNOTES, "following spring", "following autumn"),
                        "altered[V201]: note in paragraph 1 of “History”"),
                one(
                        "the hash",
                        SHOOTINGS,
                        "docx",
                        part(DOCUMENT, "SHA-256 3197b0", "SHA-256 4197b0"),
                        "altered[V201]: source file and its SHA-256"),
                one(
                        "a basis of the timeline",
                        SHOOTINGS,
                        "docx",
                        part(DOCUMENT, "counted from early 5 June 2016", "counted from early 6 June 2016"),
                        "altered[V201]: timeline event e7"));
    }

    private static List<Alteration> ofCsv() {
        return List.of(
                one(
                        "a date in one row",
                        SHOOTINGS,
                        "timeline.csv",
                        text("2016-06-09,2016-06-09", "2016-06-19,2016-06-09"),
                        "altered[V201]: timeline event e9, column date_start",
                        "2016-06-09  (line 35)",
                        "2016-06-19  (row 10)"),
                one(
                        "a deleted row",
                        SHOOTINGS,
                        "timeline.csv",
                        lines(csv -> without(csv, "2016-aktobe-shootings,e9", "e9", "\r\n")),
                        "missing[V202]: timeline event e9"),
                one(
                        "a row that stands twice",
                        SHOOTINGS,
                        "infobox.csv",
                        lines(csv -> csv + row(csv, ",perps,")),
                        "repeated[V205]: ",
                        "(row 16)"),
                one(
                        "a row at another place",
                        SHOOTINGS,
                        "infobox.csv",
                        lines(csv -> {
                            String row = row(csv, ",date,");
                            return csv.replace(row, "") + row;
                        }),
                        "moved[V204]: infobox “Date”"),
                several(
                        2,
                        "a label",
                        SHOOTINGS,
                        "infobox.csv",
                        lines(csv -> replaced(csv, ",injuries,Injuries,", ",wounded,Wounded,")),
                        "altered[V201]: infobox “Injuries”, column label",
                        "altered[V201]: infobox “Injuries”, column key"),
                several(
                        2,
                        "two values exchanged",
                        SHOOTINGS,
                        "infobox.csv",
                        lines(csv -> exchanged(csv, ",\"Aktobe, Kazakhstan\",0,", ",Islamic extremists,0,")),
                        "altered[V201]: infobox “Location”, column value",
                        "altered[V201]: infobox “Perps”, column value"),
                one(
                        "a least number",
                        SHOOTINGS,
                        "infobox.csv",
                        text("count,40,,", "count,41,,"),
                        "altered[V201]: infobox “Injuries”, column number_min"),
                one(
                        "the header",
                        SHOOTINGS,
                        "timeline.csv",
                        text("date_start", "start_date"),
                        "altered[V201]: columns of timeline"),
                one(
                        "letters saved in another encoding",
                        SHOOTINGS,
                        "infobox.csv",
                        lines(csv -> csv.replace("5–10 June 2016,0", "5â€“10 June 2016,0")),
                        "altered[V201]: infobox “Date”, column value"));
    }

    private static List<Alteration> ofXlsx() {
        return List.of(
                one(
                        "a number",
                        SHOOTINGS,
                        "xlsx",
                        part("xl/worksheets/sheet1.xml", "<v>40.0</v>", "<v>4.0</v>"),
                        "altered[V201]: infobox “Injuries”, column number_min",
                        "(sheet Infobox, row 14)"),
                one(
                        "a day",
                        SHOOTINGS,
                        "xlsx",
                        part("xl/worksheets/sheet2.xml", "<v>42521.0</v>", "<v>42522.0</v>"),
                        "altered[V201]: timeline event e2, column date_end",
                        "2016-05-31",
                        "2016-06-01"),
                one(
                        "a sentence",
                        SHOOTINGS,
                        "xlsx",
                        part(
                                "xl/sharedStrings.xml",
                                "Nazarbayev declared 9 June a national day",
                                "Nazarbayev declared 8 June a national day"),
                        "altered[V201]: timeline event e9, column text"),
                one(
                        "the meaning of a column",
                        SHOOTINGS,
                        "xlsx",
                        part("xl/sharedStrings.xml", "line of the source, from 1", "line of the source, from 0"),
                        "altered[V201]: meaning of "));
    }

    private static List<Alteration> ofData() {
        return List.of(
                one(
                        "a wrong hash",
                        SHOOTINGS,
                        "datapackage.json",
                        text("\"sha256:", "\"sha256:0"),
                        "altered[V201]: hash of 2016-aktobe-shootings.infobox.csv"),
                one(
                        "a licence nobody gave",
                        SHOOTINGS,
                        "csv-metadata.json",
                        text("\"dialect\"", "\"dc:license\": \"CC0-1.0\", \"dialect\""),
                        "altered[V201]: licence"),
                one(
                        "a digit in a paragraph",
                        SHOOTINGS,
                        "json",
                        text("at least 27 people", "at least 28 people"),
                        "altered[V201]: paragraph 1 of “Initial shootings”"),
                one(
                        "the date of an event",
                        SHOOTINGS,
                        "json",
                        text("\"edtf\": \"2011/2011\"", "\"edtf\": \"2012/2012\""),
                        "altered[V201]: timeline event e1"),
                one(
                        "a value as written",
                        SHOOTINGS,
                        "json",
                        text("\"written\": \"40+\"", "\"written\": \"about 40\""),
                        "altered[V201]: infobox “Injuries”"),
                one(
                        "a link to another article",
                        MILL,
                        "json",
                        text("\"target\": \"Tide mill\"", "\"target\": \"Windmill\""),
                        "altered[V201]: link in "));
    }

    private static String row(String csv, String words) {
        return Arrays.stream(csv.split("(?<=\r\n)"))
                .filter(row -> row.contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Without the stretch from the last beginning before some words to the first end after them. */
    private static String without(String text, String begin, String words, String end) {
        int at = text.indexOf(words);
        int from = text.lastIndexOf(begin, at);
        int to = text.indexOf(end, at) + end.length();
        return text.substring(0, from) + text.substring(to);
    }

    private static String exchanged(String text, String one, String other) {
        return replaced(replaced(replaced(text, one, "\u0000"), other, one), "\u0000", other);
    }
}
