package galley.export.docx.template;

import galley.export.docx.markup.Namespaces;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the children of elements into the order of the schema (ISO/IEC 29500-1, annex A.1). LibreOffice and pandoc write
 * some out of order, which Word bears in their files and a validator in none.
 */
final class SchemaOrder {
    private static final Map<String, List<String>> ORDERS = Map.of(
            "lvl",
            names("start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
            "style",
            names(
                    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
                            + " personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"),
            "tcPr",
            names(
                    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"),
            "pPr",
            names(
                    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                            + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
                            + " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                            + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"),
            "rPr",
            names("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
                    + " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
                    + " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"));

    private SchemaOrder() {}

    private static List<String> names(String words) {
        return List.of(words.split(" "));
    }

    /** Orders the children of an element and of all below it. */
    static void restore(Element element) {
        element.elements().forEach(SchemaOrder::restore);
        Optional.ofNullable(element.namespace().equals(Namespaces.W) ? ORDERS.get(element.local()) : null)
                .ifPresent(order -> element.nodes().sort(Comparator.comparingInt(node -> place(node, order))));
    }

    private static int place(Node node, List<String> order) {
        int at = node.element().map(element -> order.indexOf(element.local())).orElse(-1);
        return at < 0 ? order.size() : at;
    }
}
