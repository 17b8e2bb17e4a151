package galley.plugin;

import galley.source.Diagnostic;
import galley.source.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * The services of one seam that could be loaded.
 *
 * @param services the services by order of the class path, one for each name
 * @param diagnostics one warning for each that is broken or has a name already taken
 * @param <S> the seam
 */
public record Plugins<S>(List<S> services, List<Diagnostic> diagnostics) {
    /** A broken provider file yields one error for each line; more than this many means that the loader is stuck. */
    private static final int MOST_FAULTS = 100;

    /** Takes copies. */
    public Plugins {
        services = List.copyOf(services);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Finds the services that a class loader sees. A broken one never stops the others.
     *
     * @param name what users know a service by; the first of a name wins
     */
    public static <S> Plugins<S> of(Class<S> seam, ClassLoader loader, Function<S, String> name) {
        Map<String, S> byName = new LinkedHashMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        Iterator<ServiceLoader.Provider<S>> providers =
                ServiceLoader.load(seam, loader).stream().iterator();
        boolean more = true;
        while (more && faults.size() < MOST_FAULTS) {
            try {
                Optional<S> service = next(providers);
                more = service.isPresent();
                service.ifPresent(found -> add(found, name.apply(found), byName, faults));
            } catch (ServiceConfigurationError | LinkageError e) {
                faults.add(Diagnostic.warning("X101", Place.UNKNOWN, "a plug-in was left out: " + e)
                        .withHint("remove or rebuild its jar"));
            }
        }
        return new Plugins<>(List.copyOf(byName.values()), faults);
    }

    private static <S> Optional<S> next(Iterator<ServiceLoader.Provider<S>> providers) {
        return providers.hasNext() ? Optional.of(providers.next().get()) : Optional.empty();
    }

    private static <S> void add(S service, String name, Map<String, S> byName, List<Diagnostic> faults) {
        S earlier = byName.putIfAbsent(name, service);
        if (earlier != null && earlier.getClass() != service.getClass()) {
            faults.add(Diagnostic.warning(
                    "X102",
                    Place.UNKNOWN,
                    "the plug-in " + service.getClass().getName() + " was left out: the name '" + name
                            + "' is taken by " + earlier.getClass().getName()));
        }
    }
}
