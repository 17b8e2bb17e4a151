package galley.lines;

import galley.breaking.Item;
import galley.font.FontLibrary;
import galley.font.FontSpec;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;
import galley.lines.HouseRules.Prices;
import java.util.List;

/** Sets plain paragraphs of English as running text is set: Source Serif, 10.5 points. */
final class Workshop {
    static final double SIZE = 10.5;

    /** All rules but those of microtypography, which TeX's half of the comparison has no items for. */
    static final HouseRules WITHOUT_MICROTYPOGRAPHY =
            new HouseRules(true, true, true, true, true, true, true, false, false, Prices.HOUSE);

    /** Words wider than this would be cut; the samples and the corpus have none at the widths compared. */
    private static final double ROOMY = 10_000;

    private final TypeCase type;
    private final TextStyle style;

    Workshop(FontLibrary library, HouseRules rules) {
        this.type = new TypeCase(new Shaper(library), new Hyphenators(), rules);
        FontSpec font =
                FontSpec.of(library.family("Source Serif").orElseThrow(), SIZE).withLanguage("en");
        this.style = new TextStyle(font, 0, 0, false, true);
    }

    TypeCase type() {
        return type;
    }

    TextStyle style() {
        return style;
    }

    List<Token> tokens(String paragraph) {
        return Tokeniser.tokens(List.of(Span.of(paragraph, style, 0)), type.rules());
    }

    /** What the line breaker sees of a paragraph. */
    List<Item> items(String paragraph) {
        return itemised(paragraph).items();
    }

    /** What the line breaker sees of a paragraph, and what it stands for. */
    Itemised itemised(String paragraph) {
        return Itemiser.itemise(
                type, tokens(paragraph), new Itemiser.Setup(true, Microtype.OFF, ROOMY, Latitude.HOUSE));
    }
}
