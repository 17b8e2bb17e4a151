package galley.print.raster;

import galley.print.Media;
import galley.print.MediaSize;
import galley.print.Resolution;
import galley.unit.Length;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where a page stands among the pixels of a side.
 *
 * @param size of the side
 * @param ontoPixels from units of the page as it is seen, from its top left, y downwards, to pixels
 */
record PagePlacement(PixelSize size, AffineTransform ontoPixels) {
    /** No page is wider or taller, in points: ISO 32000-1, annex C. */
    private static final double LARGEST = 14_400;

    /**
     * Places a page at its own size.
     *
     * @param paper what it must fit, upright or lying; empty where the page makes its own paper
     * @throws IllegalArgumentException if the page has not the size of the paper
     */
    static PagePlacement of(PDPage page, Resolution resolution, Optional<Media> paper) {
        MediaSize seen = sizeSeen(page);
        double unit = page.getUserUnit();
        MediaSize sheet = paper.map(Media::size).orElse(seen);
        if (Math.max(sheet.width().points(), sheet.height().points()) > LARGEST) {
            throw new IllegalArgumentException("a side of " + words(sheet) + " is larger than a PDF allows");
        }
        if (seen.isAbout(sheet)) {
            return upright(seen, sheet, resolution).enlarged(unit);
        }
        if (seen.isAbout(sheet.turned())) {
            return lying(seen, sheet, resolution).enlarged(unit);
        }
        throw new IllegalArgumentException("a side of " + words(seen) + " on paper of " + words(sheet));
    }

    private static MediaSize sizeSeen(PDPage page) {
        PDRectangle box = page.getCropBox();
        double unit = page.getUserUnit();
        MediaSize size = new MediaSize(Length.pt(box.getWidth() * unit), Length.pt(box.getHeight() * unit));
        return page.getRotation() % 180 == 0 ? size : size.turned();
    }

    private static PagePlacement upright(MediaSize page, MediaSize sheet, Resolution resolution) {
        AffineTransform onto = intoMiddle(page, sheet, resolution);
        onto.scale(resolution.x() / 72.0, resolution.y() / 72.0);
        return new PagePlacement(pixels(sheet, resolution), onto);
    }

    /** For a page whose units are larger than points. */
    private PagePlacement enlarged(double unit) {
        AffineTransform onto = new AffineTransform(ontoPixels);
        onto.scale(unit, unit);
        return new PagePlacement(size, onto);
    }

    /** Turned by a quarter against the clock, as IPP understands landscape (RFC 8011, 5.2.10). */
    private static PagePlacement lying(MediaSize page, MediaSize sheet, Resolution resolution) {
        AffineTransform onto = intoMiddle(page.turned(), sheet, resolution);
        onto.scale(resolution.x() / 72.0, resolution.y() / 72.0);
        onto.concatenate(new AffineTransform(0, -1, 1, 0, 0, page.width().points()));
        return new PagePlacement(pixels(sheet, resolution), onto);
    }

    /** By whole pixels, so that rules and stems meet the pixels as they would on paper of exactly their size. */
    private static AffineTransform intoMiddle(MediaSize page, MediaSize sheet, Resolution resolution) {
        double right = sheet.width().minus(page.width()).points() / 2 * resolution.x() / 72;
        double down = sheet.height().minus(page.height()).points() / 2 * resolution.y() / 72;
        return AffineTransform.getTranslateInstance(Math.rint(right), Math.rint(down));
    }

    private static PixelSize pixels(MediaSize sheet, Resolution resolution) {
        return new PixelSize(pixels(sheet.width(), resolution.x()), pixels(sheet.height(), resolution.y()));
    }

    private static int pixels(Length length, int dotsPerInch) {
        return (int) Math.max(1, Math.round(length.points() * dotsPerInch / 72));
    }

    private static String words(MediaSize size) {
        return size.width() + " by " + size.height();
    }
}
