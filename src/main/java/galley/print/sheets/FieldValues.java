package galley.print.sheets;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Values of fields that the program which filled in the form left for others to draw. */
final class FieldValues {
    private FieldValues() {}

    /** Whether there are any. */
    static boolean isLacking(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (isLacking(form, field)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Gives such fields the appearance of their value. One that cannot be drawn stays as it is. */
    static void draw(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            if (isLacking(form, field)) {
                try {
                    form.refreshAppearances(List.of(field));
                } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                    // A field without a font, or with signs that its font lacks: the page is worth printing without.
                }
            }
        }
    }

    private static boolean isLacking(PDAcroForm form, PDField field) {
        if (!(field instanceof PDVariableText) || field.getValueAsString().isEmpty()) {
            return false;
        }
        return form.getNeedAppearances()
                || field.getWidgets().stream()
                        .map(PDAnnotationWidget::getCOSObject)
                        .anyMatch(FieldValues::isBare);
    }

    private static boolean isBare(COSDictionary widget) {
        COSDictionary appearances = widget.getCOSDictionary(COSName.AP);
        return appearances == null || appearances.getDictionaryObject(COSName.N) == null;
    }
}
