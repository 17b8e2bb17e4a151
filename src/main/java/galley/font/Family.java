package galley.font;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Four faces under one name: regular, italic, bold, bold italic. A family that has fewer gives its nearest.
 *
 * <p>Faces are loaded when first asked for; a family is safe to share between threads. Two families are equal only if
 * they are the same object.
 */
public final class Family {
    private final String name;
    private final List<Supplier<Typeface>> faces;
    private final IntPredicate helped;

    private Family(String name, List<Supplier<Typeface>> faces, IntPredicate helped) {
        this.name = name;
        this.faces = faces;
        this.helped = helped;
    }

    /** A family of four faces. */
    public static Family of(String name, Typeface regular, Typeface italic, Typeface bold, Typeface boldItalic) {
        return new Family(name, List.of(() -> regular, () -> italic, () -> bold, () -> boldItalic), any -> true);
    }

    /** A family whose one face stands in for all four. */
    public static Family of(String name, Typeface only) {
        return of(name, only, only, only, only);
    }

    /** A family whose faces are loaded on demand; order: regular, italic, bold, bold italic. */
    static Family lazy(String name, List<Supplier<Typeface>> faces) {
        return new Family(name, List.copyOf(faces), any -> true);
    }

    /** This family, which stands in for others with some characters alone. */
    Family helpingWith(IntPredicate characters) {
        return new Family(name, faces, characters);
    }

    /** Whether the family stands in where others lack a character, if it has it. */
    boolean helpsWith(int codePoint) {
        return helped.test(codePoint);
    }

    /** What styles call the family, such as {@code Source Serif}. */
    public String name() {
        return name;
    }

    public Typeface face(boolean bold, boolean italic) {
        return faces.get((bold ? 2 : 0) + (italic ? 1 : 0)).get();
    }

    @Override
    public String toString() {
        return name;
    }
}
