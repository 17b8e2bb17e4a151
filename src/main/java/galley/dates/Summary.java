package galley.dates;

import galley.dates.Vocabulary.Kind;
import java.util.Locale;

/** A clause without its date words, made to stand alone: every word is the article's. */
public final class Summary {
    /** Characters past which a clause is cut, at a comma where there is one. */
    private static final int LONGEST = 150;

    private static final int SHORTEST = 50;
    /** Characters that stand with a date on each side where a clause is cut before it. */
    private static final int BESIDE = 20;

    private final Vocabulary words;
    /** Whether the date stood nearer to the end, so that what the date tells of does too. */
    private final boolean dateLast;
    /** Letters and digits before the place where the date stood: marks and blanks come and go while text is cleaned. */
    private int lettersBefore;

    private String text;

    private Summary(String before, String after, Vocabulary words) {
        this.text = before + " " + after;
        this.dateLast = before.length() > after.length();
        this.lettersBefore = letters(before);
        this.words = words;
    }

    /**
     * The characters from {@code begin} to {@code end} without those of the date words.
     *
     * @return empty when nothing is left that says anything
     */
    public static String of(String passage, int begin, int end, Expression date, Vocabulary words) {
        int cutBegin = Math.min(end, Math.max(begin, first(passage, date, words)));
        int cutEnd = Math.min(end, Math.max(cutBegin, date.end()));
        if (divides(passage, begin, cutBegin, cutEnd, words)) {
            return whole(passage, begin, end, words);
        }
        Summary summary = new Summary(passage.substring(begin, cutBegin), passage.substring(cutEnd, end), words);
        return summary.clean();
    }

    /** Whether a date stands between an article and a word that would ask for another: "a February 1775 address". */
    private static boolean divides(String passage, int begin, int from, int to, Vocabulary words) {
        String before = passage.substring(begin, from).stripTrailing();
        String article = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return words.has(Kind.INDEFINITE, article)
                && to + 1 < passage.length()
                && passage.charAt(to) == ' '
                && Character.isLetter(passage.charAt(to + 1));
    }

    /** Where the date words begin; an article before "15 May decree" is the decree's, and so is what led to it. */
    private static int first(String passage, Expression date, Vocabulary words) {
        boolean day = date.first()
                .filter(part -> part.grain().compareTo(Grain.MONTH) <= 0)
                .isPresent();
        int wordEnd = date.end() + 1;
        while (wordEnd < passage.length() && Character.isLowerCase(passage.charAt(wordEnd))) {
            wordEnd++;
        }
        if (!day
                || wordEnd <= date.end() + 1
                || passage.charAt(date.end()) != ' '
                || !noun(passage, date, wordEnd, words)) {
            return date.wordsBegin();
        }
        int at = date.wordsBegin();
        for (String word : passage.substring(at, date.end()).split("(?<= )", -1)) {
            at += word.length();
            if (words.has(Kind.ARTICLE, word.strip().toLowerCase(Locale.ROOT))) {
                return passage.substring(at, date.end()).contains(" of ") ? date.wordsBegin() : at;
            }
        }
        return date.wordsBegin();
    }

    private static boolean noun(String passage, Expression date, int wordEnd, Vocabulary words) {
        String word = passage.substring(date.end() + 1, wordEnd);
        return !words.has(Kind.PREPOSITION, word)
                && !words.has(Kind.AND, word)
                && !words.has(Kind.CLAUSE_START, word)
                && !words.has(Kind.SUBJECT_START, word)
                && !words.has(Kind.VERB, word);
    }

    /** All the characters from {@code begin} to {@code end}, date words among them. */
    public static String whole(String passage, int begin, int end, Vocabulary words) {
        return new Summary(passage.substring(begin, end), "", words).clean();
    }

    private String clean() {
        spaces();
        trimEnd(letters(text) == lettersBefore || text.endsWith(":"));
        trimStart();
        boolean cut = shorten();
        brackets();
        trimEnd(cut);
        return capitalised();
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** Where the date stood. */
    private int place() {
        int letters = 0;
        int at = 0;
        while (at < text.length() && letters < lettersBefore) {
            letters += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
            at++;
        }
        return at;
    }

    private void dropStart(int characters) {
        lettersBefore = Math.max(0, lettersBefore - letters(text.substring(0, characters)));
        text = text.substring(characters).strip();
    }

    /** One blank between words, none before a comma or inside brackets; emptied brackets and doubled commas go. */
    private void spaces() {
        StringBuilder tidy = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char last = tidy.length() == 0 ? ' ' : tidy.charAt(tidy.length() - 1);
            if (Tokenizer.isBlank(c)) {
                if (last != ' ' && last != '(' && last != '[') {
                    tidy.append(' ');
                }
                continue;
            }
            if (last == ' ' && tidy.length() > 0 && ",;:.!?)]".indexOf(c) >= 0) {
                tidy.setLength(tidy.length() - 1);
                last = tidy.length() == 0 ? ' ' : tidy.charAt(tidy.length() - 1);
            }
            if (last == ',' && (c == ')' || c == ']')) {
                tidy.setLength(tidy.length() - 1);
                last = tidy.length() == 0 ? ' ' : tidy.charAt(tidy.length() - 1);
            }
            if ((c == ')' && last == '(') || (c == ']' && last == '[')) {
                tidy.setLength(tidy.length() - 1);
            } else if (!(c == ',' && (last == ',' || last == '(' || last == ';'))) {
                tidy.append(c);
            }
        }
        text = tidy.toString().strip().replace("  ", " ");
    }

    private void trimStart() {
        boolean changed = true;
        while (changed && !text.isEmpty()) {
            int word = wordEnd(0);
            boolean whole = word > 0 && (word == text.length() || !Character.isLetterOrDigit(text.charAt(word)));
            boolean opening =
                    whole && words.has(Kind.OPENING, text.substring(0, word).toLowerCase(Locale.ROOT));
            boolean mark = word == 0
                    && !Character.isLetterOrDigit(text.codePointAt(0))
                    && "\"\u201C\u2018'($£€".indexOf(text.charAt(0)) < 0;
            boolean stump = whole
                    && word < text.length()
                    && text.charAt(word) == ','
                    && words.has(Kind.STUMP, text.substring(0, word).toLowerCase(Locale.ROOT));
            opening |= stump;
            changed = opening || mark;
            if (changed) {
                dropStart(opening ? word : Character.charCount(text.codePointAt(0)));
            }
        }
    }

    /**
     * Takes marks off the end.
     *
     * @param loose whether words went from there, so that those that led to them go too: "it was opened in"
     */
    private void trimEnd(boolean loose) {
        boolean changed = true;
        while (changed && !text.isEmpty()) {
            int begin = text.length();
            while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
                begin--;
            }
            boolean alone = loose && begin > 0 && text.charAt(begin - 1) == ' ';
            boolean dangling =
                    alone && words.has(Kind.DANGLING, text.substring(begin).toLowerCase(Locale.ROOT));
            boolean mark = ",;:.-\u2013\u2014(".indexOf(text.charAt(text.length() - 1)) >= 0 && !initials();
            changed = dangling || mark;
            if (changed) {
                text = text.substring(0, dangling ? begin : text.length() - 1).strip();
            }
        }
    }

    /** Whether it ends in letters with a full stop each, as "the U.S." does. */
    private boolean initials() {
        int last = text.length() - 1;
        return last >= 3
                && text.charAt(last) == '.'
                && Character.isLetter(text.charAt(last - 1))
                && text.charAt(last - 2) == '.'
                && Character.isLetter(text.charAt(last - 3));
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Cuts a long text to the part in which the date stood; whether anything was cut. */
    private boolean shorten() {
        if (text.length() <= LONGEST) {
            return false;
        }
        int date = place();
        int from = dateLast ? comma(text.length() - LONGEST, Math.min(text.length() - SHORTEST, date - 1)) : 0;
        from = from == 0 && date > SHORTEST && cut(date) == 0 ? start(date) : from;
        dropStart(from);
        trimStart();
        if (text.length() > LONGEST) {
            int to = cut(place());
            text = to > 0 ? text.substring(0, to) : cutAnywhere();
        }
        return true;
    }

    private String cutAnywhere() {
        int blank = text.lastIndexOf(' ', LONGEST);
        text = blank > 0 ? text.substring(0, blank) : text;
        trimEnd(true);
        return text + " \u2026";
    }

    /** After the first comma between two places, or 0. */
    private int comma(int from, int to) {
        int found = text.indexOf(", ", Math.max(0, from - 2));
        return found >= 0 && found + 2 <= to ? found + 2 : 0;
    }

    /** Where a part begins that says something and holds the date, or 0. */
    private int start(int date) {
        int from = Math.max(1, date - LONGEST + BESIDE);
        int comma = comma(from, Math.min(date - BESIDE, text.length() - SHORTEST));
        for (int i = from; comma == 0 && i < date - BESIDE; i++) {
            if (text.charAt(i) == ' ' && begins(i + 1)) {
                return i + 1;
            }
        }
        return comma == 0 ? comma(from, date - BESIDE) : comma;
    }

    private boolean begins(int at) {
        String word = text.substring(at, wordEnd(at)).toLowerCase(Locale.ROOT);
        return words.has(Kind.CLAUSE_START, word) || words.has(Kind.AND, word);
    }

    /** The last place where a clause or a part of a list ends, with the date before it and no bracket open; or 0. */
    private int cut(int date) {
        int last = 0;
        int depth = 0;
        for (int i = 0; i <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean ends = c == ' ' && (text.charAt(i - 1) == ',' || text.charAt(i + 1) == '(' || begins(i + 1));
            last = ends && depth == 0 && i >= Math.max(SHORTEST, date) ? i : last;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return last;
    }

    /** A bracket or quotation mark whose partner was cut away goes too. */
    private void brackets() {
        dropUnmatched('(', ')');
        dropUnmatched('\u201C', '\u201D');
        if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            int mark = text.lastIndexOf('"');
            text = (text.substring(0, mark) + " " + text.substring(mark + 1))
                    .strip()
                    .replaceAll(" +", " ");
        }
    }

    private void dropUnmatched(char open, char close) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        int lastOpen = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close && depth == 0) {
                kept.append(' ');
                continue;
            }
            depth += c == open ? 1 : c == close ? -1 : 0;
            lastOpen = c == open && depth == 1 ? kept.length() : lastOpen;
            kept.append(c);
        }
        if (depth > 0) {
            kept.setCharAt(lastOpen, ' ');
        }
        text = kept.toString().strip().replaceAll(" +", " ");
    }

    private String capitalised() {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        int first = text.codePointAt(0);
        int width = Character.charCount(first);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(text, width, text.length())
                .toString();
    }
}
