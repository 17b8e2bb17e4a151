package galley.print.sheets;

import galley.imposition.Box;
import galley.imposition.PageSize;
import galley.imposition.Transform;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page of the document that is laid out: how it is seen, and the form XObject that shows it. */
final class SourcePage {
    private final PDPage page;
    private final Box crop;
    private Optional<COSStream> form = Optional.empty();

    private SourcePage(PDPage page) {
        this.page = page;
        PDRectangle box = page.getCropBox();
        boolean isBox = box.getWidth() > 0 && box.getHeight() > 0;
        PDRectangle seen = isBox ? box : PDRectangle.LETTER;
        double left = exact(seen.getLowerLeftX());
        double bottom = exact(seen.getLowerLeftY());
        this.crop = new Box(left, bottom, exact(seen.getUpperRightX()) - left, exact(seen.getUpperRightY()) - bottom);
    }

    static List<SourcePage> all(PDDocument document) {
        List<SourcePage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(new SourcePage(page));
        }
        return pages;
    }

    /** The number that was written, not the nearest one that a float of 32 bits has. */
    private static double exact(float number) {
        return Double.parseDouble(Float.toString(number));
    }

    COSDictionary dictionary() {
        return page.getCOSObject();
    }

    PageSize size() {
        double unit = unit();
        return isTurned()
                ? new PageSize(crop.height() * unit, crop.width() * unit)
                : new PageSize(crop.width() * unit, crop.height() * unit);
    }

    /** From the page's user space to what is seen: cropped, turned clockwise, in points (ISO 32000-2, table 31). */
    Transform seen() {
        Transform turned = switch (page.getRotation()) {
            case 90 -> new Transform(0, -1, 1, 0, -crop.bottom(), crop.right());
            case 180 -> new Transform(-1, 0, 0, -1, crop.right(), crop.top());
            case 270 -> new Transform(0, 1, -1, 0, crop.top(), -crop.left());
            default -> new Transform(1, 0, 0, 1, -crop.left(), -crop.bottom());
        };
        return turned.then(Transform.scaled(unit(), 0, 0));
    }

    /**
     * The form that shows the page as it is seen, with the origin at its lower left.
     *
     * @param isTagged whether its marked content belongs to the structure tree
     */
    COSStream form(COSDocument document, boolean isTagged) throws IOException {
        if (form.isEmpty()) {
            form = Optional.of(newForm(document, isTagged));
        }
        return form.get();
    }

    private COSStream newForm(COSDocument document, boolean isTagged) throws IOException {
        COSStream made = document.createCOSStream();
        copyContent(made);
        made.setItem(COSName.TYPE, COSName.XOBJECT);
        made.setItem(COSName.SUBTYPE, COSName.FORM);
        made.setItem(COSName.BBOX, Numbers.rectangle(crop));
        made.setItem(COSName.MATRIX, Numbers.matrix(seen()));
        made.setItem(
                COSName.RESOURCES,
                page.getResources() == null
                        ? new COSDictionary()
                        : page.getResources().getCOSObject());
        COSDictionary group = dictionary().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            made.setItem(COSName.GROUP, group);
        }
        int key = dictionary().getInt(COSName.STRUCT_PARENTS, -1);
        if (isTagged && key >= 0) {
            made.setInt(COSName.STRUCT_PARENTS, key);
        }
        return made;
    }

    /** One stream is taken over as it is compressed; several must be joined. */
    private void copyContent(COSStream into) throws IOException {
        COSBase contents = dictionary().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray array && array.size() == 1) {
            contents = array.getObject(0);
        }
        if (contents instanceof COSStream stream) {
            try (InputStream raw = stream.createRawInputStream();
                    OutputStream out = into.createRawOutputStream()) {
                raw.transferTo(out);
            }
            for (COSName key : List.of(COSName.FILTER, COSName.DECODE_PARMS)) {
                COSBase value = stream.getItem(key);
                if (value != null) {
                    into.setItem(key, value);
                }
            }
            return;
        }
        try (InputStream content = page.getContents();
                OutputStream out = into.createOutputStream(COSName.FLATE_DECODE)) {
            content.transferTo(out);
        }
    }

    /** How far the page is turned clockwise: 0, 90, 180 or 270. */
    int turn() {
        return page.getRotation();
    }

    /** What lies on the page: links, notes, fields. */
    List<COSDictionary> annotations() {
        COSArray array = dictionary().getCOSArray(COSName.ANNOTS);
        List<COSDictionary> annotations = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary annotation) {
                annotations.add(annotation);
            }
        }
        return annotations;
    }

    private boolean isTurned() {
        return page.getRotation() == 90 || page.getRotation() == 270;
    }

    private double unit() {
        double unit = exact(page.getUserUnit());
        return unit > 0 && Double.isFinite(unit) ? unit : 1;
    }
}
