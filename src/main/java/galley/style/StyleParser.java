package galley.style;

import galley.source.Diagnostic;
import galley.source.Nearest;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.StyleFile.Setting;
import galley.style.YamlNode.Entry;
import galley.style.YamlNode.Mapping;
import galley.style.YamlNode.Scalar;
import galley.style.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one style file: keys, shapes and names. Strict, for a style is ours: whatever it does not know is a fault, and
 * all faults of a file are told in one run. Values are judged later, when the colours of the styles below are known.
 */
final class StyleParser {
    /** The format of style files that this program reads. */
    static final String VERSION = "1";

    static final String EXTENDS = "extends";
    static final String NAME = "name";
    static final String VERSION_KEY = "version";
    static final String DESCRIPTION = "description";
    static final String COLOURS = "colors";

    /** What may stand beside the roles, with one line of help each. */
    static final Map<String, String> HEAD = head();

    /** Four margins at once: one length for all, or four clockwise from the top. */
    static final String MARGIN = "margin";

    private static final List<Property<?>> MARGINS =
            List.of(Property.MARGIN_TOP, Property.MARGIN_RIGHT, Property.MARGIN_BOTTOM, Property.MARGIN_LEFT);

    private static final List<String> KEYS = Stream.concat(
                    HEAD.keySet().stream(), Arrays.stream(Role.values()).map(Role::key))
            .sorted()
            .toList();

    private static final Pattern A_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Source source;
    private final Faults faults;
    private final Map<String, Setting> head = new LinkedHashMap<>();
    private final Map<String, Setting> colours = new LinkedHashMap<>();
    private final Map<Role, Map<Property<?>, Setting>> settings = new LinkedHashMap<>();

    private StyleParser(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /**
     * Reads what a file says; faults that leave something to go on with are gathered.
     *
     * @throws SourceException where nothing can be read
     */
    static StyleFile parse(Source source, Faults faults) throws SourceException {
        for (Diagnostic fault : source.diagnostics()) {
            faults.add("S200", fault.place(), fault.message(), "save the file as UTF-8");
        }
        Optional<YamlNode> root = YamlReader.read(source, faults);
        if (root.isEmpty()) {
            throw faults.only(
                    "S208",
                    Place.START,
                    "the style is empty",
                    "begin with 'extends: brief' and a role such as 'body:'");
        }
        StyleParser parser = new StyleParser(source, faults);
        parser.file(root.get());
        return parser.result();
    }

    /** Whether a style may be called so. */
    static boolean isName(String text) {
        return A_NAME.matcher(text).matches();
    }

    private static Map<String, String> head() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(
                EXTENDS,
                "the style it builds on: a shipped one by name, or a file in its own folder; base where left out");
        keys.put(NAME, "what it is called, in lower-case letters, digits and hyphens; the file's name where left out");
        keys.put(DESCRIPTION, "one line about it");
        keys.put(VERSION_KEY, "the format of style files it is written for: " + VERSION);
        keys.put(COLOURS, "colours by name; a style that extends this one may change them in one place");
        return keys;
    }

    private StyleFile result() {
        String fileName = source.origin().fileName();
        String base = nameOf(fileName.replaceFirst("\\.ya?ml$", ""));
        return new StyleFile(
                source.path(),
                text(NAME).orElse(base),
                text(DESCRIPTION).orElse(""),
                Optional.ofNullable(head.get(EXTENDS)),
                colours,
                settings);
    }

    /** A name made from that of the file. */
    private static String nameOf(String fileName) {
        String name =
                fileName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = name.substring(0, Math.min(name.length(), 60));
        return cut.isEmpty() ? "style" : cut;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(head.get(key)).map(Setting::text);
    }

    private void file(YamlNode root) {
        for (Entry entry : entries(root, "a style", "write 'extends: brief', and roles such as 'body:'")) {
            String key = entry.key().text();
            Optional<Role> role = Role.of(key);
            if (role.isPresent()) {
                role(role.get(), entry.value());
            } else if (key.equals(COLOURS)) {
                colours(entry.value());
            } else if (HEAD.containsKey(key)) {
                scalar(entry, key).ifPresent(setting -> headKey(key, setting));
            } else {
                unknownKey(entry.key());
            }
        }
    }

    private void unknownKey(Scalar key) {
        String otherwise = Property.of(key.text()).isPresent() || key.text().equals(MARGIN)
                ? "this is a property; it belongs indented under a role such as 'body:' or 'page:'"
                : "styles/README.md lists all roles";
        faults.add(
                "S201",
                key.place(),
                "unknown role '" + shown(key.text()) + "'",
                Nearest.hint(key.text(), KEYS, otherwise));
    }

    private void headKey(String key, Setting value) {
        if (key.equals(NAME) && !isName(value.text())) {
            faults.add(
                    "S204",
                    value.place(),
                    "name must be of lower-case letters, digits and hyphens, not '" + shown(value.text()) + "'");
            return;
        }
        if (key.equals(VERSION_KEY) && !value.text().equals(VERSION)) {
            faults.add(
                    "S214",
                    value.place(),
                    "version must be " + VERSION + ", not '" + shown(value.text()) + "'",
                    "this is the format of the file, not of your style; a later format needs a later galley");
            return;
        }
        head.put(key, value);
    }

    private void colours(YamlNode node) {
        for (Entry entry : entries(node, COLOURS, "write names with colours below it: '  accent: 1F3864'")) {
            String name = entry.key().text();
            boolean free =
                    name.matches("[A-Za-z][A-Za-z0-9-]*") && Ground.parse(name).isEmpty();
            if (!free) {
                faults.add(
                        "S204",
                        entry.key().place(),
                        "'" + shown(name) + "' cannot name a colour",
                        "begin with a letter, go on with letters, digits and hyphens; not 'none', not six hexadecimal digits");
                continue;
            }
            scalar(entry, name).ifPresent(value -> colour(name, value));
        }
    }

    private void colour(String name, Setting value) {
        if (Ground.parse(value.text()).isEmpty()) {
            faults.add(
                    "S204",
                    value.place(),
                    name + " must be a colour of six hexadecimal digits such as 1F3864, or none, not '"
                            + shown(value.text()) + "'");
            return;
        }
        colours.put(name, value);
    }

    private void role(Role role, YamlNode node) {
        Map<Property<?>, Setting> values = new LinkedHashMap<>();
        for (Entry entry : entries(node, role.key(), "write properties below it: '  " + example(role) + "'")) {
            if (entry.key().text().equals(MARGIN) && role == Role.PAGE) {
                margins(entry.value(), values);
            } else {
                property(role, entry)
                        .ifPresent(found -> scalar(entry, found.key()).ifPresent(value -> values.put(found, value)));
            }
        }
        settings.put(role, values);
    }

    private static String example(Role role) {
        return role == Role.PAGE ? "paper: a4" : "size: 10.5pt";
    }

    private Optional<Property<?>> property(Role role, Entry entry) {
        String key = entry.key().text();
        Optional<Property<?>> property = Property.of(key);
        if (property.isEmpty()) {
            List<String> known = new ArrayList<>(Property.all().stream()
                    .filter(one -> one.fits(role))
                    .map(Property::key)
                    .toList());
            faults.add(
                    "S202",
                    entry.key().place(),
                    "unknown property '" + shown(key) + "' of " + role.key(),
                    Nearest.hint(key, known, "styles/README.md lists all properties"));
        } else if (!property.get().fits(role)) {
            Role scope = property.get().scope();
            String where = scope == Role.BODY ? "roles of text such as body" : scope.key();
            faults.add(
                    "S203",
                    entry.key().place(),
                    "the role " + role.key() + " has no property '" + key + "'",
                    "it belongs to " + where);
            return Optional.empty();
        }
        return property;
    }

    /** Margins written one by one win over the four at once, in whatever order they stand. */
    private void margins(YamlNode node, Map<Property<?>, Setting> values) {
        List<Setting> four = node.accept(new MarginValues());
        for (int i = 0; i < four.size(); i++) {
            values.putIfAbsent(MARGINS.get(i), four.get(i));
        }
    }

    private final class MarginValues implements YamlNode.Visitor<List<Setting>> {
        @Override
        public List<Setting> scalar(Scalar scalar) {
            Setting side = new Setting(scalar.text(), scalar.place());
            return List.of(side, side, side, side);
        }

        @Override
        public List<Setting> mapping(Mapping mapping) {
            return refused(mapping.place());
        }

        @Override
        public List<Setting> sequence(Sequence sequence) {
            List<Setting> sides = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                if (item instanceof Scalar scalar) {
                    sides.add(new Setting(scalar.text(), scalar.place()));
                }
            }
            return sides.size() == 4 && sequence.items().size() == 4 ? sides : refused(sequence.place());
        }

        private List<Setting> refused(Place place) {
            faults.add(
                    "S206",
                    place,
                    "margin must be one length for all sides, or four of them",
                    "write 'margin: 20mm' or 'margin: [20mm, 20mm, 25mm, 20mm]': top, right, bottom, left");
            return List.of();
        }
    }

    /** The entries of a mapping, each key's first; anything but a mapping is a fault. */
    private List<Entry> entries(YamlNode node, String of, String hint) {
        if (!(node instanceof Mapping mapping)) {
            faults.add("S206", node.place(), of + " must hold keys with values", hint);
            return List.of();
        }
        Map<String, Entry> first = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            Entry earlier = first.putIfAbsent(entry.key().text(), entry);
            if (earlier != null) {
                faults.add(
                        "S205",
                        entry.key().place(),
                        "'" + shown(entry.key().text()) + "' is given twice",
                        "it stands in line " + earlier.key().place().line() + " already; keep one of them");
            }
        }
        return List.copyOf(first.values());
    }

    /** The single value of a key. */
    private Optional<Setting> scalar(Entry entry, String key) {
        if (!(entry.value() instanceof Scalar scalar)) {
            faults.add(
                    "S206",
                    entry.value().place(),
                    key + " must be a single value",
                    "write '" + key + ": ' and the value");
            return Optional.empty();
        }
        if (scalar.comment()) {
            faults.add(
                    "S204",
                    scalar.place(),
                    key + " has no value: in YAML what follows # is a comment",
                    "write colours without #, as 1F3864, or in quotes, as \"#1F3864\"");
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            faults.add(
                    "S204", scalar.place(), key + " has no value", "write one after the colon, or leave the key out");
            return Optional.empty();
        }
        return Optional.of(new Setting(scalar.text().strip(), scalar.place()));
    }

    /** A piece of the file fit for a message: one line, not too long. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }
}
