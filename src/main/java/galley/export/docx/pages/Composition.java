package galley.export.docx.pages;

import galley.export.docx.styles.LineRule;
import galley.export.docx.styles.Look;
import galley.export.docx.styles.ParagraphStyle;
import galley.export.docx.styles.ParagraphStyles;
import galley.export.docx.styles.Trait;
import galley.font.FontSpec;
import galley.hyphenate.Hyphenator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report being made up into pages while it is written, in the order in which it is written. For one thread. */
public final class Composition {
    private static final double TWIPS = 20;
    private static final double EIGHTHS = 8;
    /** The rule over notes and the space around it, in LibreOffice. */
    private static final double NOTE_RULE = 5.7;

    private static final String NOTE_STYLE = "FootnoteText";

    private final Column column;
    private final Widths widths;
    private final Faces faces;
    private final Hyphenator hyphenator;
    private final Map<String, ParagraphStyle> styles = new HashMap<>();
    private final PageFiller filler;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private ParagraphStyle style;
    private boolean open;
    private double drawing;
    private TableRows table = TableRows.NONE;

    /** An empty document. */
    public Composition(Column column, Typesetting typesetting) {
        this.column = column;
        this.widths = typesetting.widths();
        this.faces = new Faces(typesetting.fonts(), column);
        this.hyphenator = typesetting.hyphenators().forLanguage(column.language());
        column.styles().forEach(one -> styles.put(one.id(), one));
        this.style = style(ParagraphStyles.NORMAL);
        this.filler = new PageFiller(column.page().textHeight() / TWIPS, NOTE_RULE);
    }

    /** A paragraph in a style begins; {@code number} is what a numbered heading has before its text. */
    public void begin(String styleId, String number) {
        style = style(styleId);
        open = true;
        pieces.clear();
        bookmarks.clear();
        drawing = 0;
        if (!number.isEmpty()) {
            text(number, EnumSet.noneOf(Trait.class));
        }
    }

    /** Characters of the paragraph; a line feed ends the line. */
    public void text(String text, Set<Trait> traits) {
        if (open && !text.isEmpty()) {
            pieces.add(new Piece(text, faces.of(style.look(), traits), 0));
        }
    }

    /** A note is called. */
    public void note(String number, String text) {
        if (!open) {
            return;
        }
        Look look = style(NOTE_STYLE).look();
        List<Piece> words = List.of(new Piece(number + " " + text, faces.of(look, Set.of()), 0));
        double height = lines(words, look, column.page().textWidth() / TWIPS).stream()
                .mapToDouble(Line::height)
                .sum();
        pieces.add(new Piece(number, faces.of(style.look(), EnumSet.of(Trait.SUPERSCRIPT)), height));
    }

    /** A drawing of so many twips in a line of its own. */
    public void drawing(long height) {
        drawing = height / TWIPS;
    }

    /** A named place in the paragraph. */
    public void bookmark(String name) {
        if (open) {
            bookmarks.add(name);
        }
    }

    /** The paragraph ends. */
    public void end() {
        open = false;
        Look look = style.look();
        List<Line> lines = lines(pieces, look, table.width(column.page().textWidth()) / TWIPS);
        if (drawing > 0) {
            FontSpec font = faces.of(look, Set.of());
            double below = -font.face().descent() * font.size() / font.face().unitsPerEm();
            lines = List.of(new Line(drawing + below, 0));
        }
        Block block = block(look, lines);
        if (table.inCell()) {
            table.add(block);
        } else {
            if (style.newPage()) {
                filler.beginPage();
            }
            filler.add(block);
        }
    }

    /** A table in a style begins. */
    public void beginTable(String tableStyle) {
        TableShape shape = column.tables().getOrDefault(tableStyle, TableShape.BARE);
        table = new TableRows(filler, shape.padding() / TWIPS, 2 * shape.beside(), shape.rule() / EIGHTHS);
    }

    /** A cell of so many twips begins. */
    public void beginCell(long width) {
        table.beginCell(width);
    }

    /** A row ends. */
    public void endRow(boolean header) {
        table.endRow(header);
    }

    /** The table ends. */
    public void endTable() {
        table.end();
        table = TableRows.NONE;
    }

    /** Where everything came to stand; nothing comes after. */
    public PageNumbers numbers() {
        filler.flush();
        return new PageNumbers(filler.pages(), filler.page());
    }

    private Block block(Look look, List<Line> lines) {
        double rule = style.rule()
                .map(edge -> edge.edge().equals("w:left") ? 0 : edge.space() + edge.eighths() / EIGHTHS)
                .orElse(0.0);
        List<Line> ruled = new ArrayList<>(lines);
        Line last = ruled.get(ruled.size() - 1);
        ruled.set(ruled.size() - 1, new Line(last.height() + rule, last.notes()));
        return new Block(
                style.id(),
                ruled,
                look.before() / TWIPS,
                look.after() / TWIPS,
                look.tight(),
                look.keepWithNext(),
                style.keepLines(),
                List.copyOf(bookmarks));
    }

    private List<Line> lines(List<Piece> text, Look look, double width) {
        double natural = look.line() == LineRule.MULTIPLE ? widths.height("x", faces.of(look, Set.of())) : 0;
        Measure measure = Measure.of(look, width, natural, column.hyphenated());
        return new LineFiller(widths, hyphenator, measure).fill(text);
    }

    private ParagraphStyle style(String id) {
        ParagraphStyle found = styles.get(id);
        return found == null ? column.styles().get(0) : found;
    }
}
