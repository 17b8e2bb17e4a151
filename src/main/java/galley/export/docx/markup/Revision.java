package galley.export.docx.markup;

import java.util.function.Supplier;

/**
 * A tracked change (ISO/IEC 29500-1, 17.13.5).
 *
 * @param element {@code w:ins} or {@code w:del}
 * @param each names and values in turn of the attributes of one more element, each of which has a number of its own
 */
public record Revision(String element, Supplier<String[]> each) {
    /** The element of deleted runs. */
    public static final String DELETED = "w:del";

    /** The attributes of one more element. */
    public String[] attributes() {
        return each.get();
    }
}
