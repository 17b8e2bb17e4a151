package galley.book;

import galley.model.Article;
import galley.model.EveryInline;
import galley.model.Inline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links from article to article that lead, where both are bound into one book, to a chapter of it. */
final class ChapterLinks {
    private static final char PART = '#';

    /** Chapters by the titles of their articles. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The chapters that some other one links to. */
    private final Set<Integer> wanted = new HashSet<>();

    ChapterLinks(List<Chapter> chapters) {
        for (int i = 0; i < chapters.size(); i++) {
            numbers.putIfAbsent(title(chapters.get(i).article().title()), i + 1);
        }
        for (Chapter chapter : chapters) {
            count(chapter.article());
        }
    }

    private void count(Article article) {
        EveryInline.of(article, inline -> {
            if (inline instanceof Inline.Link link) {
                chapter(link.target()).ifPresent(wanted::add);
            }
        });
    }

    /** The number of the chapter that a link between articles leads to; its parts are not told apart. */
    Optional<Integer> chapter(String target) {
        int part = target.indexOf(PART);
        return part == 0
                ? Optional.empty()
                : Optional.ofNullable(numbers.get(title(part < 0 ? target : target.substring(0, part))));
    }

    /** Whether some link leads to a chapter. */
    boolean isWanted(int chapter) {
        return wanted.contains(chapter);
    }

    /** Titles of MediaWiki are the same but for the case of their first letter, and a space is an underscore. */
    private static String title(String words) {
        String plain = words.replace('_', ' ').strip();
        if (plain.isEmpty()) {
            return plain;
        }
        int first = Character.charCount(plain.codePointAt(0));
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(plain.codePointAt(0)))
                .append(plain, first, plain.length())
                .toString();
    }
}
