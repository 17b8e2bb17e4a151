package galley.lines;

import galley.font.FontSpec;
import galley.style.Alignment;
import galley.style.Role;
import java.util.Optional;

/**
 * How a role looks, worked out from the style once; lengths in points.
 *
 * @param role whose look it is
 * @param text face, size, colour and case of its characters
 * @param leading distance of its baselines
 * @param align how its lines meet the edges
 * @param microtype whether, where it is justified, signs hang out and letters widen and narrow
 * @param spacing the space in and around it
 * @param rule thickness of its rule, 0 for none
 * @param ruleRgb colour of its rule
 * @param ground tint behind it
 * @param keepWithNext whether it stays on the page of what follows
 * @param widows lines that stay together at the head of a page
 * @param orphans lines that stay together at the foot of a page
 */
public record Look(
        Role role,
        TextStyle text,
        double leading,
        Alignment align,
        boolean microtype,
        Spacing spacing,
        double rule,
        int ruleRgb,
        Optional<Integer> ground,
        boolean keepWithNext,
        int widows,
        int orphans) {

    /**
     * The optical middle of a line of text above its baseline, in ems: half the height of capitals. A line is centred
     * in its leading by it, so that the space above and below looks equal in tints and cells.
     */
    public static final double MIDDLE = 0.33;

    /** Space in and around a block, in points. */
    public record Spacing(double indent, double inset, double before, double after, double padding) {}

    /** The distance from the top of a line to its baseline. */
    public double baseline() {
        return leading / 2 + MIDDLE * text.font().size();
    }

    public FontSpec font() {
        return text.font();
    }

    /** The same, aligned otherwise. */
    public Look aligned(Alignment other) {
        return new Look(
                role, text, leading, other, microtype, spacing, rule, ruleRgb, ground, keepWithNext, widows, orphans);
    }

    /** The same with whole words. */
    public Look withoutHyphens() {
        return with(text.withoutHyphens());
    }

    /** The same in bold. */
    public Look bold() {
        return with(text.withFont(text.font().withBold(true)));
    }

    private Look with(TextStyle other) {
        return new Look(
                role, other, leading, align, microtype, spacing, rule, ruleRgb, ground, keepWithNext, widows, orphans);
    }
}
