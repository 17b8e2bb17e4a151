package galley.cli;

import galley.font.Family;
import galley.font.FontLibrary;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Whether any typeface at hand has a character. Faces are read when the first character beyond ASCII is asked for. */
final class Glyphs implements IntPredicate {
    private static final int ASCII = 0x80;

    private final FontLibrary fonts = FontLibrary.bundled();

    @Override
    public boolean test(int codePoint) {
        return codePoint < ASCII
                || Stream.of(main(), fonts.fallbacks())
                        .flatMap(List::stream)
                        .anyMatch(family -> family.face(false, false).covers(codePoint));
    }

    /** The family that most text is set in. */
    private List<Family> main() {
        return fonts.family(fonts.names().get(0)).stream().toList();
    }
}
