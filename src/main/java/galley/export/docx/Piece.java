package galley.export.docx;

import galley.export.docx.markup.Xml;
import galley.export.docx.parts.Part;
import galley.export.docx.parts.Relationship;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A part of the report that is held whole while it is written.
 *
 * @param part its name and type
 * @param to what leads to it from the main part; none where another part does
 * @param content what it holds, made when its turn comes
 * @param onward what leads on from it, asked for when its content is made
 */
record Piece(Part part, List<Relationship> to, Content content, Supplier<List<Relationship>> onward) {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** What a part holds. */
    @FunctionalInterface
    interface Content {
        byte[] bytes() throws IOException;
    }

    /** A part in the vocabulary of documents, by what it is to the main part. */
    static Piece of(String id, String kind, String name, Supplier<Xml> content) {
        Part part = new Part("word/" + name, WORD + kind + "+xml");
        return of(part, List.of(Relationship.to(part, kind, id)), content);
    }

    /** A part in any vocabulary. */
    static Piece of(Part part, List<Relationship> to, Supplier<Xml> content) {
        return new Piece(part, to, () -> content.get().bytes(), List::of);
    }

    /** The same with what leads on from it. */
    Piece leadingTo(Supplier<List<Relationship>> others) {
        return new Piece(part, to, content, others);
    }
}
