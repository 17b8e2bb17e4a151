package galley.export.docx;

import galley.export.docx.markup.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The facts of the infoboxes as data inside the document: an editor who changes a fact in the table changes it here,
 * and a program can read it without knowing the table.
 *
 * <p>One element name for each fact and no attributes, for LibreOffice drops attributes when it saves.
 */
final class FactStores {
    static final String NAMESPACE = "urn:galley:infobox";

    private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static final int LONGEST_NAME = 40;

    private final List<FactStore> stores = new ArrayList<>();
    private int controls;

    /** A store for one more infobox. */
    FactStore begin() {
        FactStore store = new FactStore(stores.size() + 1);
        stores.add(store);
        return store;
    }

    /** The store of that number. */
    FactStore numbered(int number) {
        return stores.get(number - 1);
    }

    /** All stores that hold a fact. */
    List<FactStore> used() {
        return stores.stream().filter(store -> !store.values.isEmpty()).toList();
    }

    /** The facts of one infobox. */
    final class FactStore {
        private final int number;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, Integer> used = new HashMap<>();

        private FactStore(int number) {
            this.number = number;
        }

        /** Its number among the document's stores, from 1. */
        int number() {
            return number;
        }

        /** Puts a content control around what {@code content} writes, bound to a fact of this label and value. */
        void bind(Xml xml, String label, String value, Runnable content) {
            String name = free(name(label));
            values.put(name, value);
            xml.open("w:sdt").open("w:sdtPr").value("w:alias", cut(label));
            xml.value("w:tag", (number == 1 ? "infobox." : "infobox" + number + ".") + name);
            xml.value("w:id", ++controls);
            xml.empty(
                    "w:dataBinding",
                    "w:prefixMappings",
                    "xmlns:g='" + NAMESPACE + "'",
                    "w:xpath",
                    "/g:infobox[1]/g:" + name + "[1]",
                    "w:storeItemID",
                    id());
            xml.empty("w:text").close().open("w:sdtContent");
            content.run();
            xml.close().close();
        }

        /** The store itself. */
        Xml item(Draft draft) {
            Xml xml = draft.part().open("g:infobox", "xmlns:g", NAMESPACE);
            values.forEach((name, value) -> xml.textElement("g:" + name, value));
            return xml.close();
        }

        /** What ties the store to its controls. */
        Xml properties(Draft draft) {
            Xml xml = draft.part().open("ds:datastoreItem", "ds:itemID", id(), "xmlns:ds", PROPERTIES);
            xml.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", NAMESPACE);
            return xml.close().close();
        }

        /** Any GUID will do as long as it differs within the document; a fixed one keeps the bytes the same. */
        private String id() {
            return String.format(Locale.ROOT, "{6F1C2B80-94D7-4A3E-8E55-%012X}", number);
        }

        private String free(String name) {
            // A number at the end of one label must not meet the number that parts another: "event 2", "event".
            int count = used.merge(name, 1, Integer::sum);
            return count == 1 && !endsInNumber(name) ? name : name + "-" + count;
        }
    }

    private static boolean endsInNumber(String name) {
        int hyphen = name.lastIndexOf('-');
        return hyphen >= 0
                && hyphen < name.length() - 1
                && name.substring(hyphen + 1).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The label as the name of an element: ASCII letters and digits in lower case, parted by hyphens. */
    private static String name(String label) {
        StringBuilder name = new StringBuilder();
        for (char c : label.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean letter = c >= 'a' && c <= 'z';
            if (letter || (c >= '0' && c <= '9' && !name.isEmpty())) {
                name.append(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        String cut = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        String trimmed = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return trimmed.isEmpty() ? "fact" : trimmed;
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) > LONGEST_NAME
                ? label.substring(0, label.offsetByCodePoints(0, LONGEST_NAME))
                : label;
    }
}
