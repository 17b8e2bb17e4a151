package galley.print;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.Optional;

/**
 * Paper as a printer knows it.
 *
 * @param name its self-describing name (PWG 5101.1): {@code iso_a4_210x297mm}
 * @param size its size
 * @param margins what cannot be printed on; empty where the printer does not tell
 * @param tray the one source it comes from; empty where it may come from any
 * @param type what it is made of; empty where it may be of any type
 */
public record Media(
        String name, MediaSize size, Optional<Margins> margins, Optional<String> tray, Optional<String> type) {

    /** Paper of a named size and nothing else known. */
    public static Media of(String name, MediaSize size) {
        return new Media(name, size, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Paper by its self-describing name; empty where the name does not tell the size. */
    public static Optional<Media> parse(String name) {
        return MediaNames.size(name).map(size -> of(name, size));
    }

    /** Paper of one of our sizes, by its standard name. */
    public static Media of(PaperSize paper) {
        return of(MediaNames.of(paper), new MediaSize(paper.width(), paper.height()));
    }

    /** Paper of any size, with a name that tells it: {@code custom_100x150mm_100x150mm}. */
    public static Media custom(Length width, Length height) {
        return of(MediaNames.custom(width, height), new MediaSize(width, height));
    }

    /** What people call it: {@code A4 (iso_a4_210x297mm)}; only the name where it is none of our sizes. */
    public String title() {
        return PaperSize.NAMED.stream()
                .filter(paper -> size.isAbout(new MediaSize(paper.width(), paper.height())))
                .findFirst()
                .map(paper -> paper.name() + " (" + name + ")")
                .orElse(name);
    }
}
