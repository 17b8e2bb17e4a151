package galley.print.ipp;

import galley.print.Abilities;
import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.Quality;
import galley.print.Refusal;
import galley.print.Refusal.Feature;
import galley.print.Resolution;
import galley.print.Sides;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Message;
import galley.print.ipp.message.StatusCode;
import galley.print.ipp.message.Tag;
import galley.print.ipp.message.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a printer itself says that it would not obey (RFC 8011, 4.1.7): the unsupported attributes of its answer. */
final class Objections {
    private static final Map<String, Feature> FEATURES = Map.ofEntries(
            Map.entry("document-format", Feature.FORMAT),
            Map.entry("copies", Feature.COPIES),
            Map.entry("sheet-collate", Feature.COLLATION),
            Map.entry("multiple-document-handling", Feature.COLLATION),
            Map.entry("sides", Feature.SIDES),
            Map.entry("media", Feature.MEDIA),
            Map.entry("media-col", Feature.MEDIA),
            Map.entry("print-color-mode", Feature.COLOR),
            Map.entry("print-quality", Feature.QUALITY),
            Map.entry("printer-resolution", Feature.RESOLUTION),
            Map.entry("job-hold-until", Feature.HOLD),
            Map.entry("job-priority", Feature.PRIORITY),
            Map.entry("job-sheets", Feature.BANNER),
            Map.entry("output-bin", Feature.BIN));

    /** A ticket has fewer wishes than this; who objects to more makes them up. */
    private static final int MOST = 50;

    private Objections() {}

    /** Every objection of an answer; not empty where the answer says that there are some without naming them. */
    static List<Refusal> of(Message answer, Abilities abilities) {
        List<Refusal> refusals = new ArrayList<>();
        answer.attributes(Tag.UNSUPPORTED_ATTRIBUTES).all().stream()
                .limit(MOST)
                .map(unsupported -> refusal(unsupported, abilities))
                .forEach(refusals::add);
        if (answer.code() == StatusCode.FORMAT_NOT_SUPPORTED
                && refusals.stream().noneMatch(refusal -> refusal.feature() == Feature.FORMAT)) {
            refusals.add(new Refusal(Feature.FORMAT, "sent to it", abilities.formats()));
        }
        if (refusals.isEmpty() && meansLoss(answer.code())) {
            refusals.add(new Refusal(Feature.OTHER, "something of this job, without a word of what", List.of()));
        }
        return refusals;
    }

    /** Whether a status means that something of a job was, or would be, left out. */
    static boolean meansLoss(int code) {
        return switch (code) {
            case StatusCode.OK_BUT_IGNORED,
                    StatusCode.OK_BUT_CONFLICTING,
                    StatusCode.FORMAT_NOT_SUPPORTED,
                    StatusCode.VALUES_NOT_SUPPORTED,
                    StatusCode.CONFLICTING -> true;
            default -> false;
        };
    }

    private static Refusal refusal(Attribute unsupported, Abilities abilities) {
        Feature feature = FEATURES.getOrDefault(unsupported.name(), Feature.OTHER);
        String asked = Names.shown(
                unsupported.values().stream().limit(MOST).map(Objections::words).collect(Collectors.joining(", ")));
        return feature == Feature.OTHER
                ? new Refusal(feature, Names.shown(unsupported.name()), List.of())
                : new Refusal(feature, asked.isEmpty() ? unsupported.name() : asked, offered(feature, abilities));
    }

    private static List<String> offered(Feature feature, Abilities abilities) {
        Choices choices = abilities.choices();
        return switch (feature) {
            case FORMAT -> abilities.formats();
            case COPIES -> List.of("1 to " + choices.copies());
            case COLLATION -> choices.collation();
            case SIDES -> choices.sides().stream().map(Sides::keyword).toList();
            case MEDIA -> abilities.papers().titles();
            case COLOR -> choices.colors().stream().map(ColorMode::keyword).toList();
            case QUALITY ->
                choices.fineness().qualities().stream().map(Quality::keyword).toList();
            case RESOLUTION ->
                choices.fineness().resolutions().stream()
                        .map(Resolution::toString)
                        .toList();
            case HOLD -> choices.queueing().holds();
            case BANNER -> choices.queueing().banners();
            case BIN -> choices.bins().names();
            case TRAY, TYPE, PRIORITY, ORDER, OTHER -> List.of();
        };
    }

    /** A value in the words of the standard; of a collection its members. */
    private static String words(Value value) {
        return value.words()
                .or(() -> value.number().stream().mapToObj(Integer::toString).findFirst())
                .or(() -> value.flag().map(String::valueOf))
                .or(() -> value.dots().map(dots -> dots.x() + "x" + dots.y()))
                .or(() -> value.members().map(Objections::words))
                .orElse("");
    }

    private static String words(Attributes members) {
        return members.all().stream()
                .map(member -> member.name() + "="
                        + member.values().stream().map(Objections::words).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" ", "{", "}"));
    }
}
