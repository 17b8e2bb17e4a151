package galley.style;

import galley.source.Diagnostic;
import galley.source.Nearest;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.StyleFile.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads one style with all that it extends. For one load; the chain so far guards against loops. */
final class StyleLoader {
    /** So many styles below one: more is a loop in disguise, or nobody's idea of order. */
    private static final int DEEPEST = 5;

    private static final String NONE = "none";

    private final StyleFiles files;
    private final List<String> chain = new ArrayList<>();

    StyleLoader(StyleFiles files) {
        this.files = files;
    }

    /**
     * A loaded style.
     *
     * @param style how everything looks
     * @param cascade where its values come from
     * @param warnings what is odd about it, but no fault
     */
    record Loaded(Style style, Cascade cascade, List<Diagnostic> warnings) {}

    Loaded load(Source source) throws SourceException, IOException {
        chain.add(normal(source.path()));
        Faults faults = new Faults(source.path());
        StyleFile file = StyleParser.parse(source, faults);
        boolean root = file.parent().map(Setting::text).filter(NONE::equals).isPresent();
        Optional<Loaded> below = root ? Optional.empty() : below(file, faults);
        Cascade cascade = below.map(Loaded::cascade).orElseGet(Cascade::new).with(file);
        boolean complete = root || below.isPresent();
        Cascade.Reading reading = cascade.read(faults, below.map(Loaded::style), complete);
        if (root) {
            complete(file, reading, faults);
        }
        if (below.isPresent() || (root && !faults.any())) {
            Style style = new Style(file.name(), reading.values());
            new StyleRules(style, cascade, reading.faulty(), file.head(), faults).check();
        }
        faults.refuse();
        return new Loaded(new Style(file.name(), reading.values()), cascade, faults.inOrder());
    }

    private static void complete(StyleFile file, Cascade.Reading reading, Faults faults) {
        List<String> missing = StyleRules.missing(reading.values());
        if (!missing.isEmpty() && reading.faulty().isEmpty()) {
            faults.add(
                    "S224",
                    file.head(),
                    "a style that extends nothing must set everything; it lacks " + String.join(", ", missing),
                    "extend base and leave out what does not differ");
        }
    }

    /** The style that a file extends; empty, with a fault, where it cannot be had. */
    private Optional<Loaded> below(StyleFile file, Faults faults) throws IOException {
        String reference = file.parent().map(Setting::text).orElse(Styles.BASE);
        Place place = file.head();
        Optional<Source> source = find(file, reference, place, faults);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        String path = normal(source.get().path());
        if (chain.contains(path)) {
            String loop =
                    String.join(" extends ", chain.subList(chain.indexOf(path), chain.size())) + " extends " + path;
            faults.add(
                    "S211", place, "these styles extend one another in a loop: " + loop, "let one of them extend base");
            return Optional.empty();
        }
        if (chain.size() > DEEPEST) {
            faults.add(
                    "S212",
                    place,
                    "more than " + DEEPEST + " styles below one another: " + String.join(" extends ", chain),
                    "extend one of the lower ones at once");
            return Optional.empty();
        }
        try {
            return Optional.of(load(source.get()));
        } catch (SourceException refused) {
            refused(refused, reference, place, faults);
            return Optional.empty();
        }
    }

    private static void refused(SourceException refused, String reference, Place place, Faults faults) {
        Diagnostic first = refused.diagnostics().get(0);
        int others = refused.diagnostics().size() - 1;
        faults.add(
                "S215",
                place,
                "'" + StyleParser.shown(reference) + "' cannot be used: " + first.line(refused.fileName()),
                others == 0 ? "mend that first" : "mend that first, and " + others + " more there");
    }

    private Optional<Source> find(StyleFile file, String reference, Place place, Faults faults) throws IOException {
        Optional<Source> shipped = Styles.shipped(reference);
        if (shipped.isPresent()) {
            return shipped;
        }
        if (!staysInside(reference)) {
            faults.add(
                    "S213",
                    place,
                    "'" + StyleParser.shown(reference) + "' leads out of the style's own folder",
                    "put the style beside this one and write its file name alone, with forward slashes");
            return Optional.empty();
        }
        String path = folder(file.path()) + normal(reference) + (Styles.hasExtension(reference) ? "" : ".yaml");
        Optional<Source> found = files.find(path);
        if (found.isEmpty()) {
            faults.add(
                    "S210",
                    place,
                    "there is no style '" + StyleParser.shown(reference) + "', and no file " + StyleParser.shown(path),
                    Nearest.hint(reference, Styles.names(), "the shipped styles are " + Styles.list()));
        }
        return found;
    }

    /** No absolute path, drive, parent folder, or character that some file system takes for a separator. */
    private static boolean staysInside(String reference) {
        boolean plain = reference.chars().noneMatch(c -> c < ' ' || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0);
        return plain
                && !reference.startsWith("/")
                && !List.of(reference.split("/", -1)).contains("..");
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** A path without the steps that lead nowhere, so that a loop is seen whatever its spelling. */
    private static String normal(String path) {
        String clean = path.replaceAll("/(\\./)+", "/");
        return clean.startsWith("./") ? clean.substring(2) : clean;
    }
}
