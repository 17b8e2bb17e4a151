package galley.export.docx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding of what an address may not hold as it is (RFC 3986, 2). */
final class Percent {
    private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=";

    private Percent() {}

    /** The text with every byte that is neither allowed nor already encoded written as {@code %XX}. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (isPlain(b) || (b == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) && hex(bytes[i + 2]))) {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(int b) {
        boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        return letter || (b >= '0' && b <= '9') || ALLOWED.indexOf(b) >= 0;
    }

    private static boolean hex(byte b) {
        return Character.digit(b, 16) >= 0;
    }
}
