package galley.print.sheets;

import galley.imposition.Box;
import galley.imposition.Transform;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/** Numbers as PDF writes them: decimal, without exponent. */
final class Numbers {
    private static final int DIGITS = 5;

    private Numbers() {}

    /** A number with at most five digits after the point. */
    static String text(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String text(Transform transform) {
        return String.join(
                " ",
                text(transform.a()),
                text(transform.b()),
                text(transform.c()),
                text(transform.d()),
                text(transform.e()),
                text(transform.f()));
    }

    static String text(Box box) {
        return String.join(" ", text(box.left()), text(box.bottom()), text(box.width()), text(box.height()));
    }

    static COSArray rectangle(Box box) throws IOException {
        return array(box.left(), box.bottom(), box.right(), box.top());
    }

    static COSArray matrix(Transform t) throws IOException {
        return array(t.a(), t.b(), t.c(), t.d(), t.e(), t.f());
    }

    static COSArray array(double... numbers) throws IOException {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(number(number));
        }
        return array;
    }

    static COSBase number(double number) throws IOException {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? COSInteger.get((long) number)
                : new COSFloat(text(number));
    }

    /** Entry of an array, zero where it is no number. */
    static double at(COSArray array, int index) {
        COSBase value = index < array.size() ? array.getObject(index) : COSInteger.ZERO;
        return value instanceof COSNumber number ? Double.parseDouble(Float.toString(number.floatValue())) : 0;
    }

    /** A rectangle whichever two of its corners are written. */
    static Box box(COSArray array) {
        double left = Math.min(at(array, 0), at(array, 2));
        double bottom = Math.min(at(array, 1), at(array, 3));
        return new Box(
                left,
                bottom,
                Math.max(at(array, 0), at(array, 2)) - left,
                Math.max(at(array, 1), at(array, 3)) - bottom);
    }
}
