package galley.compose;

import galley.source.Attachments;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of one document, each read once however often it is set. */
final class Pictures {
    private final Attachments attachments;
    private final Map<String, Found> known = new HashMap<>();

    Pictures(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * What came of looking for a picture.
     *
     * @param there whether there is such a file
     * @param file the picture in it; empty where it is none that can be shown
     */
    record Found(boolean there, Optional<PictureFile> file) {}

    /** The picture of that name. */
    Found find(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Found read(String name) {
        Optional<byte[]> bytes = attachments.find(name);
        return new Found(bytes.isPresent(), bytes.flatMap(PictureFile::of));
    }
}
