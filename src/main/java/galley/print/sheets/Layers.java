package galley.print.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Optional content as it is printed. Which layers are on depends on what a viewer does with them (ISO 32000-2,
 * 8.11.4.4), and few programs ask; sheets are for paper, so the state of printing becomes the only one.
 */
final class Layers {
    private static final COSName PRINT = COSName.getPDFName("Print");
    private static final COSName EVENT = COSName.getPDFName("Event");
    private static final COSName CATEGORY = COSName.getPDFName("Category");
    private static final COSName USAGE = COSName.getPDFName("Usage");

    /** Categories that say on or off; the others ask for a language, a user or a zoom that paper has not. */
    private static final List<String> CATEGORIES = List.of("Print", "View", "Export");

    private final COSDictionary configuration;
    private final List<COSBase> groups;
    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    private Layers(COSDictionary properties, COSDictionary configuration) {
        this.configuration = configuration;
        this.groups = items(properties, COSName.OCGS);
    }

    private static Optional<Layers> of(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        return usual == null ? Optional.empty() : Optional.of(new Layers(properties, usual));
    }

    /** Whether something of the layers depends on being printed or seen. */
    static boolean depend(COSDictionary catalog) {
        return of(catalog)
                .filter(layers -> layers.groups.stream()
                        .anyMatch(group -> object(group) instanceof COSDictionary layer && layer.containsKey(USAGE)))
                .isPresent();
    }

    /** Makes the state of printing that of every program. */
    static void settle(COSDictionary catalog) {
        of(catalog).ifPresent(Layers::settle);
    }

    private void settle() {
        boolean isOff = COSName.OFF.equals(configuration.getCOSName(COSName.BASE_STATE));
        if (isOff) {
            groups.forEach(group -> off.add(object(group)));
        }
        items(configuration, COSName.ON).forEach(group -> off.remove(object(group)));
        items(configuration, COSName.OFF).forEach(group -> off.add(object(group)));
        for (COSBase item : items(configuration, COSName.AS)) {
            if (object(item) instanceof COSDictionary usage && PRINT.equals(usage.getCOSName(EVENT))) {
                heed(usage);
            }
        }
        COSArray hidden = new COSArray();
        groups.stream().filter(group -> off.contains(object(group))).forEach(hidden::add);
        List.of(COSName.BASE_STATE, COSName.ON, COSName.AS).forEach(configuration::removeItem);
        configuration.setItem(COSName.OFF, hidden);
        // What a group says of its use is asked by some programs, though the configuration does not ask for it.
        for (COSBase group : groups) {
            if (object(group) instanceof COSDictionary layer) {
                layer.removeItem(USAGE);
            }
        }
    }

    private void heed(COSDictionary usage) {
        List<COSBase> asked = items(usage, CATEGORY);
        for (COSBase group : items(usage, COSName.OCGS)) {
            COSDictionary said = object(group) instanceof COSDictionary layer ? layer.getCOSDictionary(USAGE) : null;
            List<String> states = new ArrayList<>();
            for (String category : CATEGORIES) {
                COSName key = COSName.getPDFName(category);
                COSDictionary entry = said == null ? null : said.getCOSDictionary(key);
                if (entry != null && asked.contains(key)) {
                    states.add(entry.getNameAsString(COSName.getPDFName(category + "State"), ""));
                }
            }
            if (states.contains("OFF")) {
                off.add(object(group));
            } else if (states.contains("ON")) {
                off.remove(object(group));
            }
        }
    }

    private static List<COSBase> items(COSDictionary dictionary, COSName key) {
        COSArray array = dictionary.getCOSArray(key);
        List<COSBase> items = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) != null) {
                items.add(array.get(i));
            }
        }
        return items;
    }

    private static COSBase object(COSBase item) {
        return item instanceof COSObject reference ? reference.getObject() : item;
    }
}
