package galley.read.wikitext;

import galley.source.Source;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What wikitext looks like from outside. */
final class Look {
    private static final int LOOKED_AT = 30_000;
    private static final Pattern NAMED = Pattern.compile(".*\\.(wiki|mediawiki|wikitext|wikisyntax|mw)");
    private static final Pattern REDIRECT = Pattern.compile("(?isU)\\s*#(redirect|weiterleitung|redirection|redirección"
            + "|перенаправление|перенаправлення|تحويل|重定向|넘겨주기|ανακατευθυνση|айдау)\\s*:?\\s*\\[\\[.*");

    /** A fact of the samples' notation: a hyphen, a label and a colon on a line. */
    private static final Pattern SAMPLE = Pattern.compile("(?m)^Infobox *\r?\n- [^\n:]{1,60}:");

    private static final Pattern ESCAPED_TAG = Pattern.compile("(?i)&lt;(/?ref|br|small|su[bp]|div|span)\\b");
    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&#039;", "'", "&#39;", "'", "&amp;", "&");
    private static final Pattern ENTITY = Pattern.compile(String.join("|", new TreeSet<>(ENTITIES.keySet())));

    private Look() {}

    /** Whether a source is named or looks like a page of a wiki. */
    static boolean isWikitext(Source source) {
        if (NAMED.matcher(source.origin().fileName().toLowerCase(Locale.ROOT)).matches()) {
            return true;
        }
        String text = source.text();
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (isData(beginning.strip()) || SAMPLE.matcher(beginning).find()) {
            return false;
        }
        int templates =
                count(beginning, "{{", "}}") + count(beginning, "{|", "|}") + count(beginning, "<ref", "</ref>");
        int links = count(beginning, "[[", "]]");
        boolean bold = beginning.contains("'''");
        return isRedirect(text) || (templates > 0 && (links > 0 || bold)) || (links > 2 && bold) || templates > 2;
    }

    static boolean isRedirect(String text) {
        return REDIRECT.matcher(text.substring(0, Math.min(text.length(), 1000)))
                .matches();
    }

    private static boolean isData(String text) {
        boolean object = text.startsWith("{") && !text.startsWith("{{") && !text.startsWith("{|");
        return object || (text.startsWith("[") && !text.startsWith("[[")) || text.startsWith("<?xml");
    }

    /** How many pairs of signs there are, up to ten. */
    private static int count(String text, String open, String close) {
        int count = 0;
        int at = text.indexOf(open);
        while (at >= 0 && count < 10) {
            int end = text.indexOf(close, at);
            if (end < 0) {
                return count;
            }
            count++;
            at = text.indexOf(open, end);
        }
        return count;
    }

    /** The same text, of the same length, without characters that mean nothing in wikitext or something to us alone. */
    static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                clean.setCharAt(i, i + 1 < text.length() && text.charAt(i + 1) == '\n' ? ' ' : '\n');
            } else if (c >= '\uFDD0' && c <= '\uFDEF') {
                clean.setCharAt(i, '\uFFFD');
            } else if (c == '\uFEFF' || c >= '\uFFFE' || (c < ' ' && c != '\n' && c != '\t') || isOddControl(c)) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    /** Whether tags are written as XML writes text: a page has some as they are, and seldom one in disguise. */
    static boolean isEscaped(String text) {
        return text.indexOf('<') < 0
                && ESCAPED_TAG.matcher(text).results().limit(2).count() == 2;
    }

    /** The text that XML's five entities stand for (XML 1.0, 4.6), each taken once. */
    static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(ENTITIES.get(match.group())));
    }

    private static boolean isOddControl(char c) {
        return (c >= '\u007F' && c < '\u00A0') || c == '\u2028' || c == '\u2029';
    }
}
