package galley.read.wikitext.expand;

/** Numbers as English pages write them. */
final class Numbers {
    private Numbers() {}

    /** Digits before the decimal point in groups of three with commas; what is no number stays. */
    static String grouped(String number) {
        if (!number.matches("[-+\u2212]?[0-9]{4,}(\\.[0-9]+)?")) {
            return number;
        }
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        StringBuilder grouped = new StringBuilder(number);
        for (int i = end - 3; i > 0 && Character.isDigit(number.charAt(i - 1)); i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
