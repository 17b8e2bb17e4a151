package galley.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document says that it left out to fit its pages, and how much of that was found missing. */
final class Omissions {
    private static final Pattern LINE = Pattern.compile("Left out to fit [^:]*: (.*)");
    private static final Pattern SOME = Pattern.compile("(.*) \\(last (?:(\\d+) )?(paragraph|event|part)s?\\)");
    private static final Pattern MORE = Pattern.compile("(and )?\\d[\\d,]* more.*");

    private final String line;
    private final Map<String, Integer> left = new HashMap<>();
    private boolean more;

    private Omissions(String line) {
        this.line = line;
    }

    /** Nothing was left out. */
    static Omissions none() {
        return new Omissions("");
    }

    /** What a line of a document says; empty if it says no such thing. */
    static Optional<Omissions> of(String line) {
        Matcher matcher = LINE.matcher(Wording.spaced(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Omissions omissions = new Omissions(Wording.spaced(line));
        for (String part : matcher.group(1).split("; ", -1)) {
            omissions.add(part);
        }
        return Optional.of(omissions);
    }

    private void add(String part) {
        Matcher some = SOME.matcher(part);
        if (some.matches()) {
            // A part may be a whole table or list, of many paragraphs.
            String count = some.group(2) == null ? "1" : some.group(2);
            left.put(name(some.group(1)), some.group(3).equals("part") ? Integer.MAX_VALUE : Integer.parseInt(count));
        } else if (MORE.matcher(part).matches()) {
            more = true;
        } else {
            left.put(name(part) + "/", Integer.MAX_VALUE);
        }
    }

    private static String name(String words) {
        return Wording.key(words);
    }

    /** Whether a statement that was not found was left out, as the document says; takes it off what it says. */
    boolean take(Statement statement) {
        List<String> within = statement.within();
        for (String heading : within) {
            if (left.containsKey(name(heading) + "/")) {
                return true;
            }
        }
        if (more) {
            return !within.isEmpty();
        }
        String own = within.isEmpty() ? "" : name(within.get(within.size() - 1));
        int count = left.getOrDefault(own, 0);
        boolean counts = statement.kind() != Kind.NOTE && statement.kind() != Kind.LINK;
        if (count > 0 && counts && count != Integer.MAX_VALUE) {
            left.put(own, count - 1);
        }
        return count > 0 || (!counts && left.containsKey(own));
    }

    /** The line itself; empty where nothing was left out. */
    String line() {
        return line;
    }
}
