package galley.dates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a rule read into its blanks, for the first and the second date of an expression, and where each stands. */
final class Slots {
    private final List<Map<Name, Integer>> values = List.of(new EnumMap<>(Name.class), new EnumMap<>(Name.class));
    /** First and last token that filled a blank of the first, then of the second date; -1 for none. */
    private final int[] tokens = {-1, -1, -1, -1};

    /** A blank. */
    enum Name {
        DAY,
        MONTH,
        YEAR,
        SHORT,
        OLD,
        DECADE,
        ISO,
        CLOCK,
        HOUR,
        HALF,
        ERA,
        SEASON,
        FEAST,
        EVE,
        NTH,
        ORDINAL,
        CENTURY,
        COUNT,
        UNIT,
        LATER,
        NEXT,
        SAME,
        PART
    }

    void put(Name name, int which, int value, int token) {
        values.get(which).put(name, value);
        if (tokens[which * 2] < 0) {
            tokens[which * 2] = token;
        }
        tokens[which * 2 + 1] = token;
    }

    /** The value of a blank of the first (0) or second (1) date, or {@link Token#NONE}. */
    int get(Name name, int which) {
        return values.get(which).getOrDefault(name, Token.NONE);
    }

    /** Whether a blank is filled. */
    boolean has(Name name, int which) {
        return get(name, which) != Token.NONE;
    }

    /** Whether the expression has a second date. */
    boolean two() {
        return tokens[2] >= 0;
    }

    /** The first token that filled a blank of the first (0) or second (1) date. */
    int first(int which) {
        return tokens[which * 2];
    }

    /** The last token that filled a blank of the first (0) or second (1) date. */
    int last(int which) {
        return tokens[which * 2 + 1];
    }
}
