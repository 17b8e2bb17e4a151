package galley.read.wikitext.markup;

import java.util.regex.Pattern;

/** Takes out what templates and links that print nothing leave behind in a line. */
final class Tidy {
    /** Brackets with nothing but separators in them. */
    private static final Pattern EMPTY_BRACKETS =
            Pattern.compile(" ?\\([ \u00A0]*+[,;:/]?+[ \u00A0]*+[,;:/]?+[ \u00A0]*+\\)");

    private static final Pattern LEADING = Pattern.compile("\\([ \u00A0]*+[,;][ \u00A0]*+");
    private static final Pattern TRAILING = Pattern.compile("(?<![ \u00A0])[ \u00A0]*+[,;][ \u00A0]*+\\)");
    private static final Pattern BLANK_BEFORE_END = Pattern.compile(" +([,.;])(?=\\s|$)");

    /** Marks that have lost their partners; text that was hidden from markup keeps its own. */
    private static final Pattern REMNANTS = Pattern.compile("\\{\\{+|}}+|\\[\\[+|]]+|</?ref\\b[^>]*>?");

    private Tidy() {}

    static String text(String text) {
        String tidy = text;
        if (tidy.indexOf('(') >= 0) {
            tidy = EMPTY_BRACKETS.matcher(tidy).replaceAll("");
            tidy = LEADING.matcher(tidy).replaceAll("(");
        }
        if (tidy.indexOf(')') >= 0) {
            tidy = TRAILING.matcher(tidy).replaceAll(")");
        }
        if (tidy.indexOf(" ,") >= 0 || tidy.indexOf(" .") >= 0 || tidy.indexOf(" ;") >= 0) {
            tidy = BLANK_BEFORE_END.matcher(tidy).replaceAll("$1");
        }
        boolean marks = tidy.contains("{{") || tidy.contains("}}") || tidy.contains("[[") || tidy.contains("]]");
        return marks || tidy.contains("ref") ? REMNANTS.matcher(tidy).replaceAll("") : tidy;
    }
}
