package galley.export.docx;

import galley.export.Edition;
import galley.export.Options;
import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.Metadata;
import galley.model.Section;
import galley.source.Origin;
import galley.source.Place;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import galley.timeline.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The article in {@code samples/}, read well enough for tests of a report. */
final class SampleArticle {
    private static final Path FILE = Path.of("samples", "2016-aktobe-shootings.txt");

    private SampleArticle() {}

    static Edition edition() throws IOException {
        Origin origin = Origin.of("2016-aktobe-shootings.txt", Files.readAllBytes(FILE));
        return new Edition(
                "2016-aktobe-shootings",
                article(),
                origin,
                timeline(),
                Articles.report(),
                Options.NONE,
                Optional.empty());
    }

    /** The non-blank lines of the source that are prose. */
    static List<String> paragraphs() throws IOException {
        return lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("=") && !line.startsWith("- "))
                .filter(line -> !line.equals("Infobox"))
                .toList();
    }

    private static Article article() throws IOException {
        List<Field> fields = new ArrayList<>();
        List<Block> lead = new ArrayList<>();
        List<Open> sections = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            Place place = new Place(number, 1, 0);
            if (number == 1 || line.isBlank() || line.equals("Infobox")) {
                continue;
            }
            if (line.startsWith("- ")) {
                int colon = line.indexOf(": ");
                String value = line.substring(colon + 2);
                Item item = new Item(0, List.of(new Inline.Text(value)));
                fields.add(new Field(line.substring(2, colon), value, List.of(item), List.of(), place));
            } else if (line.startsWith("==")) {
                int level = line.startsWith("===") ? 3 : 2;
                sections.add(new Open(level, line.replace("=", "").strip(), new ArrayList<>(), place));
            } else {
                List<Block> blocks = sections.isEmpty() ? lead : sections.get(sections.size() - 1).blocks;
                blocks.add(new Block.Paragraph(List.of(new Inline.Text(line)), place));
            }
        }
        return new Article(
                lines().get(0).replace("=", "").strip(),
                "en",
                Metadata.NONE,
                List.of(new Infobox("", fields)),
                lead,
                nested(sections));
    }

    private record Open(int level, String heading, List<Block> blocks, Place place) {
        Section closed(List<Section> parts) {
            return new Section(level, List.of(new Inline.Text(heading)), blocks, parts, place);
        }
    }

    private static List<Section> nested(List<Open> sections) {
        List<Section> top = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).level == 2) {
                List<Section> parts = new ArrayList<>();
                for (int j = i + 1; j < sections.size() && sections.get(j).level > 2; j++) {
                    parts.add(sections.get(j).closed(List.of()));
                }
                top.add(sections.get(i).closed(parts));
            }
        }
        return top;
    }

    private static Timeline timeline() {
        return new Timeline(List.of(
                event(
                        "e1",
                        Moment.on(CalendarDate.year(2011)),
                        Basis.EXPLICIT,
                        "in 2011",
                        "Kazakhstan's first suicide bombing",
                        "Background",
                        16),
                event(
                        "e2",
                        Moment.between(CalendarDate.month(2016, 4), CalendarDate.month(2016, 5)),
                        Basis.RANGE,
                        "in April and May 2016",
                        "a number of protests",
                        "Background",
                        18),
                event(
                        "e3",
                        Moment.on(CalendarDate.day(2016, 6, 5)).at("early"),
                        Basis.INHERITED,
                        "early on 5 June",
                        "first robbed two gun shops",
                        "Initial shootings",
                        22),
                event(
                        "e4",
                        Moment.between(CalendarDate.day(2016, 6, 5), CalendarDate.day(2016, 6, 6))
                                .at("night"),
                        Basis.RELATIVE,
                        "The following night after the first shootings",
                        "five more militants were killed in gun battles with police and two were arrested",
                        "Later shootings",
                        25),
                event(
                        "e5",
                        Moment.on(CalendarDate.day(2016, 6, 9)),
                        Basis.INHERITED,
                        "9 June",
                        "Nazarbayev declared a national day of mourning",
                        "Reactions",
                        35),
                event(
                        "e6",
                        Moment.on(CalendarDate.day(2016, 6, 10)).at("early"),
                        Basis.INHERITED,
                        "Early on 10 June",
                        "five militants were killed and two policemen were wounded in more gun battles in Aktobe",
                        "Later shootings",
                        27)));
    }

    private static Event event(
            String id, Moment moment, Basis basis, String words, String summary, String section, int line) {
        Mention mention = new Mention(section, 1, 1, summary, new Place(line, 1, 0), Optional.empty());
        Optional<String> from = basis == Basis.RELATIVE ? Optional.of("e3") : Optional.empty();
        return new Event(id, moment, basis, words, summary, mention, List.of(), from);
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(FILE, StandardCharsets.UTF_8);
    }
}
