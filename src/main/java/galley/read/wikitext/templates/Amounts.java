package galley.read.wikitext.templates;

import java.util.List;

/** Numbers that stand in several arguments. */
final class Amounts {
    private Amounts() {}

    /** <code>{{frac|1|2|3}}</code> is one and two thirds. */
    static String fraction(Call call) {
        List<String> parts = Values.positional(call);
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> "1⁄" + parts.get(0);
            case 2 -> parts.get(0) + "⁄" + parts.get(1);
            default -> parts.get(0) + " " + parts.get(1) + "⁄" + parts.get(2);
        };
    }

    /** <code>{{val|1.5|0.1|e=3|u=km}}</code> */
    static String value(Call call) {
        String number = Figures.grouped(Values.first(call, "1"));
        String second = Values.first(call, "2");
        String error = Values.isNumber(second.replace("(", "").replace(")", "")) ? second : "";
        String third = Values.first(call, "3");
        String power = Values.first(call, "e", "e10");
        String unit = Values.first(call, "u", "ul", "up", "upl");
        String per = Values.first(call, "per");
        String said = Values.first(call, "p") + number;
        boolean two = !error.isEmpty() && Values.isNumber(third);
        said += two
                ? " +" + error.replace("+", "") + "−" + third.replaceAll("[-−]", "")
                : error.isEmpty() ? "" : error.startsWith("(") ? error : " ± " + error;
        said += error.isEmpty() && !second.isEmpty() ? "&nbsp;" + second + raised(third) : "";
        said += power.isEmpty() ? "" : " × 10<sup>" + power + "</sup>";
        said += unit.isEmpty() ? "" : "&nbsp;" + unit + (per.isEmpty() ? "" : "/" + per);
        return said + Values.first(call, "s");
    }

    /** The power of a unit, as French pages give it: <code>{{unité|3|km|2}}</code>. */
    private static String raised(String power) {
        return power.isEmpty() ? "" : power.matches("[-−]?[0-9]") ? "<sup>" + power + "</sup>" : "&nbsp;" + power;
    }

    /** The sign or code of a currency and the amount. */
    static String money(Call call) {
        String amount = Values.first(call, "1");
        String unit = switch (call.name()) {
            case "us$", "usd" -> "US$";
            case "gbp", "£", "pound" -> "£";
            case "€", "eur", "euro" -> "€";
            case "inr", "indian rupee", "rupee" -> "₹";
            case "au$", "a$", "aud" -> "A$";
            case "c$", "ca$", "cad" -> "C$";
            case "yen", "jpy", "¥" -> "¥";
            default -> call.writtenName();
        };
        return unit + Figures.grouped(amount);
    }

    /** <code>{{url|example.org|text}}</code> */
    static String url(Call call) {
        String address = Values.first(call, "1", "url");
        if (address.isEmpty() || address.indexOf(' ') > 0 || address.indexOf('[') >= 0) {
            return address;
        }
        String whole = address.contains("//") ? address : "http://" + address;
        String text = Values.first(call, "2", "name");
        String shown = address.replaceFirst("^(?i)(https?:)?//", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
        return "[" + whole + " " + (text.isEmpty() ? shown : text) + "]";
    }

    /** <code>{{chem|H|2|O}}</code>: numbers are lowered. */
    static String chemical(Call call) {
        StringBuilder formula = new StringBuilder();
        for (String part : Values.positional(call)) {
            boolean number = part.matches("[0-9]+");
            boolean charge = part.matches("[0-9]*[+\u2212-]");
            formula.append(number ? "<sub>" : charge ? "<sup>" : "").append(part);
            formula.append(number ? "</sub>" : charge ? "</sup>" : "");
        }
        return formula.toString();
    }
}
