package galley.read.wikitext.templates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names by codes, from our own lists: those of the platform change from one version to the next. */
final class Names {
    private static final Map<String, String> LANGUAGES = of("languages.txt");
    private static final Map<String, String> COUNTRIES = of("countries.txt");

    private Names() {}

    private static Map<String, String> of(String list) {
        Map<String, String> names = new HashMap<>();
        for (String line : Resource.lines(list)) {
            int blank = line.indexOf(' ');
            names.put(line.substring(0, blank), line.substring(blank + 1));
        }
        return Map.copyOf(names);
    }

    /** A language's name in English; an empty string where the code is not known. */
    static String language(String code) {
        return LANGUAGES.getOrDefault(code, "");
    }

    static boolean isCountry(String code) {
        return COUNTRIES.containsKey(code);
    }

    /**
     * <code>{{DEU}}</code>: a flag and the country's name; names are known in English alone, so that others see the
     * code. A number sign asks for the flag by itself.
     */
    static String code(Call call) {
        boolean english = call.page().language().startsWith("en");
        String code = call.writtenName();
        return call.positionalCount() > 0 ? "" : english ? COUNTRIES.getOrDefault(code, code) : code;
    }

    /** <code>{{flagicon|GER}}</code> and <code>{{GER}}</code>: a country by its code or by its name. */
    static String country(Call call) {
        String asked = Values.first(call, "name", "1");
        String own = COUNTRIES.getOrDefault(call.name().toUpperCase(Locale.ROOT), "");
        if (asked.isEmpty()) {
            return own;
        }
        return COUNTRIES.getOrDefault(asked.toUpperCase(Locale.ROOT), asked);
    }
}
