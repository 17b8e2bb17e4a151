package galley.lines;

import galley.breaking.Item;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.lines.Itemised.Ink;
import galley.lines.Itemised.Piece;
import galley.lines.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns words and blanks into boxes, glue and penalties: shapes the words and finds where they may be hyphenated. */
final class Itemiser {
    /** A word space may grow by half and shrink by a third, as in plain TeX's fonts. */
    private static final double BLANK_STRETCH = 0.5;

    private static final double BLANK_SHRINK = 1 / 3.0;

    /** A hyphen in a name, or in a word of a ragged paragraph that is wider than its line. */
    private static final int DEAR_HYPHEN = 600;

    /** A hyphen in a ragged paragraph is never dearer: dearer were a cut. */
    private static final int DEAREST_HYPHEN = 4_500;

    /** A hyphen in a word that may be a name: it opens a sentence. */
    private static final int DOUBTFUL_HYPHEN = 300;

    /** A break inside an address. */
    private static final int JOINT = 50;

    /** A break that leaves a runt, where nothing else will do. */
    private static final int RUNT = 800;

    /**
     * A break that leaves one word that is not short: dearer than lines of a badness of 400, a glue ratio of 1.6. An
     * item of a line and a word would else be set with the blanks of its first line twice as wide for the sake of its
     * second.
     */
    private static final int LONE_WORD = 400;

    /** The last line is at least so long, in ems: clear of the indent of the paragraph below it. */
    private static final double LEAST_LAST_LINE = 2.5;

    /** And it has so many words at least. */
    private static final int LEAST_LAST_WORDS = 2;

    /** A break between any two characters, the last resort. */
    private static final int CUT = 5_000;

    private static final int[] NO_HYPHENS = {};

    private final TypeCase type;
    private final HouseRules rules;
    private final Setup setup;
    private final double measure;
    private final List<Token> tokens;
    private final @Nullable ShapedWord[] words;
    private final int lastLineStart;
    /** From here on what follows is short, even for a line of one word. */
    private final int loneWordStart;

    private final List<Item> items;
    private final List<Piece> pieces;

    /**
     * How a paragraph is to be itemised.
     *
     * @param justified whether its blanks stretch
     * @param microtype what else does
     * @param measure its narrowest line in points: words that are wider are cut
     * @param latitude what may be broken
     */
    record Setup(boolean justified, Microtype microtype, double measure, Latitude latitude) {}

    private Itemiser(TypeCase type, List<Token> tokens, Setup setup) {
        this.type = type;
        this.rules = type.rules();
        this.setup = setup;
        this.measure = setup.latitude == Latitude.CUT_ANYWHERE ? 0 : setup.measure;
        this.tokens = tokens;
        this.words = new @Nullable ShapedWord[tokens.size()];
        this.lastLineStart = rules.runts() ? lastLineStart(LEAST_LAST_WORDS) : tokens.size();
        this.loneWordStart = rules.runts() ? lastLineStart(1) : tokens.size();
        this.items = new ArrayList<>(tokens.size() * 2);
        this.pieces = new ArrayList<>(tokens.size() * 2);
    }

    /** The items of a paragraph, its closing glue included. */
    static Itemised itemise(TypeCase type, List<Token> tokens, Setup setup) {
        Itemiser itemiser = new Itemiser(type, tokens, setup);
        for (int i = 0; i < tokens.size(); i++) {
            itemiser.add(i);
        }
        itemiser.addBare(Penalty.PROHIBITED);
        itemiser.addBare(Glue.FILL);
        return new Itemised(itemiser.items, itemiser.pieces);
    }

    /**
     * The last token that may open the last line: what follows is long enough, and of so many words. A raised sign, as
     * the call of a note, is no word and makes no line longer; what no blank parts is one word, in whatever styles.
     */
    private int lastLineStart(int leastWords) {
        double room = LEAST_LAST_LINE * type.fount(tokens.get(0).style()).em();
        double width = 0;
        int words = 0;
        boolean within = false;
        for (int i = tokens.size() - 1; i > 0; i--) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.LINE_BREAK) {
                return tokens.size();
            }
            if (token.isWord() && token.style().isRaised()) {
                continue;
            }
            words += token.isWord() && !within ? 1 : 0;
            within = token.isWord() || token.kind() == Kind.SEAM;
            width += token.kind() == Kind.SEAM ? 0 : shaped(i).width();
            if (words >= leastWords && width >= room) {
                return i;
            }
        }
        return 0;
    }

    private ShapedWord shaped(int i) {
        ShapedWord known = words[i];
        if (known == null) {
            Token token = tokens.get(i);
            known = type.fount(token.style()).word(token.text());
            words[i] = known;
        }
        return known;
    }

    private void add(int i) {
        Token token = tokens.get(i);
        switch (token.kind()) {
            case WORD -> addWord(i);
            case BLANK -> {
                if (i >= lastLineStart) {
                    addBare(i < loneWordStart ? new Penalty(LONE_WORD) : runt());
                }
                addGlue(i);
            }
            case TIE -> {
                if (setup.latitude.compareTo(Latitude.TIES_BROKEN) < 0) {
                    addBare(Penalty.PROHIBITED);
                }
                addGlue(i);
            }
            case SEAM -> addSeam(i);
            case LINE_BREAK -> {
                addBare(Penalty.PROHIBITED);
                addBare(Glue.FILL);
                addBare(Penalty.FORCED);
            }
        }
    }

    private Penalty runt() {
        return setup.latitude == Latitude.HOUSE ? Penalty.PROHIBITED : new Penalty(RUNT);
    }

    private void addBare(Item item) {
        items.add(item);
        pieces.add(Piece.NOTHING);
    }

    private void add(Item item, Piece piece) {
        items.add(item);
        pieces.add(piece);
    }

    /** Kerning changes the width of a blank, but not what it gives and takes; so does TeX. */
    private void addGlue(int i) {
        Token token = tokens.get(i);
        ShapedWord word = shaped(i);
        double width = word.width();
        int kerned = Sp.of(width + kerning(i - 1, i) + kerning(i, i + 1));
        Glue glue = setup.justified
                ? new Glue(kerned, Sp.of(width * BLANK_STRETCH), Sp.of(width * BLANK_SHRINK))
                : new Glue(kerned, 0, 0);
        add(glue, new Piece(Ink.BLANK, token, word, 0, token.text().length()));
    }

    /** The kerning of two tokens that stand side by side, where one fount sets them both. */
    private double kerning(int i, int j) {
        if (i < 0 || j >= tokens.size()) {
            return 0;
        }
        if (tokens.get(i).text().isEmpty() || tokens.get(j).text().isEmpty()) {
            return 0;
        }
        ShapedWord before = shaped(i);
        ShapedWord after = shaped(j);
        return before.fount().equals(after.fount()) ? before.kerning(after) : 0;
    }

    private void addSeam(int i) {
        Token token = tokens.get(i);
        String before = i == 0 ? "" : tokens.get(i - 1).text();
        String after = i + 1 == tokens.size() ? "" : tokens.get(i + 1).text();
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if (last == '-' || last == '‐' || last == '–' || last == '—') {
            int cost = rules.prices().writtenHyphen();
            Box unbroken = new Box(Sp.of(kerning(i - 1, i + 1)));
            addBare(new Discretionary(Box.EMPTY, Box.EMPTY, unbroken, cost, false));
        } else if (Seams.isBlankless(before, after)) {
            addNoBlank(token, before, after);
        } else {
            addBare(new Penalty(JOINT));
        }
    }

    private void addNoBlank(Token token, String before, String after) {
        double em = token.style().font().size();
        double stretch = setup.justified ? em * Ideographs.STRETCH : 0;
        double width = em * Ideographs.space(before, after);
        add(
                new Glue(Sp.of(width), Sp.of(stretch), Sp.of(width / 2)),
                new Piece(Ink.SPACE, token, type.fount(token.style()).word(token.text()), 0, 0));
    }

    private void addWord(int i) {
        Token token = tokens.get(i);
        if (setup.latitude == Latitude.CUT_ANYWHERE
                && i > 0
                && tokens.get(i - 1).isWord()) {
            add(new Penalty(CUT), new Piece(Ink.CUT, token, null, 0, 0));
        }
        ShapedWord word = shaped(i);
        type.reportUnset(word.shaped());
        int[] hyphens = mayHyphenate(i, word.width() > measure) ? word.hyphens() : NO_HYPHENS;
        if (hyphens.length == 0 && word.width() <= measure) {
            Box box = box(word.fount(), word.width(), word.hangsLeft(), word.hangsRight());
            add(box, new Piece(Ink.TEXT, token, word, 0, token.text().length()));
            return;
        }
        addParts(token, word, hyphens, setup.justified ? cost(i) : raggedCost(token, word.width() > measure));
    }

    private void addParts(Token token, ShapedWord word, int[] hyphens, int cost) {
        Fount fount = word.fount();
        int start = 0;
        for (int i = 0; i < hyphens.length; i++) {
            int point = hyphens[i];
            addPart(token, start, point, word);
            Box before =
                    box(fount, word.division().before(i), 0, fount.word("-").hangsRight());
            Box after = new Box(Sp.of(word.division().after(i)));
            add(
                    new Discretionary(before, after, Box.EMPTY, cost, true),
                    new Piece(Ink.HYPHEN, token, word, point, point));
            start = point;
        }
        addPart(token, start, token.text().length(), word);
    }

    private Box box(Fount fount, double width, double left, double right) {
        Microtype microtype = setup.microtype;
        if (!setup.justified || microtype.isOff()) {
            return new Box(Sp.of(width));
        }
        int elastic = Sp.of(microtype.elasticity(fount, width));
        boolean hangs = microtype.protrusion();
        return new Box(Sp.of(width), hangs ? Sp.of(left) : 0, hangs ? Sp.of(right) : 0, elastic, elastic);
    }

    /** A word that has room in a line of its own is divided only where the line before it would be half empty. */
    private int raggedCost(Token token, boolean tooWide) {
        int halfEmpty = LineSetter.halfEmpty(measure, token.style().font().size());
        return tooWide ? DEAR_HYPHEN : Math.min(DEAREST_HYPHEN, Math.max(DEAR_HYPHEN, 2 * halfEmpty));
    }

    private int cost(int i) {
        if (rules.names() && Names.isName(tokens, i)) {
            return DEAR_HYPHEN;
        }
        int usual = rules.prices().hyphen();
        return rules.names() && Names.maybeName(tokens, i) ? Math.max(usual, DOUBTFUL_HYPHEN) : usual;
    }

    /**
     * The last word of a paragraph stays whole: its second half would stand alone on the last line. So do names, as
     * long as they have room in a line of their own.
     */
    private boolean mayHyphenate(int i, boolean tooWide) {
        Token token = tokens.get(i);
        if (!token.style().hyphenate()) {
            return false;
        }
        boolean joined = (i > 0 && tokens.get(i - 1).kind() == Kind.SEAM)
                || (i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.SEAM);
        boolean whole = (rules.compounds() && joined) || (rules.lastWord() && i == tokens.size() - 1);
        boolean name = setup.latitude == Latitude.HOUSE && !tooWide && rules.names() && Names.isName(tokens, i);
        return !whole && !name;
    }

    private void addPart(Token token, int from, int to, ShapedWord word) {
        double[] edges = word.edges();
        boolean last = to == token.text().length();
        if (edges[to] - edges[from] <= measure) {
            double left = from == 0 ? word.hangsLeft() : 0;
            Box box = box(word.fount(), edges[to] - edges[from], left, last ? word.hangsRight() : 0);
            add(box, new Piece(Ink.TEXT, token, word, from, to));
            return;
        }
        int start = from;
        while (start < to) {
            int end = Math.min(to, Graphemes.next(token.text(), start));
            add(box(word.fount(), edges[end] - edges[start], 0, 0), new Piece(Ink.TEXT, token, word, start, end));
            start = end;
            if (start < to) {
                add(new Penalty(CUT), new Piece(Ink.CUT, token, null, start, start));
            }
        }
    }
}
