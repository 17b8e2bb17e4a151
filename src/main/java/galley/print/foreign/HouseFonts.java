package galley.print.foreign;

import galley.font.Family;
import galley.font.FontLibrary;
import galley.font.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The faces of the house in place of those that a file names but does not bring along. PDFBox by itself would read
 * every font of the machine, which takes seconds, writes a list into the home folder, and makes the print differ from
 * machine to machine. Widths stay those of the file: PDFBox sets each glyph where the file wants it.
 */
final class HouseFonts implements FontMapper {
    private static final String SANS = "Source Sans";
    private static final String SERIF = "Source Serif";
    private static final String FIXED = "JetBrains Mono";

    /** It alone has Greek, mathematics and pictures. */
    private static final String SIGNS = "Kurinto Sans";

    private static final List<String> SERIF_NAMES = List.of(
            "times", "serif", "roman", "georgia", "garamond", "palatino", "bookman", "century", "cambria", "minion");
    private static final List<String> FIXED_NAMES = List.of("courier", "mono", "consol", "typewriter", "fixed");
    private static final List<String> SIGN_NAMES = List.of("symbol", "dingbat");

    private final FontLibrary library = FontLibrary.bundled();
    private final Map<Typeface, TrueTypeFont> parsed = new LinkedHashMap<>();
    private final Set<String> substitutes = new LinkedHashSet<>();

    /** What was asked for and what stands for it, in the order it was met. */
    List<String> substitutes() {
        return List.copyOf(substitutes);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(substitute(name, descriptor), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(substitute(name, descriptor), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, substitute(name, descriptor), true);
    }

    private TrueTypeFont substitute(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        String asked = Optional.ofNullable(name).orElse("");
        String plain = asked.toLowerCase(Locale.ROOT);
        Family family = library.family(familyFor(plain, descriptor)).orElseThrow();
        boolean bold = contains(plain, List.of("bold", "black", "heavy")) || isHeavy(descriptor);
        boolean italic = contains(plain, List.of("italic", "oblique")) || (descriptor != null && descriptor.isItalic());
        substitutes.add((asked.isEmpty() ? "?" : asked) + ": " + family.name());
        return parsed.computeIfAbsent(family.face(bold, italic), HouseFonts::parse);
    }

    private static String familyFor(String name, @Nullable PDFontDescriptor descriptor) {
        if (contains(name, SIGN_NAMES)) {
            return SIGNS;
        }
        if (contains(name, FIXED_NAMES) || (descriptor != null && descriptor.isFixedPitch())) {
            return FIXED;
        }
        boolean serif = contains(name, SERIF_NAMES) && !name.contains("sans");
        return serif || (descriptor != null && descriptor.isSerif()) ? SERIF : SANS;
    }

    private static boolean isHeavy(@Nullable PDFontDescriptor descriptor) {
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    private static boolean contains(String name, List<String> parts) {
        return parts.stream().anyMatch(name::contains);
    }

    private static TrueTypeFont parse(Typeface face) {
        ByteBuffer program = face.program();
        byte[] bytes = new byte[program.remaining()];
        program.get(bytes);
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("our own face " + face.familyName() + " cannot be read", e);
        }
    }
}
