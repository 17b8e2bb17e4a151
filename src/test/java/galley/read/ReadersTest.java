package galley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import galley.source.Source;
import galley.source.SourceException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadersTest {
    private final Readers readers = Readers.installed(ReadersTest.class.getClassLoader());

    @Test
    void documentsAndPicturesAreNoArticles() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);

        refuses("%PDF-1.7 and some more".getBytes(UTF_8));
        refuses(noise);
    }

    @Test
    void anArchiveIsNeverReadAsText() {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> readers.read(Source.of("file", "PK\u0003\u0004 == Head ==".getBytes(UTF_8))))
                .satisfies(refused ->
                        assertThat(refused.diagnostics().get(0).code()).isEqualTo("R401"));
    }

    @Test
    void aTextWithATornEncodingIsStillAnArticle() throws Exception {
        byte[] latin =
                "Die M\u00FChle am Flu\u00DF mahlte bis 1931. Sie steht noch heute am Ufer.".getBytes(ISO_8859_1);

        Reading reading = readers.read(Source.of("mill.txt", latin));

        assertThat(reading.article().lead()).isNotEmpty();
        assertThat(reading.diagnostics())
                .anyMatch(diagnostic -> diagnostic.code().equals("R001"));
    }

    private void refuses(byte[] bytes) {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> readers.read(Source.of("file", bytes)))
                .satisfies(refused ->
                        assertThat(refused.diagnostics().get(0).code()).isEqualTo("R003"));
    }
}
