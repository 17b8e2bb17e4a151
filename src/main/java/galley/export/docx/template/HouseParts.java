package galley.export.docx.template;

import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.CharacterStyles.Writing;
import galley.export.docx.styles.Language;
import galley.export.docx.styles.Look;
import galley.export.docx.styles.Numbering;
import galley.export.docx.styles.ParagraphStyle;
import galley.export.docx.styles.StylesPart;
import galley.export.docx.styles.TableStyles;
import galley.export.docx.styles.Theme;
import galley.style.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parts of a report in the look of a template: the template's, with what the report adds. */
public final class HouseParts {
    private final House house;
    private final Template template;
    private final Style style;
    private final Language language;
    private final Characters characters;

    public HouseParts(House house, Style style, Language language, Characters characters) {
        this.house = house;
        this.template = house.template();
        this.style = style;
        this.language = language;
        this.characters = characters;
    }

    /** Whether the template has a theme. */
    public boolean hasTheme() {
        return template.hasTheme();
    }

    /** Whether the template has a table of its fonts. */
    public boolean hasFonts() throws IOException {
        return !template.carrier().whole("fontTable").isEmpty();
    }

    /** Whether the template has heads or feet. */
    public boolean hasFurniture() {
        return !template.carrier().furniture().isEmpty();
    }

    /** What is taken as it stands: heads and feet, theme, typefaces, data shown in heads. */
    public List<HousePart> carried() throws IOException {
        List<HousePart> parts = new ArrayList<>(template.carrier().furnitureParts());
        parts.addAll(template.carrier().whole("theme"));
        parts.addAll(template.carrier().whole("fontTable"));
        parts.addAll(template.carrier().stores());
        return parts;
    }

    /** The styles: theirs, and those that the text asks for and they lack. */
    public Xml styles() throws IOException {
        Element root = template.styleRoot();
        Xml added = new Xml(characters);
        Theme theme = template.theme().theme(house.palette(style));
        StylesPart ours = new StylesPart(style, theme, language, house);
        TableStyles tables = new TableStyles(style, theme, house);
        for (String id : house.added()) {
            if (TableStyles.IDS.contains(id)) {
                tables.write(added, id);
            } else if (house.isParagraph(id)) {
                ParagraphStyle one = house.styled(id);
                Look base = one.basedOn().isEmpty()
                        ? one.look()
                        : house.styled(one.basedOn()).look();
                ours.paragraph(added, one, base);
            } else {
                house.characters().write(added, id, new Writing(style, theme, house));
            }
        }
        spelling(root);
        prepare(root);
        root.declare("w14", Namespaces.W14);
        root.ignorable("w14");
        root.nodes().add(new Node.Written(added));
        return written(root);
    }

    /** The text is spelled in its own language, whatever that of the house is. */
    private void spelling(Element root) {
        Stream<Element> defaults = root.child("docDefaults").stream()
                .flatMap(all -> all.child("rPrDefault").stream())
                .flatMap(all -> all.child("rPr").stream());
        Stream<Element> normal =
                template.styles().chain(house.style("Normal")).stream().flatMap(one -> one.child("rPr").stream());
        List<Element> looks = Stream.concat(defaults, normal).toList();
        boolean stated = false;
        for (Element look : looks) {
            Optional<Element> lang = look.child("lang");
            lang.ifPresent(one -> one.set("val", language.tag()));
            stated |= lang.isPresent();
        }
        if (!stated) {
            looks.stream()
                    .limit(1)
                    .forEach(look -> look.nodes()
                            .add(new Node.Written(new Xml(characters).empty("w:lang", "w:val", language.tag()))));
        }
    }

    /** The lists: theirs and ours. */
    public Xml numbering(Numbering numbering) throws IOException {
        int first = template.lists().freePattern() - 1;
        Optional<Element> part = template.numbering();
        Xml patterns = new Xml(characters);
        numbering.patterns(patterns, style, new Linking(house), first);
        Xml lists = new Xml(characters);
        numbering.lists(lists, house, first);
        if (part.isEmpty()) {
            Xml xml = Namespaces.root(new Xml(characters), "w:numbering");
            return xml.raw(patterns).raw(lists).close();
        }
        Element root = part.get();
        prepare(root);
        // Lists first: what is put in counts for no element, and patterns stand before lists.
        insert(root, List.of("num", "abstractNum", "numPicBullet"), lists);
        insert(root, List.of("abstractNum", "numPicBullet"), patterns);
        return written(root);
    }

    /** The settings: theirs, but for what ties, locks or asks; empty where they have none. */
    public Optional<Xml> settings() throws IOException {
        Optional<Element> root = template.settings();
        return root.isEmpty()
                ? Optional.empty()
                : Optional.of(new HouseSettings(characters, language).write(root.get()));
    }

    /**
     * Writes what belongs to the section: its heads and feet, its page.
     *
     * @param more heads and feet that the template lacks, with the ids of their relationships
     */
    public void section(Xml xml, Map<String, String> more) {
        HouseSection section = template.section();
        Carrier carrier = template.carrier();
        Map<String, String> all = new TreeMap<>(more);
        carrier.furniture().keySet().forEach(key -> all.put(key, carrier.id(key)));
        all.forEach((key, id) -> {
            String[] words = key.split(" ", 2);
            xml.empty("w:" + words[0] + "Reference", "w:type", words[1], "r:id", id);
        });
        page(xml);
        rest(xml, section.firstDiffers());
    }

    /** Writes what comes behind the columns. */
    public void rest(Xml xml, boolean firstDiffers) {
        for (String name : HouseSection.AFTER_COLUMNS) {
            boolean wanted =
                    (name.equals("titlePg") && firstDiffers) || (name.equals("bidi") && language.rightToLeft());
            if (wanted) {
                xml.empty("w:" + name);
            } else {
                template.section().write(xml, name);
            }
        }
    }

    /** The kinds of heads and feet that some page has and the template does not give: {@code header first}. */
    public List<String> bare() {
        List<String> kinds = new ArrayList<>(List.of("default"));
        if (template.section().firstDiffers()) {
            kinds.add("first");
        }
        if (template.settings().flatMap(all -> all.toggle("evenAndOddHeaders")).orElse(false)) {
            kinds.add("even");
        }
        return kinds.stream()
                .flatMap(kind -> Stream.of("header " + kind, "footer " + kind))
                .filter(key -> !template.carrier().furniture().containsKey(key))
                .toList();
    }

    /** Whether the template says what paper it is for. */
    public boolean hasPage() {
        return template.section().hasPage();
    }

    /** Writes the paper, its margins and what goes with them. */
    public void page(Xml xml) {
        template.section().writePage(xml);
        xml.empty("w:cols", "w:space", "720");
    }

    /** Puts a line into every head and foot: on every kind of page, so that no page is without it. */
    public void everywhere(Xml line) {
        template.carrier().furniture().forEach((key, tree) -> {
            boolean usable = tree.declare("w", Namespaces.W);
            Node written = new Node.Written(line);
            if (usable && key.startsWith("header")) {
                tree.nodes().add(0, written);
            } else if (usable) {
                tree.nodes().add(written);
            }
        });
    }

    /** Puts markup behind the last child of one of these names, else before all. */
    private static void insert(Element root, List<String> after, Xml markup) {
        int at = 0;
        for (int i = 0; i < root.nodes().size(); i++) {
            Optional<Element> child = root.nodes().get(i).element();
            if (child.filter(one -> after.stream().anyMatch(one::is)).isPresent()) {
                at = i + 1;
            }
        }
        root.nodes().add(at, new Node.Written(markup));
    }

    /** Makes our markup possible in a part of theirs. */
    private static void prepare(Element root) throws IOException {
        SchemaOrder.restore(root);
        if (!root.declare("w", Namespaces.W)) {
            throw new TemplateFault("its prefix w stands for something else than Word's own vocabulary");
        }
    }

    private Xml written(Element root) {
        Xml xml = new Xml(characters);
        root.write(xml);
        return xml;
    }
}
