package galley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user in a folder of their own, typing commands: each is run in this process, its streams kept. */
public final class Session {
    private final Path folder;
    private boolean terminal;
    private Map<String, String> environment = Map.of();
    private Optional<Path> home = Optional.empty();
    private byte[] in = new byte[0];

    /** A user in a folder, without a terminal. */
    public Session(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a command.
     *
     * @param code its exit code
     * @param bytes its standard output
     * @param err its standard error
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Result(int code, byte[] bytes, String err) {
        /** Standard output as text. */
        public String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    Session atTerminal() {
        terminal = true;
        return this;
    }

    Session with(String variable, String value) {
        environment = Map.of(variable, value);
        return this;
    }

    Session installedIn(Path place) {
        home = Optional.of(place);
        return this;
    }

    Session given(String standardInput) {
        in = standardInput.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Runs a command to its end. */
    public Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                environment,
                folder,
                home);
        int code = Main.run(List.of(arguments), surroundings);
        return new Result(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
}
