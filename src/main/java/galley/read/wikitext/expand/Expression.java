package galley.read.wikitext.expand;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Arithmetic as {@code #expr} does it: numbers, {@code + - * / ^ mod round}, comparisons, {@code and or not}. */
final class Expression {
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;
    private boolean wrong;

    private Expression(String text) {
        this.text = text.toLowerCase(Locale.ROOT).replace('\u2212', '-').replace("&minus;", "-");
    }

    /** The value; empty if it is no expression. */
    static Optional<Double> value(String text) {
        if (text.isBlank() || text.length() > 1000) {
            return Optional.empty();
        }
        Expression expression = new Expression(text);
        double value = expression.or();
        expression.blanks();
        boolean whole = expression.at == expression.text.length() && !expression.wrong;
        return whole && Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    /** A number with at most twelve significant digits, without needless zeros. */
    static String print(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean takes(String sign) {
        blanks();
        if (!text.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    private double or() {
        double value = and();
        while (takes("or")) {
            double other = and();
            value = value != 0 || other != 0 ? 1 : 0;
        }
        return value;
    }

    private double and() {
        double value = comparison();
        while (takes("and")) {
            double other = comparison();
            value = value != 0 && other != 0 ? 1 : 0;
        }
        return value;
    }

    private double comparison() {
        double value = rounding();
        while (!wrong) {
            if (takes("<=")) {
                value = value <= rounding() ? 1 : 0;
            } else if (takes(">=")) {
                value = value >= rounding() ? 1 : 0;
            } else if (takes("<>") || takes("!=")) {
                value = Double.compare(value, rounding()) != 0 ? 1 : 0;
            } else if (takes("<")) {
                value = value < rounding() ? 1 : 0;
            } else if (takes(">")) {
                value = value > rounding() ? 1 : 0;
            } else if (takes("=")) {
                value = Double.compare(value, rounding()) == 0 ? 1 : 0;
            } else {
                return value;
            }
        }
        return value;
    }

    private double rounding() {
        double value = sum();
        while (takes("round")) {
            int places = (int) Math.max(-15, Math.min(15, sum()));
            value = Double.isFinite(value)
                    ? new BigDecimal(value)
                            .setScale(places, RoundingMode.HALF_UP)
                            .doubleValue()
                    : value;
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (!wrong) {
            if (takes("+")) {
                value += product();
            } else if (takes("-")) {
                value -= product();
            } else {
                return value;
            }
        }
        return value;
    }

    private double product() {
        double value = power();
        while (!wrong) {
            if (takes("*")) {
                value *= power();
            } else if (takes("/") || takes("div")) {
                value /= power();
            } else if (takes("mod")) {
                value = (long) value % (double) (long) power();
            } else {
                return value;
            }
        }
        return value;
    }

    private double power() {
        double value = unary();
        while (takes("^")) {
            value = Math.pow(value, unary());
        }
        return value;
    }

    private double unary() {
        if (++depth > DEEPEST) {
            wrong = true;
            return 0;
        }
        double value = signed();
        depth--;
        return value;
    }

    private double signed() {
        if (takes("-")) {
            return -unary();
        }
        if (takes("+")) {
            return unary();
        }
        if (takes("not")) {
            return unary() != 0 ? 0 : 1;
        }
        for (String function : new String[] {"abs", "floor", "ceil", "trunc"}) {
            if (takes(function)) {
                return apply(function, unary());
            }
        }
        return operand();
    }

    private static double apply(String function, double value) {
        return switch (function) {
            case "abs" -> Math.abs(value);
            case "floor" -> Math.floor(value);
            case "ceil" -> Math.ceil(value);
            default -> value < 0 ? Math.ceil(value) : Math.floor(value);
        };
    }

    private double operand() {
        if (takes("(")) {
            double value = or();
            wrong |= !takes(")");
            return value;
        }
        if (takes("pi")) {
            return Math.PI;
        }
        blanks();
        int start = at;
        while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.parseDouble(text.substring(start, at));
        } catch (NumberFormatException e) {
            wrong = true;
            return 0;
        }
    }
}
