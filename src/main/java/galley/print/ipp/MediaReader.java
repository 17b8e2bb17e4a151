package galley.print.ipp;

import galley.print.Margins;
import galley.print.Media;
import galley.print.MediaSize;
import galley.print.Papers;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Value;
import galley.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The paper that a printer tells of, from the most telling of its attributes (PWG 5100.3, 5100.11). */
final class MediaReader {
    /** The smallest and largest sheets named custom (PWG 5101.1, 5.4): {@code custom_min_76.2x127mm}. */
    private static final String SMALLEST = "custom_min_";

    private static final String LARGEST = "custom_max_";

    /** Many more than any printer has; keeps the comparison of each with each short. */
    private static final int MOST_SIZES = 1000;

    private final Attributes printer;
    private final List<Media> names;

    MediaReader(Attributes printer) {
        this.printer = printer;
        this.names = named("media-supported").distinct().limit(MOST_SIZES).toList();
    }

    Papers papers() {
        return new Papers(
                media(),
                custom(),
                ready(),
                usual(),
                new Papers.Feeds(printer.words("media-source-supported"), printer.words("media-type-supported")));
    }

    /** The database tells margins and trays; names and sizes are for printers without one. */
    private List<Media> media() {
        List<Media> columns = columns("media-col-database");
        List<MediaSize> told =
                columns.stream().map(Media::size).distinct().limit(MOST_SIZES).toList();
        Stream<Media> sized = printer.collections("media-size-supported").stream()
                .flatMap(size -> size(size).stream())
                .map(size -> Media.custom(size.width(), size.height()))
                .filter(one -> names.stream().noneMatch(known -> known.size().isAbout(one.size())));
        Stream<Media> more = Stream.concat(names.stream(), sized.limit(MOST_SIZES))
                .filter(one -> told.stream().noneMatch(known -> known.isAbout(one.size())));
        return Stream.concat(columns.stream(), more).map(this::nameOfPrinter).toList();
    }

    /** Collections need not tell a name: the printer's own name for the size is the one it takes. */
    private Media nameOfPrinter(Media media) {
        return name(media.size())
                .map(name -> new Media(name, media.size(), media.margins(), media.tray(), media.type()))
                .orElse(media);
    }

    /** By which name the printer takes paper of that size, if by any. */
    Optional<String> name(MediaSize size) {
        return names.stream()
                .filter(known -> known.size().isAbout(size))
                .findFirst()
                .map(Media::name);
    }

    private List<Media> ready() {
        List<Media> columns = columns("media-col-ready");
        return columns.isEmpty()
                ? named("media-ready").toList()
                : columns.stream().map(this::nameOfPrinter).toList();
    }

    private Optional<Media> usual() {
        return printer.collection("media-col-default")
                .flatMap(MediaReader::column)
                .map(this::nameOfPrinter)
                .or(() -> named("media-default").findFirst());
    }

    private Stream<Media> named(String attribute) {
        return printer.words(attribute).stream()
                .filter(name -> !name.startsWith(SMALLEST) && !name.startsWith(LARGEST))
                .flatMap(name -> Media.parse(name).stream());
    }

    private List<Media> columns(String attribute) {
        return printer.collections(attribute).stream()
                .flatMap(one -> column(one).stream())
                .distinct()
                .toList();
    }

    /** One {@code media-col}; empty where it tells no single size. */
    private static Optional<Media> column(Attributes column) {
        return column.collection("media-size").flatMap(MediaReader::size).map(size -> {
            String name = Stream.of("media-size-name", "media-key")
                    .map(column::word)
                    .filter(word -> Media.parse(word).isPresent())
                    .findFirst()
                    .orElseGet(() -> Media.custom(size.width(), size.height()).name());
            return new Media(name, size, margins(column), word(column, "media-source"), word(column, "media-type"));
        });
    }

    private static Optional<String> word(Attributes column, String name) {
        return column.words(name).stream().findFirst();
    }

    private static Optional<Margins> margins(Attributes column) {
        OptionalInt top = column.number("media-top-margin");
        OptionalInt right = column.number("media-right-margin");
        OptionalInt bottom = column.number("media-bottom-margin");
        OptionalInt left = column.number("media-left-margin");
        boolean told = Stream.of(top, right, bottom, left).allMatch(margin -> margin.orElse(-1) >= 0);
        return told
                ? Optional.of(new Margins(
                        length(top.orElse(0)),
                        length(right.orElse(0)),
                        length(bottom.orElse(0)),
                        length(left.orElse(0))))
                : Optional.empty();
    }

    private static Optional<MediaSize> size(Attributes size) {
        int width = size.number("x-dimension").orElse(0);
        int height = size.number("y-dimension").orElse(0);
        return width > 0 && height > 0 ? Optional.of(new MediaSize(length(width), length(height))) : Optional.empty();
    }

    private List<Papers.CustomSizes> custom() {
        List<Papers.CustomSizes> all = new ArrayList<>();
        Stream.concat(
                        printer.collections("media-size-supported").stream(),
                        printer.collections("media-col-database").stream()
                                .flatMap(column -> column.collection("media-size").stream()))
                .flatMap(size -> range(size).stream())
                .forEach(all::add);
        Optional<MediaSize> least = bound(SMALLEST);
        Optional<MediaSize> most = bound(LARGEST);
        if (least.isPresent() && most.isPresent()) {
            all.add(new Papers.CustomSizes(least.get(), most.get()));
        }
        return all.stream().distinct().toList();
    }

    private static Optional<Papers.CustomSizes> range(Attributes size) {
        Optional<Value.Range> width = size.range("x-dimension");
        Optional<Value.Range> height = size.range("y-dimension");
        return width.isPresent() && height.isPresent()
                ? Optional.of(new Papers.CustomSizes(
                        new MediaSize(
                                length(width.get().lower()), length(height.get().lower())),
                        new MediaSize(
                                length(width.get().upper()), length(height.get().upper()))))
                : Optional.empty();
    }

    private Optional<MediaSize> bound(String prefix) {
        return printer.words("media-supported").stream()
                .filter(name -> name.startsWith(prefix))
                .flatMap(name -> Media.parse(name).stream())
                .map(Media::size)
                .findFirst();
    }

    /** Dimensions are in hundredths of a millimetre (PWG 5100.3, 3.13). */
    private static Length length(int hundredths) {
        return Length.mm(hundredths / 100.0);
    }
}
