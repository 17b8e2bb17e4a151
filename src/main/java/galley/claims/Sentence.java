package galley.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence of a passage, cut into words.
 *
 * @param passage where it stands
 * @param words its words and marks, in order
 */
public record Sentence(Passage passage, List<Word> words) {
    /** Longer ones are identifiers, not numbers. */
    private static final int MOST_DIGITS = 15;

    /** Groups of three, or none. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})++(\\.\\d++)?+|\\d++(\\.\\d++)?+");

    private static final WordLists LISTS = WordLists.of("en.txt");

    /** Takes a copy of the words. */
    public Sentence {
        words = List.copyOf(words);
    }

    /** The sentences of a passage. A full stop after an abbreviation or an initial ends none. */
    public static List<Sentence> of(Passage passage) {
        List<Word> all = words(passage.text());
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < all.size(); i++) {
            if (i + 1 == all.size() || ends(all, i, passage.text())) {
                sentences.add(new Sentence(passage, all.subList(first, i + 1)));
                first = i + 1;
            }
        }
        return sentences;
    }

    /** Its characters. */
    public String text() {
        return passage.text().substring(begin(), end());
    }

    /** Where it begins in the passage. */
    public int begin() {
        return words.get(0).begin();
    }

    /** Where it ends in the passage. */
    public int end() {
        return words.get(words.size() - 1).end();
    }

    /** Whether it has one of the words. */
    public boolean has(Collection<String> any) {
        return words.stream().anyMatch(word -> word.is(any));
    }

    /** Whether the words stand one after the other at an index. */
    public boolean at(int index, String... keys) {
        if (index < 0 || index + keys.length > words.size()) {
            return false;
        }
        for (int i = 0; i < keys.length; i++) {
            if (!words.get(index + i).is(keys[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(List<Word> all, int i, String text) {
        Word word = all.get(i);
        Word next = all.get(i + 1);
        if (text.substring(word.end(), next.begin()).indexOf('\n') >= 0) {
            return true;
        }
        boolean apart = next.begin() > word.end();
        if (!apart || ".!?".indexOf(word.text().charAt(0)) < 0) {
            boolean closing = i > 0 && "\"”’)]".indexOf(word.text().charAt(0)) >= 0;
            return apart && closing && ".!?".indexOf(all.get(i - 1).text().charAt(0)) >= 0 && begins(next);
        }
        return begins(next) && !(word.is(".") && i > 0 && abbreviates(all.get(i - 1)));
    }

    private static boolean begins(Word next) {
        return !Character.isLowerCase(next.text().codePointAt(0));
    }

    private static boolean abbreviates(Word word) {
        return (word.text().length() == 1 && word.capital()) || word.is(LISTS.words("abbreviation"));
    }

    /** The words of any text. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at = end;
                continue;
            }
            if (isDigit(text, at)) {
                end = number(text, at);
            } else if (Character.isLetter(c)) {
                end = letters(text, at);
            }
            words.add(word(text, at, end));
            at = end;
        }
        return words;
    }

    private static Word word(String text, int begin, int end) {
        String written = text.substring(begin, end);
        String key = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        double value = Double.NaN;
        if (isDigit(written, 0)
                && written.length() <= MOST_DIGITS
                && NUMBER.matcher(written).matches()) {
            value = Double.parseDouble(written.replace(",", ""));
        }
        boolean possessive = key.endsWith("'s") || key.endsWith("s'");
        return new Word(begin, end, written, possessive ? key.substring(0, key.lastIndexOf('\'')) : key, value);
    }

    /** The end of digits, their groups and decimals; letters that touch them make it no number. */
    private static int number(String text, int from) {
        int end = from;
        while (isDigit(text, end)
                || (end < text.length() && ",.".indexOf(text.charAt(end)) >= 0 && isDigit(text, end + 1))) {
            end++;
        }
        return end < text.length() && Character.isLetter(text.codePointAt(end)) ? letters(text, end) : end;
    }

    private static int letters(String text, int from) {
        int end = from;
        while (end < text.length() && (isLetter(text, end) || joins(text, end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isLetter(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** An apostrophe between letters. */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
