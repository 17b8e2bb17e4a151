package galley.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The names a face gives itself: the {@code name} table. */
final class NameTable {
    static final int FAMILY = 1;
    static final int POST_SCRIPT = 6;

    private static final int WINDOWS = 3;
    private static final int UNICODE = 0;

    private final SfntTable table;

    NameTable(SfntTable table) {
        this.table = table;
    }

    /** The name, the first Unicode entry before any other; {@code otherwise} if the face does not say. */
    String name(int id, String otherwise) {
        String found = otherwise;
        int count = table.u16(2);
        for (int i = 0; i < count && 6 + 12 * i < table.length(); i++) {
            int record = 6 + 12 * i;
            if (table.u16(record + 6) != id) {
                continue;
            }
            boolean unicode = table.u16(record) == WINDOWS || table.u16(record) == UNICODE;
            Charset charset = unicode ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
            String name = new String(table.copy(table.u16(4) + table.u16(record + 10), table.u16(record + 8)), charset);
            if (unicode) {
                return name;
            }
            found = name;
        }
        return found;
    }
}
