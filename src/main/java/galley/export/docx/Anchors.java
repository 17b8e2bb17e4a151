package galley.export.docx;

import galley.model.Article;
import galley.model.EveryInline;
import galley.model.Inline;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places that links within the article lead to, as bookmarks. */
final class Anchors {
    /** Begins their names, so that they are known from the bookmarks of headings and captions when read back. */
    static final String PREFIX = "to_";

    /** Word takes so many characters, letters, digits and underscores alone, and no difference of case counts. */
    private static final int LONGEST = 40;

    private static final String WITHIN = "#";

    private final Map<String, String> bookmarks = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();

    Anchors(Article article) {
        Set<String> taken = new HashSet<>();
        EveryInline.of(article, inline -> {
            if (inline instanceof Inline.Anchor anchor) {
                bookmarks.computeIfAbsent(anchor.name(), name -> free(name, taken));
            }
        });
    }

    private static String free(String name, Set<String> taken) {
        String safe = PREFIX + name.replaceAll("[^\\p{L}\\p{Nd}_]", "_");
        String bookmark = cut(safe, LONGEST);
        for (int i = 2; !taken.add(bookmark.toLowerCase(Locale.ROOT)); i++) {
            bookmark = cut(safe, LONGEST - 1 - Integer.toString(i).length()) + "_" + i;
        }
        return bookmark;
    }

    private static String cut(String name, int length) {
        return name.codePointCount(0, name.length()) <= length
                ? name
                : name.substring(0, name.offsetByCodePoints(0, length));
    }

    /** The bookmark that a link's target names, if it is a place of the article. */
    Optional<String> bookmark(String target) {
        return target.startsWith(WITHIN)
                ? Optional.ofNullable(bookmarks.get(target.substring(WITHIN.length())))
                : Optional.empty();
    }

    /** The bookmark to be set for a place; nothing where it stands already. */
    Optional<String> place(Inline.Anchor anchor) {
        return Optional.ofNullable(bookmarks.get(anchor.name())).filter(placed::add);
    }
}
