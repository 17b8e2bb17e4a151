package galley.read.dump;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which pages of a dump are wanted.
 *
 * @param titles their titles; none for every title
 * @param categories categories of which they name one at least, in their own text; none for every page
 * @param longest characters of the longest text that is taken
 */
public record Wanted(Set<String> titles, List<String> categories, int longest) {
    /** The number of the namespace of categories in every wiki. */
    private static final int CATEGORIES = 14;

    /** Takes copies, titles and categories as wikis write them. */
    public Wanted {
        titles = titles.stream().map(Wanted::spaced).collect(Collectors.toCollection(TreeSet::new));
        categories = categories.stream().map(Wanted::folded).toList();
    }

    /** Every article, to a length that no article has. */
    public static Wanted all() {
        return new Wanted(Set.of(), List.of(), 4_000_000);
    }

    /** Articles alone: no talk, no templates, and nothing that only leads elsewhere. */
    boolean isArticle(Page.Head head) {
        boolean named = titles.isEmpty() || titles.contains(head.title());
        return head.namespace() == 0 && !head.redirect() && named;
    }

    /** Whether a text names one of the categories; those that templates would add are not seen. */
    boolean isInCategory(String text, Site site) {
        if (categories.isEmpty()) {
            return true;
        }
        String local = folded(site.namespaces().getOrDefault(CATEGORIES, "category"));
        for (int at = text.indexOf("[["); at >= 0; at = text.indexOf("[[", at + 2)) {
            int colon = text.indexOf(':', at);
            int close = text.indexOf("]]", at);
            if (colon < 0 || close < 0) {
                return false;
            }
            if (colon < close && isCategory(text.substring(at + 2, Math.min(colon, at + 100)), local)) {
                String name = text.substring(colon + 1, Math.min(close, colon + 1000));
                int bar = name.indexOf('|');
                if (categories.contains(folded(bar < 0 ? name : name.substring(0, bar)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCategory(String prefix, String local) {
        String folded = folded(prefix);
        return folded.equals("category") || folded.equals(local);
    }

    static String spaced(String title) {
        return title.replace('_', ' ').strip();
    }

    private static String folded(String name) {
        return spaced(name).toLowerCase(Locale.ROOT);
    }
}
