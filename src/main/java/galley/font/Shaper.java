package galley.font;

import galley.font.Itemizer.Item;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns text into positioned glyphs: chooses faces, orders mixed directions, substitutes and positions glyphs.
 *
 * <p>Text should be in Unicode normal form C: clusters count its {@code char}s, so it is not normalised here. Other
 * text is shaped as well, but combinations a face draws as one character may be built from parts. No string makes
 * shaping fail. Holds no state that can be observed: one instance serves many threads.
 *
 * <p>The text is one line, ordered by the Unicode Bidirectional Algorithm from left to right unless the language of the
 * spec is written from right to left. To break a paragraph of mixed direction, shape each line.
 */
public final class Shaper {
    /** Longer stretches are shaped in pieces, cut at spaces, so that time stays linear in the text. */
    private static final int LONGEST_PIECE = 1024;

    private final FontLibrary library;
    private final JdkShaper complex = new JdkShaper();
    private final ShapedTextMemo memo = new ShapedTextMemo();

    /** A shaper that looks for missing characters in the fallback families of the library. */
    public Shaper(FontLibrary library) {
        this.library = library;
    }

    /** Shapes a text of any length; an empty one has no runs. */
    public ShapedText shape(String text, FontSpec spec) {
        return memo.get(text, spec, this::shapeAnew);
    }

    private ShapedText shapeAnew(String text, FontSpec spec) {
        return new Shaping(text, spec).result();
    }

    /** The work on one text. */
    private final class Shaping {
        private final String text;
        private final FontSpec spec;
        private final Set<Feature> features;
        private final String language;
        private final List<GlyphRun> runs = new ArrayList<>();
        private final List<MissingGlyph> missing = new ArrayList<>();
        private final Set<String> unshaped = new LinkedHashSet<>();

        Shaping(String text, FontSpec spec) {
            this.text = text;
            this.spec = spec;
            this.features = features(spec);
            this.language = OpenTypeTags.language(spec.language());
        }

        ShapedText result() {
            List<Item> items = Itemizer.items(text, spec, new FaceChooser(spec, library));
            int at = 0;
            while (at < items.size()) {
                int end = at + 1;
                while (end < items.size() && sameRun(items.get(at), items.get(end))) {
                    end++;
                }
                addRun(items.subList(at, end));
                at = end;
            }
            return new ShapedText(visualOrder(items), missing, List.copyOf(unshaped));
        }

        private void addRun(List<Item> items) {
            Item first = items.get(0);
            int end = items.get(items.size() - 1).end();
            List<GlyphArray.Builder> parts = new ArrayList<>();
            for (Item item : items) {
                if (item.drawn()) {
                    addPieces(item, parts);
                } else {
                    parts.add(replacements(item));
                }
            }
            GlyphArray.Builder all = new GlyphArray.Builder();
            for (int k = 0; k < parts.size(); k++) {
                all.add(parts.get(first.rightToLeft() ? parts.size() - 1 - k : k));
            }
            boolean rightToLeft = first.rightToLeft();
            runs.add(new GlyphRun(first.face(), spec, rightToLeft, text, all.build(rightToLeft, end)));
        }

        private void addPieces(Item item, List<GlyphArray.Builder> parts) {
            OpenTypeShaper shaper =
                    new OpenTypeShaper(item.face(), OpenTypeTags.script(item.script()), language, features);
            int at = item.start();
            while (at < item.end()) {
                int end = pieceEnd(at, item.end());
                reportMissingMarks(item.face(), at, end);
                parts.add(shapePiece(item, shaper, at, end));
                at = end;
            }
        }

        private GlyphArray.Builder shapePiece(Item item, OpenTypeShaper shaper, int start, int end) {
            boolean rightToLeft = item.rightToLeft();
            if (ComplexScripts.contains(item.script()) && !plain(start, end)) {
                Optional<GlyphArray.Builder> shaped =
                        complex.shape(item.face(), new JdkShaper.Stretch(text, start, end, rightToLeft, features));
                if (shaped.isPresent()) {
                    return shaped.get();
                }
                unshaped.add(item.script().name());
            }
            return shaper.shape(text, start, end, rightToLeft);
        }

        /** Whether there are only signs all scripts share, spaces above all, which need no other engine. */
        private boolean plain(int start, int end) {
            return text.substring(start, end).codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.COMMON);
        }

        private int pieceEnd(int start, int end) {
            int limit = start + LONGEST_PIECE;
            if (end <= limit) {
                return end;
            }
            for (int at = limit; at > start; at--) {
                if (text.charAt(at - 1) == ' ') {
                    return at;
                }
            }
            return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
        }

        private void reportMissingMarks(Typeface face, int start, int end) {
            int at = start;
            while (at < end) {
                int codePoint = text.codePointAt(at);
                if (codePoint > 0x7F && !OpenTypeShaper.draws(face, codePoint)) {
                    missing.add(new MissingGlyph(codePoint, at));
                }
                at += Character.charCount(codePoint);
            }
        }

        private GlyphArray.Builder replacements(Item item) {
            GlyphArray.Builder out = new GlyphArray.Builder();
            int glyph = FaceChooser.replacement(item.face());
            out.add(glyph, item.face().advance(glyph), 0, 0, item.start());
            missing.add(new MissingGlyph(text.codePointAt(item.start()), item.start()));
            return out;
        }

        private List<GlyphRun> visualOrder(List<Item> items) {
            if (runs.size() <= 1) {
                return runs;
            }
            byte[] levels = new byte[runs.size()];
            int run = -1;
            for (int i = 0; i < items.size(); i++) {
                if (i == 0 || !sameRun(items.get(i - 1), items.get(i))) {
                    run++;
                }
                levels[run] = items.get(i).level();
            }
            Object[] ordered = runs.toArray();
            Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
            return Arrays.stream(ordered).map(GlyphRun.class::cast).toList();
        }
    }

    private static boolean sameRun(Item a, Item b) {
        return a.level() == b.level() && a.face().equals(b.face());
    }

    private static Set<Feature> features(FontSpec spec) {
        if (spec.letterSpacing() == 0 || !spec.features().contains(Feature.LIGA)) {
            return spec.features();
        }
        EnumSet<Feature> spaced = EnumSet.copyOf(spec.features());
        spaced.remove(Feature.LIGA);
        return Collections.unmodifiableSet(spaced);
    }
}
