package galley.export;

import java.util.List;

/**
 * A file format as users know it.
 *
 * @param name what to write after {@code --to}: lower-case letters, digits and hyphens
 * @param title one line about it: {@code "typeset brief (PDF)"}
 * @param mediaType the registered media type: {@code application/pdf}
 * @param extensions what its files end in, in the order they are written, without the leading dot: {@code pdf}, or
 *     {@code infobox.csv} and {@code timeline.csv}
 */
public record Format(String name, String title, String mediaType, List<String> extensions) {

    /** Takes a copy of the extensions. */
    public Format {
        extensions = List.copyOf(extensions);
    }
}
