package galley.diff;

import galley.office.OfficePackage;
import galley.office.XmlNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The text of a document as it is once all its tracked changes are accepted or rejected, by the rules of ISO/IEC
 * 29500-1, 17.13.5: a line for each paragraph that has any text, and one for each row and cell. Numbers that programs
 * work out are left out.
 */
final class TrackedText {
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "ins", "del", "customXml", "body");

    private final String gone;
    private final OfficePackage document;
    private final List<XmlNode> notes;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> noteTexts = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> fields = new ArrayDeque<>();

    private TrackedText(byte[] bytes, String gone) throws IOException {
        this.gone = gone;
        this.document = OfficePackage.of(bytes);
        this.notes = document.part("word/footnotes.xml")
                .map(all -> all.children("footnote"))
                .orElse(List.of());
    }

    static List<String> accepted(byte[] bytes) throws IOException {
        return new TrackedText(bytes, "del").all();
    }

    static List<String> rejected(byte[] bytes) throws IOException {
        return new TrackedText(bytes, "ins").all();
    }

    private List<String> all() throws IOException {
        blocks(document.part("word/document.xml").orElseThrow().child("body").orElseThrow());
        noteTexts.forEach(note -> lines.add("note: " + note));
        return lines;
    }

    private void blocks(XmlNode node) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child);
                case "tbl" -> child.children("tr").forEach(this::row);
                default -> {
                    if (WRAPPERS.contains(child.name())) {
                        blocks(child);
                    }
                }
            }
        }
        flush();
    }

    private void row(XmlNode row) {
        flush();
        if (row.child("trPr").flatMap(all -> all.child(gone)).isPresent()) {
            return;
        }
        lines.add("row");
        for (XmlNode cell : row.children("tc")) {
            lines.add("cell");
            blocks(cell);
        }
    }

    private void paragraph(XmlNode paragraph) {
        paragraph.children().forEach(this::runs);
        Optional<XmlNode> mark = paragraph.child("pPr").flatMap(all -> all.child("rPr"));
        if (mark.flatMap(all -> all.child(gone)).isEmpty()) {
            flush();
        }
    }

    private void flush() {
        String line = text.toString().replaceAll("[ \\t\\n]+", " ").strip();
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private void runs(XmlNode node) {
        if (node.is(gone) || node.is("pPr") || node.is("rPr")) {
            return;
        }
        switch (node.name()) {
            case "fldChar" -> field(node.attribute("fldCharType"));
            case "instrText", "delInstrText" -> instruction(node.characters());
            case "t", "delText" -> text.append(counted() ? "" : node.characters());
            case "softHyphen" -> text.append('\u00AD');
            case "noBreakHyphen" -> text.append('\u2011');
            case "br", "tab" -> text.append(' ');
            case "footnoteReference" -> {
                text.append("*");
                note(node.attribute("id"));
            }
            default -> node.children().forEach(this::runs);
        }
    }

    private void field(String type) {
        if (type.equals("begin")) {
            fields.push("");
        } else if (type.equals("end")) {
            fields.poll();
        }
    }

    private void instruction(String words) {
        if (!fields.isEmpty()) {
            fields.push(fields.pop() + words);
        }
        text.append(words.contains("NOTEREF") ? "*" : "");
    }

    private boolean counted() {
        return fields.stream().anyMatch(field -> field.contains("SEQ ") || field.contains("NOTEREF"));
    }

    private void note(String id) {
        String outer = text.toString();
        text.setLength(0);
        notes.stream()
                .filter(note -> note.attribute("id").equals(id))
                .flatMap(note -> note.children("p").stream())
                .forEach(paragraph -> paragraph.children().forEach(this::runs));
        noteTexts.add(text.toString().replaceAll("\\s+", " ").strip());
        text.setLength(0);
        text.append(outer);
    }
}
