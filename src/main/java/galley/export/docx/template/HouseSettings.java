package galley.export.docx.template;

import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.Language;
import galley.export.docx.styles.SettingsPart;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings of a template as a report takes them (ISO/IEC 29500-1, 17.15.1). */
final class HouseSettings {
    /** What ties a document to others, locks it, asks a question when it is opened, or tells of how it was written. */
    private static final Set<String> NOT_KEPT = Set.of(
            "writeProtection",
            "view",
            "attachedTemplate",
            "linkStyles",
            "documentType",
            "mailMerge",
            "revisionView",
            "documentProtection",
            "formsDesign",
            "saveThroughXslt",
            "useXSLTWhenSaving",
            "updateFields",
            "footnotePr",
            "endnotePr",
            "docVars",
            "rsids",
            "attachedSchema",
            "schemaLibrary",
            "smartTagType");

    /** What follows the separators of notes in the order of the schema. */
    private static final Set<String> AFTER_NOTES = Set.of(
            "compat",
            "mathPr",
            "themeFontLang",
            "clrSchemeMapping",
            "doNotIncludeSubdocsInStats",
            "doNotAutoCompressPictures",
            "forceUpgrade",
            "captions",
            "readModeInkLockDown",
            "shapeDefaults",
            "doNotEmbedSmartTags",
            "decimalSymbol",
            "listSeparator");

    private static final String MODE = "compatibilityMode";

    private final Characters characters;
    private final Language language;

    HouseSettings(Characters characters, Language language) {
        this.characters = characters;
        this.language = language;
    }

    Xml write(Element root) throws IOException {
        if (!root.declare("w", Namespaces.W)) {
            throw new TemplateFault("its prefix w stands for something else than Word's own vocabulary");
        }
        root.prune(element -> NOT_KEPT.contains(element.local()));
        root.strip(attribute -> attribute.namespace().equals(Namespaces.R));
        root.child("themeFontLang").ifPresent(lang -> lang.set("val", language.tag()));
        put(root, notes());
        mode(root);
        Xml xml = new Xml(characters);
        root.write(xml);
        return xml;
    }

    private Xml notes() {
        Xml notes = new Xml(characters).open("w:footnotePr");
        notes.empty("w:footnote", "w:id", Integer.toString(SettingsPart.SEPARATOR));
        return notes.empty("w:footnote", "w:id", Integer.toString(SettingsPart.CONTINUATION))
                .close();
    }

    /** A template that names no version of Word would make its documents open as if Word 2007 had written them. */
    private void mode(Element root) {
        Optional<Element> compatibility = root.child("compat");
        boolean named = compatibility.stream()
                .flatMap(all -> all.all("compatSetting").stream())
                .anyMatch(one -> one.attribute("name").equals(MODE));
        if (named) {
            return;
        }
        Xml setting = SettingsPart.compatibility(new Xml(characters), MODE, "15");
        if (compatibility.isPresent()) {
            compatibility.get().nodes().add(new Node.Written(setting));
        } else {
            put(root, new Xml(characters).open("w:compat").raw(setting).close());
        }
    }

    private static void put(Element root, Xml markup) {
        List<Node> nodes = root.nodes();
        int at = nodes.size();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Optional<Element> element = nodes.get(i).element();
            boolean later = element.filter(
                            one -> !one.namespace().equals(Namespaces.W) || AFTER_NOTES.contains(one.local()))
                    .isPresent();
            at = later ? i : at;
        }
        nodes.add(at, new Node.Written(markup));
    }
}
