package galley.style;

import galley.source.Source;
import java.io.IOException;
import java.util.Optional;

/** Finds the style files of users. This room never looks at a disk; it asks here. */
@FunctionalInterface
public interface StyleFiles {
    /** Where there are none: only shipped styles can be had. */
    StyleFiles NONE = path -> Optional.empty();

    /**
     * The file at a path.
     *
     * @param path what users wrote after {@code --style}, or for a style that another extends: that one's folder, a
     *     slash, and what is written there; never absolute and never with {@code ..} in the latter case, but links must
     *     be resolved by whoever answers
     * @return the file, its {@link Source#path()} being this path; empty where there is none
     * @throws IOException where it is there and cannot be read
     */
    Optional<Source> find(String path) throws IOException;
}
