package galley.print.ipp;

import java.io.IOException;
import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trust on first use, for the connections to one host and port. */
final class PinningTrustManager extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager authorities;
    private final Trust trust;
    private final String authority;
    private volatile Optional<Trust.Newcomer> newcomer = Optional.empty();

    /**
     * Asks the authorities first, then the pins.
     *
     * @param authorities those of this machine; they check the name of the host too
     */
    PinningTrustManager(X509ExtendedTrustManager authorities, Trust trust, String authority) {
        this.authorities = authorities;
        this.trust = trust;
        this.authority = authority;
    }

    /** A certificate that differs from the pinned one. */
    static final class ChangedCertificateException extends CertificateException {
        private static final long serialVersionUID = 1L;

        private final String pinned;
        private final String shown;

        ChangedCertificateException(String pinned, String shown) {
            super("the certificate is not the one that was seen first");
            this.pinned = pinned;
            this.shown = shown;
        }

        String pinned() {
            return pinned;
        }

        String shown() {
            return shown;
        }
    }

    /**
     * Keeps the certificate that was new in the exchange just ended. Not before: only a handshake that ended well
     * proves that the printer owns its certificate.
     */
    void keepNewcomer() throws IOException {
        Optional<Trust.Newcomer> seen = newcomer;
        newcomer = Optional.empty();
        if (seen.isPresent()) {
            trust.pins().keep(authority, seen.get().fingerprint());
            trust.newcomer().accept(seen.get());
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        try {
            authorities.checkServerTrusted(chain, authType, engine);
        } catch (CertificateException nobodyVouches) {
            checkPin(chain, nobodyVouches);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        try {
            authorities.checkServerTrusted(chain, authType, socket);
        } catch (CertificateException nobodyVouches) {
            checkPin(chain, nobodyVouches);
        }
    }

    /** Without a host to compare the name with, an authority's word is worth nothing. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        checkPin(chain, new CertificateException("the host is not known"));
    }

    private void checkPin(X509Certificate[] chain, CertificateException nobodyVouches) throws CertificateException {
        if (chain.length == 0) {
            throw nobodyVouches;
        }
        String shown = fingerprint(chain[0]);
        Optional<String> pinned = pinned();
        if (pinned.isEmpty()) {
            String subject = chain[0].getSubjectX500Principal().getName();
            newcomer = Optional.of(new Trust.Newcomer(authority, shown, subject));
        } else if (!pinned.get().equals(shown)) {
            throw new ChangedCertificateException(pinned.get(), shown);
        }
    }

    private Optional<String> pinned() throws CertificateException {
        try {
            Optional<String> kept = trust.pins().pin(authority);
            return kept.or(() -> newcomer.map(Trust.Newcomer::fingerprint));
        } catch (IOException fault) {
            throw new CertificateException(
                    "the list of trusted certificates cannot be read: "
                            + trust.pins().title(),
                    fault);
        }
    }

    private static String fingerprint(X509Certificate certificate) throws CertificateException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw noClients();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw noClients();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw noClients();
    }

    private static CertificateException noClients() {
        return new CertificateException("this is no server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return authorities.getAcceptedIssuers();
    }
}
