package galley.export.docx;

import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.CharacterStyles;
import galley.export.docx.styles.ParagraphStyles;
import galley.export.docx.styles.SettingsPart;
import galley.model.Inline;
import galley.source.Place;
import galley.style.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes of the document in the order of their first call. */
final class Notes {
    private final List<List<Inline>> texts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();

    /**
     * A call of a note.
     *
     * @param number the note's number, from 1
     * @param first whether nothing called it before
     * @param named whether it can be called again
     */
    record Call(int number, boolean first, boolean named) {
        /** The bookmark at the first call, to which later calls refer. */
        String bookmark() {
            return "_RefNote" + number;
        }
    }

    /** Notes of one name are one note; its text is the first that is not empty, wherever it is written. */
    Call call(Inline.Note note, Place place) {
        Integer known = note.name().isEmpty() ? null : byName.get(note.name());
        if (known != null) {
            if (texts.get(known - 1).isEmpty()) {
                texts.set(known - 1, note.text());
            }
            return new Call(known, false, true);
        }
        texts.add(note.text());
        places.add(place);
        boolean named = !note.name().isEmpty();
        if (named) {
            byName.put(note.name(), texts.size());
        }
        return new Call(texts.size(), true, named);
    }

    /** The footnotes part: the two rules, then every note. */
    Xml write(Draft draft, Links links) {
        Xml xml = draft.part();
        Namespaces.root(xml, "w:footnotes");
        rule(draft, xml, SettingsPart.SEPARATOR, "separator");
        rule(draft, xml, SettingsPart.CONTINUATION, "continuationSeparator");
        for (int i = 0; i < texts.size(); i++) {
            draft.at(places.get(i));
            xml.open("w:footnote", "w:id", Integer.toString(i + 1));
            xml.open("w:p")
                    .open("w:pPr")
                    .value("w:pStyle", draft.styleId(Role.NOTE.wordStyleId()))
                    .close();
            xml.open("w:r")
                    .open("w:rPr")
                    .value("w:rStyle", draft.styleId(CharacterStyles.NOTE))
                    .close();
            xml.empty("w:footnoteRef").close();
            InlineWriter text = InlineWriter.inNote(draft, links, xml);
            text.plain(" ");
            text.write(texts.get(i));
            xml.close().close();
        }
        return xml.close();
    }

    private static void rule(Draft draft, Xml xml, int id, String kind) {
        xml.open("w:footnote", "w:type", kind, "w:id", Integer.toString(id));
        if (!draft.house().filter(house -> house.separator(xml, kind)).isPresent()) {
            xml.open("w:p").open("w:pPr").value("w:pStyle", draft.styleId(ParagraphStyles.NORMAL));
            xml.close().open("w:r").empty("w:" + kind).close().close();
        }
        xml.close();
    }
}
