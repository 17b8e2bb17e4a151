package galley.read.wikitext.templates;

import java.util.HashMap;
import java.util.Map;

/** What the arguments of templates for sources are called, as {@code sources.txt} beside this class lists them. */
final class SourceKeys {
    private static final Map<String, String[]> KEYS = keys();

    private SourceKeys() {}

    private static Map<String, String[]> keys() {
        Map<String, String[]> keys = new HashMap<>();
        for (String line : Resource.lines("sources.txt")) {
            int colon = line.indexOf(" : ");
            keys.put(line.substring(0, colon), line.substring(colon + 3).strip().split(" *, *", -1));
        }
        return Map.copyOf(keys);
    }

    private static String[] of(String role) {
        String[] keys = KEYS.get(role);
        if (keys == null) {
            throw new IllegalArgumentException("sources.txt has no " + role);
        }
        return keys;
    }

    /** What a call says in a role; an empty string if it says nothing. */
    static String value(Call call, String role) {
        return Values.first(call, of(role));
    }

    /** What a call says in a role of its n-th author, counted from 1. */
    static String value(Call call, String role, int number) {
        for (String key : of(role)) {
            String numbered = key.replace("#", Integer.toString(number));
            String said =
                    number == 1 ? Values.first(call, numbered, key.replace("#", "")) : Values.first(call, numbered);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "";
    }
}
