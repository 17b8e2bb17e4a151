package galley.export.docx;

import galley.export.docx.markup.Xml;

/** Named places of the document. Word allows 40 characters in a name; one that begins with {@code _} is hidden. */
final class Bookmarks {
    private int count;

    /** Bookmarks whose numbers are above one that is taken. */
    Bookmarks(int taken) {
        count = taken == 0 ? 0 : taken + 1;
    }

    /** One more id; what is changed is counted together with what has a name. */
    int next() {
        return count++;
    }

    /** Puts a bookmark around what {@code content} writes. */
    void around(Xml xml, String name, Runnable content) {
        String id = Integer.toString(next());
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        content.run();
        xml.empty("w:bookmarkEnd", "w:id", id);
    }
}
