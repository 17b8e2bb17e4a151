package galley.compose;

/**
 * One line of a paragraph.
 *
 * @param strip the line itself
 * @param hyphenated whether it ends in a hyphen of ours
 */
record Line(Strip strip, boolean hyphenated) {}
