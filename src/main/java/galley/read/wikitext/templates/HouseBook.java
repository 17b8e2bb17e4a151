package galley.read.wikitext.templates;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The templates that galley knows, as {@code templates.txt} beside this class lists them: adding a template is adding a
 * line there.
 */
public final class HouseBook implements TemplateBook {
    /** The book that ships with galley. */
    public static final TemplateBook STANDARD = new HouseBook(Resource.lines("templates.txt"));

    private static final String DROPPED = "nothing";
    private static final String SILENT = "silence";
    private static final String NOTES = "notes";

    private final Map<String, Printer> printers = new HashMap<>();
    /** Printers of all templates whose names begin alike. */
    private final Map<String, Printer> families = new LinkedHashMap<>();

    private HouseBook(Iterable<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(" : ");
            if (colon < 0) {
                throw new IllegalArgumentException("no colon between blanks in " + line);
            }
            Printer printer = printer(line.substring(colon + 3).strip());
            for (String name : line.substring(0, colon).split(",", -1)) {
                add(name.strip(), printer);
            }
        }
    }

    private void add(String name, Printer printer) {
        if (name.length() > 1 && name.endsWith("*")) {
            families.put(name.substring(0, name.length() - 1), printer);
        } else {
            printers.put(name, printer);
        }
    }

    private static Printer printer(String rule) {
        if (rule.equals(DROPPED)) {
            return call -> {
                call.tell(Loss.DROPPED, "");
                return "";
            };
        }
        if (rule.equals(SILENT)) {
            return HouseBook::silence;
        }
        if (rule.equals(NOTES)) {
            return HouseBook::placeOfNotes;
        }
        return rule.startsWith("@") ? Formats.named(rule.substring(1)) : Wording.of(rule);
    }

    /** What only shapes a page prints nothing itself, but may hold lines of it. */
    private static String silence(Call call) {
        String held = call.positionalCount() == 0
                ? ""
                : call.value(Integer.toString(call.positionalCount())).orElse("");
        return held.contains("\n*") || held.contains("\n#") || held.startsWith("*") ? Lists.content(call) : "";
    }

    private static String placeOfNotes(Call call) {
        call.definesNotes();
        return silence(call);
    }

    @Override
    public Optional<String> print(Call call) {
        Printer known = printers.get(call.name());
        if (known == null) {
            known = family(call.name());
        }
        if (known == null && Names.isCountry(call.writtenName())) {
            known = Names::code;
        }
        return Optional.ofNullable(known).map(printer -> printer.print(call));
    }

    private @Nullable Printer family(String name) {
        for (Map.Entry<String, Printer> family : families.entrySet()) {
            if (name.startsWith(family.getKey())) {
                return family.getValue();
            }
        }
        return null;
    }
}
