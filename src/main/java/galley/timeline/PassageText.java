package galley.timeline;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The characters of running text, as {@link galley.model.PlainText} gives them, with the stretches that only name
 * things: works and ships in italics, formulas, code, short titles in quotation marks.
 */
final class PassageText implements Inline.Visitor<PassageText> {
    private static final int LONGEST_TITLE = 80;

    private final StringBuilder characters = new StringBuilder();
    private final List<int[]> quiet = new ArrayList<>();
    private int depth;

    private PassageText() {}

    static PassageText of(List<Inline> inlines) {
        PassageText text = new PassageText().all(inlines);
        boolean wholly =
                text.quiet.size() == 1 && text.quiet.get(0)[1] - text.quiet.get(0)[0] == text.characters.length();
        if (wholly) {
            text.quiet.clear();
        }
        text.titles();
        text.order();
        return text;
    }

    String characters() {
        return characters.toString();
    }

    List<int[]> quiet() {
        return quiet;
    }

    private PassageText all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    private PassageText plain(String value) {
        characters.append(value);
        return this;
    }

    /** Only the outermost stretch counts, so that the stretches stay in order and apart. */
    private PassageText quietly(Runnable append) {
        int begin = characters.length();
        depth++;
        append.run();
        depth--;
        if (depth == 0 && characters.length() > begin) {
            quiet.add(new int[] {begin, characters.length()});
        }
        return this;
    }

    /** A short quotation whose words all begin with capitals is a title: "In 1944 We Were Young". */
    private void titles() {
        int open = -1;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '\u201C' || (c == '"' && open < 0)) {
                open = i;
            } else if ((c == '\u201D' || c == '"') && open >= 0) {
                if (i - open <= LONGEST_TITLE && capitalised(open + 1, i)) {
                    quiet.add(new int[] {open, i + 1});
                }
                open = -1;
            }
        }
    }

    /** Puts the stretches in order, those that overlap as one. */
    private void order() {
        List<int[]> sorted = new ArrayList<>(quiet);
        sorted.sort(Comparator.comparingInt(stretch -> stretch[0]));
        quiet.clear();
        for (int[] stretch : sorted) {
            int last = quiet.size() - 1;
            if (last >= 0 && stretch[0] < quiet.get(last)[1]) {
                quiet.set(last, new int[] {quiet.get(last)[0], Math.max(quiet.get(last)[1], stretch[1])});
            } else {
                quiet.add(stretch);
            }
        }
    }

    private boolean capitalised(int begin, int end) {
        for (String word : characters.substring(begin, end).split("[^\\p{L}\\p{N}']+", -1)) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public PassageText text(Inline.Text it) {
        return plain(it.value());
    }

    @Override
    public PassageText emphasis(Inline.Emphasis it) {
        return quietly(() -> all(it.text()));
    }

    @Override
    public PassageText strong(Inline.Strong it) {
        return all(it.text());
    }

    @Override
    public PassageText superscript(Inline.Superscript it) {
        return all(it.text());
    }

    @Override
    public PassageText subscript(Inline.Subscript it) {
        return quietly(() -> all(it.text()));
    }

    @Override
    public PassageText code(Inline.Code it) {
        return quietly(() -> plain(it.value()));
    }

    @Override
    public PassageText formula(Inline.Formula it) {
        return quietly(() -> plain(it.tex()));
    }

    @Override
    public PassageText link(Inline.Link it) {
        return all(it.text());
    }

    @Override
    public PassageText foreign(Inline.Foreign it) {
        return all(it.text());
    }

    @Override
    public PassageText note(Inline.Note it) {
        return this;
    }

    @Override
    public PassageText anchor(Inline.Anchor anchor) {
        return this;
    }

    @Override
    public PassageText lineBreak(Inline.LineBreak it) {
        return plain("\n");
    }
}
