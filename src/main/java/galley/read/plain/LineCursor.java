package galley.read.plain;

import galley.source.Source;

/** The lines of a source from first to last, each cleaned once, when it is reached. */
final class LineCursor {
    private final Source source;
    private final LineCleaner cleaner;
    private final boolean tokenised;
    private int line;

    LineCursor(Source source, LineCleaner cleaner, boolean tokenised) {
        this.source = source;
        this.cleaner = cleaner;
        this.tokenised = tokenised;
    }

    boolean hasNext() {
        return line < source.lineCount();
    }

    /** The next line without its line end and without blanks at its ends. */
    Stretch next() {
        line++;
        Stretch clean = cleaner.clean(source.lineStart(line), source.lineEnd(line));
        return tokenised ? TokenisedLine.closedUp(clean) : clean;
    }

    /** The first character of the next line that is no blank; a line feed for a blank line or none. */
    char nextBegins() {
        return hasNext() ? begins(line + 1) : '\n';
    }

    /** The first character of the next line that is not blank; a line feed if there is none. */
    char nextTextBegins() {
        int ahead = nextTextLine();
        return ahead > source.lineCount() ? '\n' : begins(ahead);
    }

    /** The beginning of the next line that is not blank, at most so many characters, as written. */
    String nextText(int most) {
        int ahead = nextTextLine();
        if (ahead > source.lineCount()) {
            return "";
        }
        int start = source.lineStart(ahead);
        return source.text().substring(start, Math.min(source.lineEnd(ahead), start + most));
    }

    /** Passes over blank lines. */
    void skipBlank() {
        line = nextTextLine() - 1;
    }

    private int nextTextLine() {
        int ahead = line + 1;
        while (ahead <= source.lineCount() && begins(ahead) == '\n') {
            ahead++;
        }
        return ahead;
    }

    private char begins(int number) {
        int end = source.lineEnd(number);
        for (int i = source.lineStart(number); i < end; i++) {
            if (!Blank.is(source.text().charAt(i))) {
                return source.text().charAt(i);
            }
        }
        return '\n';
    }
}
