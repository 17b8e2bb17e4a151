package galley.dates;

import galley.dates.Token.Shape;
import galley.dates.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One pattern of tokens that may say when.
 *
 * @param makes what comes of it
 * @param elements its elements, in order; few, so that trying all ways through optional ones is cheap
 */
record Rule(Makes makes, List<Element> elements) {

    private static final int MOST_ELEMENTS = 16;

    /** Classes that fill the blank of another class. */
    private static final Map<String, String> BLANKS = Map.of(
            "UNITS", "UNIT",
            "PERIOD", "UNIT",
            "AD", "ERA",
            "COMMON-ERA", "ERA",
            "JOINED-ERA", "ERA",
            "NEW-YEAR", "FEAST",
            "FEAST-DAY", "EVE",
            "DAY-WORD", "DAY",
            "DUAL", "SHORT");

    /** How an element is told. */
    enum Form {
        LITERAL,
        DAY,
        SHORT,
        YEAR,
        OLD,
        DECADE,
        ISO,
        CLOCK,
        HOUR,
        DASH,
        SLASH,
        SPAN,
        COMMA,
        AD,
        CENTURY,
        MONTH,
        ORDINAL,
        NTH,
        /** An ordinal in letters: {@code fourth}. */
        DAY_WORD,
        /** The second number of a year in two styles: {@code 1726/7}. */
        DUAL,
        COUNT,
        /** Any class of the vocabulary. */
        WORD
    }

    /**
     * One element: a shape or class of word, or literal words.
     *
     * @param form how it is told
     * @param kind the class of words, where that tells
     * @param literals the words, where it is literal
     * @param orSlash whether a slash will do as well
     * @param fills the blank it fills
     * @param which 0 to fill the first date, 1 the second
     * @param optional whether it may be missing
     */
    record Element(
            Form form,
            Kind kind,
            List<String> literals,
            boolean orSlash,
            Optional<Slots.Name> fills,
            int which,
            boolean optional) {

        static Element parse(String written) {
            boolean optional = written.endsWith("?");
            String bare = optional ? written.substring(0, written.length() - 1) : written;
            if (bare.startsWith("'")) {
                List<String> literals = Arrays.asList(bare.replace("'", "").split("\\|", -1));
                return new Element(Form.LITERAL, Kind.AND, literals, false, Optional.empty(), 0, optional);
            }
            boolean second = bare.endsWith("2");
            boolean orSlash = bare.endsWith("|slash");
            String name = (second ? bare.substring(0, bare.length() - 1) : bare.replace("|slash", ""))
                    .toUpperCase(Locale.ROOT);
            Optional<Form> form = named(Form.values(), name);
            Kind kind = form.isPresent() ? Kind.AND : Kind.named(name);
            String blank = BLANKS.getOrDefault(name, name);
            return new Element(
                    form.orElse(Form.WORD),
                    kind,
                    List.of(),
                    orSlash,
                    named(Slots.Name.values(), blank),
                    second ? 1 : 0,
                    optional);
        }

        private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
            return Arrays.stream(constants)
                    .filter(constant -> constant.name().equals(name.replace('-', '_')))
                    .findFirst();
        }
    }

    /**
     * A match.
     *
     * @param rule the rule
     * @param from its first token
     * @param to the token after its last
     * @param slots what it read
     */
    record Match(Rule rule, int from, int to, Slots slots) {}

    static Rule parse(String line) {
        String[] words = line.split("\\s+", -1);
        List<Element> elements = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            elements.add(Element.parse(words[i]));
        }
        return new Rule(Makes.valueOf(words[0].toUpperCase(Locale.ROOT)), List.copyOf(elements));
    }

    /** Tries one rule from one token. */
    static final class Matcher {
        /** Of what does not match: most of what is tried. */
        private static final Slots NOTHING_READ = new Slots();

        private final List<Token> tokens;
        private final Vocabulary words;
        private final boolean smallMonths;
        private final boolean dottedOrdinals;
        /** The token that each element took, on the way being tried and on the longest so far; -1 for none. */
        private final int[] taken = new int[MOST_ELEMENTS];

        private final int[] best = new int[MOST_ELEMENTS];
        private int bestEnd;

        Matcher(List<Token> tokens, Vocabulary words) {
            this.tokens = tokens;
            this.words = words;
            this.smallMonths = words.has(Kind.WRITING, Vocabulary.SMALL_MONTHS);
            this.dottedOrdinals = words.has(Kind.WRITING, Vocabulary.DOTTED_ORDINALS);
        }

        /** Whether a token can begin an expression at all; most cannot, and are passed over quickly. */
        boolean mayBegin(int at) {
            Token token = tokens.get(at);
            return switch (token.shape()) {
                case WORD -> words.knows(token.key());
                case NUMBER, ORDINAL, DECADE, CLOCK, ISO_DATE -> true;
                default -> false;
            };
        }

        /** Whether the rule's first elements fit the token; cheap, because nearly always they do not. */
        boolean mayBegin(Rule rule, int at) {
            List<Element> elements = rule.elements();
            for (int i = 0; i < elements.size(); i++) {
                Element element = elements.get(i);
                if (accept(element, at) != Token.NONE) {
                    return true;
                }
                if (!element.optional()) {
                    return false;
                }
            }
            return false;
        }

        /** The longest match of the rule from a token, its slots filled; its {@code to} is -1 for none. */
        Match longest(Rule rule, int from) {
            int size = rule.elements().size();
            Arrays.fill(best, 0, size, -1);
            bestEnd = -1;
            match(rule.elements(), 0, from);
            if (bestEnd <= from) {
                return new Match(rule, from, bestEnd, NOTHING_READ);
            }
            Slots slots = new Slots();
            for (int e = 0; e < size; e++) {
                Element element = rule.elements().get(e);
                int at = best[e];
                if (at >= 0 && element.fills().isPresent()) {
                    slots.put(element.fills().get(), element.which(), accept(element, at), at);
                }
            }
            return new Match(rule, from, bestEnd, slots);
        }

        private void match(List<Element> elements, int index, int at) {
            if (index == elements.size()) {
                if (at > bestEnd && !tokens.get(at - 1).is(",")) {
                    bestEnd = at;
                    System.arraycopy(taken, 0, best, 0, index);
                }
                return;
            }
            Element element = elements.get(index);
            if (at < tokens.size() && accept(element, at) != Token.NONE) {
                taken[index] = at;
                match(elements, index + 1, at + 1);
            }
            if (element.optional()) {
                taken[index] = -1;
                match(elements, index + 1, at);
            }
        }

        private int accept(Element element, int at) {
            Token token = tokens.get(at);
            boolean dash = token.shape() == Shape.DASH || (element.orSlash() && token.is("/"));
            return switch (element.form()) {
                case LITERAL -> element.literals().contains(token.key()) ? 0 : Token.NONE;
                case DAY -> number(token, 1, 31, 2);
                case SHORT -> token.length() == 2 ? number(token, 0, 99, 2) : Token.NONE;
                case YEAR -> token.length() == 4 && !counted(at) ? number(token, 1000, 2099, 4) : Token.NONE;
                case OLD -> number(token, 1, 4999, 4);
                case DECADE -> shape(token, Shape.DECADE);
                case ISO -> shape(token, Shape.ISO_DATE);
                case CLOCK -> token.value() < 2400 && token.value() % 100 < 60 ? shape(token, Shape.CLOCK) : Token.NONE;
                case HOUR -> number(token, 1, 12, 3);
                case DASH -> dash ? 0 : Token.NONE;
                case SLASH -> token.is("/") ? 0 : Token.NONE;
                case SPAN -> dash || words.has(Kind.TO, token) ? 0 : Token.NONE;
                case COMMA -> token.is(",") ? 0 : Token.NONE;
                case AD -> words.value(Kind.ERA, token.key()) == 1 ? 1 : Token.NONE;
                case CENTURY -> words.value(Kind.CENTURY, token.key());
                case MONTH -> token.capital() || smallMonths ? words.value(Kind.MONTH, key(token)) : Token.NONE;
                case ORDINAL ->
                    token.shape() == Shape.ORDINAL || (dottedOrdinals && token.shape() == Shape.NUMBER)
                            ? token.value()
                            : words.value(Kind.ORDINAL, token.key());
                case DAY_WORD -> token.shape() == Shape.WORD ? words.value(Kind.ORDINAL, token.key()) : Token.NONE;
                case DUAL -> number(token, 0, 99, 2);
                case NTH -> token.value() <= 31 ? shape(token, Shape.ORDINAL) : Token.NONE;
                case COUNT ->
                    token.shape() == Shape.NUMBER ? number(token, 1, 99, 2) : words.value(Kind.COUNT, token.key());
                case WORD -> words.value(element.kind(), token.key());
            };
        }

        private static String key(Token token) {
            return token.key().endsWith(".")
                    ? token.key().substring(0, token.key().length() - 1)
                    : token.key();
        }

        private static int shape(Token token, Shape shape) {
            return token.shape() == shape ? token.value() : Token.NONE;
        }

        private static int number(Token token, int least, int most, int digits) {
            boolean numeric =
                    token.shape() == Shape.NUMBER || (token.shape() == Shape.ORDINAL && digits == 2 && most == 31);
            boolean fits = numeric && token.value() >= least && token.value() <= most;
            return fits ? token.value() : Token.NONE;
        }

        /** Whether the number counts something: {@code 1200 men}. */
        private boolean counted(int at) {
            return at + 1 < tokens.size() && words.has(Kind.COUNTED, tokens.get(at + 1));
        }
    }
}
