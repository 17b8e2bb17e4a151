package galley.timeline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The English word before a date that leaves an end open. The article's own words decide, because they differ in what
 * they claim: "built by 1850" was not being built until then, and "lost after 1855" was not lost from that year on.
 */
enum OpenEnd {
    SINCE("since", "since"),
    FROM("from", "earliest|earlier|sooner|not before|or after|or later|onwards?|from"),
    AFTER("after", "after|later|subsequent"),
    UNTIL("until", "until|till|up to"),
    BY("by", "by|latest|later|not after|or before|or earlier"),
    BEFORE("before", "before|prior|previous|earlier");

    private static final List<OpenEnd> STARTS = List.of(SINCE, FROM, AFTER);
    private static final List<OpenEnd> ENDS = List.of(UNTIL, BY, BEFORE);

    private final String word;
    private final Pattern signs;

    OpenEnd(String word, String signs) {
        this.word = word;
        this.signs = Pattern.compile("\\b(?:" + signs + ")\\b");
    }

    /** The word before a first date that has no last one; "from", which claims least, where the article has none. */
    static String start(String dateText) {
        return first(STARTS, dateText, FROM);
    }

    /** The word before a last date that has no first one; "by", which claims least, where the article has none. */
    static String end(String dateText) {
        return first(ENDS, dateText, BY);
    }

    private static String first(List<OpenEnd> ends, String dateText, OpenEnd none) {
        String said = dateText.toLowerCase(Locale.ROOT);
        return ends.stream()
                .filter(end -> end.signs.matcher(said).find())
                .findFirst()
                .orElse(none)
                .word;
    }
}
