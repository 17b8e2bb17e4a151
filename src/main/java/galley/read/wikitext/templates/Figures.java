package galley.read.wikitext.templates;

/** How numbers are written. */
final class Figures {
    private Figures() {}

    /** Digits before the decimal point in groups of three; what is no number, or has groups already, stays. */
    static String grouped(String number) {
        if (!number.matches("[-+\u2212]?[0-9]{4,}(\\.[0-9]+)?")) {
            return number;
        }
        int point = number.indexOf('.');
        StringBuilder grouped = new StringBuilder(number);
        for (int i = (point < 0 ? number.length() : point) - 3; i > 0 && isDigit(number.charAt(i - 1)); i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
