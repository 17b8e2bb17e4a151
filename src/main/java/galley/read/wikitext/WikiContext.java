package galley.read.wikitext;

import galley.model.Metadata;
import galley.read.wikitext.markup.Namespaces;
import java.util.Optional;

/**
 * What is known of a page from outside its text.
 *
 * @param title its title without namespace; empty where only the file name tells
 * @param language BCP 47 tag of its wiki; empty where only the letters tell
 * @param namespaces what pictures and categories are called there
 * @param metadata where it comes from, its licence and date
 */
public record WikiContext(Optional<String> title, Optional<String> language, Namespaces namespaces, Metadata metadata) {
    /** Nothing is known. */
    public static final WikiContext NONE =
            new WikiContext(Optional.empty(), Optional.empty(), Namespaces.COMMON, Metadata.NONE);

    /** A page whose title and language are known. */
    public static WikiContext of(String title, String language) {
        return new WikiContext(Optional.of(title), Optional.of(language), Namespaces.COMMON, Metadata.NONE);
    }
}
