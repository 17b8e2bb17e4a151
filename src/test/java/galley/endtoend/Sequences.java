package galley.endtoend;

import java.util.List;

/** Compares the words of an article with those of a page, where other things may stand between them. */
final class Sequences {
    private Sequences() {}

    /**
     * What of the words is not found in this order, with the words before it; empty if all are. A word may be found in
     * two parts, for a line may end at its hyphen, and with the number of a note behind it.
     */
    static String firstMissing(List<String> words, List<String> found) {
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            int next = after(words, i, found, at);
            if (next < 0) {
                return String.join(" ", words.subList(Math.max(0, i - 8), Math.min(words.size(), i + 3)));
            }
            at = next;
        }
        return "";
    }

    private static int after(List<String> words, int i, List<String> found, int from) {
        String word = words.get(i);
        for (int at = from; at < found.size(); at++) {
            String one = found.get(at);
            boolean numbered =
                    one.startsWith(word) && one.substring(word.length()).matches("\\d{0,2}");
            if (numbered) {
                return at + 1;
            }
            boolean inTwo = at + 1 < found.size() && (one + found.get(at + 1)).equals(word);
            if (inTwo) {
                return at + 2;
            }
            boolean joined = i + 1 < words.size() && one.equals(word + words.get(i + 1));
            if (joined) {
                return at;
            }
            boolean rest = i > 0 && one.equals(words.get(i - 1) + word);
            if (rest) {
                return at + 1;
            }
        }
        return -1;
    }
}
