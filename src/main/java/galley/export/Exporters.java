package galley.export;

import galley.plugin.Plugins;
import galley.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/** The exporters that are installed: ours and those of plug-ins, found the same way. */
public final class Exporters {
    private final Plugins<Exporter> found;

    private Exporters(Plugins<Exporter> found) {
        this.found = found;
    }

    /** The exporters that the class loader sees; a broken one is left out and told in {@link #diagnostics()}. */
    public static Exporters installed(ClassLoader loader) {
        return new Exporters(
                Plugins.of(Exporter.class, loader, exporter -> exporter.format().name()));
    }

    /** All exporters, ours first. */
    public List<Exporter> all() {
        return found.services();
    }

    /** What went wrong while looking for exporters. */
    public List<Diagnostic> diagnostics() {
        return found.diagnostics();
    }

    /** The exporter of the format of that name. */
    public Optional<Exporter> named(String format) {
        return all().stream()
                .filter(exporter -> exporter.format().name().equals(format))
                .findFirst();
    }
}
