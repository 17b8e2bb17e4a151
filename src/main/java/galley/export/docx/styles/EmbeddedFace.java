package galley.export.docx.styles;

import galley.font.Typeface;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A typeface as it lies in a document: its first 32 bytes mixed with a key that the font table names (ISO/IEC 29500-4,
 * 9.8.1), so that it is of use in the document alone.
 */
public final class EmbeddedFace {
    private static final int MIXED_BYTES = 32;
    private static final int KEY_BYTES = 16;

    private final String kind;
    private final String key;
    private final byte[] program;

    private EmbeddedFace(String kind, String key, byte[] program) {
        this.kind = kind;
        this.key = key;
        this.program = program;
    }

    /** The face, with a key made from its own bytes, so that the same font is always the same part. */
    static EmbeddedFace of(String kind, Typeface face) {
        ByteBuffer file = face.program();
        byte[] program = new byte[file.remaining()];
        file.get(program);
        byte[] key = Arrays.copyOf(digest(program), KEY_BYTES);
        for (int i = 0; i < Math.min(MIXED_BYTES, program.length); i++) {
            program[i] ^= key[KEY_BYTES - 1 - i % KEY_BYTES];
        }
        return new EmbeddedFace(kind, guid(key), program);
    }

    /** Which of its family it is, as the font table calls it: {@code embedBold}. */
    public String kind() {
        return kind;
    }

    /** The key as a GUID in braces. */
    public String key() {
        return key;
    }

    /** The font file, mixed; a copy. */
    public byte[] program() {
        return program.clone();
    }

    private static String guid(byte[] key) {
        String digits = HexFormat.of().formatHex(key).toUpperCase(Locale.ROOT);
        return "{" + digits.substring(0, 8) + "-" + digits.substring(8, 12) + "-" + digits.substring(12, 16) + "-"
                + digits.substring(16, 20) + "-" + digits.substring(20) + "}";
    }

    private static byte[] digest(byte[] program) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(program);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
