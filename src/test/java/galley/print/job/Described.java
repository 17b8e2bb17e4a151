package galley.print.job;

import galley.print.Abilities;
import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.Media;
import galley.print.Papers;
import galley.print.Quality;
import galley.print.Resolution;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Status;
import galley.unit.PaperSize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A printer as a test describes it; by itself it can do everything, on A4, Letter and A5. */
record Described(
        List<String> formats,
        List<Sides> sides,
        int copies,
        List<String> collation,
        Abilities.Raster raster,
        Choices.Bins bins) {
    static final Described ABLE = new Described(
            List.of("application/pdf", "image/pwg-raster"),
            List.of(Sides.values()),
            99,
            List.of("collated", "uncollated"),
            new Abilities.Raster(
                    List.of(Resolution.of(300), Resolution.of(600)), List.of("sgray_8", "srgb_8"), SheetBack.ROTATED),
            Choices.Bins.NONE);

    Described taking(String... other) {
        return new Described(List.of(other), sides, copies, collation, raster, bins);
    }

    Described on(Sides... other) {
        return new Described(formats, List.of(other), copies, collation, raster, bins);
    }

    Described making(int most) {
        return new Described(formats, sides, most, collation, raster, bins);
    }

    Described collating(String... other) {
        return new Described(formats, sides, copies, List.of(other), raster, bins);
    }

    Described delivering(String bin, boolean backwards, Choices.Bins.Order order) {
        Choices.Bins other =
                new Choices.Bins(List.of(bin), Optional.of(bin), backwards ? List.of(bin) : List.of(), order);
        return new Described(formats, sides, copies, collation, raster, other);
    }

    Abilities abilities() {
        List<Media> media = List.of(Media.of(PaperSize.A4), Media.of(PaperSize.LETTER), Media.of(PaperSize.A5));
        return new Abilities(
                new Abilities.About("test", "ipp://test.example/ipp/print", "", "", ""),
                new Status(Status.State.IDLE, List.of(), "", true, OptionalInt.empty()),
                formats,
                new Papers(media, List.of(), media, Optional.empty(), new Papers.Feeds(List.of("main"), List.of())),
                new Choices(
                        copies,
                        collation,
                        sides,
                        List.of(ColorMode.AUTO, ColorMode.COLOR, ColorMode.MONOCHROME),
                        new Choices.Fineness(List.of(Quality.values()), List.of()),
                        Choices.Queueing.NONE,
                        bins),
                raster);
    }
}
