package galley.export;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters beyond ASCII written in ASCII, for file names alone: Latin letters that do not decompose, Cyrillic (ISO 9 in
 * spirit, without its diacritics) and Greek (ELOT 743 in spirit). Other scripts are left alone.
 */
final class Transliteration {
    private static final Map<Integer, String> LETTERS = letters();

    private Transliteration() {}

    static String toAscii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String letter = c < 0x80 ? null : LETTERS.get(Character.toLowerCase(c));
            if (letter == null) {
                out.appendCodePoint(c);
            } else {
                out.append(letter);
            }
        });
        return out.toString();
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> map = new HashMap<>();
        add(map, "ßæœøłđðþıħŋŧĸſ", "ss ae oe o l d d th i h n t k s");
        add(
                map,
                "абвгдежзийклмнопрстуфхцчшщъыьэюя",
                "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya");
        add(map, "іґєјљњћђџѕәғқңөұүһ", "i g ye j lj nj c dj dz dz a g q n o u u h");
        add(map, "αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
        return Map.copyOf(map);
    }

    private static void add(Map<Integer, String> map, String letters, String ascii) {
        String[] parts = ascii.split(" ", -1);
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            map.put(points[i], parts[i].replace("_", ""));
        }
    }
}
