package galley.source;

import java.util.Optional;

/** The files that lie beside an article: its pictures. */
@FunctionalInterface
public interface Attachments {
    /** An article that stands alone. */
    Attachments NONE = name -> Optional.empty();

    /**
     * The bytes of a file.
     *
     * @param name the file as the article names it: {@code pictures/gate.png}
     * @return empty where there is no such file, or none that may be read
     */
    Optional<byte[]> find(String name);
}
