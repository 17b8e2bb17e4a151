package galley.read.dump;

/** Exports as MediaWiki writes them, made of our own sentences. */
final class DumpText {
    private DumpText() {}

    /** A whole export of schema 0.11 with these pages. */
    static String of(String... pages) {
        return head("0.11", "en") + String.join("", pages) + "</mediawiki>\n";
    }

    static String head(String schema, String language) {
        return "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-" + schema + "/\" version=\"" + schema
                + "\" xml:lang=\"" + language + "\">\n  <siteinfo>\n    <sitename>Millwiki</sitename>\n"
                + "    <dbname>millwiki</dbname>\n    <base>https://mills.example/wiki/Main_Page</base>\n"
                + "    <namespaces>\n      <namespace key=\"0\" case=\"first-letter\" />\n"
                + "      <namespace key=\"6\" case=\"first-letter\">Bild</namespace>\n"
                + "      <namespace key=\"14\" case=\"first-letter\">Gruppe</namespace>\n"
                + "    </namespaces>\n  </siteinfo>\n";
    }

    /** An article of one revision. */
    static String page(int id, String title, String text) {
        return page(id, 0, title, "", revision(id * 10, "2020-01-02T03:04:05Z", "Ada", text));
    }

    static String page(int id, int namespace, String title, String extra, String... revisions) {
        return "  <page>\n    <title>" + escaped(title) + "</title>\n    <ns>" + namespace + "</ns>\n    <id>" + id
                + "</id>\n" + extra + String.join("", revisions) + "  </page>\n";
    }

    static String revision(int id, String timestamp, String contributor, String text) {
        return "    <revision>\n      <id>" + id + "</id>\n      <parentid>1</parentid>\n      <timestamp>" + timestamp
                + "</timestamp>\n      <contributor><username>" + contributor + "</username><id>7</id></contributor>\n"
                + "      <comment>why</comment>\n      <origin>" + id + "</origin>\n      <model>wikitext</model>\n"
                + "      <format>text/x-wiki</format>\n      <text bytes=\"" + text.length()
                + "\" xml:space=\"preserve\">" + escaped(text) + "</text>\n      <sha1>x</sha1>\n    </revision>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
