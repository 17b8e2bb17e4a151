package galley.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Styles written as style files: a whole one as it was resolved, and a first one for users to change. */
public final class StyleText {
    private StyleText() {}

    /**
     * A style with nothing left to look up, as a file that extends nothing; loading it gives an equal style. Page and
     * body have every property, other roles what sets them apart from the role they take the rest from.
     */
    public static String of(Style style) {
        String roles = Arrays.stream(Role.values())
                .map(role -> role(style, role))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return String.format(Locale.ROOT, """
                name: %s
                version: %s
                extends: none

                """, style.name(), StyleParser.VERSION) + roles;
    }

    /**
     * A style file to begin with: it extends {@code brief}, changes a little, and says in comments what else there is.
     *
     * @param name what the style is to be called; {@link #isName} must hold
     */
    public static String starter(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a style: " + name);
        }
        return String.format(Locale.ROOT, """
                # A style of your own: it looks like "brief" except for what is set here.
                # Lines that begin with # are comments; take the # away to use them.
                # "galley styles show brief" prints all there is to set, "galley styles check" finds mistakes.
                name: %s
                description: what it is for, in one line
                version: 1
                extends: brief # or plain, report, or another file in this folder

                # Colours by name: a change here reaches every role that uses the name. Six hexadecimal digits, without #.
                colors:
                  heading: 5B1A2E
                  accent: 5B1A2E
                  # tint: none

                page:
                  paper: a4 # %s
                  # margin: [20mm, 20mm, 25mm, 20mm] # top, right, bottom, left
                  # side-column: 0pt # one column
                  # folio: page x of y

                # body:
                #   font: Source Sans
                #   size: 11pt
                #   leading: 14pt
                #   align: left

                # heading-1:
                #   size: 16pt
                #   leading: 17.5pt
                """, name, String.join(", ", Property.PAPER.choices()));
    }

    /** Whether a style may be called so: lower-case letters, digits and hyphens, at most 60. */
    public static boolean isName(String text) {
        return StyleParser.isName(text);
    }

    private static String role(Style style, Role role) {
        List<String> lines = Property.all().stream()
                .filter(property -> property.fits(role))
                .flatMap(property -> line(style, role, property).stream())
                .toList();
        return lines.isEmpty() ? "" : role.key() + ":\n" + String.join("", lines);
    }

    private static <T> Optional<String> line(Style style, Role role, Property<T> property) {
        T value = style.get(role, property);
        Optional<Role> from = role.parent().filter(property::fits);
        boolean inherited =
                from.filter(parent -> style.get(parent, property).equals(value)).isPresent();
        return inherited
                ? Optional.empty()
                : Optional.of("  " + property.key() + ": " + scalar(property.write(value)) + "\n");
    }

    /** A value as a YAML scalar; in quotes where it could be taken for something else. */
    static String scalar(String value) {
        boolean plain =
                value.matches("[A-Za-z0-9.-][A-Za-z0-9 /%.-]*") && !value.startsWith("- ") && !value.endsWith(" ");
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
