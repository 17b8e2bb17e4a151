package galley.export.docx;

import galley.export.docx.parts.Relationship;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses outside that one part leads to, each with the id of its relationship. */
final class Links {
    /** What a click may open: an address that Word would run or read from disk is not among them. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    /** Word cannot open longer ones (documented limit of a hyperlink). */
    private static final int LONGEST = 2_079;

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** The relationship id for a target; empty where it is no address that a click may open. */
    Optional<String> id(String target) {
        return address(target).map(address -> ids.computeIfAbsent(address, any -> "link" + (ids.size() + 1)));
    }

    /** What leads there, in the order of first use. */
    List<Relationship> relationships() {
        return ids.entrySet().stream()
                .map(link -> Relationship.link(link.getKey(), link.getValue()))
                .toList();
    }

    /** Whether the target claims to be an address, rather than the title of another article. */
    static boolean hasScheme(String target) {
        int colon = target.indexOf(':');
        return colon > 1 && target.substring(0, colon).chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /** The address in the characters that an address may have (RFC 3986); others are percent-encoded as UTF-8. */
    private static Optional<String> address(String target) {
        String trimmed = target.strip();
        int colon = trimmed.indexOf(':');
        if (colon < 0 || !SCHEMES.contains(trimmed.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(Percent.encode(trimmed));
            // Programs that parse every relationship refuse the whole file over an address without a host.
            boolean whole = uri.isOpaque() || uri.getHost() != null;
            return Optional.of(uri.toASCIIString()).filter(ascii -> whole && ascii.length() <= LONGEST);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
