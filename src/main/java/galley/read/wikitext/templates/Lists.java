package galley.read.wikitext.templates;

import java.util.List;

/** Templates that hold lists. */
final class Lists {
    private Lists() {}

    /** Each argument without a name is an item. */
    static String items(Call call) {
        List<String> items = Values.positional(call);
        if (items.size() == 1 && "*#".indexOf(items.get(0).charAt(0)) >= 0) {
            return "\n" + items.get(0) + "\n";
        }
        String title = Values.first(call, "title", "header");
        StringBuilder list = new StringBuilder(title.isEmpty() ? "" : "\n" + title + "\n");
        items.forEach(item -> list.append("\n* ").append(item.replace("\n", "<br>")));
        return list.append('\n').toString();
    }

    /** The cells of a small table, row by row: a row is an item. */
    static String pairs(Call call) {
        String columns = Values.first(call, "cols");
        int width = columns.matches("[1-9]") ? Integer.parseInt(columns) : 2;
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= call.positionalCount(); i++) {
            String cell = call.value(Integer.toString(i)).orElse("").replace("\n", "<br>");
            list.append((i - 1) % width == 0 ? "\n* " : " ").append(cell);
        }
        return list.append('\n').toString();
    }

    /** A list that is written out within the call. */
    static String content(Call call) {
        String list = Values.first(call, "1", "list", "content", "title");
        return call.positionalCount() > 1 ? items(call) : "\n" + list + "\n";
    }
}
