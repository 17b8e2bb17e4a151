package galley.read.wikitext;

import java.util.regex.Pattern;

/** What the keys of infoboxes tell: which are facts, which are pictures, which only lay out. */
final class FieldKeys {
    private static final String PICTURE_WORDS = "image|img|logo|map|flag|seal|photo|pic|picture|shield|skyline|cover"
            + "|signature|box|pushpin|pushpin_map|caption|label|title|header|name|bar|text|coa|emblem|symbol|blason|bild"
            + "|badge|crest|coat|medallion|poster|screenshot|bust|static_image|blank_emblem|mark";

    /** Measures of pictures: behind other words a number is a size that readers want to know. */
    private static final Pattern MEASURE =
            Pattern.compile("(?i)(.*[_ ])?(" + PICTURE_WORDS + ")?_?(size|width|height|breite|größe|scale)\\d*");

    private static final Pattern MEASURE_OF_PICTURE = Pattern.compile("(?i)(.*[_ ])?(" + PICTURE_WORDS + ")[_ ]?"
            + "(size|width|height|scale|breite)\\d*|.*(imgsize|upright|bildbreite)\\d*|zoom");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|$)");

    /** Shirts and shorts of football clubs, drawn of patterns and colours. */
    private static final Pattern KIT = Pattern.compile("(?i)pattern_?[a-z]{1,2}\\d*|stemma kit.*");

    private static final Pattern PLAIN_FACT =
            Pattern.compile("(?i)(.*ship.*|position\\d*|colou?rs?|alt|frame|relief|.*_position|name.*|title)");

    private static final Pattern KIT_PART = Pattern.compile("(?i)(leftarm|rightarm|body|shorts|socks)\\d*");

    private static final Pattern BARE_PIXELS = Pattern.compile("\\d+(x\\d+)?px|auto");

    private static final Pattern COLOUR = Pattern.compile("#?[0-9A-Fa-f]{6}");

    private static final Pattern ALTERNATIVE = Pattern.compile("(?iU)(.*[_ ])?alt\\d*|alt[_ ].*");

    private static final Pattern PIXELS =
            Pattern.compile("(?iU)(x?\\d+([.,]\\d+)?\\s*(px|пкс|em|%|pt|пк)\\.?|\\d*x\\d+(px)?|frameless).*");

    /** Keys of values that say how something looks; anywhere in the key behind a blank or underscore, or all of it. */
    private static final Pattern LAYOUT = Pattern.compile("(?i)(.*[_ ])?(" + PICTURE_WORDS + ")?_?"
            + "(alt|align|colou?r|bgcolou?r|position|relief|frame|labelposition|label_position)\\d*");

    private static final Pattern STYLE = Pattern.compile("(?i).*(style|class|css)\\d*");

    private static final Pattern DECLARATION = Pattern.compile("(?is)[a-z-]+\\s*:\\s*[^\\[\\]{}]+");

    private static final Pattern LAYOUT_WHOLE =
            Pattern.compile("(?i)(embed|child|subbox|decat|italic[ _]title|bodyclass"
                    + "|coordinates?_(format|type|region|wikidata)|coord_(type|format|region)|nocat|debug"
                    + "|map_dot_label|flagicon|abovestyle|labelstyle"
                    + "|datastyle|region_code|region_iso|iso_region|scale_.*|type_coord|dim|photo_wide|textcolou?r|color\\d*"
                    + "|colour\\d*|background|colwidth|unit_pref|color_process_x|df|mf|fetchwikidata|onlysourced"
                    + "|noicon|suppressfields|qid|sortkey|section\\d*)");

    private static final Pattern SWITCHED =
            Pattern.compile("(?i)(hide|show|collaps).*|(.*_)?state|(coord(inate)?s?_)?display");

    private static final Pattern SWITCH =
            Pattern.compile("(?i)(display=)?(yes|no|y|n|true|false|on|off|\\d|none|collapsed"
                    + "|expanded|autocollapse|plain|inline|title|inline, ?title|title, ?inline|it|t)");

    private static final Pattern PICTURE_NAME = Pattern.compile(
            "(?is)(\\[\\[[^\\[\\]|]{1,30}:)?[^\\[\\]{}<>\\n=|]{1,200}\\.(jpe?g|png|svg|gif|tiff?|webp|xcf|ogg|oga|ogv|webm|mp3|wav"
                    + "|flac|djvu|stl)\\s*(\\|[^\\[\\]]*)?(\\]\\])?\\s*");

    private static final Pattern CAPTION = Pattern.compile(
            "(?iU)(image[_ ]?|photo[_ ]?|picture[_ ]?|img[_ ]?|bild[_ ]?)?"
                    + "(caption|capt|beschreibung|untertitel|légende|leyenda|подпись|pie|bildtext|bildunterschrift)|image_caption1?");

    private FieldKeys() {}

    /** A value without comments. */
    static String bare(String written) {
        return written.indexOf("<!--") < 0
                ? written
                : COMMENT.matcher(written).replaceAll("").strip();
    }

    static boolean isCaption(String key) {
        return CAPTION.matcher(key).matches();
    }

    static boolean isLayout(String key, String value) {
        boolean brief = value.length() < 40 && !value.contains("[[");
        if (STYLE.matcher(key).matches()) {
            return DECLARATION.matcher(value).matches();
        }
        return key.regionMatches(true, 0, "pushpin_", 0, 8)
                || KIT.matcher(key).matches()
                || (ALTERNATIVE.matcher(key).matches() && value.codePoints().noneMatch(Character::isDigit))
                || (KIT_PART.matcher(key).matches() && COLOUR.matcher(value).matches())
                || BARE_PIXELS.matcher(value).matches()
                || (SWITCHED.matcher(key).matches() && SWITCH.matcher(value).matches())
                || (brief && (LAYOUT_WHOLE.matcher(key).matches() || isMeasure(key, value) || isLook(key)));
    }

    private static boolean isMeasure(String key, String value) {
        return MEASURE_OF_PICTURE.matcher(key).matches()
                || (MEASURE.matcher(key).matches() && PIXELS.matcher(value).matches());
    }

    private static boolean isLook(String key) {
        return LAYOUT.matcher(key).matches() && !isPlainFact(key);
    }

    /** Ships and cameras have colours, positions and classes that are facts. */
    private static boolean isPlainFact(String key) {
        return PLAIN_FACT.matcher(key).matches();
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
