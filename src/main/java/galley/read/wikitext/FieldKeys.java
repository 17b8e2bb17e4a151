package galley.read.wikitext;

import java.util.regex.Pattern;

/** What the keys of infoboxes tell: which are facts, which are pictures, which only lay out. */
final class FieldKeys {
    /** Keys of values that say how something looks; anywhere in the key behind a blank or underscore, or all of it. */
    private static final Pattern LAYOUT = Pattern.compile(
            "(?i)(.*[_ ])?(image|img|logo|map|flag|seal|photo|pic|picture"
                    + "|shield|skyline|cover|signature|box|pushpin|pushpin_map|caption|label|title|header|name|bar|text)?_?"
                    + "(size|width|height|alt|upright|align|zoom|colou?r|bgcolou?r|style|class|position|relief|frame|breite"
                    + "|scale|imgsize|mapsize|imagesize|imagewidth|mapwidth|labelposition|label_position|bildbreite|größe)\\d*");

    private static final Pattern LAYOUT_WHOLE =
            Pattern.compile("(?i)(embed|child|subbox|decat|italic[ _]title|bodyclass"
                    + "|pushpin_.*|coordinates?_(display|format|type|region|wikidata)|coord_(type|display|format|region)|nocat|debug"
                    + "|display|image_upright|map_alt|map_dot_label|flagicon|hide.*|show.*|collapse.*|state|abovestyle|labelstyle"
                    + "|datastyle|region_code|region_iso|iso_region|scale_.*|type_coord|dim|photo_wide|zoom|textcolou?r|color\\d*"
                    + "|colour\\d*|background|colwidth|imagesize|mapsize|unit_pref|color_process_x|df|mf|fetchwikidata|onlysourced"
                    + "|noicon|suppressfields|qid|sortkey|section\\d*)");

    private static final Pattern PICTURE_NAME = Pattern.compile(
            "(?is)(\\[\\[[^\\[\\]|]{1,30}:)?[^\\[\\]{}<>\\n=|]{1,200}\\.(jpe?g|png|svg|gif|tiff?|webp|xcf|ogg|oga|ogv|webm|mp3|wav"
                    + "|flac|djvu|stl)\\s*(\\|[^\\[\\]]*)?(\\]\\])?\\s*");

    private static final Pattern CAPTION = Pattern.compile(
            "(?iU)(image[_ ]?|photo[_ ]?|picture[_ ]?|img[_ ]?|bild[_ ]?)?"
                    + "(caption|capt|beschreibung|untertitel|légende|leyenda|подпись|pie|bildtext|bildunterschrift)|image_caption1?");

    private FieldKeys() {}

    /** As people read it: {@code birth_date} is {@code Birth date}. */
    static String label(String key) {
        String words = key.replace('_', ' ').strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(end);
    }

    static boolean isCaption(String key) {
        return CAPTION.matcher(key).matches();
    }

    static boolean isLayout(String key, String value) {
        if (LAYOUT_WHOLE.matcher(key).matches()) {
            return true;
        }
        boolean measure = value.length() < 40 && !key.equalsIgnoreCase("height") && !key.equalsIgnoreCase("size");
        return measure && LAYOUT.matcher(key).matches() && !key.equalsIgnoreCase("width") && !isPlainFact(key);
    }

    /** Ships and cameras have colours, positions and classes that are facts. */
    private static boolean isPlainFact(String key) {
        return key.matches("(?i)(.*ship.*|position\\d*|class|colou?rs?|style|alt|frame|relief|scale|.*_position|name.*"
                + "|title)");
    }

    static boolean isPicture(String key, String value) {
        return value.length() < 400 && PICTURE_NAME.matcher(value).matches();
    }

    /** The name of the file without brackets, namespace and options. */
    static String file(String value) {
        String inside = value.replace("[[", "").replace("]]", "");
        int bar = inside.indexOf('|');
        String name = bar < 0 ? inside : inside.substring(0, bar);
        int colon = name.indexOf(':');
        return name.substring(colon > 0 && colon < 30 ? colon + 1 : 0)
                .replace('_', ' ')
                .strip();
    }
}
