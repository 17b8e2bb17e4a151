package galley.read.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * A value parted from the template parameters that leaked into it: {@code 13 May |time-begin = 7:30}.
 *
 * @param value what stands before the first of them
 * @param parameters the parameters, in order
 */
record Leaks(Stretch value, List<Parameter> parameters) {
    private static final int LONGEST_NAME = 40;

    /**
     * A leaked parameter.
     *
     * @param name what stands before its equals sign, never empty
     * @param value what stands behind it; may be empty
     */
    record Parameter(Stretch name, Stretch value) {}

    /** Parts a value; bars within links are none of ours. */
    static Leaks of(Stretch value) {
        if (value.text().indexOf('|') < 0) {
            return new Leaks(value, List.of());
        }
        List<int[]> names = names(value.text());
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int[] name = names.get(i);
            int end = i + 1 < names.size() ? names.get(i + 1)[0] : value.length();
            parameters.add(new Parameter(
                    value.part(name[0] + 1, name[1]).trimmed(),
                    value.part(name[1] + 1, end).trimmed()));
        }
        int first = names.isEmpty() ? value.length() : names.get(0)[0];
        return new Leaks(value.part(0, first).trimmed(), parameters);
    }

    /** The positions of the bar before and of the equals sign behind each name. */
    private static List<int[]> names(String text) {
        List<int[]> names = new ArrayList<>();
        Marks links = Brackets.of(text);
        int link = 0;
        for (int i = 0; i < text.length(); i++) {
            while (link < links.size() && links.end(link) <= i) {
                link++;
            }
            if (link < links.size() && links.kind(link) == Marks.Kind.LINK && links.start(link) <= i) {
                i = links.end(link) - 1;
            } else if (text.charAt(i) == '|') {
                int equals = nameEnd(text, i + 1);
                if (equals > 0) {
                    names.add(new int[] {i, equals});
                }
            }
        }
        return names;
    }

    /** The position of the equals sign behind a name, or -1. */
    private static int nameEnd(String text, int from) {
        int i = from;
        boolean named = false;
        while (i < text.length() && i - from <= LONGEST_NAME && isNamePart(text.charAt(i))) {
            named |= Character.isLetter(text.charAt(i));
            i++;
        }
        return named && i < text.length() && text.charAt(i) == '=' ? i : -1;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_';
    }
}
