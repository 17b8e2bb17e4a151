package galley.export.docx.template;

import galley.export.docx.markup.Xml;
import galley.export.docx.styles.CharacterStyles;
import galley.export.docx.styles.Look;
import galley.export.docx.styles.Naming;
import galley.export.docx.styles.Page;
import galley.export.docx.styles.ParagraphStyle;
import galley.export.docx.styles.ParagraphStyle.ListLevel;
import galley.export.docx.styles.ParagraphStyle.Tab;
import galley.export.docx.styles.ParagraphStyles;
import galley.export.docx.styles.TableStyles;
import galley.style.Colour;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One report in the look of a template: which style of the house stands for which of ours, and what had to be added. Of
 * one draft, one thread.
 */
public final class House implements Naming {
    private static final String FIRST_INDENT = "FirstIndent";
    private static final int HEADING_LEVELS = 6;
    private final Template template;
    private final CharacterStyles characters;
    private final Map<String, ParagraphStyle> ours = new LinkedHashMap<>();
    private final Map<String, ParagraphStyle> adapted = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final LookReader looks;
    private final Adaptation adaptation;

    /**
     * A report in a template's look.
     *
     * @param ourStyles the paragraph styles of a report of our own on its page
     * @param characters the character styles that the text asks for
     */
    public House(Template template, List<ParagraphStyle> ourStyles, CharacterStyles characters) {
        this.template = template;
        this.characters = characters;
        this.looks = new LookReader(template.styleRoot(), template.styles(), template.lists(), template.theme());
        ourStyles.forEach(style -> ours.put(style.id(), style));
        adaptation = new Adaptation(this, ours, template.theme());
        ours.values().forEach(style -> adapted.put(style.id(), adaptation.of(style)));
    }

    /** The page of a template; what it does not say is as in {@code otherwise}. */
    public static Page page(Template template, Page otherwise) {
        return template.section().page(otherwise);
    }

    /** The highest number that a drawing or bookmark in the heads and feet of a template has. */
    public static int highestNumber(Template template) {
        return template.carrier().highestNumber();
    }

    Template template() {
        return template;
    }

    CharacterStyles characters() {
        return characters;
    }

    /** Our paragraph styles as they look in this house. */
    public List<ParagraphStyle> styles() {
        return List.copyOf(adapted.values());
    }

    /** Makes room in the contents for the longest number of a depth; none where headings have no numbers. */
    public void number(int depth, List<String> decimals) {
        int longest = !numbers(depth)
                ? 0
                : decimals.stream()
                        .mapToInt(decimal -> number(depth, decimal).length())
                        .max()
                        .orElse(0);
        adapted.put("TOC" + depth, styled("TOC" + depth).withRoom(longest));
    }

    Map<Colour, Colour> palette(Style style) {
        return adaptation.palette(style);
    }

    /** One of them. */
    ParagraphStyle styled(String id) {
        return Optional.ofNullable(adapted.get(id)).orElseThrow();
    }

    boolean isParagraph(String id) {
        return ours.containsKey(id);
    }

    /** Whether the house itself has a style that stands for one of ours. */
    boolean has(String id) {
        return theirs(id).isPresent();
    }

    /** The look that the house's style for one of ours has. */
    Optional<Look> look(String id, Look like) {
        return theirs(id).map(their -> looks.look(their, like));
    }

    boolean keepsLines(String id) {
        return theirs(id).map(looks::keepsLines).orElse(false);
    }

    /** The id of the house's style for one of ours. */
    Optional<String> theirs(String id) {
        ParagraphStyle paragraph = ours.get(id);
        if (paragraph != null) {
            return template.styles().find("paragraph", paragraph.name(), id);
        }
        return TableStyles.IDS.contains(id)
                ? template.styles().find("table", TableStyles.name(id), id)
                : template.styles().find("character", characters.name(id), id);
    }

    @Override
    public String style(String id) {
        used.add(id);
        return ids.computeIfAbsent(id, this::resolved);
    }

    /** A house that parts paragraphs by space indents none of them. */
    private String resolved(String id) {
        Optional<String> their = theirs(id);
        if (their.isPresent()) {
            found.add(id);
            return their.get();
        }
        if (isSpaced(id)) {
            found.add(id);
            return style(base(id));
        }
        return template.styles().freeId(id);
    }

    private boolean isSpaced(String id) {
        return id.endsWith(FIRST_INDENT) && styled(base(id)).look().after() > 0;
    }

    @Override
    public Optional<String> linked(String id) {
        return Optional.ofNullable(ids.get(id)).or(() -> theirs(id));
    }

    @Override
    public String name(String id, String name) {
        return template.styles().freeName(name);
    }

    @Override
    public int list(int list) {
        return template.lists().lastList() + list;
    }

    /** The styles that the text asks for and the house lacks, each after the one that it is based on. */
    List<String> added() {
        Set<String> all = new LinkedHashSet<>();
        new ArrayList<>(used).forEach(id -> add(id, all));
        return List.copyOf(all);
    }

    private void add(String id, Set<String> all) {
        style(id);
        if (!found.contains(id) && !all.contains(id)) {
            String base = base(id);
            if (!base.isEmpty()) {
                add(base, all);
            }
            all.add(id);
        }
    }

    String base(String id) {
        ParagraphStyle paragraph = ours.get(id);
        if (paragraph != null) {
            return paragraph.basedOn();
        }
        return TableStyles.IDS.contains(id) ? TableStyles.base(id) : characters.base(id);
    }

    /** The names of the styles that had to be added, as the text came to ask for them. */
    public List<String> missing() {
        return added().stream()
                .filter(id -> !base(id).isEmpty())
                .map(id -> {
                    ParagraphStyle paragraph = ours.get(id);
                    return paragraph != null
                            ? paragraph.name()
                            : TableStyles.IDS.contains(id) ? TableStyles.name(id) : characters.name(id);
                })
                .toList();
    }

    /** What the template brings that a report must not take over, in words. */
    public List<String> leftOut() {
        return template.leftOut();
    }

    /** The list that paragraphs of a style must name themselves, for the house's style is in none. */
    public Optional<ListLevel> list(String styleId) {
        Optional<ListLevel> own = Optional.ofNullable(ours.get(styleId)).flatMap(ParagraphStyle::numbering);
        boolean bare = theirs(styleId)
                .filter(their -> template.lists().position(their).isEmpty())
                .isPresent();
        return bare && styleId.startsWith("List") ? own : Optional.empty();
    }

    /** The house's list for our counted list of a level, as pattern and level; empty where it has none. */
    public Optional<int[]> counted(int level) {
        String id = "ListNumber" + (level == 0 ? "" : Integer.toString(level + 1));
        return theirs(id)
                .flatMap(their -> template.lists().position(their))
                .flatMap(position -> HouseLists.number(position.pattern()).stream()
                        .boxed()
                        .findFirst()
                        .map(pattern -> new int[] {pattern, position.level()}));
    }

    /** Tab stops that paragraphs of a style must bring themselves: Word, too, writes them into lines of contents. */
    public List<Tab> tabs(String styleId) {
        boolean bare = theirs(styleId)
                .flatMap(their -> template.styles().chain(their).stream()
                        .flatMap(style -> style.child("pPr").stream())
                        .flatMap(look -> look.child("tabs").stream())
                        .findFirst())
                .isEmpty();
        boolean contents = styleId.startsWith("TOC") && !styleId.equals("TOCHeading");
        return contents && bare && has(styleId) ? styled(styleId).tabs() : List.of();
    }

    /** Whether headings are numbered: as the house's are, or as ours where all of them are ours. */
    public boolean numbers(int depth) {
        String id = Role.heading(depth).wordStyleId();
        return theirs(id)
                .map(their -> template.lists().position(their).isPresent())
                .orElseGet(() -> styled(id).numbering().isPresent());
    }

    /** The number of a heading as the house counts. */
    public String number(int depth, String decimal) {
        List<Integer> counts =
                Arrays.stream(decimal.split("\\.", -1)).map(Integer::valueOf).toList();
        String id = Role.heading(Math.min(depth, HEADING_LEVELS)).wordStyleId();
        return theirs(id)
                .flatMap(their -> template.lists().position(their))
                .map(position -> template.lists().number(position, counts))
                .orElse(decimal);
    }

    /** Writes what stands between text and notes as the template has it; false where it has no such. */
    public boolean separator(Xml xml, String type) {
        Optional<Element> theirs = template.footnotes().stream()
                .flatMap(root -> root.all("footnote").stream())
                .filter(note -> note.attribute("type").equals(type))
                .filter(note -> note.child("p").isPresent())
                .findFirst();
        theirs.ifPresent(note -> note.all("p").forEach(paragraph -> paragraph.writePlain(xml)));
        return theirs.isPresent();
    }

    /** Whether the document's words may be broken. */
    public boolean hyphenates() {
        return template.settings().flatMap(all -> all.toggle("autoHyphenation")).orElse(false);
    }

    /** The font of its plain paragraphs. */
    public String font() {
        return styled(ParagraphStyles.NORMAL).look().font();
    }
}
