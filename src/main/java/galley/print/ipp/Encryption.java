package galley.print.ipp;

import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** The encryption of the connections to one printer, if it has any. */
final class Encryption {
    private final Trust trust;
    private final Optional<PinningTrustManager> manager;
    private final Optional<SSLContext> context;

    private Encryption(Trust trust, Optional<PinningTrustManager> manager, Optional<SSLContext> context) {
        this.trust = trust;
        this.manager = manager;
        this.context = context;
    }

    static Encryption of(PrinterAddress address, Trust trust) throws PrinterException {
        boolean plain = address.http().getScheme().equals("http");
        if (plain) {
            return new Encryption(trust, Optional.empty(), Optional.empty());
        }
        try {
            PinningTrustManager manager = new PinningTrustManager(authorities(), trust, address.authority());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {manager}, null);
            return new Encryption(trust, Optional.of(manager), Optional.of(context));
        } catch (GeneralSecurityException fault) {
            throw new PrinterException(
                            Kind.UNTRUSTED,
                            "this Java cannot encrypt: " + Wire.reason(fault),
                            "see whether the list of authorities of the Java installation can be read")
                    .causedBy(fault);
        }
    }

    HttpClient.Builder of(HttpClient.Builder builder) {
        context.ifPresent(builder::sslContext);
        return builder;
    }

    /** Keeps a certificate that was seen for the first time, now that it proved to be the printer's. */
    void keepNewcomer() throws IOException {
        if (manager.isPresent()) {
            manager.get().keepNewcomer();
        }
    }

    /** Where the certificates are kept. */
    String pins() {
        return trust.pins().title();
    }

    /** The authorities that this machine trusts. */
    private static X509ExtendedTrustManager authorities() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        @Nullable KeyStore ofThisMachine = null;
        factory.init(ofThisMachine);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("there is no list of authorities"));
    }
}
