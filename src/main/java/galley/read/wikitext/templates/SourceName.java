package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What short notes call a work: the last names of its authors, four at most, and its year, as MediaWiki's
 * Module:Footnotes joins them; here letters and digits alone, so that spellings of blanks and marks are one.
 */
final class SourceName {
    private static final int MOST_NAMES = 4;

    /** A year may have a letter that tells works of one year apart. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}[a-z]?(?![0-9\\p{L}])");

    private static final Pattern LINKED = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]]*)]]");
    private static final Pattern MARK = Pattern.compile("\uFDD0[0-9]*\uFDD1|<[^<>]*>|&[a-z]+;");

    /** Begins a mark. */
    private static final String OPEN = "\uFDD0";

    /** Begins a key that is written out. */
    private static final String SPELLED_OUT = "CITEREF";

    private SourceName() {}

    /** The key of names and a year, each of which may be empty. */
    static String of(List<String> names, String year) {
        StringBuilder key = new StringBuilder();
        names.stream().limit(MOST_NAMES).forEach(name -> key.append(bare(name)));
        return key.append(bare(year)).toString();
    }

    /** What readers see of wikitext that has links. */
    static String shown(String text) {
        return LINKED.matcher(text).replaceAll("$1");
    }

    private static String bare(String text) {
        return shown(MARK.matcher(text).replaceAll("")).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }

    /**
     * The mark of the place where a call names a work in full: the one it is given, or one by authors and year; an
     * empty string where short notes cannot name it.
     */
    static String mark(Call call) {
        String given = Values.first(call, "ref");
        if (given.startsWith(OPEN) || given.equals("none")) {
            return given.startsWith(OPEN) ? given : "";
        }
        if (given.startsWith(SPELLED_OUT)) {
            return call.source(bare(given.substring(SPELLED_OUT.length())));
        }
        List<String> names = names(call);
        return names.isEmpty() ? "" : call.source(of(names, year(call)));
    }

    /** <code>{{sfnref|Wick|1990}}</code>: the key that a page gives a work, as the mark of its place. */
    static String given(Call call) {
        return call.source(of(Values.positional(call), ""));
    }

    private static List<String> names(Call call) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= MOST_NAMES; i++) {
            String last = SourceKeys.value(call, "last", i);
            String name = last.isEmpty() ? SourceKeys.value(call, "author", i) : last;
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        for (int i = 1; names.isEmpty() && i <= MOST_NAMES; i++) {
            String editor = Values.first(call, "editor" + i + "-last", "editor-last" + i);
            String first = i == 1 && editor.isEmpty() ? SourceKeys.value(call, "editor last") : editor;
            if (!first.isEmpty()) {
                names.add(first);
            }
        }
        return names;
    }

    private static String year(Call call) {
        for (String said : List.of(Values.first(call, "year"), SourceKeys.value(call, "date"))) {
            Matcher year = YEAR.matcher(said);
            if (year.find()) {
                return year.group();
            }
        }
        return "";
    }
}
