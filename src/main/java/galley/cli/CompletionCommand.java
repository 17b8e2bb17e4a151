package galley.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code galley completion}: a script that lets bash and zsh complete galley's commands. */
@Command(
        name = "completion",
        description = {
            "Print a script that lets bash and zsh complete commands and options.",
            "",
            "  source <(galley completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(AutoComplete.bash("galley", spec.root().commandLine()));
        surroundings.out().print('\n');
        return ExitCode.DONE;
    }
}
