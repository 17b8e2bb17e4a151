package galley.export.text;

/** Lines of text, two blanks deeper for each level. */
final class Indented {
    private final StringBuilder text = new StringBuilder();
    private int level;

    void line(String line) {
        text.append("  ".repeat(level)).append(line).append('\n');
    }

    /** Runs an action whose lines stand one level deeper. */
    void indented(Runnable action) {
        level++;
        action.run();
        level--;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
