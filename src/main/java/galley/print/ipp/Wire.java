package galley.print.ipp;

import galley.print.PrintData;
import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The connection to a printer: bytes of requests go out, bytes of answers come in (RFC 8010, 4). */
final class Wire {
    /** The answer of a printer with every paper and tray is a tenth of this; who sends more means harm. */
    static final int LONGEST_ANSWER = 1 << 20;

    /** How often it is looked whether anything moved. */
    private static final Duration STEP = Duration.ofMillis(100);

    private static final String IPP = "application/ipp";

    private final PrinterAddress address;
    private final Timeouts timeouts;
    private final Encryption encryption;
    private final HttpClient client;

    Wire(PrinterAddress address, Timeouts timeouts, Encryption encryption) {
        this.address = address;
        this.timeouts = timeouts;
        this.encryption = encryption;
        this.client = client();
    }

    PrinterAddress address() {
        return address;
    }

    /**
     * Asks what may be asked twice: a printer may have closed a connection that it held open since the last question.
     */
    byte[] query(byte[] message) throws PrinterException {
        try {
            return command(message, Optional.empty());
        } catch (PrinterException fault) {
            if (fault.kind() != Kind.LOST) {
                throw fault;
            }
            return command(message, Optional.empty());
        }
    }

    /**
     * Asks once, for what must not be done twice. Goes by the connection that the last question left open, since small
     * printers serve one at a time; callers ask a question just before, so that it is not one that the printer closed.
     */
    byte[] command(byte[] message, Optional<PrintData> document) throws PrinterException {
        return send(new Upload(message, document));
    }

    /** Printers stand near: there is no proxy to ask, and an answer from elsewhere is none. */
    private HttpClient client() {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(timeouts.connect());
        return encryption.of(builder).build();
    }

    private byte[] send(Upload upload) throws PrinterException {
        try (upload) {
            HttpRequest request = HttpRequest.newBuilder(address.http())
                    .header("Content-Type", IPP)
                    .header("Accept", IPP)
                    .header("User-Agent", "galley")
                    .POST(upload.publisher())
                    .build();
            HttpResponse<byte[]> answer =
                    await(client.sendAsync(request, info -> new BoundedBody(LONGEST_ANSWER)), upload);
            encryption.keepNewcomer();
            return body(answer);
        } catch (IOException fault) {
            throw new PrinterException(Kind.FILE, reason(fault), "see that the file can be read and written")
                    .causedBy(fault);
        }
    }

    private <T> T await(CompletableFuture<T> answer, Upload upload) throws PrinterException {
        Duration limit =
                upload.isLarge() ? timeouts.upload() : timeouts.answer().plus(timeouts.connect());
        long taken = 0;
        long since = System.nanoTime();
        while (true) {
            try {
                return answer.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException nothingYet) {
                if (upload.taken() != taken) {
                    taken = upload.taken();
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > limit.toNanos()) {
                    answer.cancel(true);
                    throw faults().stalled(limit);
                }
            } catch (ExecutionException fault) {
                throw faults().of(fault, upload);
            } catch (InterruptedException ended) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw faults().interrupted().causedBy(ended);
            }
        }
    }

    private byte[] body(HttpResponse<byte[]> answer) throws PrinterException {
        if (answer.statusCode() != 200) {
            throw faults().status(answer);
        }
        String type = answer.headers().firstValue("Content-Type").orElse("nothing that it names");
        if (!type.toLowerCase(Locale.ROOT).startsWith(IPP)) {
            throw new PrinterException(
                    Kind.MALFORMED,
                    address.printer() + " answers " + type + ", which is not IPP",
                    "see whether the address names a printer: ipp://host/ipp/print as a rule");
        }
        return answer.body();
    }

    private WireFaults faults() {
        return new WireFaults(address, encryption);
    }

    static String reason(Throwable fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
