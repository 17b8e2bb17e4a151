package galley.cli;

/** A paragraph of help for a terminal: lines of at most 100 columns, indented by two. */
final class Paragraph {
    private static final int WIDTH = 100;

    private Paragraph() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            boolean breaks = column > 0 && column + 1 + word.length() > WIDTH;
            String before = column == 0 ? "  " : breaks ? System.lineSeparator() + "  " : " ";
            out.append(before).append(word);
            column = column == 0 || breaks ? 2 + word.length() : column + 1 + word.length();
        }
        return out.toString();
    }
}
