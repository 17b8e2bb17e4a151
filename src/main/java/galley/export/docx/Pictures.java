package galley.export.docx;

import galley.compose.PictureFile;
import galley.source.Attachments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of one report, each of them in the document once however often it is shown. */
final class Pictures {
    private static final double POINTS_AN_INCH = 72;
    private static final double TWIPS = 20;
    /** Fewer dots an inch show on paper, so files that state fewer are shown smaller, as in print. */
    private static final double LEAST_DENSITY = 150;
    /** A picture takes no more of the height of a page than that, as in print. */
    private static final double TALLEST = 0.6;

    private final Attachments attachments;
    private final Map<String, Optional<Shown>> known = new LinkedHashMap<>();
    private int count;

    Pictures(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * A picture of the document.
     *
     * @param number from 1
     * @param file its pixels
     */
    record Shown(int number, PictureFile file) {
        /** The id of the relationship to it. */
        String relationship() {
            return "picture" + number;
        }

        /** The name of its part. */
        String partName() {
            String kind = mediaType().substring(mediaType().indexOf('/') + 1);
            return "word/media/image" + number + "." + kind;
        }

        String mediaType() {
            return file.picture().mediaType();
        }

        byte[] bytes() {
            return file.picture().bytes();
        }

        /** What makes it fit: at most 1. */
        private double scale(double widest, double tallest) {
            return Math.min(1, Math.min(widest / width(), tallest / height()));
        }

        private double width() {
            return file.picture().pixelWidth() * POINTS_AN_INCH * TWIPS / Math.max(LEAST_DENSITY, file.density());
        }

        private double height() {
            return file.picture().pixelHeight() * POINTS_AN_INCH * TWIPS / Math.max(LEAST_DENSITY, file.density());
        }

        /** How it is drawn in a column of so many twips on a page of so many. */
        Drawing drawing(Draft draft, String name, String description, long column) {
            double scale = scale((double) column, draft.page().textHeight() * TALLEST);
            return draft.picture(name, description, Math.round(width() * scale), Math.round(height() * scale));
        }
    }

    /** The picture in a file; empty where there is none that can be shown. */
    Optional<Shown> find(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    /** All pictures that were found. */
    List<Shown> all() {
        return known.values().stream().flatMap(Optional::stream).toList();
    }

    private Optional<Shown> read(String name) {
        return attachments.find(name).flatMap(PictureFile::of).map(file -> new Shown(++count, file));
    }
}
