package galley.export.pdf;

import galley.source.Origin;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Lays the objects of a file out: streams one after the other, all other objects together in compressed object streams,
 * and a cross-reference stream, which is the trailer too.
 *
 * <p>PDFBox's own writer asks the clock for the identifier of a file, keeps the catalog out of the object streams, sets
 * white space around every token, and took a quarter of the time of writing a brief.
 */
final class FileWriter {
    /** A comment of four characters above 127 tells other programs that the file is binary (ISO 19005-2, 6.1.2). */
    private static final String BINARY = "\n%\u00E2\u00E3\u00CF\u00D3\n";

    private static final int IDENTIFIER_LENGTH = 16;

    private final IndirectObjects objects;
    private final Compressor compressor;
    private final Tokens out = new Tokens(1 << 15);
    private final ObjectSyntax syntax;
    private final CrossReferences references = new CrossReferences();

    FileWriter(IndirectObjects objects, Compressor compressor) {
        this.objects = objects;
        this.compressor = compressor;
        this.syntax = new ObjectSyntax(out, objects);
    }

    /** The file of a version; its trailer gets an identifier besides the given entries. */
    byte[] write(String version, COSDictionary trailer) throws IOException {
        out.text("%PDF-").text(version).text(BINARY);
        addBody();
        int start = out.length();
        COSString identifier = new COSString(identifier(), true);
        trailer.setItem(COSName.ID, Direct.array(identifier, identifier));
        addReferences(trailer);
        out.text("startxref\n").number(start).text("\n%%EOF\n");
        return out.toByteArray();
    }

    /** Writing an object may bring along new ones, which come last: object streams, and streams that PDFBox made. */
    private void addBody() throws IOException {
        ObjectStream packed = new ObjectStream(objects);
        for (int number = 1; number <= objects.count(); number++) {
            COSDictionary object = objects.object(number);
            if (object instanceof COSStream) {
                addStream(number);
            } else {
                packed.add(number, object);
            }
            if (packed.isFull() || (number == objects.count() && !packed.isEmpty())) {
                pack(packed);
                packed = new ObjectStream(objects);
            }
        }
    }

    private void addStream(int number) throws IOException {
        references.enter(number, out.length());
        COSDictionary stream = objects.object(number);
        byte[] data = objects.data(number);
        stream.setInt(COSName.LENGTH, data.length);
        out.number(number).text(" 0 obj\n");
        syntax.dictionary(stream);
        out.text("\nstream\n").bytes(data).text("\nendstream\nendobj\n");
    }

    private void pack(ObjectStream packed) {
        objects.add(packed.dictionary(), compressor.compressed(packed.data()));
        List<Integer> numbers = packed.numbers();
        for (int i = 0; i < numbers.size(); i++) {
            references.enter(numbers.get(i), objects.count(), i);
        }
    }

    private void addReferences(COSDictionary trailer) throws IOException {
        int number = objects.count() + 1;
        references.enter(number, out.length());
        objects.add(references.dictionary(trailer), compressor.compressed(references.data()));
        addStream(number);
    }

    /** Made of what is in the file (ISO 32000-1, 14.4): two files are the same if all before their trailer is. */
    private byte[] identifier() {
        String digest = Origin.of("", out.toByteArray()).sha256();
        return Arrays.copyOf(HexFormat.of().parseHex(digest), IDENTIFIER_LENGTH);
    }
}
