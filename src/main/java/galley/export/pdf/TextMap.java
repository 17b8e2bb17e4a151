package galley.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The map of a font from codes to text, a {@code ToUnicode} stream (ISO 32000-1, 9.10.3): letters that follow one
 * another in the alphabet as ranges, the rest one by one.
 */
final class TextMap {
    /** A character map may define at most so many in one block (Adobe Technical Note 5014, 1.4.1). */
    private static final int LINES_PER_BLOCK = 100;

    /** The last byte of the codes in a range may not run over. */
    private static final int PAGE = 0xFF;

    private final List<Syntax> ranges = new ArrayList<>();
    private final List<Syntax> single = new ArrayList<>();

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
        Syntax line = new Syntax().put('<').hex(code, 4).put('>');
        if (count > 1) {
            line.put('<').hex(code + count - 1, 4).put('>');
        }
        line.put('<');
        text.chars().forEach(c -> line.hex(c, 4));
        line.text(">\n");
        (count > 1 ? ranges : single).add(line);
    }

    private byte[] stream() {
        Syntax map = new Syntax(1024)
                .text("/CIDInit/ProcSet findresource begin 12 dict begin begincmap")
                .text("/CMapName/Adobe-Identity-UCS def/CMapType 2 def")
                .text("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .text("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        blocks(map, ranges, "range");
        blocks(map, single, "char");
        return map.text("endcmap CMapName currentdict/CMap defineresource pop end end")
                .toByteArray();
    }

    private static void blocks(Syntax map, List<Syntax> lines, String kind) {
        for (int from = 0; from < lines.size(); from += LINES_PER_BLOCK) {
            List<Syntax> block = lines.subList(from, Math.min(lines.size(), from + LINES_PER_BLOCK));
            map.number(block.size()).text(" beginbf" + kind + "\n");
            block.forEach(map::all);
            map.text("endbf" + kind + "\n");
        }
    }
}
