package galley.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The font files on the class path: those the build takes from the artifacts the POM names, and one that users bring
 * along for letters that these lack.
 */
final class BundledFonts {
    private static final String FOLDER = "faces/";

    /** Where a face that users bring along lies; a bold one is optional. */
    private static final String USERS = "/fallback";

    private BundledFonts() {}

    static FontLibrary library() {
        Family serif = family("Source Serif", "SourceSerifPro", "Regular", "It", "Bold", "BoldIt");
        Family sans = family("Source Sans", "SourceSansPro", "Regular", "It", "Bold", "BoldIt");
        Family mono = family("JetBrains Mono", "JetBrainsMono", "Regular", "Italic", "Bold", "BoldItalic");
        Supplier<Typeface> wide = new LazyFace(FOLDER + "KurintoSans-Regular.ttf");
        Family kurinto = Family.lazy("Kurinto Sans", List.of(wide, wide, wide, wide));
        Family eastAsian = eastAsian();
        List<Family> families = new ArrayList<>(List.of(serif, sans, mono, kurinto, eastAsian));
        // Noto comes first for its own scripts, so that kana are of the same face as the Han signs around them; the
        // fixed pitch of the mono family would show in running text, so it helps out after all others of ours.
        List<Family> fallbacks = new ArrayList<>(List.of(eastAsian, sans, serif, kurinto, mono));
        users().ifPresent(family -> {
            families.add(family);
            fallbacks.add(family);
        });
        return FontLibrary.of(families, fallbacks);
    }

    /** The family for letters that no other has, where a jar that users put into {@code plugins} brings one along. */
    private static Optional<Family> users() {
        if (BundledFonts.class.getResource(USERS + ".ttf") == null) {
            return Optional.empty();
        }
        Supplier<Typeface> regular = new LazyFace(USERS + ".ttf");
        boolean hasBold = BundledFonts.class.getResource(USERS + "-bold.ttf") != null;
        Supplier<Typeface> bold = hasBold ? new LazyFace(USERS + "-bold.ttf") : regular;
        return Optional.of(Family.lazy("fallback", List.of(regular, regular, bold, bold)));
    }

    private static Family eastAsian() {
        Supplier<Typeface> regular = new LazyFace(FOLDER + "NotoSansSC-Regular.ttf");
        Supplier<Typeface> bold = new LazyFace(FOLDER + "NotoSansSC-Bold.ttf");
        return Family.lazy("Noto Sans SC", List.of(regular, regular, bold, bold))
                .helpingWith(EastAsianCharacters::contain);
    }

    private static Family family(String name, String file, String... styles) {
        List<Supplier<Typeface>> faces = Stream.of(styles)
                .<Supplier<Typeface>>map(style -> new LazyFace(FOLDER + file + "-" + style + ".ttf"))
                .toList();
        return Family.lazy(name, faces);
    }

    /** A face read from the class path once, by whichever thread asks first. */
    private static final class LazyFace implements Supplier<Typeface> {
        private final String resource;
        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable Typeface face;

        LazyFace(String resource) {
            this.resource = resource;
        }

        @Override
        public Typeface get() {
            Typeface ready = face;
            if (ready != null) {
                return ready;
            }
            lock.lock();
            try {
                Typeface read = face;
                if (read == null) {
                    read = load(resource);
                    face = read;
                }
                return read;
            } finally {
                lock.unlock();
            }
        }
    }

    private static Typeface load(String resource) {
        try (InputStream in = BundledFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "font file " + resource + " is not on the class path; build with Maven");
            }
            return Typeface.ofOwned(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("font file " + resource + " cannot be read", e);
        } catch (TypefaceException e) {
            throw new IllegalStateException("font file " + resource + ": " + e.getMessage(), e);
        }
    }
}
