package galley.read.json;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The language of a text, as its key {@code language} says. */
final class Languages {
    private Languages() {}

    /** The BCP 47 tag as given; the default where it is missing or no tag. */
    static String of(Form form, String byDefault, Faults faults) {
        Optional<String> tag = form.exact("language");
        if (tag.isEmpty()) {
            return byDefault;
        }
        try {
            boolean named = !new Locale.Builder()
                    .setLanguageTag(tag.get())
                    .build()
                    .getLanguage()
                    .isEmpty();
            if (named || tag.get().equals("und")) {
                return tag.get();
            }
        } catch (IllformedLocaleException e) {
            // Told below, as is a tag without a language.
        }
        int index = form.value("language").orElseThrow().index();
        faults.warning(
                "R312",
                index,
                "'" + Excerpt.of(tag.get()) + "' is no BCP 47 language tag, so " + byDefault + " was taken",
                "write en, de-AT or kk-Cyrl");
        return byDefault;
    }
}
