package galley.export.docx.template;

import galley.export.docx.parts.Part;
import galley.export.docx.parts.Relationship;
import java.util.List;

/** A part that a report takes from its template. */
public final class HousePart {
    private final Part part;
    private final String kind;
    private final String id;
    private final byte[] content;
    private final List<Relationship> onward;

    /**
     * A part that the main part leads to.
     *
     * @param kind what it is to the main part: {@code header}
     * @param id of the relationship to it
     */
    HousePart(Part part, String kind, String id, byte[] content, List<Relationship> onward) {
        this.part = part;
        this.kind = kind;
        this.id = id;
        this.content = content.clone();
        this.onward = List.copyOf(onward);
    }

    /** A part that another of them leads to. */
    HousePart(Part part, byte[] content) {
        this(part, "", "", content, List.of());
    }

    /** Its name and type. */
    public Part part() {
        return part;
    }

    /** What it is to the main part; empty where another part leads to it. */
    public String kind() {
        return kind;
    }

    /** The id of the relationship to it; empty likewise. */
    public String id() {
        return id;
    }

    /** What it holds. */
    public byte[] content() {
        return content.clone();
    }

    /** What leads on from it. */
    public List<Relationship> onward() {
        return onward;
    }
}
