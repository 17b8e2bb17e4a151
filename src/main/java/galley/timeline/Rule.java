package galley.timeline;

import galley.timeline.Token.Shape;
import galley.timeline.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One pattern of tokens that may say when.
 *
 * @param makes what comes of it
 * @param elements its elements, in order; few, so that trying all ways through optional ones is cheap
 */
record Rule(Makes makes, List<Element> elements) {

    /** What a rule makes. */
    enum Makes {
        DATE,
        RANGE,
        JOINED,
        BARE,
        STEP,
        VAGUE,
        CLOCK,
        NONE
    }

    /**
     * One element: a shape or class of word, or literal words.
     *
     * @param name the shape or class; empty for literals
     * @param literals the words, where it is literal
     * @param which 0 to fill the first date, 1 the second
     * @param optional whether it may be missing
     */
    record Element(String name, List<String> literals, int which, boolean optional) {

        static Element parse(String written) {
            boolean optional = written.endsWith("?");
            String bare = optional ? written.substring(0, written.length() - 1) : written;
            if (bare.startsWith("'")) {
                return new Element("", Arrays.asList(bare.replace("'", "").split("\\|", -1)), 0, optional);
            }
            boolean second = bare.endsWith("2");
            return new Element(
                    second ? bare.substring(0, bare.length() - 1) : bare, List.of(), second ? 1 : 0, optional);
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
        private final List<Token> tokens;
        private final Vocabulary words;

        Matcher(List<Token> tokens, Vocabulary words) {
            this.tokens = tokens;
            this.words = words;
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
            for (Element element : rule.elements()) {
                if (accept(element, at) != Token.NONE) {
                    return true;
                }
                if (!element.optional()) {
                    return false;
                }
            }
            return false;
        }

        /** The token after the longest match of the rule, its slots filled; a match's {@code to} is -1 for none. */
        Match longest(Rule rule, int from) {
            return match(rule, from, 0, from, new Slots());
        }

        private Match match(Rule rule, int from, int element, int at, Slots slots) {
            if (element == rule.elements().size()) {
                return new Match(rule, from, at, slots);
            }
            Element next = rule.elements().get(element);
            Match best = new Match(rule, from, -1, slots);
            int taken = at < tokens.size() ? accept(next, at) : Token.NONE;
            if (taken != Token.NONE) {
                Slots filled = slots.copy();
                fill(filled, next, taken, at);
                best = match(rule, from, element + 1, at + 1, filled);
            }
            if (next.optional()) {
                Match without = match(rule, from, element + 1, at, slots);
                best = without.to() > best.to() ? without : best;
            }
            return best;
        }

        private static void fill(Slots slots, Element element, int value, int at) {
            for (Slots.Name name : Slots.Name.values()) {
                if (name.name().equalsIgnoreCase(element.name().equals("units") ? "unit" : element.name())) {
                    slots.put(name, element.which(), value, at);
                }
            }
            if (element.name().equals("ad")) {
                slots.put(Slots.Name.ERA, element.which(), 1, at);
            }
        }

        private int accept(Element element, int at) {
            Token token = tokens.get(at);
            if (!element.literals().isEmpty()) {
                return element.literals().contains(token.key()) ? 0 : Token.NONE;
            }
            return switch (element.name()) {
                case "day" -> number(token, 1, 31, 2);
                case "short" -> token.length() == 2 ? number(token, 0, 99, 2) : Token.NONE;
                case "year" -> token.length() == 4 && !counted(at) ? number(token, 1000, 2099, 4) : Token.NONE;
                case "old" -> number(token, 1, 4999, 4);
                case "decade" -> shape(token, Shape.DECADE);
                case "iso" -> shape(token, Shape.ISO_DATE);
                case "clock" ->
                    token.value() < 2400 && token.value() % 100 < 60 ? shape(token, Shape.CLOCK) : Token.NONE;
                case "dash" -> token.shape() == Shape.DASH ? 0 : Token.NONE;
                case "slash" -> token.is("/") ? 0 : Token.NONE;
                case "span" -> token.shape() == Shape.DASH || words.has(Kind.TO, token) ? 0 : Token.NONE;
                case "span|slash" ->
                    token.shape() == Shape.DASH || token.is("/") || words.has(Kind.TO, token) ? 0 : Token.NONE;
                case "dash|slash" -> token.shape() == Shape.DASH || token.is("/") ? 0 : Token.NONE;
                case "comma" -> token.is(",") ? 0 : Token.NONE;
                case "ad" -> words.value(Kind.ERA, token.key()) == 1 ? 1 : Token.NONE;
                case "century" -> token.is("century") || token.is("centuries") ? 1 : Token.NONE;
                case "month" -> token.capital() ? words.value(Kind.MONTH, key(token)) : Token.NONE;
                case "ordinal" ->
                    token.shape() == Shape.ORDINAL ? token.value() : words.value(Kind.ORDINAL, token.key());
                case "count" ->
                    token.shape() == Shape.NUMBER ? number(token, 1, 99, 2) : words.value(Kind.COUNT, token.key());
                default -> words.value(Kind.named(element.name()), token.key());
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
