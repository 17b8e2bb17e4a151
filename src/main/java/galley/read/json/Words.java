package galley.read.json;

import java.text.Normalizer;

/**
 * Characters of the document made fit for the model. What people read is brought to NFC; addresses, file names, names
 * of notes and the value as written stay as they came, since their characters are compared. Control characters, lone
 * surrogates and noncharacters become U+FFFD everywhere.
 */
final class Words {
    private final Faults faults;

    Words(Faults faults) {
        this.faults = faults;
    }

    /** Running text: NFC, line ends and tabs as single blanks. */
    String prose(Node node) {
        String text = node.text().replace("\r\n", "\n");
        boolean blanks = text.chars().anyMatch(Words::isBreak);
        if (blanks) {
            StringBuilder line = new StringBuilder(text);
            for (int i = 0; i < line.length(); i++) {
                line.setCharAt(i, isBreak(line.charAt(i)) ? ' ' : line.charAt(i));
            }
            text = line.toString();
        }
        return Normalizer.normalize(clean(text, node), Normalizer.Form.NFC);
    }

    /** Lines that are kept: NFC, line ends as LF. */
    String lines(Node node) {
        String text = node.text().replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(clean(text, node), Normalizer.Form.NFC);
    }

    /** Characters that are compared. */
    String exact(Node node) {
        return clean(node.text(), node);
    }

    private String clean(String text, Node node) {
        if (text.codePoints().allMatch(Words::isText)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isText(c) ? c : 0xFFFD));
        faults.warning(
                "R309", node.index(), "this text holds characters that are no text; U+FFFD stands for each of them");
        return clean.toString();
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0x0B || c == 0x0C;
    }

    private static boolean isText(int c) {
        if (c == '\n' || c == '\t' || c == '\r') {
            return true;
        }
        int type = Character.getType(c);
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return type != Character.CONTROL && type != Character.SURROGATE && !noncharacter;
    }
}
