package galley.export;

import java.io.IOException;
import java.util.List;

/** Writes editions in one format. Holds no state: one instance serves many threads. */
public interface Exporter {

    /** What users name it by, and what they get. */
    Format format();

    /** The settings of this format alone; they appear in the command's help and in the list of formats. */
    default List<Option> options() {
        return List.of();
    }

    /** The name of the shipped style that an edition in this format has unless the user names one. */
    default String usualStyle() {
        return "brief";
    }

    /**
     * Writes the edition; says which files came of it, and what could not be shown as asked. The same edition gives the
     * same bytes. Every file name begins with {@link Edition#name()}.
     */
    Exported export(Edition edition, Destination destination) throws IOException;
}
