package galley.print.sheets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import galley.imposition.Box;
import galley.imposition.GuideLine;
import galley.imposition.Label;
import galley.imposition.Placement;
import galley.imposition.Side;
import galley.imposition.Transform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes the pages of the new file. */
final class SideWriter {
    private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDDocument document;
    private final List<SourcePage> pages;
    private final Purpose purpose;
    private final boolean isTagged;
    private final Moves moves;
    private final LabelFont font;

    SideWriter(PDDocument document, List<SourcePage> pages, Purpose purpose, boolean isTagged, Moves moves) {
        this.document = document;
        this.pages = pages;
        this.purpose = purpose;
        this.isTagged = isTagged;
        this.moves = moves;
        this.font = new LabelFont(document);
    }

    /** After the last side. */
    void finish() throws IOException {
        font.embed();
    }

    COSDictionary write(Side side, COSDictionary parent) throws IOException {
        COSDictionary page = new COSDictionary();
        Drawing drawing = new Drawing(page);
        for (Placement placement : side.placements()) {
            drawing.place(placement);
        }
        drawing.marks(side.marks());
        drawing.labels(side.labels());
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, parent);
        page.setItem(COSName.MEDIA_BOX, Numbers.rectangle(new Box(0, 0, side.width(), side.height())));
        page.setItem(COSName.RESOURCES, drawing.resources());
        page.setItem(COSName.CONTENTS, drawing.content());
        if (drawing.links.size() > 0) {
            page.setItem(COSName.ANNOTS, drawing.links);
            // ISO 14289-1, 7.18.3: a page with annotations is walked through in the order of its structure.
            page.setItem(TABS, COSName.S);
        }
        return page;
    }

    /** The content of one side as it grows. */
    private final class Drawing {
        private final COSDictionary side;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final COSDictionary forms = new COSDictionary();
        private final COSDictionary fonts = new COSDictionary();
        private final COSDictionary layers = new COSDictionary();
        private final COSArray links = new COSArray();

        Drawing(COSDictionary side) {
            this.side = side;
        }

        void place(Placement placement) throws IOException {
            SourcePage page = pages.get(placement.page());
            COSStream form = page.form(document.getDocument(), isTagged);
            line("q " + Numbers.text(placement.clip()) + " re W n " + Numbers.text(placement.onto()) + " cm");
            line(name(form) + " Do");
            Transform toSide = page.seen().then(placement.onto());
            Box seen = placement
                    .onto()
                    .of(new Box(0, 0, page.size().width(), page.size().height()));
            moves.page(page.dictionary(), new Moves.Move(side, form, toSide, seen.left(), seen.top()));
            for (COSDictionary annotation : page.annotations()) {
                Optional<Appearance> appearance = Appearance.of(annotation, page.turn(), document);
                if (appearance.isPresent()) {
                    draw(appearance.get(), page.seen());
                }
            }
            line("Q");
            COSDictionary group = form.getCOSDictionary(COSName.GROUP);
            if (group != null && side.getItem(COSName.GROUP) == null) {
                side.setItem(COSName.GROUP, group);
            }
            if (purpose == Purpose.SCREEN) {
                link(page, toSide, placement.clip());
            }
        }

        private void draw(Appearance appearance, Transform seen) throws IOException {
            appearance.form().setItem(COSName.TYPE, COSName.XOBJECT);
            appearance.form().setItem(COSName.SUBTYPE, COSName.FORM);
            Transform place = appearance.place().then(seen);
            String shown = "/Artifact BMC q " + Numbers.text(place) + " cm " + name(appearance.form()) + " Do Q EMC";
            if (appearance.layer().isPresent()) {
                String layer = "L" + layers.size();
                layers.setItem(COSName.getPDFName(layer), appearance.layer().get());
                line("/OC /" + layer + " BDC " + shown + " EMC");
            } else {
                line(shown);
            }
        }

        /** Links go where their text went. Where a page is shown several times, each showing has links of its own. */
        private void link(SourcePage page, Transform toSide, Box clip) throws IOException {
            for (COSDictionary annotation : page.annotations()) {
                COSArray rectangle = annotation.getCOSArray(COSName.RECT);
                if (!"Link".equals(annotation.getNameAsString(COSName.SUBTYPE)) || rectangle == null) {
                    continue;
                }
                Box moved = toSide.of(Numbers.box(rectangle)).intersection(clip);
                if (moved.width() <= 0 || moved.height() <= 0) {
                    continue;
                }
                COSDictionary kept = new COSDictionary(annotation);
                kept.setItem(COSName.RECT, Numbers.rectangle(moved));
                kept.setItem(COSName.P, side);
                COSArray corners = annotation.getCOSArray(QUAD_POINTS);
                if (corners != null) {
                    kept.setItem(QUAD_POINTS, moved(corners, toSide));
                }
                if (!isTagged) {
                    kept.removeItem(COSName.STRUCT_PARENT);
                }
                links.add(kept);
                moves.link(annotation, kept, side);
            }
        }

        private COSArray moved(COSArray corners, Transform toSide) throws IOException {
            COSArray moved = new COSArray();
            for (int i = 0; i + 1 < corners.size(); i += 2) {
                double x = Numbers.at(corners, i);
                double y = Numbers.at(corners, i + 1);
                moved.add(Numbers.number(toSide.x(x, y)));
                moved.add(Numbers.number(toSide.y(x, y)));
            }
            return moved;
        }

        void marks(List<GuideLine> marks) {
            for (GuideLine mark : marks) {
                String look = switch (mark.kind()) {
                    case FOLD -> "0.4 w [3 2] 0 d";
                    case CUT -> "0.3 w [] 0 d";
                    case DRAWING -> "1.2 w 1 J [] 0 d";
                };
                line("/Artifact BMC q 0 G " + look + " " + Numbers.text(mark.x1()) + " " + Numbers.text(mark.y1())
                        + " m " + Numbers.text(mark.x2()) + " " + Numbers.text(mark.y2()) + " l S Q EMC");
            }
        }

        void labels(List<Label> labels) throws IOException {
            for (Label label : labels) {
                COSBase object = font.object();
                fonts.setItem(COSName.getPDFName("GalleyLabel"), object);
                line("/Artifact BMC q 0 g BT /GalleyLabel " + Numbers.text(label.size()) + " Tf "
                        + Numbers.text(label.x()) + " " + Numbers.text(label.y()) + " Td <" + font.codes(label.text())
                        + "> Tj ET Q EMC");
            }
        }

        private String name(COSStream form) {
            String name = "X" + forms.size();
            forms.setItem(COSName.getPDFName(name), form);
            return "/" + name;
        }

        private void line(String operators) {
            byte[] bytes = (operators + "\n").getBytes(US_ASCII);
            content.write(bytes, 0, bytes.length);
        }

        COSDictionary resources() {
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, forms);
            if (fonts.size() > 0) {
                resources.setItem(COSName.FONT, fonts);
            }
            if (layers.size() > 0) {
                resources.setItem(COSName.PROPERTIES, layers);
            }
            return resources;
        }

        COSStream content() throws IOException {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream()) {
                content.writeTo(out);
            }
            return stream;
        }
    }
}
