package galley.read.wikitext.markup;

/** What a link leads to, and how that is shown where the link has no text of its own. */
final class LinkTarget {
    private LinkTarget() {}

    static String shown(String target) {
        return target.startsWith("#") ? target.substring(1) : target;
    }

    /** The pipe trick: without namespace, and without what stands in parentheses or behind a comma. */
    static String shortForm(String target) {
        String name = target.substring(target.indexOf(':') + 1);
        int end = name.indexOf(" (");
        int comma = name.indexOf(", ");
        int cut = end > 0 ? end : comma;
        String cutName = cut > 0 ? name.substring(0, cut) : name;
        return cutName.isBlank() ? target : cutName.strip();
    }

    static String decoded(String target) {
        if (target.indexOf('&') < 0) {
            return target;
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < target.length()) {
            Entities.Found found =
                    target.charAt(i) == '&' ? Entities.at(target, i, target.length()) : new Entities.Found(0, -1);
            if (found.end() > 0) {
                plain.appendCodePoint(found.codePoint());
                i = found.end();
            } else {
                plain.append(target.charAt(i++));
            }
        }
        return plain.toString();
    }
}
