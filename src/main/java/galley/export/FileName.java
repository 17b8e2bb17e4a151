package galley.export;

import galley.source.Origin;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The base name of an article's files: safe on every file system, made from the title alone. */
public final class FileName {
    /** In bytes; far below the 255 of most file systems, so that folders and the longest extensions find room, too. */
    private static final int LONGEST = 80;

    /** A name is cut between words if that leaves so much of it. */
    private static final int LONG_ENOUGH = 50;

    private static final int HASH_DIGITS = 8;

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
        String cut = cut(name.toString(), LONGEST);
        if (cut.isEmpty()) {
            return "article-" + hash(title);
        }
        return isReserved(cut) ? cut + "-article" : cut;
    }

    /**
     * The same name made different from another article's of the same name; at most 80 bytes, too.
     *
     * @param sha256 the hash of the article's source, as {@link Origin#sha256()} gives it
     */
    public static String distinct(String name, String sha256) {
        return cut(name, LONGEST - HASH_DIGITS - 1) + "-" + sha256.substring(0, HASH_DIGITS);
    }

    /** Whether Windows takes a name, with or without an extension, for a device. */
    static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return RESERVED.contains(
                Normalizer.normalize(base, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
    }

    /** At most so many letters, between words if there is a gap late enough, without a hyphen at the end. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return trimHyphens(name);
        }
        int gap = name.lastIndexOf('-', longest);
        return trimHyphens(name.substring(0, gap >= LONG_ENOUGH ? gap : longest));
    }

    /** Marks that decomposition splits off, invisible characters and apostrophes vanish instead of parting a word. */
    private static boolean isDropped(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || c == '\''
                || c == '\u2019'
                || c == '\u02BC';
    }

    private static String trimHyphens(String name) {
        return name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }

    /** One title typed on two machines may differ in the composition of its accents; the hash must not. */
    private static String hash(String title) {
        String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
        return Origin.of("", composed.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, HASH_DIGITS);
    }
}
