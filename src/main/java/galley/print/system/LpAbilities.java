package galley.print.system;

import galley.print.Abilities;
import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.Media;
import galley.print.Papers;
import galley.print.Quality;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Status;
import galley.print.Ticket;
import galley.unit.PaperSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a queue can do, as {@code lpoptions -l} lists it: an option a line, its values in the words of a PPD file. */
final class LpAbilities {
    private static final Pattern OPTION = Pattern.compile("([^/:]+)(?:/[^:]*)?: (.*)");

    /** CUPS itself makes copies where the printer does not, up to its own limit (cupsd.conf, MaxCopies). */
    private static final int MOST_COPIES = 9999;

    /** The standard's (RFC 8011, 5.2.2), all of which CUPS knows. */
    private static final List<String> HOLDS =
            List.of("no-hold", "indefinite", "day-time", "evening", "night", "second-shift", "third-shift", "weekend");

    private final Map<String, List<String>> options = new LinkedHashMap<>();

    private LpAbilities(List<String> lines) {
        for (String line : lines) {
            Matcher option = OPTION.matcher(line);
            if (option.matches()) {
                options.put(
                        option.group(1),
                        List.of(option.group(2).replace("*", "").split(" +")));
            }
        }
    }

    static Abilities of(String name, List<String> lines) {
        LpAbilities read = new LpAbilities(lines);
        Abilities.About about = new Abilities.About(name, "lp:" + name, "", "", "");
        Status status = new Status(Status.State.UNKNOWN, List.of(), "", true, OptionalInt.empty());
        Abilities.Raster raster = new Abilities.Raster(List.of(), List.of(), SheetBack.NORMAL);
        return new Abilities(about, status, List.of("application/pdf"), read.papers(), read.choices(), raster);
    }

    private List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    private Papers papers() {
        List<Media> media = new ArrayList<>();
        for (String size : values("PageSize")) {
            PaperSize.named(size).map(Media::of).ifPresent(media::add);
        }
        Papers.Feeds feeds = new Papers.Feeds(values("InputSlot"), values("MediaType"));
        return new Papers(media, List.of(), List.of(), Optional.empty(), feeds);
    }

    private Choices choices() {
        return new Choices(
                MOST_COPIES,
                List.of("collated", "uncollated"),
                sides(),
                colors(),
                new Choices.Fineness(qualities(), List.of()),
                new Choices.Queueing(HOLDS, Ticket.Queueing.URGENT, List.of()),
                new Choices.Bins(
                        values("OutputBin"), Optional.empty(), List.of(), Choices.Bins.Order.TURNED_UNLESS_ASKED));
    }

    private List<Sides> sides() {
        List<Sides> sides = new ArrayList<>(List.of(Sides.ONE_SIDED));
        if (values("Duplex").contains("DuplexNoTumble")) {
            sides.add(Sides.LONG_EDGE);
        }
        if (values("Duplex").contains("DuplexTumble")) {
            sides.add(Sides.SHORT_EDGE);
        }
        return sides;
    }

    private List<ColorMode> colors() {
        List<ColorMode> colors = new ArrayList<>();
        if (values("ColorModel").contains("Gray")) {
            colors.add(ColorMode.MONOCHROME);
        }
        if (values("ColorModel").contains("RGB")) {
            colors.add(ColorMode.COLOR);
        }
        return colors;
    }

    private List<Quality> qualities() {
        List<Quality> qualities = new ArrayList<>();
        for (Quality quality : Quality.values()) {
            boolean offered =
                    values("cupsPrintQuality").stream().anyMatch(value -> value.equalsIgnoreCase(quality.keyword()));
            if (offered) {
                qualities.add(quality);
            }
        }
        return qualities;
    }
}
