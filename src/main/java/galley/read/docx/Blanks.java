package galley.read.docx;

import java.util.ArrayList;
import java.util.List;

/** Takes blanks from the ends of a paragraph, where they are of the typing and not of the text. */
final class Blanks {
    private Blanks() {}

    static List<Span> trimmed(List<Span> spans) {
        List<Span> trimmed = new ArrayList<>(spans);
        while (!trimmed.isEmpty() && isText(trimmed.get(0))) {
            Span first = trimmed.get(0);
            String text = first.text().stripLeading();
            if (!text.isEmpty()) {
                trimmed.set(0, with(first, text));
                break;
            }
            trimmed.remove(0);
        }
        while (!trimmed.isEmpty() && isText(trimmed.get(trimmed.size() - 1))) {
            Span last = trimmed.get(trimmed.size() - 1);
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                trimmed.set(trimmed.size() - 1, with(last, text));
                break;
            }
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    private static boolean isText(Span span) {
        return span.whole().isEmpty();
    }

    private static Span with(Span span, String text) {
        return new Span(text, span.traits(), span.target(), span.language(), span.whole());
    }
}
