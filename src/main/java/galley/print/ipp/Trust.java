package galley.print.ipp;

import java.util.function.Consumer;

/**
 * Whom to trust where a connection is encrypted: printers whose certificate an authority of this machine vouches for,
 * and those that show the certificate they showed the first time.
 *
 * <p>Printers sign their certificates themselves, so there is nobody to ask the first time; the fingerprint is told,
 * and from then on no other certificate is taken for this host and port. A certificate that an authority vouches for is
 * not pinned, for it changes every few months.
 *
 * @param pins the certificates seen first
 * @param newcomer told of a certificate that was not seen before and is trusted from now on
 */
public record Trust(PinStore pins, Consumer<Newcomer> newcomer) {
    /**
     * A certificate seen for the first time.
     *
     * @param authority host and port
     * @param fingerprint SHA-256 of the certificate in lower-case hexadecimal digits
     * @param subject whom it says it is for
     */
    public record Newcomer(String authority, String fingerprint, String subject) {}
}
