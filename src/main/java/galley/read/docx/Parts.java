package galley.read.docx;

import galley.model.Inline;
import galley.office.OfficePackage;
import galley.office.XmlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a document that its text refers to. */
final class Parts {
    private static final String OFFICE_DOCUMENT = "/officeDocument";
    private static final String USUAL_LANGUAGE = "en";
    /** How names of bookmarks begin that programs make for references. */
    private static final String REFERRED = "_Ref";

    private final OfficePackage document;
    private final XmlNode body;
    private final String folder;
    private final String file;
    private final Styles styles;
    private final Lists lists;
    private final String language;
    private final Heard heard = new Heard();
    private final Map<String, Inline.Note> notes = new HashMap<>();
    private final Map<String, String> noteKeys = new HashMap<>();

    private Parts(OfficePackage document, String main) throws IOException {
        this.document = document;
        int slash = main.lastIndexOf('/');
        this.folder = main.substring(0, slash + 1);
        this.file = main.substring(slash + 1);
        this.body = document.part(main)
                .flatMap(root -> root.child("body"))
                .orElseThrow(() -> new IOException("it has no text document in it"));
        this.styles = new Styles(document.part(folder + "styles.xml"));
        this.lists = new Lists(document.part(folder + "numbering.xml"));
        this.language = language(document, folder);
        noteKeys(body, new ArrayList<>());
        notes("footnote");
        notes("endnote");
    }

    /**
     * The parts of a file.
     *
     * @throws IOException if it is no text document of an office program
     */
    static Parts of(byte[] bytes) throws IOException {
        OfficePackage document = OfficePackage.of(bytes);
        String main = document.part("_rels/.rels").map(XmlNode::children).orElse(List.of()).stream()
                .filter(link -> link.attribute("Type").endsWith(OFFICE_DOCUMENT))
                .map(link -> link.attribute("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : target)
                .findFirst()
                .orElse("word/document.xml");
        return new Parts(document, main);
    }

    OfficePackage document() {
        return document;
    }

    XmlNode body() {
        return body;
    }

    Styles styles() {
        return styles;
    }

    Lists lists() {
        return lists;
    }

    Heard heard() {
        return heard;
    }

    /** BCP 47 tag of the document's text. */
    String language() {
        return language;
    }

    /** The addresses that the text leads to, by relationship id. */
    Map<String, String> targets() throws IOException {
        return targets(file);
    }

    /** A note by what kind it is and its id. */
    Optional<Inline.Note> note(String kind, String id) {
        return Optional.ofNullable(notes.get(kind + id));
    }

    /** The note that is called within a bookmark, called once more. */
    Optional<Inline.Note> noteAt(String bookmark) {
        return Optional.ofNullable(noteKeys.get(bookmark)).flatMap(key -> Optional.ofNullable(notes.get(key)));
    }

    private static String language(OfficePackage document, String folder) throws IOException {
        Optional<String> stated = document.part("docProps/core.xml")
                .flatMap(core -> core.child("language"))
                .map(XmlNode::characters);
        Optional<String> usual = document.part(folder + "styles.xml")
                .flatMap(root -> root.child("docDefaults"))
                .flatMap(node -> node.child("rPrDefault"))
                .flatMap(node -> node.child("rPr"))
                .flatMap(node -> node.child("lang"))
                .map(lang -> lang.attribute("val"));
        return stated.filter(tag -> !tag.isBlank())
                .or(() -> usual.filter(tag -> !tag.isBlank()))
                .map(String::strip)
                .orElse(USUAL_LANGUAGE);
    }

    private Map<String, String> targets(String part) throws IOException {
        Map<String, String> targets = new HashMap<>();
        Optional<XmlNode> relationships = document.part(folder + "_rels/" + part + ".rels");
        for (XmlNode one : relationships.map(XmlNode::children).orElse(List.of())) {
            if (one.attribute("TargetMode").equals("External")) {
                targets.put(one.attribute("Id"), one.attribute("Target"));
            }
        }
        return targets;
    }

    /** Which bookmark stands around the call of which note: later calls of the note refer to it. */
    private void noteKeys(XmlNode node, List<String> open) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "bookmarkStart" -> {
                    if (child.attribute("name").startsWith(REFERRED)) {
                        open.add(child.attribute("name"));
                    }
                }
                case "footnoteReference" ->
                    open.forEach(name -> noteKeys.putIfAbsent(name, "footnote" + child.attribute("id")));
                case "endnoteReference" ->
                    open.forEach(name -> noteKeys.putIfAbsent(name, "endnote" + child.attribute("id")));
                default -> noteKeys(child, open);
            }
            if (child.is("p")) {
                open.clear();
            }
        }
    }

    private void notes(String kind) throws IOException {
        Map<String, String> targets = targets(kind + "s.xml");
        Set<String> again = Set.copyOf(noteKeys.values());
        for (XmlNode note :
                document.part(folder + kind + "s.xml").map(XmlNode::children).orElse(List.of())) {
            if (!note.attribute("type").isEmpty() && !note.attribute("type").equals("normal")) {
                continue;
            }
            String key = kind + note.attribute("id");
            List<Span> spans = new ArrayList<>();
            for (XmlNode paragraph : note.children("p")) {
                spans.addAll(RunReader.of(paragraph, this, targets).spans());
            }
            String name = again.contains(key) ? "note " + note.attribute("id") : "";
            notes.put(key, new Inline.Note(name, Spans.inlines(Blanks.trimmed(spans))));
        }
    }
}
