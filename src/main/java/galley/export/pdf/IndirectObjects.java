package galley.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/**
 * The objects of a file that others refer to by number (ISO 32000-1, 7.3.10). Numbers go by when objects are added, so
 * that neighbours compress.
 */
final class IndirectObjects {
    private static final byte[] NO_DATA = {};

    private final List<COSDictionary> objects = new ArrayList<>();
    private final List<byte[]> data = new ArrayList<>();
    /** Beside the objects, since PDFBox wraps every value that has a number of its own. */
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    /** How many there are; their numbers run from 1. */
    int count() {
        return objects.size();
    }

    /** Adds a dictionary that is no stream. */
    void add(COSDictionary object) {
        add(object, NO_DATA);
    }

    /** Adds a stream whose data stand here, not in the object itself. */
    void add(COSDictionary stream, byte[] encoded) {
        objects.add(stream);
        data.add(encoded);
        numbers.put(stream, objects.size());
    }

    /** The object of a number. */
    COSDictionary object(int number) {
        return objects.get(number - 1);
    }

    /** The data of a stream, encoded as its filters say. */
    byte[] data(int number) {
        return data.get(number - 1);
    }

    /**
     * The number of a dictionary that stands within another object; 0 if it has none. A stream that PDFBox made gets
     * its number here, since a stream always has one.
     */
    int numberOf(COSDictionary value) throws IOException {
        Integer known = numbers.get(value);
        if (known == null && value instanceof COSStream stream) {
            try (InputStream in = stream.createRawInputStream()) {
                add(stream, in.readAllBytes());
            }
            return count();
        }
        return known == null ? 0 : known;
    }
}
