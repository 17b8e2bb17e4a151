package galley.verify;

import galley.office.OfficePackage;
import galley.office.XmlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in the XML of a report what it says of its article: by the styles of its paragraphs and tables. */
final class DocxReading {
    private static final String DOCUMENT = "word/document.xml";
    private static final String STORE = "urn:galley:infobox";
    private static final Pattern CAPTION = Pattern.compile("^(Table|Figure) \\d+(\\. )?");
    private static final Pattern FURNITURE = Pattern.compile("word/(header|footer)\\d+\\.xml");
    private static final Pattern STORE_PART = Pattern.compile("customXml/item(\\d+)\\.xml");

    private final ReadBack back = new ReadBack();
    private final Map<String, String> targets;
    private int paragraphs;
    private int tables;

    private DocxReading(Map<String, String> targets) {
        this.targets = targets;
    }

    static ReadBack of(byte[] bytes) throws IOException {
        OfficePackage parts = OfficePackage.of(bytes);
        XmlNode document = parts.part(DOCUMENT)
                .orElseThrow(() -> new IOException("it has no part " + DOCUMENT + ", so it is no DOCX"));
        DocxReading reading = new DocxReading(targets(parts, "document"));
        reading.notes(parts);
        document.child("body").map(XmlNode::children).orElse(List.of()).forEach(reading::part);
        reading.stores(parts);
        for (String name : parts.names()) {
            if (FURNITURE.matcher(name).matches()) {
                parts.part(name).ifPresent(part -> reading.back.furniture(part.characters(), name));
            }
        }
        return reading.back;
    }

    private static Map<String, String> targets(OfficePackage parts, String part) throws IOException {
        Map<String, String> targets = new HashMap<>();
        Optional<XmlNode> relationships = parts.part("word/_rels/" + part + ".xml.rels");
        for (XmlNode one : relationships.map(XmlNode::children).orElse(List.of())) {
            if (one.attribute("TargetMode").equals("External")) {
                targets.put(one.attribute("Id"), one.attribute("Target"));
            }
        }
        return targets;
    }

    private void notes(OfficePackage parts) throws IOException {
        Map<String, String> own = targets(parts, "footnotes");
        for (XmlNode note :
                parts.part("word/footnotes.xml").map(XmlNode::children).orElse(List.of())) {
            if (note.attribute("type").isEmpty()) {
                StringBuilder words = new StringBuilder();
                for (XmlNode paragraph : note.children("p")) {
                    DocxText text = DocxText.of(paragraph, own);
                    words.append(text.words()).append('\n');
                    links(text, "word/footnotes.xml, note " + note.attribute("id"));
                }
                back.note(note.attribute("id"), words.toString().strip());
            }
        }
    }

    private void part(XmlNode node) {
        switch (node.name()) {
            case "p" -> paragraph(node);
            case "tbl" -> table(node);
            case "sdt" -> {
                boolean contents = node.child("sdtPr")
                        .flatMap(one -> one.child("docPartObj"))
                        .isPresent();
                if (!contents) {
                    node.child("sdtContent").ifPresent(inner -> inner.children().forEach(this::part));
                }
            }
            default -> {
                // settings of the section, bookmarks
            }
        }
    }

    private static String style(XmlNode paragraph) {
        return paragraph.child("pPr").map(one -> one.value("pStyle")).orElse("");
    }

    private void paragraph(XmlNode paragraph) {
        String style = style(paragraph);
        DocxText text = DocxText.of(paragraph, targets);
        paragraphs++;
        String where = "paragraph " + paragraphs;
        switch (style) {
            case "Subtitle" -> back.subtitle(text.words(), where);
            case "ColophonContinued" -> back.source(text.words(), where);
            case "Colophon", "InfoboxHeading", "TimelineHeading", "TimelineCaption" -> {
                // words of ours, which the article does not state
            }
            case "Caption" -> back.text(CAPTION.matcher(text.words()).replaceFirst(""), where);
            default -> back.text(text.words(), where);
        }
        links(text, where);
        text.calls().forEach(call -> back.call(call, where, false));
    }

    private void links(DocxText text, String where) {
        text.links().forEach(link -> back.link(link.words(), link.target(), where));
    }

    private void table(XmlNode table) {
        tables++;
        String style = table.child("tblPr").map(one -> one.value("tblStyle")).orElse("");
        RepeatedCells repeated = new RepeatedCells();
        int number = 0;
        for (XmlNode row : table.children("tr")) {
            number++;
            boolean header =
                    row.child("trPr").flatMap(one -> one.child("tblHeader")).isPresent();
            String where = String.format(Locale.ROOT, "table %d, row %d", tables, number);
            if (style.equals("Infobox") && !header) {
                fact(row, where);
            } else if (style.equals("Timeline") && !header) {
                back.event(String.join(String.valueOf(Wording.CELL), cells(row, where)), where);
            } else if (!style.equals("Infobox") && !style.equals("Timeline")) {
                repeated.own(row.children("tc")).forEach(cell -> cell.children().forEach(this::part));
            }
        }
    }

    private void fact(XmlNode row, String where) {
        back.fact(String.join(String.valueOf(Wording.CELL), cells(row, where)), where);
    }

    /** The words of the cells of a row, the paragraphs of one parted as items. */
    private List<String> cells(XmlNode row, String where) {
        List<String> cells = new ArrayList<>();
        for (XmlNode cell : row.children("tc")) {
            List<String> items = new ArrayList<>();
            for (XmlNode paragraph : cell.children("p")) {
                DocxText text = DocxText.of(paragraph, targets);
                items.add(text.words());
                links(text, where);
                text.calls().forEach(call -> back.call(call, where, true));
            }
            cells.add(String.join(String.valueOf(Wording.ITEM), items));
        }
        return cells;
    }

    /** The facts kept as data: a part for each infobox, an element for each fact. */
    private void stores(OfficePackage parts) throws IOException {
        List<String> names = parts.names().stream()
                .filter(name -> STORE_PART.matcher(name).matches())
                .sorted(Comparator.comparing(String::length).thenComparing(name -> name))
                .toList();
        for (String name : names) {
            Optional<XmlNode> store =
                    parts.part(name).filter(root -> root.namespace().equals(STORE));
            for (XmlNode fact : store.map(XmlNode::children).orElse(List.of())) {
                back.stored(fact.characters(), name + ", " + fact.name());
            }
        }
    }
}
