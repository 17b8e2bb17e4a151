package galley.export.docx.parts;

/**
 * A part of a package as its list of types has it.
 *
 * @param name from the root of the package, without a slash before it: {@code word/document.xml}
 * @param contentType its media type
 */
public record Part(String name, String contentType) {
    /** What a name ends with: {@code xml}; empty where it has no ending. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < name.lastIndexOf('/') ? "" : name.substring(dot + 1);
    }
}
