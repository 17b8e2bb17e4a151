package galley.read.dump;

import galley.model.Metadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a dump states of its wiki.
 *
 * @param name the name of the wiki: {@code Wikipedia}; empty where none is stated
 * @param base the address of its main page; empty where none is stated
 * @param language BCP 47 tag, where one is stated
 * @param namespaces the names of its namespaces by number; that of articles, 0, is empty
 */
public record Site(String name, String base, Optional<String> language, Map<Integer, String> namespaces) {
    private static final int DATE = "2016-06-05".length();

    /** Takes a copy, in the order of numbers. */
    public Site {
        namespaces = Collections.unmodifiableMap(new TreeMap<>(namespaces));
    }

    /** The tag of a language in its usual form; empty for what is none. */
    static Optional<String> tag(String language) {
        try {
            String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /**
     * Address and date of a page. The address is that of the main page with the title in the place of the main page's
     * own; the date is the day on which the revision was saved. An export names no licence, and the last of many
     * contributors is not the author, so neither is given.
     */
    Metadata metadata(String title, Revision revision) {
        return new Metadata(
                address(title),
                Optional.empty(),
                Optional.of(revision.timestamp())
                        .filter(time -> time.length() >= DATE)
                        .map(time -> time.substring(0, DATE)),
                List.of());
    }

    private Optional<String> address(String title) {
        boolean web = base.startsWith("https://") || base.startsWith("http://");
        int end = Math.max(base.lastIndexOf('/'), base.lastIndexOf("title=") + "title=".length() - 1);
        if (!web || end < "https://".length()) {
            return Optional.empty();
        }
        try {
            String path = new URI(null, null, "/" + title.replace(' ', '_'), null).toASCIIString();
            return Optional.of(base.substring(0, end + 1) + path.substring(1).replace("?", "%3F"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
