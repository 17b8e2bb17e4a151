package galley.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where an exporter writes: a folder, memory, standard output. Nothing is to be seen there before an export is whole.
 */
public interface Destination {

    /**
     * Opens a file to be written; the caller closes it.
     *
     * @param fileName a plain name without any folder
     */
    OutputStream open(String fileName) throws IOException;
}
