package galley.export.docx.styles;

import java.util.Optional;

/** What our styles and lists are called in the document that they stand in. */
public interface Naming {
    /** As we call them. */
    Naming OWN = new Naming() {
        @Override
        public String style(String id) {
            return id;
        }

        @Override
        public Optional<String> linked(String id) {
            return Optional.of(id);
        }

        @Override
        public String name(String id, String name) {
            return name;
        }

        @Override
        public int list(int list) {
            return list;
        }
    };

    /** The id of a style, which the document has from now on. */
    String style(String id);

    /** The id of a style of ours that the document has anyway. */
    Optional<String> linked(String id);

    /** The name of a style of ours. */
    String name(String id, String name);

    /** The number of a list. */
    int list(int list);
}
