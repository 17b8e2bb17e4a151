package galley.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/** Writes objects as ISO 32000-1, 7.3 spells them, with no white space that is not needed. */
final class ObjectSyntax implements ICOSVisitor {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Tokens out;
    private final IndirectObjects objects;

    ObjectSyntax(Tokens out, IndirectObjects objects) {
        this.out = out;
        this.objects = objects;
    }

    /** Writes a dictionary itself, where a value inside another object would be a reference to it. */
    void dictionary(COSDictionary dictionary) throws IOException {
        out.text("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            visitFromName(entry.getKey());
            entry.getValue().accept(this);
        }
        out.text(">>");
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        int number = objects.numberOf(dictionary);
        if (number == 0) {
            dictionary(dictionary);
        } else {
            out.number(number).text(" 0 R");
        }
    }

    @Override
    public void visitFromStream(COSStream stream) throws IOException {
        visitFromDictionary(stream);
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        out.put('[');
        for (int i = 0; i < array.size(); i++) {
            array.get(i).accept(this);
        }
        out.put(']');
    }

    @Override
    public void visitFromName(COSName name) {
        out.put('/');
        for (byte b : name.getName().getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b <= '~' && b != '#' && !Tokens.delimits(b)) {
                out.put((char) b);
            } else {
                out.put('#').text(HEX.toHexDigits(b));
            }
        }
    }

    @Override
    public void visitFromString(COSString string) {
        out.string(string.getBytes());
    }

    @Override
    public void visitFromInt(COSInteger number) {
        out.number(number.longValue());
    }

    @Override
    public void visitFromFloat(COSFloat number) throws IOException {
        ByteArrayOutputStream digits = new ByteArrayOutputStream();
        number.writePDF(digits);
        out.word(digits.toString(StandardCharsets.US_ASCII));
    }

    @Override
    public void visitFromBoolean(COSBoolean value) {
        out.word(value.getValue() ? "true" : "false");
    }

    @Override
    public void visitFromNull(COSNull nothing) {
        out.word("null");
    }

    @Override
    public void visitFromObject(COSObject reference) {
        throw new IllegalArgumentException("an object of another file cannot be written: " + reference);
    }

    @Override
    public void visitFromDocument(COSDocument document) {
        throw new IllegalArgumentException("a document is no value");
    }
}
