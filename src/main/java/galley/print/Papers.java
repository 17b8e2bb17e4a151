package galley.print;

import java.util.List;
import java.util.Optional;

/**
 * The paper a printer can print on.
 *
 * @param media every kind it knows, one entry for each combination of size, margins, tray and type that it tells
 * @param custom the sizes it cuts or takes beside them, smallest to largest
 * @param ready what lies in its trays now; empty where it does not tell
 * @param usual what it takes where a job asks for nothing
 * @param feeds its trays and types
 */
public record Papers(
        List<Media> media, List<CustomSizes> custom, List<Media> ready, Optional<Media> usual, Feeds feeds) {

    /** Copies the lists. */
    public Papers {
        media = List.copyOf(media);
        custom = List.copyOf(custom);
        ready = List.copyOf(ready);
    }

    /**
     * Sizes between two bounds.
     *
     * @param least no sheet is narrower or shorter
     * @param most no sheet is wider or longer
     */
    public record CustomSizes(MediaSize least, MediaSize most) {
        /** Whether a sheet lies between the bounds. */
        public boolean hold(MediaSize size) {
            return size.width().compareTo(least.width()) >= 0
                    && size.height().compareTo(least.height()) >= 0
                    && size.width().compareTo(most.width()) <= 0
                    && size.height().compareTo(most.height()) <= 0;
        }
    }

    /**
     * Where paper comes from, and what it may be made of.
     *
     * @param trays keywords of {@code media-source}; empty where it does not tell
     * @param types keywords of {@code media-type}; empty where it does not tell
     */
    public record Feeds(List<String> trays, List<String> types) {
        /** Copies the lists. */
        public Feeds {
            trays = List.copyOf(trays);
            types = List.copyOf(types);
        }
    }

    /** Every kind of paper of about that size, in the order of the printer. */
    public List<Media> of(MediaSize size) {
        return media.stream().filter(one -> one.size().isAbout(size)).toList();
    }

    /** Whether a sheet of about that size can be printed on. */
    public boolean has(MediaSize size) {
        return !of(size).isEmpty() || custom.stream().anyMatch(range -> range.hold(size));
    }

    /** Whether a sheet of about that size lies in a tray now; also where the printer does not tell what lies there. */
    public boolean isReady(MediaSize size) {
        return ready.isEmpty() || ready.stream().anyMatch(one -> one.size().isAbout(size));
    }

    /** The names of every size, each once, for an error that lists them. */
    public List<String> titles() {
        return media.stream().map(Media::title).distinct().toList();
    }
}
