package galley.export.csv;

/**
 * A column of a table.
 *
 * @param name its name in the header, in snake case
 * @param words whether it holds words of the article, which need the guard; else numbers, dates and terms of ours
 */
record Column(String name, boolean words) {

    /** A column of words of the article. */
    static Column words(String name) {
        return new Column(name, true);
    }

    /** A column of numbers, dates, or terms of ours. */
    static Column typed(String name) {
        return new Column(name, false);
    }
}
