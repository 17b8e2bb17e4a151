package galley.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chinese and Japanese. */
class EastAsianTest {
    private static final FontSpec SERIF = Fonts.serif();
    private static final FontSpec NOTO = Fonts.spec("Noto Sans SC");

    @TempDir
    private Path folder;

    @Test
    void hanAndKanaComeFromTheirOwnFace() {
        for (String text : List.of("灯笼桥,三个字。", "桥は十二の灯籠をもつ、とある。").stream()
                .map(text -> text.replace(",", "，"))
                .toList()) {
            ShapedText shaped = Fonts.SHAPER.shape(text, SERIF.withLanguage("zh"));
            assertThat(shaped.missing()).isEmpty();
            assertThat(shaped.runs())
                    .extracting(run -> run.face().postScriptName())
                    .containsOnly("NotoSansSC-Regular");
        }
        assertThat(Fonts.SHAPER
                        .shape("灯", SERIF.withBold(true))
                        .runs()
                        .get(0)
                        .face()
                        .postScriptName())
                .isEqualTo("NotoSansSC-Bold");
    }

    @Test
    void otherScriptsKeepTheirFaces() {
        assertThat(Fonts.SHAPER.shape("Bala\u014Ba \u10D7 \u05D0", SERIF).runs())
                .extracting(run -> run.face().postScriptName())
                .doesNotContain("NotoSansSC-Regular")
                .contains("SourceSansPro-Regular", "KurintoSans-Rg");
    }

    @Test
    void everySignIsTheOneHarfBuzzChooses() throws IOException, InterruptedException {
        HarfBuzz harfBuzz = new HarfBuzz(folder);
        List<String> lines = List.of("灯笼桥，三个字。「直骨角」", "橋は十二の灯籠をもつ、とある。", "ニ〇〇三年（九月）");
        for (String language : List.of("zh", "zh-hant", "zh-hk", "ja", "ko")) {
            for (String script : List.of("hani", "kana")) {
                HarfBuzz.Setting setting = new HarfBuzz.Setting(NOTO.face(), script, language, false, Feature.STANDARD);
                OpenTypeShaper shaper =
                        new OpenTypeShaper(setting.face(), script, OpenTypeTags.language(language), setting.features());
                assertThat(lines.stream()
                                .map(line -> shaper.shape(line, 0, line.length(), false)
                                        .build(false, line.length()))
                                .map(HarfBuzz::print))
                        .as("%s", setting)
                        .isEqualTo(harfBuzz.shape(setting, lines));
            }
        }
    }
}
