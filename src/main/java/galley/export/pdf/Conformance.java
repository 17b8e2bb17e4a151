package galley.export.pdf;

import java.util.Locale;

/** The pair of standards a file keeps: one for archives, one for readers who do not see the page. */
enum Conformance {
    /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), in PDF 1.7. */
    ARCHIVE_2A("2a", "1.7"),
    /** PDF/A-3a (ISO 19005-3) and PDF/UA-1, in PDF 1.7: carries the article's data as files within. */
    ARCHIVE_3A("3a", "1.7"),
    /** PDF/A-4f (ISO 19005-4), PDF/UA-2 (ISO 14289-2) and WTPDF 1.0, in PDF 2.0; carries files as well. */
    ARCHIVE_4F("4f", "2.0");

    private final String label;
    private final String version;

    Conformance(String label, String version) {
        this.label = label;
        this.version = version;
    }

    /** What users name it by: {@code 2a}. */
    String label() {
        return label;
    }

    /** The version of PDF. */
    String version() {
        return version;
    }

    /** The part of ISO 19005. */
    String part() {
        return label.substring(0, 1);
    }

    /** The level of that part. */
    String level() {
        return label.substring(1).toUpperCase(Locale.ROOT);
    }

    /** Whether it is written in PDF 2.0, with namespaces of structure types and without an information dictionary. */
    boolean second() {
        return this == ARCHIVE_4F;
    }

    /** Whether the file carries files. */
    boolean carriesFiles() {
        return this != ARCHIVE_2A;
    }

    /** The one of that label. */
    static Conformance of(String label) {
        for (Conformance one : values()) {
            if (one.label.equals(label)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no archive is called " + label);
    }
}
