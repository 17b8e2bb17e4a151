package galley.page;

import galley.font.GlyphRun;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.ImageMark;
import galley.page.Mark.LinkMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Meaning.Content;
import galley.page.Structure.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints pages as text that a person can review: one line for every stretch of glyphs on one baseline, with its place,
 * face, size and text, and one for every rule, picture and link. Lengths are points with one decimal.
 */
public final class PageDump implements Mark.Visitor<String> {
    /** Blanks between words are part of the runs; a gap wider than this many ems is told apart as another stretch. */
    private static final double GAP = 0.9;

    private final Structure structure;

    private PageDump(Structure structure) {
        this.structure = structure;
    }

    /** All pages of a composition, then its outline. */
    public static String of(Composition composition) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < composition.pages().size(); i++) {
            Page page = composition.pages().get(i);
            out.append(String.format(
                    Locale.ROOT, "page %d %.1f x %.1f%s\n", i + 1, page.width(), page.height(), trim(page)));
            new PageDump(composition.structure()).print(page.marks(), out);
        }
        outline(composition.outline(), 0, out);
        return out.toString();
    }

    private static String trim(Page page) {
        Trim trim = page.trim();
        return trim.cuts() ? String.format(Locale.ROOT, " trim %.1f bleed %.1f", trim.inset(), trim.bleed()) : "";
    }

    /** The structure tree as an outline, two blanks a level: type, language, alternative, spans. */
    public static String of(Structure structure) {
        StringBuilder out = new StringBuilder();
        int[] depths = new int[structure.nodes().size()];
        List<List<Integer>> children = structure.nodes().stream()
                .<List<Integer>>map(node -> new ArrayList<>())
                .toList();
        for (int i = 1; i < depths.length; i++) {
            int parent = structure.nodes().get(i).parent();
            depths[i] = depths[parent] + 1;
            children.get(parent).add(i);
        }
        tree(structure, children, depths, out);
        return out.toString();
    }

    /** Depth first without recursion: an article may nest as deep as it likes. */
    private static void tree(Structure structure, List<List<Integer>> children, int[] depths, StringBuilder out) {
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int id = open.pop();
            out.append("  ".repeat(depths[id]))
                    .append(described(structure.nodes().get(id)))
                    .append('\n');
            List<Integer> below = children.get(id);
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
        }
    }

    private static String described(Node node) {
        String spans = node.columns() > 1 || node.rows() > 1 ? " " + node.columns() + "x" + node.rows() : "";
        return node.kind().type()
                + spans
                + node.language().map(tag -> " lang=" + tag).orElse("")
                + node.alternative().map(words -> " alt=" + quoted(words)).orElse("");
    }

    private static void outline(List<OutlineEntry> entries, int depth, StringBuilder out) {
        for (OutlineEntry entry : entries) {
            out.append(String.format(
                    Locale.ROOT,
                    "%soutline %s page %d at %.1f\n",
                    "  ".repeat(depth),
                    quoted(entry.title()),
                    entry.page() + 1,
                    entry.y()));
            outline(entry.children(), depth + 1, out);
        }
    }

    private void print(List<Mark> marks, StringBuilder out) {
        Stretch open = null;
        for (Mark mark : marks) {
            if (mark instanceof GlyphMark glyphs) {
                if (open != null && open.takes(glyphs)) {
                    open.add(glyphs);
                    continue;
                }
                flush(open, out);
                open = new Stretch(glyphs, meaning(glyphs.meaning()));
            } else {
                flush(open, out);
                open = null;
                out.append("  ").append(mark.accept(this)).append('\n');
            }
        }
        flush(open, out);
    }

    private static void flush(@Nullable Stretch stretch, StringBuilder out) {
        if (stretch != null) {
            out.append("  ").append(stretch.line()).append('\n');
        }
    }

    private String meaning(Meaning meaning) {
        if (meaning instanceof Content content) {
            return structure.nodes().get(content.id()).kind().type() + "#" + content.id();
        }
        return ((Artifact) meaning).name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String glyphs(GlyphMark mark) {
        return new Stretch(mark, meaning(mark.meaning())).line();
    }

    @Override
    public String rule(RuleMark mark) {
        return String.format(
                Locale.ROOT,
                "rule %.1f %.1f %.1f x %.1f r%.1f #%06X %s",
                mark.x(),
                mark.y(),
                mark.width(),
                mark.height(),
                mark.radius(),
                mark.rgb(),
                meaning(mark.meaning()));
    }

    @Override
    public String image(ImageMark mark) {
        return String.format(
                Locale.ROOT,
                "image %.1f %.1f %.1f x %.1f %s %s",
                mark.x(),
                mark.y(),
                mark.width(),
                mark.height(),
                mark.picture(),
                meaning(mark.meaning()));
    }

    @Override
    public String link(LinkMark mark) {
        return String.format(
                Locale.ROOT,
                "link %.1f %.1f %.1f x %.1f %s %s",
                mark.x(),
                mark.y(),
                mark.width(),
                mark.height(),
                target(mark),
                meaning(mark.meaning()));
    }

    private String target(LinkMark mark) {
        boolean inside = mark.target() instanceof Target.Inside && mark.meaning() instanceof Content;
        return inside
                ? Optional.ofNullable(structure.references().get(((Content) mark.meaning()).id()))
                        .map(node -> "to " + meaning(new Content(node)))
                        .orElse("nowhere")
                : mark.target().words();
    }

    /** The text that a mark gives to whoever copies it. */
    public static String text(GlyphMark mark) {
        if (mark.actualText().isPresent()) {
            return mark.actualText().get();
        }
        GlyphRun run = mark.run();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < run.glyphCount(); i++) {
            text.append(run.textOf(run.rightToLeft() ? run.glyphCount() - 1 - i : i));
        }
        return text.toString();
    }

    /** How much wider or narrower than drawn, to a tenth per cent. */
    private static String expansion(double factor) {
        return factor == 1 ? "" : String.format(Locale.ROOT, "*%.3f", factor);
    }

    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c -> c < ' ' || c == 0xAD || c == 0xA0
                        ? String.format(Locale.ROOT, "\\u%04X", c)
                        : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Runs that follow one another on one baseline in one face. */
    private static final class Stretch {
        private final GlyphMark first;
        private final String meaning;
        private final StringBuilder text = new StringBuilder();
        private double end;

        Stretch(GlyphMark first, String meaning) {
            this.first = first;
            this.meaning = meaning;
            add(first);
        }

        boolean takes(GlyphMark next) {
            boolean near =
                    next.x() > first.x() && next.x() - end < GAP * first.run().size();
            return near
                    && next.y() == first.y()
                    && next.rgb() == first.rgb()
                    && next.run().size() == first.run().size()
                    && next.run().expansion() == first.run().expansion()
                    && next.run().face().equals(first.run().face())
                    && next.meaning().equals(first.meaning());
        }

        void add(GlyphMark mark) {
            text.append(text(mark));
            end = mark.x() + mark.run().width();
        }

        private static String text(GlyphMark mark) {
            return PageDump.text(mark);
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%.1f %.1f..%.1f %s %s%s #%06X %s %s",
                    first.y(),
                    first.x(),
                    end,
                    first.run().face().postScriptName(),
                    trimmed(first.run().size()),
                    expansion(first.run().expansion()),
                    first.rgb(),
                    meaning,
                    quoted(text.toString()));
        }

        private static String trimmed(double size) {
            return String.format(Locale.ROOT, "%.1f", size).replace(".0", "");
        }
    }
}
