package galley.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The families an application sets type with, and the order in which they help each other out.
 *
 * <p>Immutable; made once and shared. {@link #bundled()} makes a new one each time, and with it faces that are parsed
 * anew.
 */
public final class FontLibrary {
    private final List<Family> families;
    private final List<Family> fallbacks;

    private FontLibrary(List<Family> families, List<Family> fallbacks) {
        this.families = List.copyOf(families);
        this.fallbacks = List.copyOf(fallbacks);
    }

    /**
     * The families that ship with galley: Source Serif, Source Sans, JetBrains Mono, and Kurinto Sans, which covers
     * most scripts but has the regular face alone.
     *
     * <p>Nothing is read until a face is asked for.
     */
    public static FontLibrary bundled() {
        return BundledFonts.library();
    }

    /**
     * A library of other families.
     *
     * @param families what {@link #family} finds, in the order {@link #names} lists
     * @param fallbacks families asked in turn for a character the chosen one lacks
     */
    public static FontLibrary of(List<Family> families, List<Family> fallbacks) {
        return new FontLibrary(families, fallbacks);
    }

    /** This library with a further family, which is not asked for other families' missing characters. */
    public FontLibrary with(Family family) {
        List<Family> more = new ArrayList<>(families);
        more.add(family);
        return new FontLibrary(more, fallbacks);
    }

    /** The family of the name, letter case aside. */
    public Optional<Family> family(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return families.stream()
                .filter(family -> family.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    public List<String> names() {
        return families.stream().map(Family::name).toList();
    }

    /** Families asked in turn for a character the chosen one lacks. */
    public List<Family> fallbacks() {
        return fallbacks;
    }
}
