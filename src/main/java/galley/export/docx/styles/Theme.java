package galley.export.docx.styles;

import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.style.Colour;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours and fonts that a document names once: text that refers to them follows when an editor changes the theme,
 * and survives a dark screen.
 */
public final class Theme {
    private static final List<String> SLOTS =
            List.of("dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6");
    /** The slots as WordprocessingML calls them (ST_ThemeColor). */
    private static final Map<String, String> WORD_NAMES =
            Map.of("dk1", "text1", "lt1", "background1", "dk2", "text2", "lt2", "background2", "hlink", "hyperlink");

    private final String minorFont;
    private final String majorFont;
    private final Map<String, Colour> slots = new LinkedHashMap<>();
    private final Map<Colour, Colour> palette;

    /** The theme of a document of our own. */
    public Theme(Style style) {
        palette = Map.of();
        minorFont = Fonts.word(style.get(Role.BODY, Property.FONT));
        majorFont = Fonts.word(style.get(Role.HEADING_1, Property.FONT));
        slots.put("dk1", style.get(Role.BODY, Property.COLOUR));
        slots.put("lt1", new Colour(0xFFFFFF));
        slots.put("accent1", style.get(Role.HEADING_1, Property.COLOUR));
        ground(style).ifPresent(colour -> slots.put("lt2", colour));
        for (Role role : Role.values()) {
            if (role != Role.PAGE) {
                take(style.get(role, Property.COLOUR));
                style.get(role, Property.GROUND).tint().ifPresent(this::take);
                take(style.get(role, Property.RULE_COLOUR));
            }
        }
        slots.putIfAbsent("dk2", style.get(Role.HEADING_1, Property.COLOUR));
        slots.putIfAbsent("lt2", new Colour(0xEEEEEE));
        SLOTS.forEach(slot -> slots.putIfAbsent(slot, style.get(Role.HEADING_1, Property.COLOUR)));
        slots.put("hlink", style.get(Role.LINK, Property.COLOUR));
        slots.put("folHlink", style.get(Role.LINK, Property.COLOUR));
    }

    private Theme(String minorFont, String majorFont, Map<String, Colour> slots, Map<Colour, Colour> palette) {
        this.palette = Map.copyOf(palette);
        this.minorFont = minorFont;
        this.majorFont = majorFont;
        this.slots.putAll(slots);
    }

    /**
     * Somebody else's theme; what it lacks is written out.
     *
     * @param slots its colours by name: {@code accent1}
     * @param palette what takes the place of colours of ours
     */
    public static Theme of(String minorFont, String majorFont, Map<String, Colour> slots, Map<Colour, Colour> palette) {
        return new Theme(minorFont, majorFont, slots, palette);
    }

    public String minorFont() {
        return minorFont;
    }

    public String majorFont() {
        return majorFont;
    }

    /** Word's name for the slot of a colour: {@code text1}; empty where the theme had no room for it. */
    public Optional<String> slot(Colour colour) {
        return slots.entrySet().stream()
                .filter(slot -> slot.getValue().equals(colour))
                .map(slot -> WORD_NAMES.getOrDefault(slot.getKey(), slot.getKey()))
                .findFirst();
    }

    private Colour shown(Colour asked) {
        return palette.getOrDefault(asked, asked);
    }

    /** {@code w:color}, by theme slot where there is one. */
    public void colour(Xml xml, Colour asked) {
        Colour colour = shown(asked);
        Optional<String> slot = slot(colour);
        if (slot.isPresent()) {
            xml.empty("w:color", "w:val", colour.toString(), "w:themeColor", slot.get());
        } else {
            xml.value("w:color", colour.toString());
        }
    }

    /** {@code w:shd}, a plain tint, by theme slot where there is one. */
    public void tint(Xml xml, Colour asked) {
        Colour colour = shown(asked);
        Optional<String> slot = slot(colour);
        if (slot.isPresent()) {
            xml.empty(
                    "w:shd",
                    "w:val",
                    "clear",
                    "w:color",
                    "auto",
                    "w:fill",
                    colour.toString(),
                    "w:themeFill",
                    slot.get());
        } else {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour.toString());
        }
    }

    /** A border of a box or table, {@code w:top} and the like; thickness in eighths of a point, 0 for none. */
    public void border(Xml xml, String edge, long eighths, Colour asked, int space) {
        Colour colour = shown(asked);
        if (eighths == 0) {
            xml.value(edge, "nil");
            return;
        }
        String[] plain = {
            "w:val",
            "single",
            "w:sz",
            Long.toString(eighths),
            "w:space",
            Integer.toString(space),
            "w:color",
            colour.toString()
        };
        Optional<String> slot = slot(colour);
        if (slot.isEmpty()) {
            xml.empty(edge, plain);
            return;
        }
        String[] themed = Arrays.copyOf(plain, plain.length + 2);
        themed[plain.length] = "w:themeColor";
        themed[plain.length + 1] = slot.get();
        xml.empty(edge, themed);
    }

    /** The theme part. Its effects are flat: nothing we write uses them, but the schema asks for three of each. */
    public Xml part(Characters characters) {
        Xml xml = new Xml(characters);
        xml.open("a:theme", "xmlns:a", Namespaces.A, "name", "Report").open("a:themeElements");
        xml.open("a:clrScheme", "name", "Report");
        for (String slot : List.of(
                "dk1",
                "lt1",
                "dk2",
                "lt2",
                "accent1",
                "accent2",
                "accent3",
                "accent4",
                "accent5",
                "accent6",
                "hlink",
                "folHlink")) {
            Colour colour = slots.getOrDefault(slot, Colour.BLACK);
            xml.open("a:" + slot).empty("a:srgbClr", "val", colour.toString()).close();
        }
        xml.close();
        xml.open("a:fontScheme", "name", "Report");
        font(xml, "a:majorFont", majorFont);
        font(xml, "a:minorFont", minorFont);
        xml.close();
        effects(xml);
        return xml.close().close();
    }

    private static void font(Xml xml, String name, String typeface) {
        xml.open(name).empty("a:latin", "typeface", typeface);
        xml.empty("a:ea", "typeface", "").empty("a:cs", "typeface", "").close();
    }

    private static void effects(Xml xml) {
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String line = "<a:ln w=\"6350\">" + fill + "</a:ln>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        xml.open("a:fmtScheme", "name", "Report");
        xml.raw("<a:fillStyleLst>" + fill.repeat(3) + "</a:fillStyleLst>");
        xml.raw("<a:lnStyleLst>" + line.repeat(3) + "</a:lnStyleLst>");
        xml.raw("<a:effectStyleLst>" + effect.repeat(3) + "</a:effectStyleLst>");
        xml.raw("<a:bgFillStyleLst>" + fill.repeat(3) + "</a:bgFillStyleLst>");
        xml.close();
    }

    private static Optional<Colour> ground(Style style) {
        return style.get(Role.INFOBOX, Property.GROUND).tint();
    }

    private void take(Colour colour) {
        if (!slots.containsValue(colour)) {
            SLOTS.stream()
                    .filter(slot -> !slots.containsKey(slot))
                    .findFirst()
                    .ifPresent(slot -> slots.put(slot, colour));
        }
    }
}
