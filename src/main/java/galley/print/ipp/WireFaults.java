package galley.print.ipp;

import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * What can go wrong on the way to a printer, in words.
 *
 * @param address where it was to be reached
 * @param encryption whom to trust
 */
record WireFaults(PrinterAddress address, Encryption encryption) {
    /** Chains of causes are short; a ring would have no end. */
    private static final int LONGEST_CHAIN = 20;

    PrinterException stalled(Duration limit) {
        return new PrinterException(
                Kind.STALLED,
                address.printer() + " took the connection, but did nothing for " + limit.toSeconds() + " s",
                "see whether the printer waits for paper or is asleep, then try again");
    }

    PrinterException interrupted() {
        return new PrinterException(Kind.LOST, "interrupted while " + address.printer() + " was asked", "try again");
    }

    PrinterException of(Throwable fault, Upload upload) {
        Optional<IOException> unreadable = upload.fault();
        if (unreadable.isPresent()) {
            return new PrinterException(
                            Kind.FILE,
                            "the document cannot be read to its end: " + Wire.reason(unreadable.get()),
                            "see that the file can be read")
                    .causedBy(unreadable.get());
        }
        return certificate(fault)
                .or(() -> answer(fault))
                .or(() -> connection(fault))
                .orElseGet(() -> lost(upload))
                .causedBy(fault);
    }

    private Optional<PrinterException> certificate(Throwable fault) {
        Optional<PrinterException> changed = cause(fault, PinningTrustManager.ChangedCertificateException.class)
                .map(other -> new PrinterException(
                        Kind.UNTRUSTED,
                        address.authority() + " shows another certificate than the first time: SHA-256 " + other.shown()
                                + ", not " + other.pinned(),
                        "somebody may stand between; if the printer was given a new certificate, delete the line of "
                                + address.authority() + " in " + encryption.pins() + " and try again"));
        return changed.or(() -> cause(fault, SSLException.class)
                .map(other -> new PrinterException(
                        Kind.UNTRUSTED,
                        "no encrypted connection to " + address.authority() + ": " + Wire.reason(other),
                        "see whether the printer speaks TLS at this port; ipp:// asks without encryption")));
    }

    private Optional<PrinterException> answer(Throwable fault) {
        return cause(fault, BoundedBody.TooLongException.class)
                .map(tooLong -> new PrinterException(
                        Kind.MALFORMED,
                        address.printer() + " answers with " + tooLong.getMessage() + "; no more was read",
                        "see whether the address names a printer"));
    }

    private Optional<PrinterException> connection(Throwable fault) {
        if (cause(fault, UnresolvedAddressException.class).isPresent()) {
            return Optional.of(new PrinterException(
                    Kind.UNREACHABLE,
                    "there is no host " + address.http().getHost(),
                    "see whether the name is spelled right, or write the number of the host"));
        }
        if (cause(fault, HttpConnectTimeoutException.class).isPresent()) {
            return Optional.of(new PrinterException(
                    Kind.UNREACHABLE,
                    "nothing answers at " + address.authority() + (isSecure() ? " that encrypts" : ""),
                    "see whether the printer is on and in this network"
                            + (isSecure() ? ", and whether it speaks TLS at this port" : "")));
        }
        return cause(fault, ConnectException.class)
                .map(refused -> new PrinterException(
                        Kind.UNREACHABLE,
                        "nothing takes connections at " + address.authority(),
                        "see whether the printer is on, and whether it listens at another port"));
    }

    private boolean isSecure() {
        return address.http().getScheme().equals("https");
    }

    private PrinterException lost(Upload upload) {
        String when = upload.isLarge() ? "while it was sent the document" : "before its answer was whole";
        return new PrinterException(
                Kind.LOST,
                address.printer() + " ended the connection " + when,
                "see whether the printer is still on, then try again");
    }

    /** What an answer of HTTP other than 200 means. */
    PrinterException status(HttpResponse<?> answer) {
        int status = answer.statusCode();
        return switch (status) {
            case 401, 403, 407 ->
                new PrinterException(
                        Kind.UNAUTHORIZED,
                        address.printer() + " wants to know who prints (HTTP " + status + ")",
                        "galley sends no passwords; let the printer's owner allow this host, or print through a queue of CUPS");
            case 404 ->
                new PrinterException(
                        Kind.UNKNOWN,
                        "there is no printer at " + address.printer().getRawPath() + " of " + address.authority(),
                        "ipp://" + address.authority()
                                + "/ipp/print is the usual address; galley printers lists queues");
            case 426 ->
                new PrinterException(
                        Kind.REFUSED, address.printer() + " wants encryption", "write ipps:// instead of ipp://");
            default ->
                new PrinterException(
                        Kind.REFUSED,
                        address.printer() + " answers HTTP " + status + " instead of IPP",
                        "see whether the address names a printer, then try again");
        };
    }

    private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> kind) {
        Throwable cause = fault;
        for (int i = 0; i < LONGEST_CHAIN && cause != null; i++) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
