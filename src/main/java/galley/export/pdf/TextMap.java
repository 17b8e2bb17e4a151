package galley.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

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

    private TextMap() {}

    /** The map of uses whose codes count from 1. */
    static byte[] of(List<EmbeddedFont.Use> uses) {
        TextMap map = new TextMap();
        int start = 0;
        while (start < uses.size()) {
            int end = start + 1;
            while (end < uses.size() && follows(uses, end)) {
                end++;
            }
            map.add(start + 1, end - start, uses.get(start).text());
            start = end;
        }
        return map.stream();
    }

    /** Whether a use stands one character behind the one before it, in the same row of codes and of characters. */
    private static boolean follows(List<EmbeddedFont.Use> uses, int at) {
        String before = uses.get(at - 1).text();
        String text = uses.get(at).text();
        return before.length() == 1
                && text.length() == 1
                && text.charAt(0) == before.charAt(0) + 1
                && (text.charAt(0) & PAGE) != 0
                && (at + 1 & PAGE) != 0;
    }

    private void add(int code, int count, String text) {
        StringBuilder line = new StringBuilder("<").append(digits(code)).append('>');
        if (count > 1) {
            line.append('<').append(digits(code + count - 1)).append('>');
        }
        line.append('<');
        text.chars().forEach(c -> line.append(digits(c)));
        (count > 1 ? ranges : single).add(line.append(">\n").toString());
    }

    private static String digits(int value) {
        return HEX.toHexDigits((char) value);
    }

    private byte[] stream() {
        StringBuilder map = new StringBuilder(1024)
                .append("/CIDInit/ProcSet findresource begin 12 dict begin begincmap")
                .append("/CMapName/Adobe-Identity-UCS def/CMapType 2 def")
                .append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .append("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
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
