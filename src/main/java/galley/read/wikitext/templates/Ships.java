package galley.read.wikitext.templates;

/** Names of ships: {@code {{USS|Wick|DD-1}}} prints USS, the name in italic, and the number in parentheses. */
final class Ships {
    private Ships() {}

    static String print(Call call) {
        boolean prefixed = !call.name().equals("ship") && !call.name().startsWith("sclass");
        if (call.name().startsWith("sclass")) {
            String type = Values.first(call, "2");
            String kind = type.isEmpty() ? "" : " " + type;
            return "''" + Values.first(call, "1") + "''-class" + kind;
        }
        String prefix = prefixed ? call.writtenName() : Values.first(call, "1");
        String name = Values.first(call, prefixed ? "1" : "2");
        String number = Values.first(call, prefixed ? "2" : "3");
        String form = Values.first(call, prefixed ? "3" : "4");
        boolean short1 = form.equals("2") || form.equals("6");
        String said = (prefix.isEmpty() || form.equals("3") || short1 ? "" : prefix + " ") + "''" + name + "''";
        return number.isEmpty() || (!form.isEmpty() && !form.equals("1")) ? said : said + " (" + number + ")";
    }
}
