package galley.print.foreign;

import galley.imposition.Sheet;
import galley.print.Media;
import galley.print.MediaSize;
import galley.print.Quality;
import galley.print.Resolution;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Ticket;
import galley.print.raster.PixelFormat;
import galley.print.raster.RasterSpec;
import galley.print.sheets.Purpose;
import galley.unit.Length;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the other process is to do, as it is handed over in a file.
 *
 * @param pdf the file to work on
 * @param mostPages it may have
 * @param spec how to draw its pages; empty where they are not to be drawn
 * @param layout how to lay them out on sheets; empty where they are not to be laid out
 */
record Order(Path pdf, int mostPages, Optional<RasterSpec> spec, Optional<Layout> layout) {

    /**
     * Sheets to be made.
     *
     * @param sheets where the pages stand
     * @param purpose what is kept beside the ink
     */
    record Layout(List<Sheet> sheets, Purpose purpose) {}

    /** To be looked at alone. */
    Order(Path pdf, int mostPages) {
        this(pdf, mostPages, Optional.empty(), Optional.empty());
    }

    Order drawn(RasterSpec how) {
        return new Order(pdf, mostPages, Optional.of(how), Optional.empty());
    }

    Order laidOut(Layout how) {
        return new Order(pdf, mostPages, Optional.empty(), Optional.of(how));
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeUTF(pdf.toString());
            out.writeInt(mostPages);
            out.writeBoolean(spec.isPresent());
            if (spec.isPresent()) {
                write(out, spec.get());
            }
            out.writeBoolean(layout.isPresent());
            if (layout.isPresent()) {
                out.writeUTF(layout.get().purpose().name());
                SheetsCode.write(out, layout.get().sheets());
            }
        }
    }

    private static void write(DataOutputStream out, RasterSpec spec) throws IOException {
        out.writeInt(spec.resolution().x());
        out.writeInt(spec.resolution().y());
        out.writeUTF(spec.pixels().name());
        out.writeUTF(spec.sides().name());
        out.writeUTF(spec.back().name());
        out.writeUTF(spec.quality().map(Quality::name).orElse(""));
        out.writeUTF(spec.stock().tray().orElse(""));
        out.writeUTF(spec.stock().type().orElse(""));
        Optional<Media> media = spec.stock().media();
        out.writeUTF(media.map(Media::name).orElse(""));
        out.writeDouble(media.map(paper -> paper.size().width().points()).orElse(0.0));
        out.writeDouble(media.map(paper -> paper.size().height().points()).orElse(0.0));
    }

    static Order read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            Path pdf = Path.of(in.readUTF());
            int mostPages = in.readInt();
            Optional<RasterSpec> spec = in.readBoolean() ? Optional.of(readSpec(in)) : Optional.empty();
            Optional<Layout> layout = in.readBoolean() ? Optional.of(readLayout(in)) : Optional.empty();
            return new Order(pdf, mostPages, spec, layout);
        }
    }

    private static Layout readLayout(DataInputStream in) throws IOException {
        Purpose purpose = Purpose.valueOf(in.readUTF());
        return new Layout(SheetsCode.read(in), purpose);
    }

    private static RasterSpec readSpec(DataInputStream in) throws IOException {
        Resolution resolution = new Resolution(in.readInt(), in.readInt());
        PixelFormat pixels = PixelFormat.valueOf(in.readUTF());
        Sides sides = Sides.valueOf(in.readUTF());
        SheetBack back = SheetBack.valueOf(in.readUTF());
        Optional<Quality> quality = text(in).map(Quality::valueOf);
        Optional<String> tray = text(in);
        Optional<String> type = text(in);
        return new RasterSpec(resolution, pixels, sides, back, new Ticket.Stock(readMedia(in), tray, type), quality);
    }

    private static Optional<Media> readMedia(DataInputStream in) throws IOException {
        Optional<String> name = text(in);
        MediaSize size = new MediaSize(Length.pt(in.readDouble()), Length.pt(in.readDouble()));
        return name.map(known -> Media.of(known, size));
    }

    private static Optional<String> text(DataInputStream in) throws IOException {
        return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
    }
}
