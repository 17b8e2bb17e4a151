package galley.font;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HarfBuzz's own program, the reference for OpenType shaping: glyph ids, clusters and positions, a line of text each.
 */
final class HarfBuzz {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final Pattern GLYPH = Pattern.compile("(\\d+)(?:@(-?\\d+),(-?\\d+))?\\+(-?\\d+)");

    /** What HarfBuzz applies to running text without being asked. */
    private static final Set<Feature> UNASKED = Feature.STANDARD;

    private final Path folder;

    HarfBuzz(Path folder) {
        Programs.require("hb-shape");
        this.folder = folder;
    }

    /**
     * What lines of text are to be shaped in.
     *
     * @param script ISO 15924 tag in lower case
     * @param language BCP 47 tag
     * @param features exactly the features that are on
     */
    record Setting(Typeface face, String script, String language, boolean rightToLeft, Set<Feature> features) {
        private String options() {
            List<String> options = new ArrayList<>();
            for (Feature feature : Feature.values()) {
                boolean on = features.contains(feature);
                if (on != UNASKED.contains(feature)) {
                    feature.tags().forEach(tag -> options.add((on ? "+" : "-") + tag));
                }
            }
            return String.join(",", options);
        }
    }

    /** Such as {@code [42=0+549|419=1+920]} for each line: glyph id, cluster, offset if there is one, advance. */
    List<String> shape(Setting setting, List<String> lines) throws IOException, InterruptedException {
        return run(setting, lines);
    }

    /**
     * Where each glyph is drawn, such as {@code 42@0,0 419@549,12 = 1469}: id, place from the start; the whole width.
     */
    List<String> places(Setting setting, List<String> lines) throws IOException, InterruptedException {
        return run(setting, lines, "--no-clusters").stream()
                .map(HarfBuzz::places)
                .toList();
    }

    private List<String> run(Setting setting, List<String> lines, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("hb-shape", "--no-glyph-names"));
        command.add("--direction=" + (setting.rightToLeft() ? "rtl" : "ltr"));
        command.add("--script=" + setting.script());
        command.add("--language=" + setting.language());
        command.add("--features=" + setting.options());
        command.add("--font-file=" + program(setting.face()));
        command.add("--text-file=" + Files.write(folder.resolve("text"), lines));
        command.addAll(List.of(more));
        Programs.Output output = Programs.run(LIMIT, command.toArray(String[]::new));
        assertThat(output.exitCode()).as(output.err()).isZero();
        return output.out().lines().toList();
    }

    private Path program(Typeface face) throws IOException {
        Path file = folder.resolve(face.postScriptName() + ".ttf");
        if (Files.notExists(file)) {
            ByteBuffer program = face.program();
            byte[] bytes = new byte[program.remaining()];
            program.get(bytes);
            Files.write(file, bytes);
        }
        return file;
    }

    /** Our glyphs as hb-shape prints them; its clusters equal ours for characters of the basic plane. */
    static String print(GlyphArray glyphs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < glyphs.count(); i++) {
            out.append(i == 0 ? '[' : '|').append(glyphs.glyph(i)).append('=').append(glyphs.cluster(i));
            appendOffset(glyphs.xOffset(i), glyphs.yOffset(i), out);
            out.append('+').append(glyphs.advance(i));
        }
        return out.append(']').toString();
    }

    /** Where each glyph of a run is drawn, as {@link #places(Setting, List)} prints it. */
    static String places(GlyphRun run) {
        double unit = run.size() / run.face().unitsPerEm();
        StringBuilder out = new StringBuilder();
        long pen = 0;
        for (int i = 0; i < run.glyphCount(); i++) {
            long x = pen + Math.round(run.xOffset(i) / unit);
            out.append(run.glyph(i)).append('@').append(x).append(',');
            out.append(Math.round(run.yOffset(i) / unit)).append(' ');
            pen += run.advanceUnits(i);
        }
        return out.append("= ").append(pen).toString();
    }

    private static String places(String line) {
        StringBuilder out = new StringBuilder();
        long pen = 0;
        Matcher glyph = GLYPH.matcher(line);
        while (glyph.find()) {
            long x = glyph.group(2) == null ? 0 : Long.parseLong(glyph.group(2));
            String y = glyph.group(3) == null ? "0" : glyph.group(3);
            out.append(glyph.group(1))
                    .append('@')
                    .append(pen + x)
                    .append(',')
                    .append(y)
                    .append(' ');
            pen += Long.parseLong(glyph.group(4));
        }
        return out.append("= ").append(pen).toString();
    }

    private static void appendOffset(int x, int y, StringBuilder out) {
        if (x != 0 || y != 0) {
            out.append('@').append(x).append(',').append(y);
        }
    }
}
