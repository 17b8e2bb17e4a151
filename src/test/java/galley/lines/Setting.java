package galley.lines;

import galley.breaking.Breaking;
import galley.font.Family;
import galley.font.FontLibrary;
import galley.font.FontSpec;
import galley.font.GlyphRun;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;
import galley.lines.Itemised.Ink;
import galley.lines.Itemised.Piece;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.PageDump;
import galley.style.Alignment;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a test sets its paragraphs: as the body of a brief, unless it says otherwise.
 *
 * @param language of the text
 * @param family of its face
 * @param align how lines meet the edges
 * @param rules of the house
 */
record Setting(String language, String family, Alignment align, HouseRules rules) {
    static final Setting BODY = new Setting("en", "Source Serif", Alignment.JUSTIFY, HouseRules.ALL);

    static final double SIZE = 10.5;

    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final Shaper SHAPER = new Shaper(FONTS);
    private static final Hyphenators HYPHENATORS = new Hyphenators();

    Setting in(String other) {
        return new Setting(other, family, align, rules);
    }

    Setting by(HouseRules other) {
        return new Setting(language, family, align, other);
    }

    Setting aligned(Alignment other) {
        return new Setting(language, family, other, rules);
    }

    Setting from(String other) {
        return new Setting(language, other, align, rules);
    }

    TypeCase type() {
        return new TypeCase(SHAPER, HYPHENATORS, rules);
    }

    TextStyle style() {
        Family face = FONTS.family(family).orElseThrow();
        return new TextStyle(FontSpec.of(face, SIZE).withLanguage(language), 0, 0, false, true);
    }

    Look look() {
        Look.Spacing none = new Look.Spacing(0, 0, 0, 0, 0);
        return new Look(Role.BODY, style(), 14, align, true, none, 0, 0, Optional.empty(), false, 2, 2);
    }

    List<Line> lines(String text, double width) {
        return LineSetter.lines(type(), List.of(Span.of(text, style(), 0)), look(), new Measure(0, width, 0));
    }

    LineSetter.Probe breaks(String text, double width) {
        return LineSetter.probe(type(), List.of(Span.of(text, style(), 0)), look(), new Measure(0, width, 0));
    }

    /** The lines as readers see them, hyphens of ours included. */
    List<String> shown(String text, double width) {
        return lines(text, width).stream().map(Setting::text).toList();
    }

    static String text(Line line) {
        return glyphs(line).stream()
                .map(PageDump::text)
                .collect(Collectors.joining())
                .replace('\u00AD', '-')
                .strip();
    }

    static List<GlyphMark> glyphs(Line line) {
        List<GlyphMark> glyphs = new ArrayList<>();
        for (Mark mark : line.marks()) {
            if (mark instanceof GlyphMark glyph) {
                glyphs.add(glyph);
            }
        }
        return glyphs;
    }

    /** Where the ink of a line begins. */
    static double left(Line line) {
        return glyphs(line).stream().mapToDouble(GlyphMark::x).min().orElseThrow();
    }

    /** Where the ink of a line ends, blanks left out. */
    static double right(Line line) {
        double right = Double.NEGATIVE_INFINITY;
        for (GlyphMark mark : glyphs(line)) {
            GlyphRun run = mark.run();
            double x = mark.x();
            for (int i = 0; i < run.glyphCount(); i++) {
                x += run.advance(i);
                if (!run.textOf(i).isBlank()) {
                    right = Math.max(right, x);
                }
            }
        }
        return right;
    }

    /** The words that lines end inside of. */
    static List<String> hyphenated(LineSetter.Probe breaks) {
        List<String> words = new ArrayList<>();
        for (Breaking.Line line : breaks.breaking().lines()) {
            Piece piece = line.end() < breaks.paragraph().pieces().size()
                    ? breaks.paragraph().pieces().get(line.end())
                    : Piece.NOTHING;
            if (piece.ink() == Ink.HYPHEN) {
                words.add(piece.source().text());
            }
        }
        return words;
    }
}
