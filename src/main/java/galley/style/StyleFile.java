package galley.style;

import galley.source.Place;
import java.util.Map;
import java.util.Optional;

/**
 * What one style file says, before the styles it extends are laid under it.
 *
 * @param path the file as users know it
 * @param name what it calls itself, else the file's name without extension
 * @param description its one line about itself; empty where it has none
 * @param parent the style it extends, as written; empty where it says nothing
 * @param colours its named colours
 * @param settings its values as written
 */
record StyleFile(
        String path,
        String name,
        String description,
        Optional<Setting> parent,
        Map<String, Setting> colours,
        Map<Role, Map<Property<?>, Setting>> settings) {

    /**
     * A value as written.
     *
     * @param text the value
     * @param place where it stands in its file
     */
    record Setting(String text, Place place) {}

    /** Where to point for a fault that no single value causes. */
    Place head() {
        return parent.map(Setting::place).orElse(Place.START);
    }
}
