package galley.font;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table directory of an sfnt file (OpenType 1.9, "Organization of an OpenType Font"). */
final class SfntFile {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565; // 'true'
    private static final int HEADER_SIZE = 12;
    private static final int RECORD_SIZE = 16;

    private final Map<String, SfntTable> tables;

    private SfntFile(Map<String, SfntTable> tables) {
        this.tables = tables;
    }

    static SfntFile parse(byte[] bytes) throws TypefaceException {
        SfntTable file = new SfntTable(bytes, 0, bytes.length);
        long version = file.u32(0);
        if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE) {
            throw new TypefaceException(describe(file.tag(0)));
        }
        int count = file.u16(4);
        if (bytes.length < HEADER_SIZE + (long) count * RECORD_SIZE) {
            throw new TypefaceException("the table directory is cut off after " + bytes.length + " bytes");
        }
        Map<String, SfntTable> tables = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int record = HEADER_SIZE + i * RECORD_SIZE;
            long offset = file.u32(record + 8);
            long length = file.u32(record + 12);
            if (offset + length > bytes.length) {
                throw new TypefaceException("table '" + file.tag(record) + "' ends past the end of the file; "
                        + "the file is truncated, fetch it again");
            }
            tables.put(file.tag(record), new SfntTable(bytes, (int) offset, (int) length));
        }
        return new SfntFile(tables);
    }

    private static String describe(String tag) {
        return switch (tag) {
            case "OTTO" -> "the outlines are CFF, which cannot be embedded; use the TrueType (.ttf) build of the font";
            case "ttcf" -> "this is a font collection; extract one face from it first";
            case "wOFF", "wOF2" -> "this is a web font (WOFF); unpack it to .ttf first";
            default ->
                "this is no TrueType font: it starts with "
                        + HexFormat.of().formatHex(tag.getBytes(StandardCharsets.ISO_8859_1));
        };
    }

    /** The table, or an empty one if the file has none of that name. */
    SfntTable table(String tag) {
        return tables.getOrDefault(tag, SfntTable.EMPTY);
    }

    SfntTable required(String tag, long atLeast) throws TypefaceException {
        SfntTable table = table(tag);
        if (table.length() < atLeast) {
            throw new TypefaceException(
                    "table '" + tag + "' has " + table.length() + " bytes where at least " + atLeast + " are needed");
        }
        return table;
    }
}
