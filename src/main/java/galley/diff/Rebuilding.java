package galley.diff;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Makes running text of tokens again: what neighbours stand in is put around them once. */
final class Rebuilding {
    private Rebuilding() {}

    /** The text that these tokens are. */
    static List<Inline> text(List<Token> tokens) {
        return text(tokens, 0);
    }

    private static List<Inline> text(List<Token> tokens, int depth) {
        List<Inline> text = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.around().size() > depth) {
                flush(characters, text);
                int end = end(tokens, at, depth);
                Inline shell = token.around().get(depth);
                text.add(shell.accept(new Filled(text(tokens.subList(at, end), depth + 1))));
                at = end;
            } else {
                characters.append(token.text());
                if (token.whole().isPresent()) {
                    flush(characters, text);
                    text.add(token.whole().get().accept(new Filled(List.of())));
                }
                at++;
            }
        }
        flush(characters, text);
        return text;
    }

    private static void flush(StringBuilder characters, List<Inline> text) {
        if (!characters.isEmpty()) {
            text.add(new Inline.Text(characters.toString()));
            characters.setLength(0);
        }
    }

    /** Where the tokens end that stand in the same. */
    private static int end(List<Token> tokens, int begin, int depth) {
        Inline shell = tokens.get(begin).around().get(depth);
        int end = begin + 1;
        while (end < tokens.size()
                && tokens.get(end).around().size() > depth
                && tokens.get(end).around().get(depth).equals(shell)) {
            end++;
        }
        return end;
    }

    /**
     * A fresh inline of the same kind with this content; what holds no other inline is copied as it is.
     *
     * @param content the content
     */
    record Filled(List<Inline> content) implements Inline.Visitor<Inline> {
        @Override
        public Inline text(Inline.Text text) {
            return new Inline.Text(text.value());
        }

        @Override
        public Inline emphasis(Inline.Emphasis emphasis) {
            return new Inline.Emphasis(content);
        }

        @Override
        public Inline strong(Inline.Strong strong) {
            return new Inline.Strong(content);
        }

        @Override
        public Inline superscript(Inline.Superscript superscript) {
            return new Inline.Superscript(content);
        }

        @Override
        public Inline subscript(Inline.Subscript subscript) {
            return new Inline.Subscript(content);
        }

        @Override
        public Inline code(Inline.Code code) {
            return new Inline.Code(code.value());
        }

        @Override
        public Inline formula(Inline.Formula formula) {
            return new Inline.Formula(formula.tex());
        }

        @Override
        public Inline link(Inline.Link link) {
            return new Inline.Link(link.target(), content);
        }

        @Override
        public Inline foreign(Inline.Foreign foreign) {
            return new Inline.Foreign(foreign.language(), content);
        }

        @Override
        public Inline note(Inline.Note note) {
            return new Inline.Note(note.name(), content.isEmpty() ? note.text() : content);
        }

        @Override
        public Inline anchor(Inline.Anchor anchor) {
            return anchor;
        }

        @Override
        public Inline lineBreak(Inline.LineBreak lineBreak) {
            return new Inline.LineBreak();
        }
    }
}
