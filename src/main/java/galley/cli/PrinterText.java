package galley.cli;

import galley.print.Abilities;
import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.Media;
import galley.print.Quality;
import galley.print.Resolution;
import galley.print.Sides;
import galley.print.Status;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What printers can do, for people. */
final class PrinterText {
    private final PrintStream out;

    PrinterText(PrintStream out) {
        this.out = out;
    }

    /** A printer among others, in three lines. */
    void brief(PrintersCommand.Asked asked) {
        Abilities abilities = asked.abilities();
        print(asked.printer().name() + (asked.standard() ? " (default): " : ": ") + state(abilities.status()));
        List<String> words = new ArrayList<>();
        words.add(Printable.of(abilities) == Printable.NOT ? "neither PDF nor PWG Raster" : form(abilities));
        words.add(abilities.choices().sides().contains(Sides.LONG_EDGE) ? "both sides" : "one side");
        words.add(abilities.choices().colors().contains(ColorMode.COLOR) ? "colour" : "black");
        words.add("loaded: " + some(titles(abilities.papers().ready())));
        print("  " + String.join(", ", words));
        print("  " + abilities.about().address());
    }

    private static String form(Abilities abilities) {
        return Printable.of(abilities) == Printable.PDF ? "PDF" : "PWG Raster";
    }

    /** All that a printer told. */
    void all(PrintersCommand.Asked asked) {
        Abilities abilities = asked.abilities();
        Choices choices = abilities.choices();
        print(asked.printer().name());
        line("model", abilities.about().model());
        line("about", abilities.about().info());
        line("stands", abilities.about().location());
        line("state", state(abilities.status()));
        line("formats", String.join(", ", abilities.formats()));
        line("papers", String.join(", ", abilities.papers().titles()));
        line("loaded", String.join(", ", titles(abilities.papers().ready())));
        line("trays", String.join(", ", abilities.papers().feeds().trays()));
        line("types", String.join(", ", abilities.papers().feeds().types()));
        line("sides", words(choices.sides().stream().map(Sides::keyword)));
        line("colours", words(choices.colors().stream().map(ColorMode::keyword)));
        line("qualities", words(choices.fineness().qualities().stream().map(Quality::keyword)));
        line("dots", words(choices.fineness().resolutions().stream().map(Resolution::toString)));
        line("copies", copies(choices));
        line("holds", String.join(", ", choices.queueing().holds()));
        line("banners", String.join(", ", choices.queueing().banners()));
        line("bins", String.join(", ", choices.bins().names()));
        line("raster", raster(abilities.raster()));
        print("galley prints here " + Printable.of(abilities).words());
    }

    private static String copies(Choices choices) {
        String most = choices.copies() == 1 ? "one" : "up to " + choices.copies();
        return choices.collates() ? most + ", collated" : most;
    }

    private static String raster(Abilities.Raster raster) {
        return raster.resolutions().isEmpty()
                ? ""
                : words(raster.resolutions().stream().map(Resolution::toString)) + "; "
                        + String.join(", ", raster.types()) + "; back "
                        + raster.back().keyword();
    }

    private static String state(Status status) {
        List<String> words = new ArrayList<>();
        words.add(status.state().word());
        words.addAll(status.reasons());
        if (!status.accepting()) {
            words.add("takes no jobs");
        }
        status.queued().stream().filter(count -> count > 0).forEach(count -> words.add("jobs waiting: " + count));
        return String.join(", ", words);
    }

    private static List<String> titles(List<Media> media) {
        return media.stream().map(Media::title).distinct().toList();
    }

    private static String some(List<String> words) {
        if (words.isEmpty()) {
            return "untold";
        }
        String first = String.join(", ", words.subList(0, Math.min(3, words.size())));
        return words.size() > 3 ? first + ", …" : first;
    }

    private static String words(Stream<String> words) {
        return String.join(", ", words.toList());
    }

    /** What a printer does not tell has no line. */
    private void line(String label, String value) {
        if (!value.isEmpty()) {
            print(String.format(Locale.ROOT, "  %-9s  %s", label, value));
        }
    }

    private void print(String line) {
        out.println(Visible.of(line));
    }
}
