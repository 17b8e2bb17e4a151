package galley.export.docx.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The lists of a template (ISO/IEC 29500-1, 17.9). */
final class HouseLists {
    private static final List<Integer> ROMAN = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final List<String> ROMAN_SIGNS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int LETTERS = 26;

    private final HouseStyles styles;
    private final Map<String, Element> patterns = new HashMap<>();
    private final Map<String, String> patternOf = new HashMap<>();
    private int highestPattern = -1;
    private int highestList;

    HouseLists(HouseStyles styles, Optional<Element> part) {
        this.styles = styles;
        for (Element one : part.map(Element::elements).orElse(List.of())) {
            if (one.is("abstractNum")) {
                String id = one.attribute("abstractNumId");
                patterns.put(id, one);
                highestPattern = Math.max(highestPattern, number(id).orElse(-1));
            } else if (one.is("num")) {
                String id = one.attribute("numId");
                patternOf.put(id, one.value("abstractNumId"));
                highestList = Math.max(highestList, number(id).orElse(0));
            }
        }
    }

    /**
     * Where a style stands in a list.
     *
     * @param pattern the id of the pattern of the list
     * @param level from 0
     */
    record Position(String pattern, int level) {}

    /** The list that a style puts its paragraphs in, itself or by what it is based on. */
    Optional<Position> position(String styleId) {
        List<Element> chain = styles.chain(styleId);
        for (int i = chain.size() - 1; i >= 0; i--) {
            Optional<Element> numbering = chain.get(i).child("pPr").flatMap(look -> look.child("numPr"));
            String list = numbering.map(one -> one.value("numId")).orElse("");
            if (!list.isEmpty()) {
                String pattern = patternOf.getOrDefault(list, "");
                int stated = number(numbering.get().value("ilvl")).orElse(0);
                String owner = chain.get(i).attribute("styleId");
                return patterns.containsKey(pattern)
                        ? Optional.of(
                                new Position(pattern, linked(pattern, owner).orElse(stated)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The level of a list as it is defined. */
    Optional<Element> level(Position position) {
        return Optional.ofNullable(patterns.get(position.pattern)).flatMap(pattern -> level(pattern, position.level));
    }

    /** A number of a list as its pattern shows it, from the counts of its levels: "II.3". */
    String number(Position position, List<Integer> counts) {
        Optional<Element> pattern = Optional.ofNullable(patterns.get(position.pattern));
        Optional<Element> own = pattern.flatMap(one -> level(one, position.level));
        String text = own.map(level -> level.value("lvlText")).orElse("");
        for (int i = 0; i < counts.size(); i++) {
            int at = i;
            String format = pattern.flatMap(one -> level(one, at))
                    .map(level -> level.value("numFmt"))
                    .orElse("decimal");
            boolean legal = own.flatMap(level -> level.toggle("isLgl")).orElse(false);
            text = text.replace("%" + (i + 1), count(counts.get(i), legal ? "decimal" : format));
        }
        return text;
    }

    /** The first number for a pattern that is not taken. */
    int freePattern() {
        return highestPattern + 1;
    }

    /** The last number of a list that is taken. */
    int lastList() {
        return highestList;
    }

    private Optional<Integer> linked(String pattern, String styleId) {
        return Optional.ofNullable(patterns.get(pattern)).stream()
                .flatMap(one -> one.all("lvl").stream())
                .filter(level -> level.value("pStyle").equals(styleId))
                .map(level -> number(level.attribute("ilvl")).orElse(0))
                .findFirst();
    }

    private static Optional<Element> level(Element pattern, int level) {
        return pattern.all("lvl").stream()
                .filter(one -> number(one.attribute("ilvl")).orElse(-1) == level)
                .findFirst();
    }

    private static String count(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        StringBuilder signs = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.size(); i++) {
            for (; left >= ROMAN.get(i); left -= ROMAN.get(i)) {
                signs.append(ROMAN_SIGNS.get(i));
            }
        }
        return signs.toString();
    }

    /** Word counts z, aa, bb. */
    private static String letter(int number) {
        String one = Character.toString('a' + (number - 1) % LETTERS);
        return one.repeat((number - 1) / LETTERS + 1);
    }

    /** A whole number of up to nine digits. */
    static OptionalInt number(String digits) {
        String plain = digits.startsWith("-") ? digits.substring(1) : digits;
        boolean right = !plain.isEmpty() && plain.length() <= 9 && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return right ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
