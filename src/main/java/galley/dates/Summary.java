package galley.dates;

import galley.dates.Vocabulary.Kind;
import java.util.Locale;

/** A clause without its date words, made to stand alone: every word is the article's. */
public final class Summary {
    /** Characters past which a clause is cut, at a comma where there is one. */
    private static final int LONGEST = 150;

    private static final int SHORTEST = 50;

    private final Vocabulary words;
    /** Whether the date stood nearer to the end, so that what the date tells of does too. */
    private final boolean dateLast;

    private String text;

    private Summary(String before, String after, Vocabulary words) {
        this.text = before + " " + after;
        this.dateLast = before.length() > after.length();
        this.words = words;
    }

    /**
     * The characters from {@code begin} to {@code end} without those of the date words.
     *
     * @return empty when nothing is left that says anything
     */
    public static String of(String passage, int begin, int end, Expression date, Vocabulary words) {
        int cutBegin = Math.min(end, Math.max(begin, date.wordsBegin()));
        int cutEnd = Math.min(end, Math.max(cutBegin, date.end()));
        Summary summary = new Summary(passage.substring(begin, cutBegin), passage.substring(cutEnd, end), words);
        return summary.clean();
    }

    /** All the characters from {@code begin} to {@code end}, date words among them. */
    public static String whole(String passage, int begin, int end, Vocabulary words) {
        return new Summary(passage.substring(begin, end), "", words).clean();
    }

    private String clean() {
        spaces();
        trimEnd();
        trimStart();
        shorten();
        brackets();
        trimEnd();
        return capitalised();
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
            changed = opening || mark;
            if (changed) {
                text = text.substring(opening ? word : Character.charCount(text.codePointAt(0)))
                        .strip();
            }
        }
    }

    private void trimEnd() {
        boolean changed = true;
        while (changed && !text.isEmpty()) {
            int begin = text.length();
            while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
                begin--;
            }
            boolean alone = begin > 0 && text.charAt(begin - 1) == ' ';
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

    private void shorten() {
        if (text.length() <= LONGEST) {
            return;
        }
        int from = dateLast ? text.indexOf(", ", text.length() - LONGEST - 2) : -1;
        if (from >= 0 && text.length() - from - 2 >= SHORTEST) {
            text = text.substring(from + 2);
            trimStart();
            return;
        }
        int to = cut();
        if (to > 0) {
            text = text.substring(0, to);
            return;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        text = blank > 0 ? text.substring(0, blank) : text;
        trimEnd();
        text = text + " \u2026";
    }

    /** The last place where a clause or a part of a list ends, or 0. */
    private int cut() {
        int last = 0;
        for (int i = SHORTEST; i <= LONGEST; i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            String next = text.substring(i + 1, wordEnd(i + 1)).toLowerCase(Locale.ROOT);
            boolean ends = text.charAt(i - 1) == ',' || words.has(Kind.CLAUSE_START, next) || words.has(Kind.AND, next);
            last = ends ? i : last;
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
