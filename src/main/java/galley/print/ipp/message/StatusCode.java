package galley.print.ipp.message;

import java.util.Locale;
import java.util.Map;

/** How an answer begins (RFC 8011, appendix B). */
public final class StatusCode {
    public static final int OK = 0x0000;
    public static final int OK_BUT_IGNORED = 0x0001;
    public static final int OK_BUT_CONFLICTING = 0x0002;
    public static final int NOT_POSSIBLE = 0x0404;
    public static final int NOT_FOUND = 0x0406;
    public static final int GONE = 0x0407;
    public static final int FORMAT_NOT_SUPPORTED = 0x040A;
    public static final int VALUES_NOT_SUPPORTED = 0x040B;
    public static final int CONFLICTING = 0x040E;
    public static final int OPERATION_NOT_SUPPORTED = 0x0501;
    public static final int VERSION_NOT_SUPPORTED = 0x0503;

    private static final int FIRST_ERROR = 0x0100;

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(0x0400, "it did not understand the request"),
            Map.entry(0x0401, "it forbids that"),
            Map.entry(0x0402, "it wants to know who prints"),
            Map.entry(0x0403, "the user may not do that"),
            Map.entry(NOT_POSSIBLE, "that is not possible now"),
            Map.entry(NOT_FOUND, "it does not know the printer or the job"),
            Map.entry(GONE, "the printer or the job is gone"),
            Map.entry(0x0408, "the document is too large for it"),
            Map.entry(FORMAT_NOT_SUPPORTED, "it does not take documents of this format"),
            Map.entry(VALUES_NOT_SUPPORTED, "it does not have what the job asks for"),
            Map.entry(CONFLICTING, "wishes of the job exclude each other"),
            Map.entry(0x0411, "the document has an error in its format"),
            Map.entry(0x0500, "it has an internal error"),
            Map.entry(OPERATION_NOT_SUPPORTED, "it does not know this request"),
            Map.entry(0x0502, "its service is not available"),
            Map.entry(VERSION_NOT_SUPPORTED, "it speaks another version of IPP"),
            Map.entry(0x0504, "its device has an error"),
            Map.entry(0x0505, "it has a temporary error"),
            Map.entry(0x0506, "it accepts no jobs now"),
            Map.entry(0x0507, "it is busy"),
            Map.entry(0x0508, "the job was canceled"));

    private StatusCode() {}

    /** Whether it is an error. */
    public static boolean isError(int code) {
        return code >= FIRST_ERROR;
    }

    /** Whether it wants to know who asks. */
    public static boolean isUnauthorized(int code) {
        return code >= 0x0401 && code <= 0x0403;
    }

    /** Whether the same may be taken in a while. */
    public static boolean isPassing(int code) {
        return code >= 0x0505 && code <= 0x0507;
    }

    /** What a code means, and the code itself: {@code it is busy (0x0507)}. */
    public static String words(int code) {
        String hex = String.format(Locale.ROOT, "0x%04x", code);
        String words = WORDS.get(code);
        return words == null ? "it answered " + hex : words + " (" + hex + ")";
    }
}
