package galley.cli;

import galley.source.Source;
import galley.style.Presentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The house whose look a report takes: the short form of the setting {@code docx.template}. */
final class TemplateOption {
    private static final String SETTING = "docx.template";
    /** Templates with logos and typefaces have a megabyte or two. */
    private static final long MOST_BYTES = 50_000_000;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "A DOCX or DOTX whose styles, page, heads and feet the report takes (DOCX).")
    private Optional<String> template = Optional.empty();

    /** The settings given, with what the short form asks for; refuses what cannot be had together. */
    Map<String, String> with(Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>(given);
        template.ifPresent(file -> {
            String stated = all.getOrDefault(SETTING, file);
            if (!stated.equals(file)) {
                throw new Stop(
                        ExitCode.WRONG_USAGE,
                        "--template " + file + " and --option " + SETTING + "=" + stated + " ask for different files",
                        "leave one of them out");
            }
            all.put(SETTING, file);
        });
        return all;
    }

    /** The wishes with the bytes of the template that the settings name. */
    static Presentation read(Presentation wishes, Map<String, String> settings, Surroundings surroundings) {
        String file = settings.getOrDefault(SETTING, "");
        if (file.isEmpty()) {
            return wishes;
        }
        try {
            Path path = surroundings.path(file);
            if (Files.size(path) > MOST_BYTES) {
                throw unreadable(file, "it is larger than any template");
            }
            return wishes.like(Source.of(file, Files.readAllBytes(path)));
        } catch (IOException e) {
            throw unreadable(file, "there is no such file, or it may not be read");
        } catch (InvalidPathException e) {
            throw unreadable(file, "no file can have such a name");
        }
    }

    private static Stop unreadable(String file, String reason) {
        return new Stop(ExitCode.WRONG_USAGE, "the template '" + file + "' cannot be read: " + reason, "");
    }
}
