package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks up the arguments of calls. */
final class Values {
    private Values() {}

    /**
     * The first of several arguments that is given and not empty; else an empty string. A key may begin with a capital
     * on the page, as German pages write it.
     */
    static String first(Call call, String... keys) {
        for (String key : keys) {
            String value = call.value(key).orElse("");
            if (value.isEmpty() && !key.isEmpty()) {
                value = call.value(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1))
                        .orElse("");
            }
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The arguments without names that are not empty, in order. */
    static List<String> positional(Call call) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= call.positionalCount(); i++) {
            String value = call.value(Integer.toString(i)).orElse("");
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    /** Whether an argument says yes. */
    static boolean isOn(Call call, String key) {
        String value = call.value(key).orElse("").toLowerCase(Locale.ROOT);
        return value.equals("yes")
                || value.equals("y")
                || value.equals("on")
                || value.equals("1")
                || value.equals("true");
    }

    static boolean isNumber(String text) {
        return text.matches("[-+\u2212]?[0-9][0-9,]*(\\.[0-9]+)?|[-+\u2212]?\\.[0-9]+");
    }
}
