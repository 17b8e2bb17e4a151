package galley.export.docx.styles;

import galley.export.docx.markup.Twips;
import galley.style.Alignment;
import galley.style.Colour;
import galley.style.Figures;
import galley.style.Ground;
import galley.style.LetterCase;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a paragraph style looks, in Word's measures. A style writes only what differs from the style it is based on, so
 * that an editor's change to the base reaches all that follow it.
 *
 * @param font family
 * @param size in half points
 * @param leading from baseline to baseline, in twips, or as {@code line} says
 * @param bold whether bold
 * @param italic whether italic
 * @param colour of the type
 * @param figures form of the digits
 * @param letterCase case shown
 * @param tracking letterspacing in twips
 * @param ground tint behind it
 * @param align alignment
 * @param hyphenate whether words may be broken
 * @param inset indent of all lines in twips
 * @param indent indent of the first line in twips
 * @param before space above in twips
 * @param after space below in twips
 * @param keepWithNext whether it stays with what follows
 * @param widowControl whether single lines may not be parted off
 * @param line what the leading means: exact, or at least so much where a picture that an editor puts into a line, or
 *     the fonts of other scripts, may make it higher
 * @param tight whether the spaces above and below fall away between paragraphs of the same style
 */
public record Look(
        String font,
        long size,
        long leading,
        boolean bold,
        boolean italic,
        Colour colour,
        Figures figures,
        LetterCase letterCase,
        long tracking,
        Ground ground,
        Alignment align,
        boolean hyphenate,
        long inset,
        long indent,
        long before,
        long after,
        boolean keepWithNext,
        boolean widowControl,
        LineRule line,
        boolean tight) {

    /** Running text, where editors put pictures: a fixed distance of lines would cut them off. */
    private static final Set<Role> GROWING = EnumSet.of(Role.BODY, Role.SUMMARY, Role.LIST, Role.QUOTATION);

    private static final Ground BARE = new Ground(Optional.empty());

    /** The look of a role; the first line is not indented, for that is a style of its own. */
    public static Look of(Style style, Role role) {
        double tracking = style.get(role, Property.TRACKING);
        return new Look(
                Fonts.word(style.get(role, Property.FONT)),
                Twips.halfPoints(style.get(role, Property.SIZE)),
                Twips.of(style.get(role, Property.LEADING)),
                style.get(role, Property.BOLD),
                style.get(role, Property.ITALIC),
                style.get(role, Property.COLOUR),
                style.get(role, Property.FIGURES),
                style.get(role, Property.CASE),
                Twips.of(style.get(role, Property.SIZE).times(tracking)),
                style.get(role, Property.GROUND),
                style.get(role, Property.ALIGN),
                style.get(role, Property.HYPHENATE),
                Twips.of(style.get(role, Property.INSET)),
                0,
                Twips.of(style.get(role, Property.SPACE_BEFORE)),
                Twips.of(style.get(role, Property.SPACE_AFTER)),
                style.get(role, Property.KEEP_WITH_NEXT),
                style.get(role, Property.WIDOWS) > 1 || style.get(role, Property.ORPHANS) > 1,
                GROWING.contains(role) ? LineRule.AT_LEAST : LineRule.EXACT,
                false);
    }

    /** The look of a plain paragraph that carries no role yet: the body's type, flush left, without spaces. */
    public static Look normal(Style style) {
        Look body = of(style, Role.BODY);
        return new Look(
                body.font,
                body.size,
                body.leading,
                false,
                false,
                body.colour,
                body.figures,
                LetterCase.AS_WRITTEN,
                0,
                BARE,
                Alignment.LEFT,
                body.hyphenate,
                0,
                0,
                0,
                0,
                false,
                true,
                LineRule.AT_LEAST,
                false);
    }

    /** The same on bare paper: the tint belongs to the table around it. */
    public Look withoutGround() {
        return with(BARE, align, hyphenate, inset, indent, before, keepWithNext);
    }

    /**
     * The same as it stands in a cell: on the table's ground, ragged where it would be justified; cells have padding,
     * not spaces.
     */
    public Look inCell() {
        Alignment ragged = align == Alignment.JUSTIFY ? Alignment.LEFT : align;
        return with(BARE, ragged, hyphenate, 0, 0, 0, false).above(0);
    }

    /** The same with another space above. */
    public Look below(long twips) {
        return with(ground, align, hyphenate, inset, indent, twips, keepWithNext);
    }

    /** The same with another space below. */
    public Look above(long twips) {
        return spaced(twips, line, tight);
    }

    /** The same, its spaces standing only where another style begins: items close up, the list stands off. */
    public Look closedUp() {
        return spaced(after, line, true);
    }

    /** The same with its first line indented, or hanging where negative. */
    public Look indented(long twips) {
        return with(ground, align, hyphenate, inset, twips, 0, keepWithNext);
    }

    /** The same further in. */
    public Look inset(long twips) {
        return with(ground, align, hyphenate, twips, indent, before, keepWithNext);
    }

    /** The same further in, its first line hanging out to the left for a bullet or number. */
    public Look hanging(long left, long hanging) {
        return with(ground, align, hyphenate, left, -hanging, before, keepWithNext);
    }

    /** The same, staying with what follows. */
    public Look kept() {
        return with(ground, align, hyphenate, inset, indent, before, true);
    }

    /** The same, its lines as high as what stands in them. */
    public Look growing() {
        return spaced(after, LineRule.AT_LEAST, tight);
    }

    private Look spaced(long newAfter, LineRule newLine, boolean newTight) {
        return new Look(
                font,
                size,
                leading,
                bold,
                italic,
                colour,
                figures,
                letterCase,
                tracking,
                ground,
                align,
                hyphenate,
                inset,
                indent,
                before,
                newAfter,
                keepWithNext,
                widowControl,
                newLine,
                newTight);
    }

    private Look with(
            Ground newGround,
            Alignment newAlign,
            boolean newHyphenate,
            long newInset,
            long newIndent,
            long newBefore,
            boolean newKeep) {
        return new Look(
                font,
                size,
                leading,
                bold,
                italic,
                colour,
                figures,
                letterCase,
                tracking,
                newGround,
                newAlign,
                newHyphenate,
                newInset,
                newIndent,
                newBefore,
                after,
                newKeep,
                widowControl,
                line,
                tight);
    }
}
