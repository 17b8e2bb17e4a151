package galley.compose;

import galley.page.Composition;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.LinkMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning;
import galley.page.Meaning.Artifact;
import galley.page.Meaning.Content;
import galley.page.PageDump;
import galley.page.Structure;
import galley.page.Structure.Kind;
import galley.page.Structure.Node;
import galley.page.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at finished pages as a reader does: lines, columns, words in order. */
final class PageReader {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final Composition composition;

    PageReader(Composed composed) {
        this.composition = composed.composition();
    }

    int pageCount() {
        return composition.pages().size();
    }

    /** The glyph runs of a page, from 0. */
    List<GlyphMark> glyphs(int page) {
        return marks(page, GlyphMark.class).toList();
    }

    List<RuleMark> rules(int page) {
        return marks(page, RuleMark.class).toList();
    }

    Structure structure() {
        return composition.structure();
    }

    /** The links that lead out of the document. */
    List<LinkMark> links() {
        return pages().flatMap(page -> marks(page, LinkMark.class))
                .filter(link -> link.target() instanceof Target.Address)
                .toList();
    }

    private Stream<Integer> pages() {
        return Stream.iterate(0, page -> page < pageCount(), page -> page + 1);
    }

    private <M extends Mark> Stream<M> marks(int page, Class<M> type) {
        return composition.pages().get(page).marks().stream()
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Runs that are content under a node of some kind, or where the kinds are none, all content. */
    List<GlyphMark> content(int page, Kind... under) {
        return glyphs(page).stream()
                .filter(mark -> mark.meaning() instanceof Content)
                .filter(mark -> under.length == 0 || isUnder(mark.meaning(), Set.of(under)))
                .toList();
    }

    /** Runs of the main column below the title block: content outside of the side column. */
    List<GlyphMark> main(int page) {
        return content(page).stream()
                .filter(mark -> !isUnder(mark.meaning(), Set.of(Kind.ASIDE, Kind.TITLE)))
                .toList();
    }

    boolean isUnder(Meaning meaning, Set<Kind> kinds) {
        if (!(meaning instanceof Content content)) {
            return false;
        }
        for (int id = content.id(); id >= 0; id = node(id).parent()) {
            if (kinds.contains(node(id).kind())) {
                return true;
            }
        }
        return false;
    }

    /** The nearest node of a kind that a mark is under; -1 for none. */
    int above(GlyphMark mark, Kind kind) {
        int id = mark.meaning() instanceof Content content ? content.id() : -1;
        while (id >= 0 && node(id).kind() != kind) {
            id = node(id).parent();
        }
        return id;
    }

    /** The outermost node of some kinds that a mark is under; -1 for none. */
    int outermost(GlyphMark mark, Set<Kind> kinds) {
        int found = -1;
        int id = mark.meaning() instanceof Content content ? content.id() : -1;
        while (id >= 0) {
            found = kinds.contains(node(id).kind()) ? id : found;
            id = node(id).parent();
        }
        return found;
    }

    Node node(int id) {
        return composition.structure().nodes().get(id);
    }

    Kind kind(GlyphMark mark) {
        return mark.meaning() instanceof Content content ? node(content.id()).kind() : Kind.DOCUMENT;
    }

    /** What stands inside a line of its parent's text. */
    private static final Set<Kind> INLINE = Set.of(Kind.LINK, Kind.SPAN, Kind.REFERENCE, Kind.CODE, Kind.FORMULA);

    /** All content in the order of the structure, without blanks and without hyphens of ours. */
    String letters(Set<Kind> leftOut) {
        return pages().flatMap(page -> content(page).stream())
                .filter(mark -> !isUnder(mark.meaning(), leftOut))
                .sorted(Comparator.comparingInt(this::block))
                .map(PageDump::text)
                .collect(Collectors.joining())
                .replace(SOFT_HYPHEN, "")
                .replaceAll("[\\s\u00A0]", "");
    }

    /** The block that a mark belongs to. */
    int block(GlyphMark mark) {
        int id = mark.meaning() instanceof Content content ? content.id() : 0;
        while (INLINE.contains(node(id).kind())) {
            id = node(id).parent();
        }
        return id;
    }

    /** The page, from 0, on which a text of a kind begins. */
    int pageOf(String text, Kind kind) {
        return pages().filter(page -> content(page, kind).stream()
                        .anyMatch(mark -> PageDump.text(mark).strip().equals(text)))
                .findFirst()
                .orElseThrow();
    }

    /** The text of the furniture of a page. */
    String furniture(int page) {
        return glyphs(page).stream()
                .filter(mark -> mark.meaning() == Artifact.PAGINATION)
                .map(PageDump::text)
                .collect(Collectors.joining(" "));
    }

    /** A line of text: its runs, its ends without the blank that closes it. */
    record TextLine(double y, double left, double right, String text, List<GlyphMark> marks) {}

    /** The lines among marks, from top to bottom. */
    static List<TextLine> lines(List<GlyphMark> marks) {
        TreeMap<Long, List<GlyphMark>> byBaseline = new TreeMap<>();
        for (GlyphMark mark : marks) {
            byBaseline
                    .computeIfAbsent(Math.round(mark.y() * 100), y -> new ArrayList<>())
                    .add(mark);
        }
        return byBaseline.values().stream().map(PageReader::line).toList();
    }

    private static TextLine line(List<GlyphMark> marks) {
        double left = marks.stream().mapToDouble(GlyphMark::x).min().orElseThrow();
        double right = marks.stream().mapToDouble(PageReader::inkEnd).max().orElseThrow();
        String text = marks.stream()
                .sorted(Comparator.comparingDouble(GlyphMark::x))
                .map(PageDump::text)
                .collect(Collectors.joining());
        return new TextLine(marks.get(0).y(), left, right, text, marks);
    }

    /** Where the ink of a run ends: the blank at its end is none. */
    static double inkEnd(GlyphMark mark) {
        int last = mark.run().glyphCount() - 1;
        boolean blank = last >= 0 && mark.run().textOf(last).isBlank();
        return mark.x() + mark.run().width() - (blank ? mark.run().advance(last) : 0);
    }

    double width() {
        return composition.pages().get(0).width();
    }

    double height() {
        return composition.pages().get(0).height();
    }
}
