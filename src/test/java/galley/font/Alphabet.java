package galley.font;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A script our own engine shapes: sentences of ours in it, and the letters to make words of that nobody ever wrote. */
enum Alphabet {
    LATIN(
            "latn",
            List.of("tr", "en", "ro", "pl", "ca", "nl", "de", "lt", "az", "vi"),
            letters(0x41, 0x7A).repeat(4) + "fififlffTVAWY" + letters(0xC0, 0x17F) + letters(0x1EA0, 0x1EF9),
            "The office filed five fluffy affidavits; \u201CAVATAR\u201D, Wolf\u2019s first fjord film, 1947\u20131952.",
            "Gro\u00DFe \u00C4pfel & \u00DCbergr\u00F6\u00DFe \u2013 12 345,67 \u20AC (\u00BD, 3\u20444) \u00A7 5.",
            "Ti\u1EBFng Vi\u1EC7t: ng\u00E0y x\u01B0a, \u1EDF m\u1ED9t l\u00E0ng n\u1ECD, c\u00F3 ng\u01B0\u1EDDi th\u1EE3 r\u00E8n.",
            "\u00ABCol\u00B7legi paral\u00B7lel\u00BB; \u015Fi \u0163ar\u0103, \u0219i \u021Bar\u0103; k\u0105t, \u0107ma; b\u00EDjna, f\u00EDj\u0301n."),
    CYRILLIC(
            "cyrl",
            List.of("sr", "ru", "bg", "mk", "kk", "uk", "ba", "cv"),
            letters(0x410, 0x44F).repeat(2) + letters(0x400, 0x45F)
                    + "\u0493\u049B\u04A3\u04AF\u04B1\u04BB\u04D9\u04E9",
            "\u049A\u0430\u0437\u0430\u049B\u0441\u0442\u0430\u043D, \u0410\u049B\u0442\u04E9\u0431\u0435: \u04AF\u043C\u0456\u0442, \u2116 5.",
            "\u00AB\u0401\u043B\u043A\u0430\u00BB, \u0437\u0430\u0301\u043C\u043E\u043A, \u0403\u043E\u0440\u0453\u0438."),
    GREEK(
            "grek",
            List.of("el", "en"),
            letters(0x391, 0x3CE).repeat(3) + letters(0x1F00, 0x1FFC),
            "\u0395\u03BB\u03BB\u03AC\u03B4\u03B1, \u0391\u03B8\u03AE\u03BD\u03B1, \u1F18\u03BD \u1F00\u03C1\u03C7\u1FC7 \u1F26\u03BD."),
    ARMENIAN(
            "armn",
            List.of("hy", "en"),
            letters(0x531, 0x556) + letters(0x561, 0x587).repeat(2),
            "\u0540\u0561\u0575\u0561\u057D\u057F\u0561\u0576, \u0535\u0580\u0587\u0561\u0576\u055D \u0574\u0576\u0578\u0582\u0574 \u0567\u0589"),
    GEORGIAN(
            "geor",
            List.of("ka", "en"),
            letters(0x10D0, 0x10F0).repeat(2) + letters(0x10A0, 0x10C5),
            "\u10E1\u10D0\u10E5\u10D0\u10E0\u10D7\u10D5\u10D4\u10DA\u10DD, \u10D7\u10D1\u10D8\u10DA\u10D8\u10E1\u10D8, 1921\u20131991.");

    private static final String MARKS =
            "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030C\u0323\u0327\u0328";
    private static final String SPACES = "  \u00A0\u2009\u202F ";
    private static final String SIGNS = ",.;:!?)\u201D\u2019\u00BB\u2014-\u00AD\u200B\u200C\u200D";

    private final String script;
    private final List<String> languages;
    private final String letters;
    private final List<String> sentences;

    Alphabet(String script, List<String> languages, String letters, String... sentences) {
        this.script = script;
        this.languages = languages;
        this.letters = letters;
        this.sentences = List.of(sentences);
    }

    private static String letters(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    String script() {
        return script;
    }

    /** Languages that are written in it; fonts are known to draw letters of their own for the first. */
    List<String> languages() {
        return languages;
    }

    /** Our sentences and so many lines of chance, in normal form C. */
    List<String> lines(int random) {
        SplittableRandom source = new SplittableRandom(letters.length());
        Stream<String> chance = IntStream.range(0, random).mapToObj(i -> line(source));
        return Stream.concat(sentences.stream(), chance)
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                .toList();
    }

    private String line(SplittableRandom random) {
        StringBuilder line = new StringBuilder();
        while (line.length() < 40) {
            for (int n = 1 + random.nextInt(10); n > 0; n--) {
                line.append(any(letters, random)).append(random.nextInt(16) == 0 ? any(MARKS, random) : "");
                line.append(random.nextInt(30) == 0 ? any(SIGNS, random) : "");
            }
            line.append(any(SPACES, random)).append(random.nextInt(6) == 0 ? figures(random) : "");
        }
        return line.toString();
    }

    private static String figures(SplittableRandom random) {
        int number = random.nextInt(9999);
        return switch (random.nextInt(3)) {
            case 0 -> number % 100 + "\u20447";
            case 1 -> number % 10 + "/" + (1 + number % 16) + " ";
            default -> "(" + number + "-" + number / 7 + ") ";
        };
    }

    private static String any(String from, SplittableRandom random) {
        return Character.toString(from.charAt(random.nextInt(from.length())));
    }
}
