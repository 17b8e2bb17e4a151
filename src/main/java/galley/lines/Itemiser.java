package galley.lines;

import galley.breaking.Item;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import galley.font.ShapedText;
import galley.lines.Itemised.Ink;
import galley.lines.Itemised.Piece;
import galley.lines.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Turns words and blanks into boxes, glue and penalties: shapes the words and finds where they may be hyphenated. */
final class Itemiser {
    /** A word space may grow by half and shrink by a third, as in plain TeX's fonts. */
    private static final double BLANK_STRETCH = 0.5;

    private static final double BLANK_SHRINK = 1 / 3.0;

    /** A hyphen in a name, or in a ragged line, which gains little by it. */
    private static final int DEAR_HYPHEN = 600;

    /** A break inside an address. */
    private static final int JOINT = 50;

    /** A break before the last word of a paragraph, which would leave it alone on its line. */
    private static final int LONELY_WORD = 800;

    /** A break between any two characters, the last resort. */
    private static final int CUT = 5_000;

    /** Ideographs have no blanks between them; a line of them is justified by this share of an em between each two. */
    private static final double IDEOGRAPH_STRETCH = 0.06;

    private static final int[] NO_HYPHENS = {};

    /** How much may be broken for want of room. */
    enum Latitude {
        /** What belongs together stays together. */
        NONE,
        /** Blanks that should hold may be broken at. */
        TIES_BROKEN,
        /** Words may be cut between any two characters. */
        CUT_ANYWHERE
    }

    private final TypeCase type;
    private final boolean justified;
    private final double measure;
    private final Latitude latitude;
    private final List<Item> items = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private Itemiser(TypeCase type, boolean justified, double measure, Latitude latitude) {
        this.type = type;
        this.justified = justified;
        this.measure = latitude == Latitude.CUT_ANYWHERE ? 0 : measure;
        this.latitude = latitude;
    }

    /**
     * The items of a paragraph, its closing glue included.
     *
     * @param justified whether its blanks stretch
     * @param measure its narrowest line in points: words that are wider are cut
     * @param latitude what else may be broken
     */
    static Itemised itemise(TypeCase type, List<Token> tokens, boolean justified, double measure, Latitude latitude) {
        Itemiser itemiser = new Itemiser(type, justified, measure, latitude);
        for (int i = 0; i < tokens.size(); i++) {
            itemiser.add(tokens, i);
        }
        itemiser.addBare(Penalty.PROHIBITED);
        itemiser.addBare(Glue.FILL);
        return new Itemised(itemiser.items, itemiser.pieces);
    }

    private void add(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        switch (token.kind()) {
            case WORD -> addWord(tokens, i);
            case BLANK -> addBlank(token, i == tokens.size() - 2);
            case TIE -> addTie(token);
            case SEAM -> addSeam(token, i == 0 ? "" : tokens.get(i - 1).text());
            case LINE_BREAK -> {
                addBare(Penalty.PROHIBITED);
                addBare(Glue.FILL);
                addBare(Penalty.FORCED);
            }
        }
    }

    private void addBare(Item item) {
        items.add(item);
        pieces.add(Piece.NOTHING);
    }

    private void add(Item item, Ink ink, Token token, int from, int to) {
        items.add(item);
        pieces.add(new Piece(ink, token, from, to));
    }

    private void addBlank(Token token, boolean beforeLastWord) {
        if (beforeLastWord && type.rules().runts()) {
            addBare(new Penalty(LONELY_WORD));
        }
        addGlue(token);
    }

    private void addTie(Token token) {
        if (latitude == Latitude.NONE) {
            addBare(Penalty.PROHIBITED);
        }
        addGlue(token);
    }

    private void addGlue(Token token) {
        double width = type.shape(token.text(), token.style().font()).width();
        Glue glue = justified
                ? new Glue(Sp.of(width), Sp.of(width * BLANK_STRETCH), Sp.of(width * BLANK_SHRINK))
                : new Glue(Sp.of(width), 0, 0);
        add(glue, Ink.BLANK, token, 0, token.text().length());
    }

    private void addSeam(Token token, String before) {
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if (last == '-' || last == '‐' || last == '–' || last == '—') {
            addBare(new Discretionary(
                    Box.EMPTY, Box.EMPTY, Box.EMPTY, type.rules().prices().writtenHyphen(), false));
        } else if (last >= 0x2E80) {
            double stretch = justified ? token.style().font().size() * IDEOGRAPH_STRETCH : 0;
            addBare(new Glue(0, Sp.of(stretch), 0));
        } else {
            addBare(new Penalty(JOINT));
        }
    }

    private void addWord(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (latitude == Latitude.CUT_ANYWHERE && i > 0 && tokens.get(i - 1).isWord()) {
            add(new Penalty(CUT), Ink.CUT, token, 0, 0);
        }
        ShapedText shaped = type.shape(token.text(), token.style().font());
        type.reportUnset(shaped);
        double width = shaped.width();
        int[] hyphens = mayHyphenate(tokens, i) ? type.hyphens(token) : NO_HYPHENS;
        if (hyphens.length == 0 && width <= measure) {
            add(new Box(Sp.of(width)), Ink.TEXT, token, 0, token.text().length());
            return;
        }
        double[] edges = Edges.of(shaped, token.text().length());
        int cost = cost(tokens, i);
        Box hyphen = new Box(Sp.of(type.shape("-", token.style().font()).width()));
        int start = 0;
        for (int point : hyphens) {
            addPart(token, start, point, edges);
            add(Discretionary.hyphen(hyphen, cost), Ink.HYPHEN, token, point, point);
            start = point;
        }
        addPart(token, start, token.text().length(), edges);
    }

    private int cost(List<Token> tokens, int i) {
        HouseRules rules = type.rules();
        boolean dear = !justified || (rules.names() && isName(tokens, i));
        return dear ? DEAR_HYPHEN : rules.prices().hyphen();
    }

    /** The last word of a paragraph stays whole: its second half would stand alone on the last line. */
    private boolean mayHyphenate(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean joined = (i > 0 && tokens.get(i - 1).kind() == Kind.SEAM)
                || (i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.SEAM);
        HouseRules rules = type.rules();
        boolean whole = (rules.compounds() && joined) || (rules.lastWord() && i == tokens.size() - 1);
        return token.style().hyphenate() && !whole;
    }

    /** A capital inside a sentence begins a name, in the languages that do not capitalise nouns. */
    private static boolean isName(List<Token> tokens, int i) {
        if (!Character.isUpperCase(tokens.get(i).text().codePointAt(0)) || i < 2) {
            return false;
        }
        String before = tokens.get(i - 2).text();
        return before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    private void addPart(Token token, int from, int to, double[] edges) {
        if (edges[to] - edges[from] <= measure) {
            add(new Box(Sp.of(edges[to] - edges[from])), Ink.TEXT, token, from, to);
            return;
        }
        int start = from;
        while (start < to) {
            int end = Math.min(to, next(token.text(), start));
            add(new Box(Sp.of(edges[end] - edges[start])), Ink.TEXT, token, start, end);
            start = end;
            if (start < to) {
                add(new Penalty(CUT), Ink.CUT, token, start, start);
            }
        }
    }

    /** The end of the character at an index, with the marks that combine with it. */
    private static int next(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && combines(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean combines(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200D
                || (c >= 0xFE00 && c <= 0xFE0F);
    }
}
