package galley.print.ipp;

import java.io.IOException;
import java.util.Optional;

/** The certificates that were seen first, by host and port; what comes later must be the same. */
public interface PinStore {
    /** The fingerprint kept for a host and port: SHA-256 of the certificate in lower-case hexadecimal digits. */
    Optional<String> pin(String authority) throws IOException;

    /** Keeps the fingerprint of a host and port that has none. */
    void keep(String authority, String fingerprint) throws IOException;

    /** Where people find what is kept, to delete a line. */
    String title();
}
