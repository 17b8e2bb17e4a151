package galley.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.junit.jupiter.api.Test;

class DirectTest {
    @Test
    void numbersHaveNoDigitTooMany() throws IOException {
        assertThat(text(Direct.numbers(0, -1, 841.89, 12.3456, 70.10, -0.0004)))
                .isEqualTo("[0 -1 841.89 12.346 70.1 0]\n");
    }

    @Test
    void whatIsDirectIsWrittenWhereItStands() throws IOException {
        assertThat(text(Direct.array(COSInteger.ONE, Direct.array(COSInteger.TWO))))
                .isEqualToNormalizingWhitespace("[1 [2] ]");
    }

    private static String text(COSArray array) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        array.accept(new COSWriter(out));
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
