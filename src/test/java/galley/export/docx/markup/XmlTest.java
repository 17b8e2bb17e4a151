package galley.export.docx.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

/** Markup as it reaches a file. */
final class XmlTest {
    @Test
    void charactersOfEveryLengthAreWrittenAsUtf8() {
        String text = "a <b> & \"c\" é Ω € 中 𝔊\uD83D\uDE80";
        Xml xml = new Xml(new Characters()).open("t", "name", text).text(text).close();

        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(new String(xml.bytes(), UTF_8))
                .endsWith("<t name=\"" + escaped.replace("\"", "&quot;") + "\">" + escaped + "</t>");
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndTheRestKept() {
        Xml xml = new Xml(new Characters()).textElement("t", "a\u0001b\uD800c & d\uFFFE");

        assertThat(new String(xml.bytes(), UTF_8)).endsWith("<t>a\uFFFDb\uFFFDc &amp; d\uFFFD</t>");
    }

    @Test
    void whatGoesOutPieceByPieceIsWhatIsHeldWhole() {
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        Xml out = write(Xml.into(pieces, new Characters()));
        int before = pieces.size();
        out.end();

        assertThat(before).as("most of it was out before the end").isGreaterThan(50_000);
        assertThat(pieces.toByteArray())
                .isEqualTo(write(new Xml(new Characters())).bytes());
    }

    private static Xml write(Xml xml) {
        xml.open("all");
        for (int i = 0; i < 3_000; i++) {
            xml.open("p", "n", Integer.toString(i));
            int at = xml.position();
            xml.text("paragraph é " + i);
            xml.insert(at, new Xml(new Characters()).empty("mark"));
            xml.close().settle();
        }
        return xml.close();
    }
}
