package galley.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Addresses as both ends can be compared by: formats encode other characters of them than the article does. */
final class Address {
    private static final int HEX = 16;

    private Address() {}

    /** The address with its percent-encoded bytes as the characters they stand for. */
    static String decoded(String address) {
        byte[] bytes = address.strip().getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], HEX) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], HEX);
            if (low < 0) {
                out.write(bytes[i]);
            } else {
                out.write(high * HEX + low);
                i += 2;
            }
        }
        return out.toString(UTF_8);
    }
}
