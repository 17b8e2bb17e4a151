package galley.print.ipp;

import galley.print.PrinterException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;

/**
 * Where a printer is reached (RFC 8010, 4 and 8.2; RFC 7472).
 *
 * @param printer as requests name it: {@code ipp://printer.local:631/ipp/print}
 * @param http where requests are sent
 */
record PrinterAddress(URI printer, URI http) {
    private static final int IPP_PORT = 631;

    /** Where every IPP Everywhere printer is, if the user names no path (PWG 5100.14, 4.2.1). */
    private static final String USUAL_PATH = "/ipp/print";

    private static final Map<String, String> HTTP_SCHEMES =
            Map.of("ipp", "http", "ipps", "https", "http", "http", "https", "https");

    private static final String HINT =
            "write it like ipp://printer.example/ipp/print or ipps://printer.example:631/ipp/print";

    static PrinterAddress parse(String text) throws PrinterException {
        URI given = uri(text);
        String scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
        String http = HTTP_SCHEMES.get(scheme);
        if (http == null || given.getHost() == null || given.getRawUserInfo() != null) {
            throw unknown("'" + text + "' is no address of a printer");
        }
        String path = given.getRawPath() == null || given.getRawPath().length() <= 1 ? USUAL_PATH : given.getRawPath();
        boolean secure = http.equals("https");
        String authority = given.getHost() + ":" + port(given, scheme);
        String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        return new PrinterAddress(
                uri((secure ? "ipps" : "ipp") + "://" + authority + path),
                uri(http + "://" + authority + path + query));
    }

    /** The same host by another path, as CUPS has one for each queue. */
    PrinterAddress at(String path) throws PrinterException {
        return parse(printer.getScheme() + "://" + printer.getRawAuthority() + path);
    }

    /** Host and port, by which certificates are remembered. */
    String authority() {
        return http.getRawAuthority();
    }

    private static int port(URI given, String scheme) {
        if (given.getPort() >= 0) {
            return given.getPort();
        }
        return switch (scheme) {
            case "http" -> 80;
            case "https" -> 443;
            default -> IPP_PORT;
        };
    }

    private static URI uri(String text) throws PrinterException {
        try {
            return new URI(text);
        } catch (URISyntaxException fault) {
            throw unknown("'" + text + "' is no address: " + fault.getReason()).causedBy(fault);
        }
    }

    private static PrinterException unknown(String message) {
        return new PrinterException(PrinterException.Kind.UNKNOWN, message, HINT);
    }
}
