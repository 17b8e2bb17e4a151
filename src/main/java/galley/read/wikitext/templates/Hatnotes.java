package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;

/** Notes at the head of an article or section that lead to others. */
final class Hatnotes {
    private Hatnotes() {}

    /** The kind of note and the articles it names, in italic. */
    static String print(Call call) {
        List<String> links = new ArrayList<>();
        for (int i = 1; i <= call.positionalCount(); i++) {
            String target = call.value(Integer.toString(i)).orElse("");
            String shown = Values.first(call, "l" + i, "label " + i, "label" + i);
            if (!target.isEmpty()) {
                links.add(
                        target.contains("[[") || shown.isEmpty() ? linked(target) : "[[" + target + "|" + shown + "]]");
            }
        }
        if (links.isEmpty()) {
            return "";
        }
        return "\n:''" + kind(call.name()) + " " + joined(links) + "''\n";
    }

    private static String linked(String target) {
        boolean section = target.indexOf('#') > 0;
        String shown = section ? target.replace("#", " § ") : target;
        return target.contains("[[") ? target : "[[" + target + "|" + shown + "]]";
    }

    private static String kind(String name) {
        return switch (name) {
            case "see also", "also", "vt", "voir aussi", "siehe auch", "véase también" -> "See also";
            case "further", "further information", "furtherinfo", "details", "details3" -> "Further information:";
            default -> "Main article:";
        };
    }

    private static String joined(List<String> links) {
        int last = links.size() - 1;
        return last == 0 ? links.get(0) : String.join(", ", links.subList(0, last)) + " and " + links.get(last);
    }

    /** What a page is about is said by its text: such a note only leads to other pages. */
    static String about(Call call) {
        call.tell(Loss.DROPPED, "");
        return "";
    }
}
