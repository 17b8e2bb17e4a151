package galley.verify;

/**
 * Something that a file says.
 *
 * @param text its words
 * @param where where in the file: {@code page 2}, {@code row 7}
 */
record Said(String text, String where) {}
