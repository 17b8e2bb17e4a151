package galley.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Objects that are compressed together (ISO 32000-1, 7.5.7). */
final class ObjectStream {
    /** More objects in one stream compress better, but who needs one of them must unpack all. */
    private static final int MOST = 500;

    private final List<Integer> numbers = new ArrayList<>();
    private final Tokens table = new Tokens(1 << 11);
    private final Tokens body = new Tokens(1 << 14);
    private final ObjectSyntax syntax;

    ObjectStream(IndirectObjects objects) {
        this.syntax = new ObjectSyntax(body, objects);
    }

    /** Takes in an object that is no stream. */
    void add(int number, COSDictionary object) throws IOException {
        numbers.add(number);
        table.number(number).number(body.length());
        syntax.dictionary(object);
        body.put('\n');
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    boolean isFull() {
        return numbers.size() == MOST;
    }

    /** The numbers of the objects in it, in order. */
    List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    /** The dictionary of the stream. */
    COSStream dictionary() {
        COSStream stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.OBJ_STM);
        stream.setInt(COSName.N, numbers.size());
        stream.setInt(COSName.FIRST, table.length() + 1);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** Where each object begins, then the objects. */
    byte[] data() {
        return new Tokens(table.length() + body.length() + 1)
                .bytes(table.toByteArray())
                .put('\n')
                .bytes(body.toByteArray())
                .toByteArray();
    }
}
