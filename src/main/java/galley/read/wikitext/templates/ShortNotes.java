package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;

/** Short citations: author, year and page of a work that a list of sources names in full. */
final class ShortNotes {
    private ShortNotes() {}

    /** <code>{{sfn|Wick|1990|p=5}}</code>: a note; the same one wherever the same is cited. */
    static String foot(Call call) {
        String text = text(call);
        return call.note("sfn " + text, text.isEmpty() ? "" : text + ".");
    }

    /** <code>{{harv|Wick|1990}}</code> within the text, in parentheses where the template has them. */
    static String inText(Call call) {
        String text = text(call);
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

    private static String text(Call call) {
        List<String> said = Values.positional(call);
        if (said.isEmpty()) {
            return "";
        }
        boolean year = said.size() > 1
                && said.get(said.size() - 1).matches("(c\\. ?)?[0-9]{3,4}.{0,12}|n\\.d\\..*|forthcoming");
        List<String> names = year ? said.subList(0, said.size() - 1) : said;
        StringBuilder text = new StringBuilder(joined(names));
        if (year) {
            text.append(' ').append(said.get(said.size() - 1));
        }
        String page = Values.first(call, "p", "page");
        String pages = Values.first(call, "pp", "pages");
        String place = Values.first(call, "loc", "at");
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
