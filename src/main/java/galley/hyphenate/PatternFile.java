package galley.hyphenate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern file that the build unpacks, and whom it serves.
 *
 * @param name as in the hyph-utf8 collection
 * @param language the language of its words, ISO 639
 * @param script the script of its words, ISO 15924: patterns are of no use for another
 * @param regions the only regions it serves, ISO 3166; empty if it serves all that no file before it does
 */
record PatternFile(String name, String language, String script, Set<String> regions) {
    private static final String LATIN = "Latn";

    /** Where spelling and syllables are taught the British way. */
    private static final Set<String> BRITISH = Set.of("AU", "GB", "HK", "IE", "IN", "MT", "NG", "NZ", "PK", "SG", "ZA");

    /** The first file that serves a tag is taken. */
    private static final List<PatternFile> ALL = List.of(
            new PatternFile("hyph-en-gb", "en", LATIN, BRITISH),
            latin("hyph-en-us", "en"),
            latin("hyph-de-1996", "de"),
            latin("hyph-es", "es"),
            latin("hyph-it", "it"),
            latin("hyph-nl", "nl"),
            latin("hyph-pl", "pl"),
            latin("hyph-pt", "pt"),
            latin("hyph-sv", "sv"),
            latin("hyph-tr", "tr"),
            new PatternFile("hyph-uk", "uk", "Cyrl", Set.of()));

    /** Orthographies older than the patterns: they divide other words, and at other letters. */
    private static final Set<String> OTHER_ORTHOGRAPHIES =
            Set.of("1901", "1606nict", "1694acad", "ao1990neg", "emodeng");

    private static PatternFile latin(String name, String language) {
        return new PatternFile(name, language, LATIN, Set.of());
    }

    static Optional<PatternFile> forLanguage(String languageTag) {
        Locale locale = Locale.forLanguageTag(languageTag.replace('_', '-'));
        for (PatternFile file : ALL) {
            if (file.serves(locale)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private boolean serves(Locale locale) {
        return language.equals(locale.getLanguage())
                && (locale.getScript().isEmpty() || script.equals(locale.getScript()))
                && (regions.isEmpty() || regions.contains(locale.getCountry()))
                && !isOtherOrthography(locale);
    }

    private static boolean isOtherOrthography(Locale locale) {
        for (String variant : locale.getVariant().toLowerCase(Locale.ROOT).split("_", -1)) {
            if (OTHER_ORTHOGRAPHIES.contains(variant)) {
                return true;
            }
        }
        return false;
    }

    /** What the file holds; nothing if the build left it out. */
    Optional<String> text() {
        return read("patterns/".concat(name).concat(".tex"));
    }

    /** Our own list of words that the patterns divide wrongly: divided as they should be, {@code #} opens a comment. */
    String exceptions() {
        return read("exceptions/".concat(name).concat(".txt")).orElse("");
    }

    private static Optional<String> read(String file) {
        try (InputStream stream = PatternFile.class.getResourceAsStream(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read the hyphenation file " + file, cause);
        }
    }
}
