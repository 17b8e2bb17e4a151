package galley.style;

import galley.source.SourceException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reference of style files, written from the constants of {@link Role} and {@link Property}. */
final class StyleReference {
    private StyleReference() {}

    /** The text of {@code styles/README.md}. */
    static String markdown() throws SourceException, IOException {
        Style base = Styles.shipped().load(Styles.BASE);
        return String.join("\n", intro(), head(), properties(base), roles(), faults());
    }

    private static String intro() {
        return String.format(
                Locale.ROOT,
                """
                # Styles

                A style says how a document looks; one file drives PDF and DOCX alike. These ship with galley:

                | name | for |
                |---|---|
                %s
                `galley --style NAME-OR-FILE` uses one, `galley styles show NAME` prints all its values, `galley styles new NAME`
                writes a file to begin with, and `galley styles check FILE` finds what is wrong with it.

                ## Write one

                ```yaml
                name: house
                description: our house style
                extends: brief
                colors:
                  accent: 5B1A2E
                page:
                  paper: letter
                  margin: [20mm, 22mm, 25mm, 22mm]
                body:
                  size: 11pt
                heading-1:
                  size: 16pt
                  leading: 17.5pt
                ```

                The keys of the file are *roles*: what a piece of text is. The keys below a role are *properties*: what can be set for
                it. A style has the values of the one that it `extends` (five deep at most), and its own over them. A role takes what it
                lacks from its parent role.

                * Lengths have a unit: `pt`, `mm`, `cm` or `in`.
                * Colours are six hexadecimal digits, `1F3864`, or a name from `colors`. A `#` begins a comment in YAML: leave it out, or
                  quote the colour. A style that changes a named colour changes it in every role that uses the name.
                * `margin` stands for the four margins: one length, or `[top, right, bottom, left]`.
                * Space above adds to space below. To keep the lines of both columns level, let space above, leading and space below of
                  a role together make a multiple of the `grid`.
                * The lower margin holds for documents that end well. Where less than a third of the last page would be filled, all pages
                  of a document are a line of the grid deeper, or up to a sixteenth less deep.
                * `extends: none` builds on nothing: `page`, `body` and `heading` must then set every property of theirs.
                * On other paper (`--paper`) a style keeps its columns and shares what is left among its margins. On paper too small for
                  them (A5) the margins shrink, and facts leave the side column for the text; on A3 everything grows with the sheet.
                * Anchors, aliases and tags of YAML are not taken.
                """,
                Styles.entries().stream()
                        .map(entry -> row("`" + entry.name() + "`", entry.description()))
                        .collect(Collectors.joining()));
    }

    private static String head() {
        return """
                ## Keys beside the roles

                | key | what it says |
                |---|---|
                """
                + StyleParser.HEAD.entrySet().stream()
                        .map(entry -> row("`" + entry.getKey() + "`", entry.getValue()))
                        .collect(Collectors.joining());
    }

    private static String properties(Style base) {
        return String.format(
                Locale.ROOT, """
                ## Properties

                Properties of `page`:

                %s
                Properties of every other role, `body` first of all; those of `heading` belong to headings alone:

                %s""", table(base, Role.PAGE), table(base, Role.BODY) + rows(base, Role.HEADING));
    }

    private static String table(Style base, Role scope) {
        return "| property | value | in `base` | what it sets |\n|---|---|---|---|\n" + rows(base, scope);
    }

    private static String rows(Style base, Role scope) {
        return Property.all().stream()
                .filter(property -> property.scope() == scope)
                .map(property -> row(base, property))
                .collect(Collectors.joining());
    }

    private static <T> String row(Style base, Property<T> property) {
        String set = property.write(base.get(property.scope(), property));
        String of = property.scope() == Role.HEADING ? " (of headings)" : "";
        return row("`" + property.key() + "`", property.expects(), "`" + set + "`", property.help() + of);
    }

    private static String roles() {
        return """
                ## Roles

                The Word style is the id of the paragraph or character style that the role becomes in a DOCX file.

                | role | takes from | Word style | what it is |
                |---|---|---|---|
                """
                + Arrays.stream(Role.values())
                        .map(role -> row(
                                "`" + role.key() + "`",
                                role.parent()
                                        .map(parent -> "`" + parent.key() + "`")
                                        .orElse("–"),
                                Optional.of(role.wordStyleId())
                                        .filter(id -> !id.isEmpty())
                                        .orElse("–"),
                                role.help()))
                        .collect(Collectors.joining());
    }

    private static String faults() {
        return """
                ## What is refused

                Every fault of a file is told in one run, with its line and column: unknown keys with the nearest known one, values of
                the wrong kind, a key given twice, a style that cannot be found, a loop of `extends`. Refused, too, is what could not be
                read on paper: text with a contrast under 4.5:1 to its ground (3:1 from 18pt, or bold from 14pt), a body under 8pt, any
                text under 6pt, a leading less than the size, margins that leave no room for text.

                Editors that know `yaml-language-server` complete keys and mark mistakes when a file begins with
                `# yaml-language-server: $schema=style.schema.json` and that schema lies beside it.

                This page and the schema are written by a test from the program's own list of roles and properties.
                """;
    }

    private static String row(String... cells) {
        return "| " + Arrays.stream(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | "))
                + " |\n";
    }
}
