package galley.export;

import java.util.List;

/**
 * A setting of one format, given as {@code --option csv.bom=false}.
 *
 * @param name its name after the format's: {@code bom}
 * @param values the values it may have; empty where any text will do
 * @param byDefault the value when nobody gives one
 * @param help one line for the command's help
 */
public record Option(String name, List<String> values, String byDefault, String help) {

    /** Takes a copy of the values. */
    public Option {
        values = List.copyOf(values);
    }

    /** A setting that is on or off. */
    public static Option onOff(String name, boolean byDefault, String help) {
        return new Option(name, List.of("true", "false"), Boolean.toString(byDefault), help);
    }
}
