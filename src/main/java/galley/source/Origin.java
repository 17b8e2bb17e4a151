package galley.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which file an article came from, without the folder it lay in: a path would tell readers about the maker's machine.
 *
 * @param fileName the last part of the path, or {@code stdin}
 * @param sha256 the SHA-256 of the bytes as they came, 64 lower-case hexadecimal digits
 */
public record Origin(String fileName, String sha256) {

    /** The origin of these bytes. */
    public static Origin of(String fileName, byte[] bytes) {
        return new Origin(fileName, HexFormat.of().formatHex(digest().digest(bytes)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
