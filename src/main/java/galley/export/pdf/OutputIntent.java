package galley.export.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What the colours of a file mean: sRGB, told by an ICC profile made here from the published numbers, so that nobody
 * else's profile and licence come along.
 *
 * <p>The curve and the white point are those of IEC 61966-2-1, clauses 5.1 and 5.2; the colorants are its primaries
 * adapted from D65 to the D50 of the profile connection space by the linear Bradford transform (ISO 15076-1, annex E).
 * Version 4 of the format has a parametric curve for exactly this shape, so the profile is exact in under 500 bytes.
 */
final class OutputIntent {
    private static final String CONDITION = "sRGB IEC61966-2.1";
    private static final int HEADER = 128;
    private static final int ONE = 0x10000;

    private static final double[] D50 = {0.9642, 1, 0.8249};
    /** From D65 to D50. */
    private static final double[] ADAPTATION = {
        1.04788, 0.02292, -0.05020, 0.02959, 0.99048, -0.01707, -0.00923, 0.01508, 0.75168
    };

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    /** ((X + 0.055) / 1.055) to the power of 2.4; X / 12.92 up to 0.04045: the parameters g, a, b, c, d. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private OutputIntent() {}

    /** Adds the profile; returns the array of intents for the catalog. */
    static COSArray add(PdfFile file) throws IOException {
        COSStream profile = file.compressed(profile());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = Direct.dictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, CONDITION);
        intent.setString(COSName.INFO, CONDITION);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return Direct.array(intent);
    }

    /** The profile, as ISO 15076-1 (ICC.1:2010) lays it out. */
    static byte[] profile() {
        byte[] curve = parametricCurve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("CC0"));
        tags.put("wtpt", fixed("XYZ ", D50));
        tags.put("chad", fixed("sf32", ADAPTATION));
        tags.put("rXYZ", fixed("XYZ ", RED));
        tags.put("gXYZ", fixed("XYZ ", GREEN));
        tags.put("bXYZ", fixed("XYZ ", BLUE));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        IdentityHashMap<byte[], Integer> places = new IdentityHashMap<>();
        int size = HEADER + 4 + 12 * tags.size();
        for (byte[] data : tags.values()) {
            if (places.putIfAbsent(data, size) == null) {
                size += data.length;
            }
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER);
        profile.putInt(tags.size());
        tags.forEach((tag, data) -> {
            int place = places.getOrDefault(data, 0);
            profile.put(ascii(tag)).putInt(place).putInt(data.length);
            profile.put(place, data);
        });
        return profile.array();
    }

    /** Version 4.3, for a display, of RGB, against XYZ; dated as the standard is, for no clock is asked. */
    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, 0x04300000);
        profile.put(12, ascii("mntrRGB XYZ "));
        short[] date = {1999, 10, 18, 0, 0, 0};
        for (int i = 0; i < date.length; i++) {
            profile.putShort(24 + 2 * i, date[i]);
        }
        profile.put(36, ascii("acsp"));
        for (int i = 0; i < D50.length; i++) {
            profile.putInt(68 + 4 * i, (int) Math.round(D50[i] * ONE));
        }
    }

    private static byte[] fixed(String type, double... values) {
        ByteBuffer tag =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            tag.putInt((int) Math.round(value * ONE));
        }
        return tag.array();
    }

    private static byte[] parametricCurve() {
        ByteBuffer tag = ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para"));
        tag.putInt(0).putShort((short) 3).putShort((short) 0);
        for (double value : CURVE) {
            tag.putInt((int) Math.round(value * ONE));
        }
        return tag.array();
    }

    /** A text in English of the United States; such a tag ends on a multiple of four bytes. */
    private static byte[] text(String text) {
        byte[] characters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer tag = ByteBuffer.allocate((28 + characters.length + 3) / 4 * 4);
        tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        return tag.putInt(characters.length).putInt(28).put(characters).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
