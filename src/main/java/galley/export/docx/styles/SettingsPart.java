package galley.export.docx.styles;

import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;

/** The settings part: what makes Word open the document in its own mode, and without a question. */
public final class SettingsPart {
    /** The id of the short rule over notes; Word itself gives it this one. */
    public static final int SEPARATOR = -1;
    /** The id of the long rule over a note that runs on from the page before. */
    public static final int CONTINUATION = 0;

    private static final String COMPATIBILITY = "http://schemas.microsoft.com/office/word";

    private SettingsPart() {}

    public static Xml write(Xml xml, Style style, Language language, boolean embedsFonts) {
        Namespaces.root(xml, "w:settings");
        xml.empty("w:zoom", "w:percent", "100");
        if (embedsFonts) {
            xml.empty("w:embedTrueTypeFonts");
        }
        xml.value("w:defaultTabStop", ParagraphStyles.listStep(style));
        if (style.get(Role.BODY, Property.HYPHENATE)) {
            xml.empty("w:autoHyphenation").value("w:consecutiveHyphenLimit", 2);
        }
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.open("w:footnotePr");
        xml.empty("w:footnote", "w:id", Integer.toString(SEPARATOR));
        xml.empty("w:footnote", "w:id", Integer.toString(CONTINUATION));
        xml.close();
        xml.open("w:compat");
        // A line that ends in a break that is meant is not stretched to the edge.
        xml.empty("w:doNotExpandShiftReturn");
        // 15 is the mode of Word 2013 and all later ones; without it a document opens in "Compatibility Mode".
        compatibility(xml, "compatibilityMode", "15");
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(xml, "enableOpenTypeFeatures", "1");
        compatibility(xml, "doNotFlipMirrorIndents", "1");
        compatibility(xml, "differentiateMultirowTableHeaders", "1");
        xml.close();
        xml.empty("w:themeFontLang", "w:val", language.tag());
        colours(xml);
        xml.value("w:decimalSymbol", ".").value("w:listSeparator", ",");
        return xml.close();
    }

    /** One setting of how like a version of Word the document is laid out. */
    public static Xml compatibility(Xml xml, String name, String value) {
        return xml.empty("w:compatSetting", "w:name", name, "w:uri", COMPATIBILITY, "w:val", value);
    }

    private static void colours(Xml xml) {
        xml.empty(
                "w:clrSchemeMapping",
                "w:bg1",
                "light1",
                "w:t1",
                "dark1",
                "w:bg2",
                "light2",
                "w:t2",
                "dark2",
                "w:accent1",
                "accent1",
                "w:accent2",
                "accent2",
                "w:accent3",
                "accent3",
                "w:accent4",
                "accent4",
                "w:accent5",
                "accent5",
                "w:accent6",
                "accent6",
                "w:hyperlink",
                "hyperlink",
                "w:followedHyperlink",
                "followedHyperlink");
    }
}
