package galley.read.wikitext.templates;

/** Somebody's words set apart. */
final class Quotes {
    private Quotes() {}

    static String print(Call call) {
        String words = Values.first(call, "text", "quote", "1", "quotetext", "texte", "texto", "zitat", "content");
        if (words.isEmpty()) {
            return "";
        }
        String who = Values.first(call, "author", "sign", "by", "2", "auteur", "autor", "cite", "person", "salign");
        String where = Values.first(call, "source", "title", "3", "work", "quelle");
        String cite = who.isEmpty() ? where : where.isEmpty() ? who : who + ", " + where;
        String end = cite.isEmpty() ? "" : "\n<cite>" + cite + "</cite>";
        return "\n<blockquote>\n" + words + Values.first(call, "ref", "réf") + end + "\n</blockquote>\n";
    }
}
