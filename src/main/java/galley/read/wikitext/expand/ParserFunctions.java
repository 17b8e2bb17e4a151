package galley.read.wikitext.expand;

import galley.read.wikitext.syntax.Argument;
import galley.read.wikitext.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The functions and words that MediaWiki itself answers, as far as they need no wiki and no clock. */
final class ParserFunctions {
    /** Words that set something for the wiki and print nothing. */
    private static final Set<String> SILENT = Set.of(
            "defaultsort",
            "displaytitle",
            "defaultsortkey",
            "defaultcategorysort",
            "noexternallanglinks",
            "#related",
            "sortierung",
            "ordenar",
            "clé de tri",
            "cléde tri",
            "clef de tri",
            "sıralamayaöngörülen",
            "standardsortering",
            "sortir");

    /** Functions with a colon that have no hash before their name. */
    private static final Set<String> PLAIN = Set.of(
            "lc",
            "uc",
            "lcfirst",
            "ucfirst",
            "formatnum",
            "padleft",
            "padright",
            "plural",
            "urlencode",
            "int",
            "anchorencode",
            "fullurl",
            "localurl",
            "canonicalurl",
            "ns",
            "nse",
            "grammar",
            "gender",
            "filepath",
            "bidi",
            "numberofarticles",
            "pagesincategory",
            "pagesize",
            "protectionlevel",
            "talkspace");

    private final Expander expander;

    ParserFunctions(Expander expander) {
        this.expander = expander;
    }

    /** What a call prints if it is a function or a magic word. */
    Optional<String> print(WikiCall call) {
        String name = call.writtenName();
        Optional<String> word = word(name, call);
        if (word.isPresent()) {
            return word;
        }
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name.startsWith("#") ? Optional.of(dropped(call, name)) : Optional.empty();
        }
        String function = name.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (SILENT.contains(function)) {
            return Optional.of("");
        }
        if (function.startsWith("#") || PLAIN.contains(function)) {
            return Optional.of(function(function, name.substring(colon + 1).strip(), call));
        }
        return colon == 0 ? Optional.of(dropped(call, name)) : Optional.empty();
    }

    private Optional<String> word(String name, WikiCall call) {
        return switch (name) {
            case "!" -> Optional.of("|");
            case "=" -> call.positionalCount() == 0 ? Optional.of("=") : Optional.empty();
            case "!!" -> Optional.of("||");
            case "(!" -> Optional.of("{|");
            case "!)" -> Optional.of("|}");
            case "!-" -> Optional.of("|-");
            case "PAGENAME", "FULLPAGENAME", "BASEPAGENAME", "SUBPAGENAME", "ARTICLEPAGENAME" ->
                Optional.of(expander.facts().title());
            case "PAGENAMEE", "FULLPAGENAMEE" ->
                Optional.of(expander.facts().title().replace(' ', '_'));
            case "CONTENTLANGUAGE", "CONTENTLANG", "PAGELANGUAGE" ->
                Optional.of(expander.facts().language());
            case "NAMESPACE", "ns:0" -> Optional.of("");
            default -> isOfTheMoment(name) ? Optional.of(dropped(call, name)) : Optional.empty();
        };
    }

    /** Words whose answer changes by the day or the wiki. */
    private static boolean isOfTheMoment(String name) {
        return name.startsWith("CURRENT")
                || name.startsWith("LOCAL")
                || name.startsWith("REVISION")
                || name.startsWith("NUMBEROF")
                || name.equals("SITENAME")
                || name.equals("SERVER");
    }

    private String dropped(WikiCall call, String name) {
        expander.remarks().add(Remark.FUNCTION_DROPPED, call.index(), name);
        return "";
    }

    private String function(String name, String first, WikiCall call) {
        return switch (name) {
            case "#if" -> argument(call, first.isEmpty() ? 1 : 0);
            case "#ifeq" -> argument(call, equal(first, argument(call, 0)) ? 1 : 2);
            case "#ifexpr" ->
                argument(call, Expression.value(first).filter(v -> v != 0).isPresent() ? 0 : 1);
            case "#iferror" ->
                first.contains("class=\"error\"")
                        ? argument(call, 0)
                        : call.node().arguments().size() > 1 ? argument(call, 1) : first;
            case "#ifexist" -> argument(call, 0);
            case "#switch" -> choose(first, call);
            case "#expr" -> Expression.value(first).map(Expression::print).orElseGet(() -> dropped(call, "#expr"));
            case "#tag" -> tag(first, call);
            case "lc" -> first.toLowerCase(Locale.ROOT);
            case "uc" -> first.indexOf(Deposits.OPEN) < 0 ? first.toUpperCase(Locale.ROOT) : first;
            case "lcfirst" -> first(first, false);
            case "ucfirst" -> first(first, true);
            case "formatnum" -> argument(call, 0).equals("R") ? first.replace(",", "") : Numbers.grouped(first);
            case "padleft" -> pad(first, call) + first;
            case "padright" -> first + pad(first, call);
            case "plural" -> argument(call, first.equals("1") ? 0 : 1);
            case "urlencode", "anchorencode", "bidi", "grammar" -> first;
            default -> dropped(call, name + ":");
        };
    }

    /** An argument behind the first, from 0, whatever its form; equals signs are part of it. */
    private String argument(WikiCall call, int index) {
        List<Argument> arguments = call.node().arguments();
        if (index >= arguments.size()) {
            return "";
        }
        Argument argument = arguments.get(index);
        String value = expander.print(argument.value());
        String name = argument.name().map(nodes -> expander.print(nodes) + "=").orElse("");
        return (name + value).strip();
    }

    private static boolean equal(String one, String other) {
        Optional<Double> number = Expression.value(one);
        return one.equals(other) || (number.isPresent() && number.equals(Expression.value(other)));
    }

    private String choose(String sought, WikiCall call) {
        boolean falls = false;
        List<Node> otherwise = new ArrayList<>();
        String last = "";
        for (Argument argument : call.node().arguments()) {
            if (argument.name().isEmpty()) {
                last = expander.print(argument.value()).strip();
                falls |= equal(sought, last);
                continue;
            }
            String key = expander.print(argument.name().get()).strip();
            last = "";
            if (falls || equal(sought, key)) {
                return expander.print(argument.value()).strip();
            }
            if (key.equals("#default")) {
                otherwise = argument.value();
            }
        }
        return last.isEmpty() ? expander.print(otherwise).strip() : last;
    }

    private String tag(String name, WikiCall call) {
        if (!name.equals("ref")) {
            return name.equals("nowiki") ? call.literal(argument(call, 0)) : argument(call, 0);
        }
        String group = call.value("group").map(g -> g + " ").orElse("");
        String noteName = call.value("name").map(n -> group + n).orElse("");
        String text = call.node().arguments().stream()
                        .findFirst()
                        .filter(argument -> argument.name().isEmpty())
                        .isPresent()
                ? call.value("1").orElse("")
                : "";
        return call.note(noteName.replace("\"", ""), text);
    }

    private static String first(String text, boolean upper) {
        if (text.isEmpty() || text.charAt(0) == Deposits.OPEN) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        String letter = text.substring(0, end);
        return (upper ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT)) + text.substring(end);
    }

    private String pad(String text, WikiCall call) {
        String digits = argument(call, 0);
        String sign = argument(call, 1).isEmpty() ? "0" : argument(call, 1);
        if (digits.length() > 3 || !digits.matches("[0-9]+")) {
            return "";
        }
        int missing = Math.min(500, Integer.parseInt(digits)) - text.length();
        return missing <= 0 ? "" : sign.repeat(missing / sign.length() + 1).substring(0, missing);
    }
}
