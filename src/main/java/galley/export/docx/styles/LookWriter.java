package galley.export.docx.styles;

import galley.export.docx.markup.Xml;
import galley.style.Alignment;
import galley.style.Figures;
import galley.style.LetterCase;
import java.util.Map;

/** Writes looks as properties of runs and paragraphs, in the order that the schema asks for. */
final class LookWriter {
    private static final Map<Alignment, String> ALIGNMENTS = Map.of(
            Alignment.JUSTIFY, "both", Alignment.LEFT, "left", Alignment.RIGHT, "right", Alignment.CENTRE, "center");

    private final Theme theme;

    LookWriter(Theme theme) {
        this.theme = theme;
    }

    /** The properties of runs in which a look differs from its base; what a machine reads is not proofread. */
    void runs(Xml xml, Look look, Look base, boolean machineRead) {
        if (!look.font().equals(base.font())) {
            font(xml, look.font());
        }
        if (look.bold() != base.bold()) {
            xml.toggle("w:b", look.bold()).toggle("w:bCs", look.bold());
        }
        if (look.italic() != base.italic()) {
            xml.toggle("w:i", look.italic()).toggle("w:iCs", look.italic());
        }
        if (look.letterCase() != base.letterCase()) {
            letterCase(xml, look.letterCase());
        }
        if (machineRead) {
            xml.empty("w:noProof");
        }
        if (!look.colour().equals(base.colour())) {
            theme.colour(xml, look.colour());
        }
        if (look.tracking() != base.tracking()) {
            xml.value("w:spacing", look.tracking());
        }
        if (look.size() != base.size()) {
            size(xml, look.size());
        }
        if (look.figures() != base.figures()) {
            figures(xml, look.figures());
        }
    }

    /** The font, by the theme where the theme has it. */
    void font(Xml xml, String font) {
        String slot = font.equals(theme.minorFont()) ? "minor" : font.equals(theme.majorFont()) ? "major" : "";
        if (slot.isEmpty()) {
            xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:cs", font);
        } else {
            xml.empty(
                    "w:rFonts",
                    "w:asciiTheme",
                    slot + "HAnsi",
                    "w:eastAsiaTheme",
                    slot + "EastAsia",
                    "w:hAnsiTheme",
                    slot + "HAnsi",
                    "w:cstheme",
                    slot + "Bidi");
        }
    }

    /** The size, for simple and complex scripts alike. */
    void size(Xml xml, long halfPoints) {
        xml.value("w:sz", halfPoints).value("w:szCs", halfPoints);
    }

    /** The form of the digits (Word 2010 and later). */
    void figures(Xml xml, Figures figures) {
        xml.empty("w14:numForm", "w14:val", figures == Figures.OLD_STYLE ? "oldStyle" : "lining");
        xml.empty("w14:numSpacing", "w14:val", figures == Figures.TABULAR ? "tabular" : "proportional");
    }

    /** What comes before the numbering in a paragraph's properties. */
    void keeps(Xml xml, Look look, Look base, ParagraphStyle paragraph) {
        if (look.keepWithNext() != base.keepWithNext()) {
            xml.toggle("w:keepNext", look.keepWithNext());
        }
        if (paragraph.keepLines()) {
            xml.empty("w:keepLines");
        }
        if (paragraph.newPage()) {
            xml.empty("w:pageBreakBefore");
        }
        if (look.widowControl() != base.widowControl()) {
            xml.toggle("w:widowControl", look.widowControl());
        }
    }

    /** The tint behind a paragraph. */
    void ground(Xml xml, Look look, Look base) {
        if (!look.ground().equals(base.ground())) {
            look.ground()
                    .tint()
                    .ifPresentOrElse(
                            tint -> theme.tint(xml, tint),
                            () -> xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "auto"));
        }
    }

    /** Whether words may be broken; the document as a whole says whether they are. */
    void hyphenation(Xml xml, Look look, Look base) {
        if (look.hyphenate() != base.hyphenate()) {
            xml.toggle("w:suppressAutoHyphens", !look.hyphenate());
        }
    }

    /** Spaces, indents and alignment. */
    void spacing(Xml xml, Look look, Look base) {
        boolean spaces = look.before() != base.before()
                || look.after() != base.after()
                || look.leading() != base.leading()
                || look.line() != base.line();
        if (spaces) {
            xml.empty(
                    "w:spacing",
                    "w:before",
                    Long.toString(look.before()),
                    "w:after",
                    Long.toString(look.after()),
                    "w:line",
                    Long.toString(look.leading()),
                    "w:lineRule",
                    look.line().word());
        }
        if (look.inset() != base.inset() || look.indent() != base.indent()) {
            String first = look.indent() < 0 ? "w:hanging" : "w:firstLine";
            xml.empty("w:ind", "w:left", Long.toString(look.inset()), first, Long.toString(Math.abs(look.indent())));
        }
        if (look.tight() != base.tight()) {
            xml.toggle("w:contextualSpacing", look.tight());
        }
        if (look.align() != base.align()) {
            xml.value("w:jc", ALIGNMENTS.getOrDefault(look.align(), "left"));
        }
    }

    private static void letterCase(Xml xml, LetterCase letterCase) {
        xml.toggle("w:caps", letterCase == LetterCase.CAPITALS);
        xml.toggle("w:smallCaps", letterCase == LetterCase.SMALL_CAPITALS);
    }
}
