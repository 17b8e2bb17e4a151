package galley.cli;

import galley.json.JsonDocument;
import galley.print.Abilities;
import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.Margins;
import galley.print.Media;
import galley.print.Papers;
import galley.print.Quality;
import galley.print.Resolution;
import galley.print.Sides;
import galley.print.Status;
import galley.unit.Length;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What printers can do, for programs; lengths are in hundredths of a millimetre, as in IPP. */
final class PrinterJson {
    private final JsonDocument json;

    private PrinterJson(JsonDocument json) {
        this.json = json;
    }

    static void write(List<PrintersCommand.Asked> printers, PrintStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (JsonDocument json = new JsonDocument(writer)) {
            PrinterJson document = new PrinterJson(json);
            json.object(() -> json.array("printers", printers, document::printer));
        }
    }

    private void printer(PrintersCommand.Asked asked) throws IOException {
        Abilities abilities = asked.abilities();
        json.object(() -> {
            json.text("name", asked.printer().name());
            json.flag("default", asked.standard());
            json.text("address", abilities.about().address());
            json.text("model", abilities.about().model());
            json.text("info", abilities.about().info());
            json.text("location", abilities.about().location());
            json.text("prints", Printable.of(abilities).keyword());
            status(abilities.status());
            words("formats", abilities.formats());
            papers(abilities.papers());
            choices(abilities.choices());
            raster(abilities.raster());
        });
    }

    private void status(Status status) throws IOException {
        json.text("state", status.state().name().toLowerCase(Locale.ROOT));
        words("reasons", status.reasons());
        json.text("message", status.message());
        json.flag("accepting", status.accepting());
        if (status.queued().isPresent()) {
            json.number("queued", status.queued().getAsInt());
        }
    }

    private void papers(Papers papers) throws IOException {
        json.array("papers", papers.media(), this::media);
        json.array("loaded", papers.ready(), this::media);
        json.text("usual", papers.usual().map(Media::name));
        words("trays", papers.feeds().trays());
        words("types", papers.feeds().types());
    }

    private void media(Media media) throws IOException {
        json.object(() -> {
            json.text("name", media.name());
            json.number("width", hundredths(media.size().width()));
            json.number("height", hundredths(media.size().height()));
            if (media.margins().isPresent()) {
                margins(media.margins().get());
            }
            json.text("tray", media.tray());
            json.text("type", media.type());
        });
    }

    private void margins(Margins margins) throws IOException {
        json.object("margins", () -> {
            json.number("top", hundredths(margins.top()));
            json.number("right", hundredths(margins.right()));
            json.number("bottom", hundredths(margins.bottom()));
            json.number("left", hundredths(margins.left()));
        });
    }

    private void choices(Choices choices) throws IOException {
        json.number("copies", choices.copies());
        words("collation", choices.collation());
        words("sides", choices.sides(), Sides::keyword);
        words("colors", choices.colors(), ColorMode::keyword);
        words("qualities", choices.fineness().qualities(), Quality::keyword);
        resolutions("resolutions", choices.fineness().resolutions());
        words("holds", choices.queueing().holds());
        json.number("priorities", choices.queueing().priorities());
        words("banners", choices.queueing().banners());
        words("bins", choices.bins().names());
        json.text("usualBin", choices.bins().usual());
        words("faceUpBins", choices.bins().backwards());
    }

    private void raster(Abilities.Raster raster) throws IOException {
        json.object("raster", () -> {
            resolutions("resolutions", raster.resolutions());
            words("types", raster.types());
            json.text("back", raster.back().keyword());
        });
    }

    private void resolutions(String key, List<Resolution> resolutions) throws IOException {
        json.array(
                key,
                resolutions,
                resolution -> json.object(() -> {
                    json.number("x", resolution.x());
                    json.number("y", resolution.y());
                }));
    }

    private <T> void words(String key, List<T> values, Function<T, String> word) throws IOException {
        words(key, values.stream().map(word).toList());
    }

    private void words(String key, List<String> words) throws IOException {
        json.array(key, words, json::text);
    }

    private static int hundredths(Length length) {
        return (int) Math.round(length.millimetres() * 100);
    }
}
