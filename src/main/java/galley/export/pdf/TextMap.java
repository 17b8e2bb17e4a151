package galley.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The map of a font from codes to text, a {@code ToUnicode} stream (ISO 32000-1, 9.10.3): letters that follow one
 * another in the alphabet as ranges, the rest one by one.
 */
final class TextMap {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** A character map may define at most so many in one block (Adobe Technical Note 5014, 1.4.1). */
    private static final int LINES_PER_BLOCK = 100;

    /** The last byte of the codes in a range may not run over. */
    private static final int PAGE = 0xFF;

    private final List<String> ranges = new ArrayList<>();
    private final List<String> single = new ArrayList<>();

    private final int codeLength;

    private TextMap(int codeLength) {
        this.codeLength = codeLength;
    }

    /**
     * The map of a font, or of several.
     *
     * @param codeLength bytes of a code, 1 or 2
     * @param texts the text of each code
     */
    static byte[] of(int codeLength, SortedMap<Integer, String> texts) {
        TextMap map = new TextMap(codeLength);
        int first = 0;
        int count = 0;
        String start = "";
        String before = "";
        for (Map.Entry<Integer, String> entry : texts.entrySet()) {
            int code = entry.getKey();
            String text = entry.getValue();
            if (count == 0 || code != first + count || !follows(code, before, text)) {
                map.add(first, count, start);
                first = code;
                count = 0;
                start = text;
            }
            count++;
            before = text;
        }
        map.add(first, count, start);
        return map.stream();
    }

    /** Whether a text is one character behind the one before it, in the same row of codes and of characters. */
    private static boolean follows(int code, String before, String text) {
        return before.length() == 1
                && text.length() == 1
                && text.charAt(0) == before.charAt(0) + 1
                && (text.charAt(0) & PAGE) != 0
                && (code & PAGE) != 0;
    }

    private void add(int code, int count, String text) {
        if (count == 0) {
            return;
        }
        StringBuilder line =
                new StringBuilder("<").append(digits(code, codeLength)).append('>');
        if (count > 1) {
            line.append('<').append(digits(code + count - 1, codeLength)).append('>');
        }
        line.append('<');
        text.chars().forEach(c -> line.append(digits(c, 2)));
        (count > 1 ? ranges : single).add(line.append(">\n").toString());
    }

    private static String digits(int value, int bytes) {
        return HEX.toHexDigits(value, 2 * bytes);
    }

    private byte[] stream() {
        StringBuilder map = new StringBuilder(1024)
                .append("/CIDInit/ProcSet findresource begin 12 dict begin begincmap")
                .append("/CMapName/Adobe-Identity-UCS def/CMapType 2 def")
                .append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .append("1 begincodespacerange<")
                .append(digits(0, codeLength))
                .append("><")
                .append(digits(0xFFFF, codeLength))
                .append(">endcodespacerange\n");
        blocks(map, ranges, "range");
        blocks(map, single, "char");
        map.append("endcmap CMapName currentdict/CMap defineresource pop end end");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void blocks(StringBuilder map, List<String> lines, String kind) {
        for (int from = 0; from < lines.size(); from += LINES_PER_BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + LINES_PER_BLOCK));
            map.append(block.size()).append(" beginbf").append(kind).append('\n');
            block.forEach(map::append);
            map.append("endbf").append(kind).append('\n');
        }
    }
}
