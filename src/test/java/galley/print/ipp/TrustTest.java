package galley.print.ipp;

import static galley.print.PrinterException.Kind.FILE;
import static galley.print.PrinterException.Kind.UNREACHABLE;
import static galley.print.PrinterException.Kind.UNTRUSTED;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import galley.print.PrinterException;
import galley.testkit.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trust on first use, with printers that sign their certificates themselves. */
class TrustTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void theFirstCertificateIsKeptAndAnotherOneRefused() throws Exception {
        Lab.Pins pins = new Lab.Pins();
        int port;
        try (FakePrinter printer = FakePrinter.encrypting(context("first"), any -> FakePrinter.printer(), 0)) {
            port = printer.port();
            pins.network().printer(printer.uri()).abilities();
            pins.network().printer(printer.uri()).abilities();
        }
        assertThat(pins.newcomers).singleElement().satisfies(newcomer -> {
            assertThat(newcomer.subject()).isEqualTo("CN=first");
            assertThat(newcomer.fingerprint()).isEqualTo(pins.kept.get("localhost:" + port));
        });

        try (FakePrinter impostor = FakePrinter.encrypting(context("second"), any -> FakePrinter.printer(), port)) {
            PrinterException fault = catchThrowableOfType(
                    PrinterException.class,
                    () -> pins.network().printer(impostor.uri()).abilities());

            assertThat(fault.kind()).isEqualTo(UNTRUSTED);
            assertThat(fault)
                    .hasMessageContaining("shows another certificate than the first time")
                    .hasMessageContaining(pins.kept.get("localhost:" + port));
            assertThat(fault.hint()).contains("delete the line of localhost:" + port + " in the pins of the test");
            assertThat(impostor.requests).as("what was sent to it").isEmpty();
        }
    }

    /** Some servers wait for the rest of a line that never ends, others complain in the clear. */
    @Test
    void aPrinterWithoutEncryptionIsNotAskedInTheClear() throws IOException {
        try (FakePrinter silent = FakePrinter.speaking(any -> FakePrinter.printer());
                RawPrinter loud =
                        new RawPrinter((in, out) -> out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII)))) {
            PrinterException waited = fault(silent.uri());
            PrinterException told = fault(loud.uri());

            assertThat(waited.kind()).isEqualTo(UNREACHABLE);
            assertThat(waited).hasMessageEndingWith("that encrypts");
            assertThat(told.kind()).isEqualTo(UNTRUSTED);
            assertThat(silent.requests).isEmpty();
        }
    }

    private static PrinterException fault(String plainAddress) {
        String address = plainAddress.replace("ipp:", "ipps:");
        return catchThrowableOfType(
                PrinterException.class, () -> Lab.printer(address).abilities());
    }

    @Test
    void whatAnAuthorityVouchesForNeedsNoPin() throws Exception {
        Lab.Pins pins = new Lab.Pins();
        X509Certificate certificate = certificate("vouched");
        PinningTrustManager manager =
                new PinningTrustManager(new Authorities(true), pins.network().trust(), "printer.example:631");

        manager.checkServerTrusted(new X509Certificate[] {certificate}, "ECDHE_RSA", new Socket());
        manager.keepNewcomer();

        assertThat(pins.kept).isEmpty();
        assertThat(pins.newcomers).isEmpty();
    }

    @Test
    void aCertificateOfAHandshakeThatFailedIsNotKept() throws Exception {
        Lab.Pins pins = new Lab.Pins();
        PinningTrustManager manager =
                new PinningTrustManager(new Authorities(false), pins.network().trust(), "printer.example:631");

        manager.checkServerTrusted(new X509Certificate[] {certificate("forged")}, "ECDHE_RSA", new Socket());

        assertThat(pins.kept).isEmpty();
    }

    @Test
    void aFileOfPinsKeepsWhatElseStandsInIt() throws IOException {
        Path file = folder.resolve("settings/printers.pins");
        PinFile pins = new PinFile(file);
        assertThat(pins.pin("a:1")).isEmpty();

        pins.keep("a:1", "0a");
        Files.writeString(file, Files.readString(file) + "# the one in the cellar\n");
        pins.keep("b:2", "0b");

        assertThat(file).hasContent("a:1 0a\n# the one in the cellar\nb:2 0b\n");
        assertThat(new PinFile(file).pin("a:1")).contains("0a");
        assertThat(new PinFile(file).pin("b:2")).contains("0b");
        try (Stream<Path> files = Files.list(folder.resolve("settings"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileOfPinsThatCannotBeWrittenStopsTheJob() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        IppNetwork network = new IppNetwork(new Trust(new PinFile(blocked.resolve("pins")), any -> {}), Lab.SHORT);
        try (FakePrinter printer = FakePrinter.encrypting(context("first"), any -> FakePrinter.printer(), 0)) {
            PrinterException fault = catchThrowableOfType(
                    PrinterException.class, () -> network.printer(printer.uri()).abilities());

            assertThat(fault.kind()).isIn(FILE, UNTRUSTED);
        }
    }

    private KeyStore keys(String name) throws GeneralSecurityException, IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        Programs.Output output = Programs.run(
                Duration.ofMinutes(1),
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                name,
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString());
        assertThat(output.exitCode()).as(output.out() + output.err()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private X509Certificate certificate(String name)
            throws GeneralSecurityException, IOException, InterruptedException {
        return (X509Certificate) keys(name).getCertificate(name);
    }

    private SSLContext context(String name) throws GeneralSecurityException, IOException, InterruptedException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys(name), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    /** Authorities that vouch for everybody, or for nobody. */
    private static final class Authorities extends X509ExtendedTrustManager {
        private final boolean vouch;

        Authorities(boolean vouch) {
            this.vouch = vouch;
        }

        private void answer() throws CertificateException {
            if (!vouch) {
                throw new CertificateException("nobody knows it");
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            answer();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            answer();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            answer();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            answer();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            answer();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            answer();
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
