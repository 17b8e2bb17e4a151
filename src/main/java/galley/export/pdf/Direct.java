package galley.export.pdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Values that stand within an object (ISO 32000-1, 7.3), told so to PDFBox, which else takes an array or a dictionary
 * for one that may be referred to.
 */
final class Direct {
    private Direct() {}

    /** An array that grows. */
    static COSArray array() {
        COSArray array = new COSArray();
        array.setDirect(true);
        return array;
    }

    static COSArray array(COSBase... values) {
        COSArray array = array();
        for (COSBase value : values) {
            array.add(value);
        }
        return array;
    }

    static COSArray array(List<? extends COSBase> values) {
        COSArray array = array();
        values.forEach(array::add);
        return array;
    }

    /** An array of whole numbers. */
    static COSArray numbers(long... values) {
        COSArray array = array();
        for (long value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }

    /** An array of numbers with at most three decimals. */
    static COSArray numbers(double... values) {
        COSArray array = array();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    /** An empty dictionary. */
    static COSDictionary dictionary() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    /** A dictionary of one entry. */
    static COSDictionary dictionary(COSName key, COSBase value) {
        COSDictionary dictionary = dictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    /**
     * A number with at most three decimals. Its digits are given as text, because those that PDFBox would make of a
     * float are not the same on every version of Java.
     */
    static COSNumber number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) {
            return COSInteger.get(thousandths / 1000);
        }
        String digits = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
        try {
            return new COSFloat(digits);
        } catch (IOException e) {
            throw new IllegalStateException(digits + " is a number", e);
        }
    }
}
