package galley.export.docx.template;

import galley.export.docx.styles.LineRule;
import galley.export.docx.styles.Look;
import galley.export.docx.styles.ParagraphStyle;
import galley.export.docx.styles.ParagraphStyles;
import galley.style.Alignment;
import galley.style.Colour;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes styles that a template lacks look as if its house had made them: its fonts and colours, its size of type, ours
 * in proportion to it; running text as its plain paragraphs are set.
 */
final class Adaptation {
    /** What is set as the house sets its plain paragraphs. */
    private static final Set<String> RUNNING = Set.of(
            Role.BODY.wordStyleId(),
            Role.BODY.wordStyleId() + "FirstIndent",
            ParagraphStyles.AFTER_TABLE,
            "Definition");

    private static final Colour PAPER = new Colour(0xFFFFFF);
    /** WCAG 2.2, 1.4.3. */
    private static final double LEGIBLE = 4.5;

    private final House house;
    private final Look ourNormal;
    private final Look normal;
    private final Look ourHeading;
    private final Optional<Look> heading;
    private final Optional<Colour> accent;
    private final double scale;

    Adaptation(House house, Map<String, ParagraphStyle> ours, HouseTheme theme) {
        this.house = house;
        ourNormal = Optional.ofNullable(ours.get(ParagraphStyles.NORMAL))
                .orElseThrow()
                .look();
        normal = house.look(ParagraphStyles.NORMAL, ourNormal).orElse(ourNormal);
        String first = Role.HEADING_1.wordStyleId();
        ourHeading = Optional.ofNullable(ours.get(first)).orElseThrow().look();
        heading = house.look(first, ourHeading);
        accent = heading.map(Look::colour).or(theme::accent).filter(colour -> colour.contrast(PAPER) >= LEGIBLE);
        scale = (double) Math.max(1, normal.size()) / Math.max(1, ourNormal.size());
    }

    /** A style of ours as it looks in the house. */
    ParagraphStyle of(ParagraphStyle style) {
        Optional<Look> theirs = house.look(style.id(), style.look());
        if (theirs.isPresent()) {
            ParagraphStyle bare = new ParagraphStyle(
                    style.id(),
                    style.name(),
                    style.basedOn(),
                    style.next(),
                    theirs.get(),
                    house.keepsLines(style.id()),
                    false,
                    OptionalInt.empty(),
                    style.numbering(),
                    Optional.empty(),
                    style.tabs());
            return bare;
        }
        boolean numbered = style.outline().isEmpty() || heading.isEmpty();
        return new ParagraphStyle(
                style.id(),
                style.name(),
                style.basedOn(),
                style.next(),
                look(style),
                style.keepLines(),
                style.newPage(),
                style.outline(),
                numbered ? style.numbering() : Optional.empty(),
                style.rule(),
                style.tabs());
    }

    private Look look(ParagraphStyle style) {
        Look own = style.look();
        boolean running = RUNNING.contains(style.id());
        boolean justified = own.align() == Alignment.JUSTIFY;
        return new Look(
                font(own.font()),
                Math.round(own.size() * scale),
                running ? normal.leading() : Math.round(own.leading() * scale),
                own.bold(),
                own.italic(),
                colour(own.colour()),
                own.figures(),
                own.letterCase(),
                own.tracking(),
                own.ground(),
                running || justified ? normal.align() : own.align(),
                normal.hyphenate(),
                own.inset(),
                own.indent(),
                running && own.indent() == 0 && own.before() == 0 ? normal.before() : Math.round(own.before() * scale),
                running && normal.after() > 0 ? normal.after() : Math.round(own.after() * scale),
                own.keepWithNext(),
                own.widowControl(),
                running ? normal.line() : LineRule.AT_LEAST,
                own.tight());
    }

    /** What takes the place of the colours of a style: the house's text and accent, and for the rest its grey. */
    Map<Colour, Colour> palette(Style style) {
        Map<Colour, Colour> palette = new HashMap<>();
        for (Role role : Role.values()) {
            if (role != Role.PAGE && role != Role.LINK) {
                take(style.get(role, Property.COLOUR), palette);
                take(style.get(role, Property.RULE_COLOUR), palette);
                style.get(role, Property.GROUND).tint().ifPresent(tint -> take(tint, palette));
            }
        }
        return palette;
    }

    private void take(Colour ours, Map<Colour, Colour> palette) {
        palette.putIfAbsent(ours, colour(ours).equals(ours) ? grey(ours) : colour(ours));
    }

    /** As light as the colour by the weights of ITU-R BT.601. */
    private static Colour grey(Colour colour) {
        int level = (299 * (colour.rgb() >> 16 & 0xFF) + 587 * (colour.rgb() >> 8 & 0xFF) + 114 * (colour.rgb() & 0xFF))
                / 1000;
        return new Colour(level << 16 | level << 8 | level);
    }

    private String font(String ours) {
        if (ours.equals(ourNormal.font())) {
            return normal.font();
        }
        return ours.equals(ourHeading.font()) ? heading.orElse(normal).font() : ours;
    }

    private Colour colour(Colour ours) {
        if (ours.equals(ourNormal.colour())) {
            return normal.colour();
        }
        return ours.equals(ourHeading.colour()) ? accent.orElse(normal.colour()) : ours;
    }
}
