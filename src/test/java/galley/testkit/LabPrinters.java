package galley.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * Printers made of programs: two of CUPS's own simulated ones ({@code ippeveprinter}), and a scheduler of CUPS with a
 * queue in front of each on request. All listen on free ports of this host alone, keep their files in a folder of their
 * own, and end with {@link #close}. Starting takes a second, so that one set serves a test class.
 *
 * <p>What a printer was really given is seen in {@link Lab#spooled} and {@link Lab#job}.
 */
public final class LabPrinters implements AutoCloseable {
    /** Prints in no time; without a command the simulated printer takes ten seconds for a job. */
    private static final String AT_ONCE = "/bin/true";

    private static final String PDF_FORMATS = "application/pdf,image/pwg-raster,image/urf,image/jpeg";
    private static final String RASTER_FORMATS = "image/pwg-raster,image/urf";

    private final Path folder;
    private final LabProcesses processes;
    private final Map<String, String> environment;
    private final Lab pdf;
    private final Lab raster;

    private LabPrinters(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.processes = new LabProcesses(folder);
        this.environment = bus();
        this.pdf = printer("LabPdf", PDF_FORMATS, AT_ONCE, "-2");
        this.raster = printer("LabRaster", RASTER_FORMATS, AT_ONCE, "-2");
    }

    /** Starts both printers; skips the test where the programs are missing, or fails it on CI. */
    public static LabPrinters start() throws IOException, InterruptedException {
        Programs.require("ippeveprinter", "ipptool", "dbus-daemon");
        Path folder = Files.createTempDirectory("galley-printers");
        LabProcesses.openToEveryone(folder);
        return new LabPrinters(folder);
    }

    /** Takes PDF, raster and JPEG; duplex and colour; its paper is US Letter unless a job says otherwise. */
    public Lab pdf() {
        return pdf;
    }

    /** Takes PWG Raster and Apple Raster alone; duplex and colour. */
    public Lab raster() {
        return raster;
    }

    /**
     * Starts another printer.
     *
     * @param formats media types with commas between
     * @param command the program that prints each job; what it writes like {@code STATE: +media-empty} to standard
     *     error becomes the printer's state
     * @param options more options of {@code ippeveprinter}
     */
    public Lab printer(String name, String formats, String command, String... options)
            throws IOException, InterruptedException {
        Path spool = Files.createDirectories(folder.resolve("spool-" + name));
        Path keys = Files.createDirectories(folder.resolve("keys-" + name));
        for (int attempt = 0; attempt < 3; attempt++) {
            int port = freePort();
            String program = Programs.find("ippeveprinter").orElseThrow().toString();
            // Without "-r off" it dies where no Avahi runs; without "-n" it listens on every network.
            List<String> line = new ArrayList<>(List.of(program, "-v", "-r", "off", "-n", "localhost", "-k"));
            line.addAll(List.of("-p", Integer.toString(port), "-d", spool.toString(), "-K", keys.toString()));
            line.addAll(List.of("-M", "Galley", "-m", name, "-s", "30,20", "-f", formats, "-c", command));
            line.addAll(Arrays.asList(options));
            line.add(name);
            Process process = processes.start(name, environment, line);
            if (LabProcesses.listens(process, port)) {
                return new Lab(name, port, spool, process);
            }
        }
        return Assertions.fail(name + " did not start: " + processes.log(name));
    }

    /**
     * Starts a scheduler of CUPS with one queue in front of each of the two printers; the PDF printer's is the default.
     */
    public LabQueues queues() throws IOException, InterruptedException {
        return LabQueues.start(folder.resolve("cups"), processes, List.of(pdf, raster));
    }

    /** Ends all that was started, and deletes its files. */
    @Override
    public void close() throws IOException {
        processes.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The printer ends at once where there is no system bus; one of our own serves it, and touches no system. */
    private Map<String, String> bus() throws IOException, InterruptedException {
        Path socket = folder.resolve("bus");
        String address = "unix:path=" + socket;
        processes.start("bus", Map.of(), List.of("dbus-daemon", "--session", "--nofork", "--address=" + address));
        LabProcesses.await("the bus", () -> Files.exists(socket));
        return Map.of("DBUS_SYSTEM_BUS_ADDRESS", address);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * One simulated printer.
     *
     * @param name what it is called
     * @param port where it listens
     * @param spool where it keeps what it was sent
     * @param process the program
     */
    public record Lab(String name, int port, Path spool, Process process) {
        /** Its address. */
        public String uri() {
            return "ipp://localhost:" + port + "/ipp/print";
        }

        /** Its address with encryption. */
        public String secureUri() {
            return "ipps://localhost:" + port + "/ipp/print";
        }

        /** The documents it was sent, oldest job first. */
        public List<Path> spooled() throws IOException {
            try (Stream<Path> files = Files.list(spool)) {
                return files.filter(file -> !file.toString().endsWith(".prn"))
                        .sorted(Comparator.comparingInt(Lab::job))
                        .toList();
            }
        }

        private static int job(Path file) {
            String name = file.getFileName().toString();
            return Integer.parseInt(name.substring(0, name.indexOf('-')));
        }

        /** What it was told with a job, attribute by attribute, as another program shows it. */
        public Map<String, String> job(int id) throws IOException, InterruptedException {
            return LabJob.attributes(uri(), id);
        }
    }
}
