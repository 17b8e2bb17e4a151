package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;

/** Short citations: author, year and page of a work that a list of sources names in full, to which they lead. */
final class ShortNotes {
    private static final String YEAR = "(c\\. ?)?[0-9]{3,4}.{0,12}|n\\.d\\..*|forthcoming";

    private ShortNotes() {}

    /** <code>{{sfn|Wick|1990|p=5}}</code>: a note; the same one wherever the same is cited. */
    static String foot(Call call) {
        return note(call, text(call, Values.positional(call), ""));
    }

    /** <code>{{sfnm|1a1=Wick|1y=1990|1p=5|2a1=Marsh|2y=2001}}</code>: several works in one note. */
    static String several(Call call) {
        List<String> works = new ArrayList<>();
        for (int i = 1; !Values.first(call, i + "a1").isEmpty(); i++) {
            List<String> said = new ArrayList<>();
            for (int author = 1; !Values.first(call, i + "a" + author).isEmpty(); author++) {
                said.add(Values.first(call, i + "a" + author));
            }
            String year = Values.first(call, i + "y");
            if (!year.isEmpty()) {
                said.add(year);
            }
            works.add(text(call, said, Integer.toString(i)));
        }
        String text = String.join("; ", works);
        return text.isEmpty() ? foot(call) : note(call, text);
    }

    private static String note(Call call, String text) {
        String end = Values.first(call, "ps", "postscript");
        String said = text + (end.isEmpty() ? "." : end.equals("none") ? "" : end);
        String name = SourceName.shown(end.isEmpty() ? text : said);
        return call.note("sfn " + name, text.isEmpty() ? "" : said);
    }

    /** <code>{{harv|Wick|1990}}</code> within the text, in parentheses where the template has them. */
    static String inText(Call call) {
        String text = text(call, Values.positional(call), "");
        boolean bare = call.name().startsWith("harvnb")
                || call.name().startsWith("harvp")
                || call.name().contains("nb");
        return bare || text.isEmpty() ? text : "(" + text + ")";
    }

    /** <code>{{efn|text|name=a}}</code>: an explanation as a note. */
    static String explanatory(Call call) {
        String name = Values.first(call, "name");
        String text = Values.first(call, "1", "text", "reference", "txt", "content");
        if (text.isEmpty() && name.isEmpty()) {
            return "";
        }
        return call.note(name.isEmpty() ? "" : call.name() + " " + name, text);
    }

    /**
     * Names, year and place of one work.
     *
     * @param prefix begins the keys that belong to it
     */
    private static String text(Call call, List<String> said, String prefix) {
        if (said.isEmpty()) {
            return "";
        }
        String last = said.get(said.size() - 1);
        boolean dated = said.size() > 1 && last.matches(YEAR);
        List<String> names = dated ? said.subList(0, said.size() - 1) : said;
        String year = dated ? last : "";
        StringBuilder text =
                new StringBuilder(call.toSource(SourceName.of(names, year), joined(names) + (dated ? " " + year : "")));
        String page = Values.first(call, prefix + "p", prefix + "page");
        String pages = Values.first(call, prefix + "pp", prefix + "pages");
        String place = Values.first(call, prefix + "loc", prefix + "at");
        text.append(page.isEmpty() ? "" : ", p. " + page);
        text.append(pages.isEmpty() ? "" : ", pp. " + pages);
        return text.append(place.isEmpty() ? "" : ", " + place).toString();
    }

    private static String joined(List<String> names) {
        List<String> plain = new ArrayList<>(names);
        int last = plain.size() - 1;
        if (last == 0) {
            return plain.get(0);
        }
        return plain.size() > 3
                ? plain.get(0) + " et al."
                : String.join(", ", plain.subList(0, last)) + " & " + plain.get(last);
    }
}
