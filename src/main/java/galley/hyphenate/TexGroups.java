package galley.hyphenate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words inside the groups of a TeX pattern file: as much of TeX's syntax as such files use. */
final class TexGroups {
    private static final Pattern COMMENT = Pattern.compile("%[^\n]*");
    private static final Pattern GROUP = Pattern.compile("\\\\([a-zA-Z]+)\\s*\\{([^}]*)\\}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String tex;

    private TexGroups(String tex) {
        this.tex = tex;
    }

    static TexGroups of(String tex) {
        return new TexGroups(COMMENT.matcher(tex).replaceAll(" "));
    }

    /** The words of all groups that a command opens, in order. */
    List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher group = GROUP.matcher(tex);
        while (group.find()) {
            if (group.group(1).equals(command)) {
                SPACE.splitAsStream(group.group(2).strip())
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }
}
