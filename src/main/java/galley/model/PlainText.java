package galley.model;

import java.util.List;

/** The characters of inlines without their markup, as a search or a spreadsheet sees them. Notes are left out. */
public final class PlainText {
    private static final Inline.Visitor<String> VISITOR = new Inline.Visitor<>() {
        @Override
        public String text(Inline.Text text) {
            return text.value();
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return of(emphasis.text());
        }

        @Override
        public String strong(Inline.Strong strong) {
            return of(strong.text());
        }

        @Override
        public String superscript(Inline.Superscript superscript) {
            return of(superscript.text());
        }

        @Override
        public String subscript(Inline.Subscript subscript) {
            return of(subscript.text());
        }

        @Override
        public String code(Inline.Code code) {
            return code.value();
        }

        @Override
        public String formula(Inline.Formula formula) {
            return formula.tex();
        }

        @Override
        public String link(Inline.Link link) {
            return of(link.text());
        }

        @Override
        public String foreign(Inline.Foreign foreign) {
            return of(foreign.text());
        }

        @Override
        public String note(Inline.Note note) {
            return "";
        }

        @Override
        public String anchor(Inline.Anchor anchor) {
            return "";
        }

        @Override
        public String lineBreak(Inline.LineBreak lineBreak) {
            return "\n";
        }
    };

    private PlainText() {}

    /** Whether nothing of a text is seen: it is empty, or only places that links lead to. */
    public static boolean isNothing(List<Inline> inlines) {
        return inlines.stream().allMatch(Inline.Anchor.class::isInstance);
    }

    /** The characters of the inlines in order; a line break is LF. */
    public static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(inline.accept(VISITOR));
        }
        return text.toString();
    }
}
