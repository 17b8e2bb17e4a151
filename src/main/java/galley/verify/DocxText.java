package galley.verify;

import galley.office.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one paragraph of a DOCX, with its links, calls of notes and content controls. */
final class DocxText {
    private static final Pattern NOTE_REFERENCE = Pattern.compile("\\s*NOTEREF\\s+_RefNote(\\d+)\\b.*");

    private final Map<String, String> targets;
    private final StringBuilder text = new StringBuilder();
    private final List<String> calls = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final StringBuilder instruction = new StringBuilder();
    private boolean inInstruction;
    private boolean hidden;

    /**
     * A link.
     *
     * @param words what readers see
     * @param target where it leads
     */
    record Link(String words, String target) {}

    private DocxText(Map<String, String> targets) {
        this.targets = targets;
    }

    /**
     * The words of a paragraph.
     *
     * @param targets the addresses outside that its part leads to, by relationship id
     */
    static DocxText of(XmlNode paragraph, Map<String, String> targets) {
        DocxText text = new DocxText(targets);
        paragraph.children().forEach(text::add);
        return text;
    }

    String words() {
        return text.toString();
    }

    /** The ids of the notes that it calls. */
    List<String> calls() {
        return calls;
    }

    List<Link> links() {
        return links;
    }

    private void add(XmlNode node) {
        switch (node.name()) {
            case "t" -> write(node.characters());
            case "tab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("\u2011");
            case "instrText" -> instruction.append(node.characters());
            case "fldChar" -> field(node.attribute("fldCharType"));
            case "footnoteReference" -> calls.add(node.attribute("id"));
            case "docPr" -> drawing(node);
            case "hyperlink" -> link(node);
            case "pPr", "rPr", "sdtPr", "del" -> {
                // settings, and what an editor struck out
            }
            default -> node.children().forEach(this::add);
        }
    }

    /** What a picture shows is the article's; what a chart shows is told by its table. */
    private void drawing(XmlNode drawing) {
        if (!drawing.attribute("name").startsWith("Timeline ")) {
            write(drawing.attribute("descr"));
        }
    }

    private void write(String words) {
        if (!hidden && !inInstruction) {
            text.append(words);
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> {
                instruction.setLength(0);
                inInstruction = true;
            }
            case "separate" -> {
                inInstruction = false;
                Matcher note = NOTE_REFERENCE.matcher(instruction);
                hidden = note.matches();
                if (hidden) {
                    calls.add(note.group(1));
                }
            }
            default -> {
                inInstruction = false;
                hidden = false;
            }
        }
    }

    private void link(XmlNode link) {
        int from = text.length();
        link.children().forEach(this::add);
        String target = targets.getOrDefault(link.attribute("id"), "");
        if (!target.isEmpty()) {
            links.add(new Link(text.substring(from), target));
        }
    }
}
