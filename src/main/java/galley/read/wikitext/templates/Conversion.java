package galley.read.wikitext.templates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quantity in two units: {@code 1,800 m (2,000 yd)}. Rounded as {@code Module:Convert} does: as precisely as the
 * number given, and to two significant digits at least.
 */
final class Conversion implements Printer {
    private static final Set<String> RANGES =
            Set.of("-", "–", "to", "and", "or", "x", "by", "to(-)", "+", "±", "*", "and(-)", "xx");

    /** An inch in metres. */
    private static final double INCH = 0.0254;

    /** What a call asks for. */
    private record Request(List<String> numbers, List<String> joints, List<String> units, Optional<Integer> places) {}

    @Override
    public String print(Call call) {
        Request request = request(call);
        if (request.numbers().isEmpty() || request.units().isEmpty()) {
            call.tell(Loss.FAULTY, "");
            return String.join(" ", Values.positional(call));
        }
        Optional<Unit> from = Unit.of(request.units().get(0));
        if (from.isEmpty()) {
            call.tell(Loss.SHORTENED, "");
            return given(request) + " " + request.units().get(0);
        }
        String codes =
                request.units().size() > 1 ? request.units().get(1) : from.get().other();
        boolean adjective = call.value("adj").orElse("").matches("on|mid|pre");
        String first = withUnit(given(request), from.get(), adjective);
        String second = others(codes, request, from.get(), call);
        return second.isEmpty() ? first : arranged(first, second, call);
    }

    private static String arranged(String first, String second, Call call) {
        return switch (Values.first(call, "disp", "order")) {
            case "flip" -> second + " (" + first + ")";
            case "or" -> first + " or " + second;
            case "output only", "out", "output" -> second;
            case "number" -> second.replaceAll("&nbsp;.*", "");
            default ->
                Values.first(call, "order").equals("flip") ? second + " (" + first + ")" : first + " (" + second + ")";
        };
    }

    /** The quantity in other units, whose codes stand side by side. */
    private static String others(String codes, Request request, Unit from, Call call) {
        List<String> others = new ArrayList<>();
        for (String code : codes.split(" +", -1)) {
            if (code.equals("ftin") && from.kind().equals("length")) {
                others.add(feetAndInches(request, from));
                continue;
            }
            Unit.of(code)
                    .filter(to -> to.kind().equals(from.kind()))
                    .ifPresent(to -> others.add(withUnit(converted(request, from, to, call), to, false)));
        }
        return String.join("; ", others);
    }

    private static String feetAndInches(Request request, Unit from) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < request.numbers().size(); i++) {
            long inches = Math.round(value(request.numbers().get(i)) * from.factor() / INCH);
            said.append(i == 0 ? "" : joint(request.joints().get(i - 1)));
            said.append(Figures.grouped(Long.toString(inches / 12))).append("&nbsp;ft ");
            said.append(inches % 12).append("&nbsp;in");
        }
        return said.toString();
    }

    private static Request request(Call call) {
        List<String> numbers = new ArrayList<>();
        List<String> joints = new ArrayList<>();
        List<String> units = new ArrayList<>();
        Optional<Integer> places = Optional.empty();
        for (String value : Values.positional(call)) {
            boolean number = Values.isNumber(value) || value.matches("[-\u2212]?[0-9]+([+ ][0-9]+)?/[0-9]+");
            if (units.isEmpty() && number && numbers.size() == joints.size()) {
                numbers.add(value);
            } else if (units.isEmpty() && RANGES.contains(value)) {
                joints.add(value);
            } else if (number && value.length() < 4) {
                places = Optional.of((int) value(value));
            } else if (units.size() < 2) {
                units.add(value);
            }
        }
        return new Request(numbers, joints, units, places);
    }

    private static String withUnit(String number, Unit unit, boolean adjective) {
        if (adjective) {
            return number + "-" + unit.name();
        }
        boolean tight = unit.symbol().startsWith("°") && unit.symbol().length() == 1;
        return number + (tight ? "" : "&nbsp;") + unit.symbol();
    }

    private static String given(Request request) {
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < request.numbers().size(); i++) {
            given.append(i == 0 ? "" : joint(request.joints().get(i - 1)));
            given.append(
                    Figures.grouped(request.numbers().get(i).replace('+', ' ')).replace('-', '\u2212'));
        }
        return given.toString();
    }

    private static String joint(String written) {
        return switch (written) {
            case "-", "–", "to(-)", "and(-)" -> "–";
            case "x", "xx", "*" -> " × ";
            default -> " " + written + " ";
        };
    }

    /** The numbers of a range are rounded alike: as the most precise of them. */
    private static String converted(Request request, Unit from, Unit to, Call call) {
        Optional<Integer> places = request.places()
                .or(() -> request.numbers().stream()
                        .map(number -> places(number, from, to))
                        .max(Integer::compare));
        StringBuilder converted = new StringBuilder();
        for (int i = 0; i < request.numbers().size(); i++) {
            converted.append(i == 0 ? "" : joint(request.joints().get(i - 1)));
            converted.append(converted(request.numbers().get(i), places.orElse(0), from, to, call));
        }
        return converted.toString();
    }

    private static String converted(String number, int wanted, Unit from, Unit to, Call call) {
        double result = converted(value(number), from, to);
        int places = wanted;
        String digits = Values.first(call, "sigfig");
        if (digits.matches("[1-9]") && result != 0) {
            places = Integer.parseInt(digits) - 1 - (int) Math.floor(Math.log10(Math.abs(result)));
        }
        BigDecimal rounded = new BigDecimal(result).setScale(Math.min(places, 12), RoundingMode.HALF_UP);
        return Figures.grouped(rounded.toPlainString()).replace('-', '\u2212');
    }

    private static double converted(double given, Unit from, Unit to) {
        boolean temperature = from.kind().equals("temperature");
        return temperature ? temperature(given, from, to) : given * from.factor() / to.factor();
    }

    private static int places(String number, Unit from, Unit to) {
        double given = value(number);
        boolean temperature = from.kind().equals("temperature");
        return temperature ? Math.max(0, precision(number)) : places(number, given, converted(given, from, to));
    }

    private static double temperature(double given, Unit from, Unit to) {
        double kelvin = switch (from.symbol()) {
            case "°C" -> given + 273.15;
            case "°F" -> (given + 459.67) / 1.8;
            default -> given;
        };
        return switch (to.symbol()) {
            case "°C" -> kelvin - 273.15;
            case "°F" -> kelvin * 1.8 - 459.67;
            default -> kelvin;
        };
    }

    /** Digits behind the decimal point; negative for zeros at the end of a whole number. */
    private static int places(String number, double given, double result) {
        if (given == 0 || result == 0) {
            return 0;
        }
        double adjustment = Math.log10(Math.abs(given / result)) + 0.02;
        int least = 1 - (int) Math.floor(Math.log10(Math.abs(result)) + 1e-14);
        return Math.max((int) Math.floor(precision(number) + adjustment), least);
    }

    private static int precision(String number) {
        String digits = number.replace(",", "");
        int slash = digits.indexOf('/');
        if (slash > 0) {
            return 1;
        }
        int point = digits.indexOf('.');
        if (point >= 0) {
            return digits.length() - point - 1;
        }
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return -zeros;
    }

    private static double value(String number) {
        String plain = number.replace(",", "").replace('\u2212', '-');
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return Double.parseDouble(plain);
        }
        int part = Math.max(plain.indexOf('+'), plain.indexOf(' '));
        double whole = part < 0 ? 0 : Double.parseDouble(plain.substring(0, part));
        double above = Double.parseDouble(plain.substring(part + 1, slash));
        return whole + above / Double.parseDouble(plain.substring(slash + 1));
    }
}
