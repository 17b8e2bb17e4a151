package galley.read.wikitext.markup;

import galley.read.wikitext.expand.Deposit;
import galley.read.wikitext.expand.Deposits;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Remarks;
import galley.read.wikitext.expand.Traced;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings wikitext into the form that the passes behind it read: pictures become marks, links that only a wiki needs go,
 * and blocks of HTML become lines of wikitext.
 */
final class Normaliser {
    private final Traced in;
    private final String text;
    private final Deposits deposits;
    private final Remarks remarks;
    private final Namespaces namespaces;
    private final Brackets brackets;
    private final HtmlLines out;
    private int at;

    private Normaliser(Traced in, Deposits deposits, Remarks remarks, Namespaces namespaces) {
        this.in = in;
        this.text = in.text();
        this.deposits = deposits;
        this.remarks = remarks;
        this.namespaces = namespaces;
        this.brackets = Brackets.of(text);
        this.out = new HtmlLines(in);
    }

    static Traced of(Traced in, Deposits deposits, Remarks remarks, Namespaces namespaces) {
        Normaliser normaliser = new Normaliser(in, deposits, remarks, namespaces);
        normaliser.run();
        return normaliser.out.build();
    }

    private void run() {
        while (at < text.length()) {
            int next = at;
            while (next < text.length() && "[<_".indexOf(text.charAt(next)) < 0) {
                next++;
            }
            out.copy(at, next);
            at = next;
            if (at < text.length() && !special()) {
                out.copy(at, at + 1);
                at++;
            }
        }
    }

    private boolean special() {
        return switch (text.charAt(at)) {
            case '[' -> text.startsWith("[[", at) && link();
            case '<' -> tag();
            default -> text.startsWith("__", at) && magicWord();
        };
    }

    /** {@code __TOC__} and its like. */
    private boolean magicWord() {
        int end = at + 2;
        while (end < text.length() && end - at < 40 && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        if (end == at + 2 || !text.startsWith("__", end)) {
            return false;
        }
        at = end + 2;
        return true;
    }

    private boolean tag() {
        Optional<HtmlTag> tag = HtmlTag.at(text, at, text.length());
        if (tag.isEmpty() || !out.tag(tag.get(), at)) {
            return false;
        }
        at = tag.get().end();
        return true;
    }

    private boolean link() {
        int colon = at + 2;
        while (colon < text.length() && colon - at < 40 && ":[]|{}\n".indexOf(text.charAt(colon)) < 0) {
            colon++;
        }
        if (colon == text.length() || text.charAt(colon) != ':' || colon == at + 2) {
            return false;
        }
        String namespace =
                text.substring(at + 2, colon).replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        if (namespaces.pictures().contains(namespace)) {
            return picture(colon + 1);
        }
        boolean category = namespaces.categories().contains(namespace);
        int close = brackets.close(at);
        if ((!category && !isOtherLanguage(namespace, close)) || close < 0) {
            return false;
        }
        remarks.add(Remark.LINK_DROPPED, in.origin(at), text.substring(at + 2, close));
        at = close + 2;
        if (out.isAtLineStart() && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return true;
    }

    private boolean picture(int name) {
        int close = brackets.close(at);
        int end = close >= 0 ? close : lineEnd();
        out.add(deposits.put(new Deposit.Picture(in.slice(name, end))), in.origin(at));
        at = close >= 0 ? close + 2 : end;
        return true;
    }

    private int lineEnd() {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed;
    }

    /** A code of a language, and no text of its own: the list of an article's sisters, as pages kept it until 2013. */
    private boolean isOtherLanguage(String prefix, int close) {
        boolean code = prefix.equals("simple") || prefix.equals("be-x-old") || isCode(prefix);
        return code && close >= 0 && Lines.indexOf(text, '|', at, close) < 0;
    }

    private static boolean isCode(String prefix) {
        int dash = prefix.indexOf('-');
        String first = dash < 0 ? prefix : prefix.substring(0, dash);
        boolean letters = prefix.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
        return letters && (first.length() == 2 || first.length() == 3) && !prefix.equals("doi");
    }
}
