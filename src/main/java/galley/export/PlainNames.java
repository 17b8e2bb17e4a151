package galley.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the files of one export: plain, without any folder, and each once. An exporter may be a plug-in, so its
 * names are not trusted.
 */
final class PlainNames {
    /** What Windows forbids; slash and backslash part folders, a colon names a drive or a hidden stream. */
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private static final int LONGEST_BYTES = 255;

    private final Set<String> taken = new HashSet<>();

    /**
     * Takes a name.
     *
     * @throws DestinationException where it is no plain name, or was taken before; names that differ in case or in the
     *     composition of their accents are one, as they are on many disks
     */
    void take(String name) throws DestinationException {
        if (!isPlain(name)) {
            throw new DestinationException("an exporter asked for the file name '" + shown(name)
                    + "', which is not plain; report this to the makers of the exporter");
        }
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (!taken.add(folded)) {
            throw new DestinationException(
                    "an exporter wrote the file " + name + " twice; report this to the makers of the exporter");
        }
    }

    static boolean isPlain(String name) {
        boolean clean = name.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        || FORBIDDEN.indexOf(c) >= 0);
        return clean
                && !name.isBlank()
                && !name.startsWith(".") // hidden, and where our own temporary files are
                && !name.endsWith(".") // Windows drops it, and with it the difference to another file
                && !name.endsWith(" ")
                && !FileName.isReserved(name)
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    private static String shown(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return clean.length() <= 100 ? clean : clean.substring(0, clean.offsetByCodePoints(0, 90)) + "…";
    }
}
