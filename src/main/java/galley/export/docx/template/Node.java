package galley.export.docx.template;

import galley.export.docx.markup.Xml;
import java.util.Optional;

/** What an element may hold: elements, characters, markup of ours. */
interface Node {
    /** Writes it where it stands. */
    void write(Xml xml);

    /** The element that it is. */
    default Optional<Element> element() {
        return Optional.empty();
    }

    /** Characters. */
    record Words(String text) implements Node {
        @Override
        public void write(Xml xml) {
            xml.text(text);
        }
    }

    /** Markup that galley wrote. */
    record Written(Xml markup) implements Node {
        @Override
        public void write(Xml xml) {
            xml.raw(markup);
        }
    }
}
