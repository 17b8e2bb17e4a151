package galley.export;

import galley.source.Origin;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The base name of an article's files: safe on every file system, made from the title alone. */
public final class FileName {
    /** Leaves room below the 255 bytes of most file systems for a collision suffix and the longest extension. */
    private static final int LONGEST = 80;

    /**
     * Device names that Windows refuses whatever their extension (Microsoft, "Naming Files, Paths, and Namespaces").
     */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileName() {}

    /**
     * The base name for a title: lower-case Latin letters, digits and single hyphens, at most 80 bytes. Accents are
     * taken off; a title that leaves nothing becomes {@code article-} and eight digits of its SHA-256.
     */
    public static String of(String title) {
        String plain = Transliteration.toAscii(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .toLowerCase(Locale.ROOT);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean keep = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (keep) {
                name.append(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-' && !isDropped(c)) {
                name.append('-');
            }
        }
        String cut = trimHyphens(name.substring(0, Math.min(name.length(), LONGEST)));
        if (cut.isEmpty()) {
            return "article-" + hash(title);
        }
        return RESERVED.contains(cut) ? cut + "-article" : cut;
    }

    /** The same name made different from another article's of the same name. */
    public static String distinct(String name, String sha256) {
        return name + "-" + sha256.substring(0, 8);
    }

    /** Marks that decomposition splits off, and apostrophes, vanish instead of parting a word. */
    private static boolean isDropped(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private static String trimHyphens(String name) {
        return name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }

    private static String hash(String title) {
        return Origin.of("", title.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 8);
    }
}
