package galley.font;

import java.util.Set;

/**
 * Shapes text of one face and one script as HarfBuzz's default shaper does: for scripts that neither join nor reorder.
 */
final class OpenTypeShaper {
    private static final int FRACTION_SLASH = 0x2044;
    private static final int NON_BREAKING_HYPHEN = 0x2011;
    private static final int HYPHEN = 0x2010;
    private static final int SYNTHETIC_SPACE = 0x100;

    private final Typeface face;
    private final ShapingPlan plan;

    OpenTypeShaper(Typeface face, String script, String language, Set<Feature> features) {
        this.face = face;
        this.plan = face.layout().plan(new ShapingPlan.Key(script, language, features));
    }

    /** Whether the face can draw the character, be it by a stand-in or from its parts. */
    static boolean draws(Typeface face, int codePoint) {
        if (face.covers(codePoint)) {
            return true;
        }
        int traits = CharacterTraits.of(codePoint);
        if ((traits & (CharacterTraits.INVISIBLE | CharacterTraits.CONTROL)) != 0) {
            return true;
        }
        if ((traits & CharacterTraits.SPACE) != 0) {
            return face.covers(' ');
        }
        if (codePoint == NON_BREAKING_HYPHEN) {
            return face.covers(HYPHEN) || face.covers('-');
        }
        return codePoint > 0x7F && Decomposition.of(face, codePoint).length > 0;
    }

    /** Shapes {@code text} from {@code start} up to but without {@code end}; glyphs come in visual order. */
    GlyphArray.Builder shape(String text, int start, int end, boolean rightToLeft) {
        GlyphBuffer buffer = new GlyphBuffer(end - start);
        int at = start;
        while (at < end) {
            int next = Graphemes.end(text, at, end);
            add(buffer, text, at, next, rightToLeft);
            at = next;
        }
        substitute(buffer);
        position(buffer, rightToLeft);
        return inVisualOrder(buffer, rightToLeft);
    }

    private void add(GlyphBuffer buffer, String text, int start, int end, boolean rightToLeft) {
        int first = text.codePointAt(start);
        boolean single = end - start == Character.charCount(first);
        if (single) {
            addCharacter(buffer, first, start, rightToLeft);
        } else {
            for (int part : Decomposition.ofCluster(face, text.substring(start, end))) {
                addCharacter(buffer, part, start, rightToLeft);
            }
        }
    }

    private void addCharacter(GlyphBuffer buffer, int codePoint, int cluster, boolean rightToLeft) {
        int character = rightToLeft ? Mirrors.of(codePoint) : codePoint;
        int traits = CharacterTraits.of(character);
        int glyph = face.glyph(character);
        if (glyph == 0 && (traits & CharacterTraits.SPACE) != 0) {
            glyph = face.glyph(' ');
            traits |= character == 0xA0 ? 0 : SYNTHETIC_SPACE;
        } else if (glyph == 0 && character == NON_BREAKING_HYPHEN) {
            glyph = face.covers(HYPHEN) ? face.glyph(HYPHEN) : face.glyph('-');
        } else if (glyph == 0 && character > 0x7F && (traits & CharacterTraits.INVISIBLE) == 0) {
            int[] parts = Decomposition.of(face, character);
            for (int part : parts) {
                buffer.add(part, face.glyph(part), CharacterTraits.of(part), cluster);
            }
            if (parts.length > 0) {
                return;
            }
        }
        buffer.add(character, glyph, traits, cluster);
    }

    private void substitute(GlyphBuffer buffer) {
        GlyphDefinitions definitions = face.layout().definitions();
        for (int i = 0; i < buffer.length; i++) {
            buffer.properties[i] =
                    definitions.hasClasses() ? definitions.properties(buffer.glyph[i]) : guessedClass(buffer.traits[i]);
        }
        if (plan.splitsFractions()) {
            splitFractions(buffer);
        }
        Substitution pass = new Substitution(buffer, face.layout());
        for (ShapingPlan.Step step : plan.substitutions()) {
            pass.run(step.lookup(), step.starts(), step.mask());
        }
    }

    private static int guessedClass(int traits) {
        boolean mark =
                (traits & (CharacterTraits.NON_SPACING | CharacterTraits.INVISIBLE)) == CharacterTraits.NON_SPACING;
        return mark ? GlyphDefinitions.MARK : GlyphDefinitions.BASE;
    }

    /** Marks the digits before and behind each U+2044, whose very purpose is to make fractions. */
    private static void splitFractions(GlyphBuffer buffer) {
        for (int i = 0; i < buffer.length; i++) {
            if (buffer.codePoint[i] != FRACTION_SLASH) {
                continue;
            }
            for (int k = i - 1; k >= 0 && Character.isDigit(buffer.codePoint[k]); k--) {
                buffer.mask[k] |= ShapingPlan.NUMERATOR | ShapingPlan.FRACTION;
            }
            buffer.mask[i] |= ShapingPlan.FRACTION;
            for (int k = i + 1; k < buffer.length && Character.isDigit(buffer.codePoint[k]); k++) {
                buffer.mask[k] |= ShapingPlan.DENOMINATOR | ShapingPlan.FRACTION;
            }
        }
    }

    private void position(GlyphBuffer buffer, boolean rightToLeft) {
        buffer.startPositioning(face);
        for (int i = 0; i < buffer.length; i++) {
            if ((buffer.traits[i] & SYNTHETIC_SPACE) != 0) {
                buffer.advance[i] = Spaces.advance(face, buffer.codePoint[i], buffer.advance[i]);
            }
        }
        Positioning pass = new Positioning(buffer, face.layout());
        for (ShapingPlan.Step step : plan.positionings()) {
            pass.run(step.lookup(), step.starts(), step.mask());
        }
        int invisible = face.glyph(' ');
        for (int i = 0; i < buffer.length; i++) {
            if (buffer.isMark(i)) {
                buffer.advance[i] = 0;
            }
            if (hidden(buffer, i)) {
                buffer.glyph[i] = invisible;
                buffer.advance[i] = 0;
                buffer.xOffset[i] = 0;
                buffer.yOffset[i] = 0;
            }
        }
        Positioning.settleMarks(buffer, rightToLeft);
    }

    private static boolean hidden(GlyphBuffer buffer, int i) {
        int traits = buffer.traits[i];
        boolean drawn = (buffer.properties[i] & GlyphBuffer.SUBSTITUTED) != 0;
        return (traits & CharacterTraits.CONTROL) != 0 || ((traits & CharacterTraits.INVISIBLE) != 0 && !drawn);
    }

    private static GlyphArray.Builder inVisualOrder(GlyphBuffer buffer, boolean rightToLeft) {
        GlyphArray.Builder out = new GlyphArray.Builder();
        for (int k = 0; k < buffer.length; k++) {
            int i = rightToLeft ? buffer.length - 1 - k : k;
            out.add(buffer.glyph[i], buffer.advance[i], buffer.xOffset[i], buffer.yOffset[i], buffer.cluster[i]);
        }
        return out;
    }
}
