package galley.read.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a paragraph is to its article. */
enum Form {
    TITLE,
    /** The line of facts under the title, made from the infobox. */
    SUBTITLE,
    HEADING,
    BODY,
    BULLET,
    NUMBER,
    /** Goes on with the item of a list above it. */
    CONTINUATION,
    TERM,
    DEFINITION,
    QUOTATION,
    ATTRIBUTION,
    PREFORMATTED,
    FIGURE,
    CAPTION,
    FACTS_HEADING,
    LABEL,
    SUBLABEL,
    VALUE,
    TABLE_HEADER,
    TIMELINE_HEADING,
    TIMELINE,
    /** Says of the report, not of its subject: contents, source, label of handling. */
    OURS;

    /** Names of styles as ECMA-376 Part 1, 17.7.4.9 and reports have them, in lower case; programs change the case. */
    private static final Map<String, Form> NAMES = Map.ofEntries(
            Map.entry("title", TITLE),
            Map.entry("subtitle", SUBTITLE),
            Map.entry("quote", QUOTATION),
            Map.entry("quote first indent", QUOTATION),
            Map.entry("intense quote", QUOTATION),
            Map.entry("attribution", ATTRIBUTION),
            Map.entry("html preformatted", PREFORMATTED),
            Map.entry("definition term", TERM),
            Map.entry("definition", DEFINITION),
            Map.entry("figure", FIGURE),
            Map.entry("caption", CAPTION),
            Map.entry("infobox heading", FACTS_HEADING),
            Map.entry("infobox label", LABEL),
            Map.entry("infobox sublabel", SUBLABEL),
            Map.entry("infobox value", VALUE),
            Map.entry("table header", TABLE_HEADER),
            Map.entry("timeline heading", TIMELINE_HEADING),
            Map.entry("timeline caption", TIMELINE),
            Map.entry("timeline text", TIMELINE),
            Map.entry("timeline date", TIMELINE),
            Map.entry("timeline remark", TIMELINE),
            Map.entry("kind", OURS),
            Map.entry("handling", OURS),
            Map.entry("colophon", OURS),
            Map.entry("colophon continued", OURS),
            Map.entry("toc heading", OURS),
            Map.entry("body text", BODY),
            Map.entry("normal", BODY));

    private static final Pattern LEVELLED =
            Pattern.compile("(heading|toc|list bullet|list number|list continue)(?: ([1-9]))?");

    /**
     * A form with the level on which it stands.
     *
     * @param level from 1
     */
    record Levelled(Form form, int level) {
        static Levelled of(Form form) {
            return new Levelled(form, 1);
        }
    }

    /** What the name of a style says; empty for a name that says nothing. */
    static Optional<Levelled> named(String style) {
        String name = style.toLowerCase(Locale.ROOT);
        Form plain = NAMES.get(name);
        if (plain != null) {
            return Optional.of(Levelled.of(plain));
        }
        Matcher levelled = LEVELLED.matcher(name);
        if (!levelled.matches()) {
            return Optional.empty();
        }
        int level = levelled.group(2) == null ? 1 : Integer.parseInt(levelled.group(2));
        Form form = switch (levelled.group(1)) {
            case "heading" -> HEADING;
            case "list bullet" -> BULLET;
            case "list number" -> NUMBER;
            case "list continue" -> CONTINUATION;
            default -> OURS;
        };
        return Optional.of(new Levelled(form, level));
    }
}
