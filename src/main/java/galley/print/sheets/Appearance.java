package galley.print.sheets;

import galley.imposition.Box;
import galley.imposition.Transform;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * How an annotation looks on paper.
 *
 * @param form what is drawn
 * @param place from the form's space to the page's user space
 * @param layer that it belongs to: an optional content group or a membership of some
 */
record Appearance(COSStream form, Transform place, Optional<COSDictionary> layer) {
    private static final int HIDDEN = 1 << 1;
    private static final int PRINT = 1 << 2;
    private static final int NO_ROTATE = 1 << 4;

    /**
     * The appearance of an annotation that is printed; links and pop-ups have none.
     *
     * @param turn of its page, clockwise: 0, 90, 180 or 270
     */
    static Optional<Appearance> of(COSDictionary annotation, int turn, PDDocument document) throws IOException {
        int flags = annotation.getInt(COSName.F, 0);
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        COSArray rectangle = annotation.getCOSArray(COSName.RECT);
        boolean isPrinted = (flags & HIDDEN) == 0 && (flags & PRINT) != 0;
        if (!isPrinted || rectangle == null || kind.equals("Popup") || kind.equals("Link")) {
            return Optional.empty();
        }
        if (annotation.getCOSDictionary(COSName.AP) == null) {
            // Marks such as a highlight say by their numbers how they look, as all viewers draw them.
            PDAnnotation.createAnnotation(annotation).constructAppearances(document);
        }
        // Drawing a mark widens the rectangle by its line.
        COSArray fitted = annotation.getCOSArray(COSName.RECT);
        Box box = Numbers.box(fitted == null ? rectangle : fitted);
        Transform upright = (flags & NO_ROTATE) == 0 ? Transform.IDENTITY : upright(box, turn);
        Optional<COSDictionary> layer = Optional.ofNullable(annotation.getCOSDictionary(COSName.OC));
        return normal(annotation)
                .map(form -> new Appearance(form, place(form, box).then(upright), layer));
    }

    /** ISO 32000-2, 12.5.3: the upper left corner stays where it is, and the rest is not turned with the page. */
    private static Transform upright(Box box, int turn) {
        double x = box.left();
        double y = box.top();
        return switch (turn) {
            case 90 -> new Transform(0, 1, -1, 0, x + y, y - x);
            case 180 -> new Transform(-1, 0, 0, -1, 2 * x, 2 * y);
            case 270 -> new Transform(0, -1, 1, 0, x - y, y + x);
            default -> Transform.IDENTITY;
        };
    }

    private static Optional<COSStream> normal(COSDictionary annotation) {
        COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return Optional.of(stream);
        }
        COSName state = annotation.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null
                ? Optional.ofNullable(states.getCOSStream(state))
                : Optional.empty();
    }

    /** ISO 32000-2, 12.5.5, algorithm 8: the form's box, as its matrix turns it, is fitted into the rectangle. */
    private static Transform place(COSStream form, Box rectangle) {
        COSArray box = form.getCOSArray(COSName.BBOX);
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        Transform turn = matrix == null
                ? Transform.IDENTITY
                : new Transform(
                        Numbers.at(matrix, 0),
                        Numbers.at(matrix, 1),
                        Numbers.at(matrix, 2),
                        Numbers.at(matrix, 3),
                        Numbers.at(matrix, 4),
                        Numbers.at(matrix, 5));
        Box shown = turn.of(box == null ? rectangle : Numbers.box(box));
        double x = shown.width() == 0 ? 1 : rectangle.width() / shown.width();
        double y = shown.height() == 0 ? 1 : rectangle.height() / shown.height();
        return new Transform(x, 0, 0, y, rectangle.left() - x * shown.left(), rectangle.bottom() - y * shown.bottom());
    }
}
