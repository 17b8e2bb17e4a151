package galley.read.wikitext.expand;

import galley.read.wikitext.syntax.Argument;
import galley.read.wikitext.syntax.Node;
import galley.read.wikitext.templates.Call;
import galley.read.wikitext.templates.Loss;
import galley.read.wikitext.templates.PageFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A call on the page, its arguments expanded as they are asked for. */
final class WikiCall implements Call {
    /** Prefixes that say how to call, and the namespace of templates, which may be named. */
    private static final List<String> PREFIXES =
            List.of("template:", "subst:", "safesubst:", "msg:", "vorlage:", "modèle:", "шаблон:", "plantilla:");

    private static final Pattern CALLS_NOTES = Pattern.compile("(?i)<ref[\\s>/]|\\{\\{\\s*(sfn|efn|refn|snf|#tag)");

    private final Expander expander;
    private final Node.Template node;
    private final String written;
    private final Map<String, Argument> arguments = new LinkedHashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private int positional;
    private boolean definesNotes;

    WikiCall(Expander expander, Node.Template node, String name) {
        this.expander = expander;
        this.node = node;
        this.written = withoutPrefix(name.replace('_', ' ').strip().replaceAll("\\s+", " "));
        for (Argument argument : node.arguments()) {
            String key = argument.name()
                    .map(expander::print)
                    .map(String::strip)
                    .orElseGet(() -> Integer.toString(++positional));
            arguments.remove(key);
            arguments.put(key, argument);
        }
        while (arguments.containsKey(Integer.toString(positional + 1))) {
            positional++;
        }
    }

    private static String withoutPrefix(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            if (lower.startsWith(prefix) && name.length() >= prefix.length()) {
                return withoutPrefix(name.substring(prefix.length()).strip());
            }
        }
        return name;
    }

    Expander expander() {
        return expander;
    }

    Node.Template node() {
        return node;
    }

    @Override
    public String name() {
        return written.toLowerCase(Locale.ROOT);
    }

    @Override
    public String writtenName() {
        return written;
    }

    @Override
    public Optional<String> value(String key) {
        Argument argument = arguments.get(key);
        if (argument == null) {
            return Optional.empty();
        }
        String known = values.get(key);
        if (known == null) {
            known = expander.print(argument.value()).strip();
            values.put(key, known);
        }
        return Optional.of(known);
    }

    @Override
    public List<String> keys() {
        return new ArrayList<>(arguments.keySet());
    }

    @Override
    public int positionalCount() {
        return positional;
    }

    @Override
    public int index() {
        return node.start();
    }

    @Override
    public PageFacts page() {
        return expander.facts();
    }

    @Override
    public String note(String name, String text) {
        Traced.Builder traced = new Traced.Builder();
        traced.add(text, index());
        Optional<Traced> said = text.isBlank() ? Optional.empty() : Optional.of(traced.build());
        return expander.deposits().put(new Deposit.Note(name, said, index()));
    }

    @Override
    public String source(String key) {
        return expander.hasShortNotes() ? expander.deposits().putPlace(key) : "";
    }

    @Override
    public String toSource(String key, String words) {
        return expander.deposits().linkTo(key, words);
    }

    @Override
    public void definesNotes() {
        definesNotes = true;
    }

    /**
     * The marks of notes that are called in the arguments and missing in what is printed of them: a proof stays even
     * where what it proves cannot be shown.
     */
    String notesLeftOut(String printed) {
        if (definesNotes) {
            return "";
        }
        StringBuilder left = new StringBuilder();
        Set<String> kept = new HashSet<>(expander.deposits().notes(printed));
        for (Map.Entry<String, Argument> argument : arguments.entrySet()) {
            if (mayCallNotes(argument.getValue())) {
                for (String mark :
                        expander.deposits().notes(value(argument.getKey()).orElse(""))) {
                    left.append(kept.add(mark) ? mark : "");
                }
            }
        }
        return left.toString();
    }

    private boolean mayCallNotes(Argument argument) {
        return CALLS_NOTES
                .matcher(expander.page())
                .region(argument.valueStart(), argument.end())
                .find();
    }

    @Override
    public String literal(String characters) {
        return expander.deposits().put(new Deposit.Literal(characters));
    }

    @Override
    public String formula(String tex) {
        return expander.deposits().put(new Deposit.Formula(tex));
    }

    @Override
    public void fact(String label, String value) {
        expander.addFact(new Fact(label, value, index()));
    }

    @Override
    public void tell(Loss loss, String detail) {
        Remark remark = switch (loss) {
            case DROPPED -> Remark.TEMPLATE_DROPPED;
            case UNKNOWN_DROPPED -> Remark.TEMPLATE_UNKNOWN;
            case UNKNOWN_UNWRAPPED -> Remark.TEMPLATE_UNWRAPPED;
            case SHORTENED -> Remark.TEMPLATE_SHORTENED;
            case FAULTY -> Remark.TEMPLATE_FAULTY;
        };
        expander.remarks().add(remark, index(), detail.isEmpty() ? written : written + " " + detail);
    }
}
