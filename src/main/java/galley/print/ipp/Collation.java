package galley.print.ipp;

import java.util.Optional;

/** Copy by copy, or page by page, in the words of both standards. */
enum Collation {
    COLLATED("collated", "separate-documents-collated-copies"),
    UNCOLLATED("uncollated", "separate-documents-uncollated-copies");

    private final String keyword;
    private final String handling;

    Collation(String keyword, String handling) {
        this.keyword = keyword;
        this.handling = handling;
    }

    static Collation of(boolean collate) {
        return collate ? COLLATED : UNCOLLATED;
    }

    /** The value of {@code sheet-collate} (PWG 5100.3, 3.1). */
    String keyword() {
        return keyword;
    }

    /** The value of {@code multiple-document-handling} (RFC 8011, 5.2.4), which means the same for one document. */
    String handling() {
        return handling;
    }

    /** What a value of {@code multiple-document-handling} says of collation. */
    static Optional<String> of(String handling) {
        for (Collation one : values()) {
            if (one.handling.equals(handling)) {
                return Optional.of(one.keyword);
            }
        }
        return Optional.empty();
    }
}
