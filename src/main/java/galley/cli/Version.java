package galley.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; classes that were never packed have none. */
final class Version implements IVersionProvider {
    /** The number alone; empty for classes that were never packed. */
    static Optional<String> number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
        return new String[] {"galley " + number().orElse("(unpacked)")};
    }
}
