package galley.export;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Seeds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    /** Forty awkward titles, each bare and in four disguises. */
    static List<String> nastyTitles() {
        List<String> bare = List.of(
                "",
                " ",
                ".",
                "..",
                "../../x",
                "..\\..\\x",
                "%2e%2e%2fx",
                "/etc/passwd",
                "C:\\x",
                "\\\\host\\share",
                "CON",
                "con.txt",
                "NUL",
                "COM1",
                "COM\u00B9",
                "LPT9.pdf",
                "aux",
                "~root",
                "-rf",
                "--force",
                "$(rm x)",
                "`x`",
                "a|b>c<d",
                "a:b",
                "a\u0000b",
                "a\nb",
                "x\u202Egpj",
                "\uFEFFx",
                "soft\u00ADhyphen",
                "a\u200Db",
                "\uD83D\uDE00",
                "\uD83D",
                "\u6771\u4EAC",
                "\u0410\u043A\u0442\u043E\u0431\u0435",
                "caf\u00E9",
                "cafe\u0301",
                "x".repeat(300),
                "\u0436".repeat(300),
                "word ".repeat(100),
                "\uFF23\uFF2F\uFF2E");
        List<String> titles = new ArrayList<>(bare);
        bare.forEach(title -> titles.addAll(List.of(title + ". ", " " + title + " ", title + "/..", "\u2066" + title)));
        return titles;
    }

    @ParameterizedTest
    @MethodSource("nastyTitles")
    void anyTitleMakesASafeName(String title) {
        safe(FileName.of(title));
        safe(FileName.distinct(FileName.of(title), HASH));
    }

    @Test
    void anyRandomTitleMakesASafeName() {
        Seeds.check(2000, random -> {
            StringBuilder title = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                title.append((char) random.nextInt(random.nextBoolean() ? 0x500 : 0x10000));
            }
            safe(FileName.of(title.toString()));
            safe(FileName.distinct(FileName.of(title.toString()), HASH));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2016 Aktobe shootings, 2016-aktobe-shootings",
        "../../x, x",
        "CON, con-article",
        "COM\u00B9, com1-article",
        "caf\u00E9 cr\u00E8me, cafe-creme",
        "L'\u00C9tranger, letranger",
        "soft\u00ADhyphen, softhyphen",
        "\u0410\u043A\u0442\u04E9\u0431\u0435, aktobe",
        "\u0429\u0443\u043A\u0430 \u0438 \u0451\u0436, shchuka-i-ezh",
        "\u0130stanbul, istanbul",
        "Stra\u00DFe, strasse",
        "\uD83D\uDE00 smile \uD83D\uDE00, smile",
    })
    void titlesStayReadable(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }

    @Test
    void aTitleThatLeavesNothingIsNamedByItsHash() {
        assertThat(FileName.of("\u6771\u4EAC"))
                .matches("article-[0-9a-f]{8}")
                .isNotEqualTo(FileName.of("\u4EAC\u6771"));
    }

    @Test
    void compositionOfAccentsMakesNoDifference() {
        for (String title :
                List.of("caf\u00E9", "\u00C5ngstr\u00F6m", "\u0439\u0451\u0457", "\uD55C\uAE00", "\u304C\u304E")) {
            assertThat(FileName.of(Normalizer.normalize(title, Normalizer.Form.NFD)))
                    .isEqualTo(FileName.of(Normalizer.normalize(title, Normalizer.Form.NFC)));
        }
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(FileName.of("seven seas ".repeat(20)))
                .isEqualTo("seven-seas-seven-seas-seven-seas-seven-seas-seven-seas-seven-seas-seven-seas");
        assertThat(FileName.of("x".repeat(300))).hasSize(80);
    }

    @Test
    void equalNamesAreMadeDistinct() {
        assertThat(FileName.distinct("aktobe", HASH)).isEqualTo("aktobe-01234567");
        assertThat(FileName.distinct("x".repeat(80), HASH)).hasSize(80).endsWith("x-01234567");
    }

    private static void safe(String name) {
        assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(80);
        assertThat(PlainNames.isPlain(name + ".pdf")).isTrue();
        Path folder = Path.of("/out");
        assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
    }
}
