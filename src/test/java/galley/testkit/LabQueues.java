package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;

/**
 * A scheduler of CUPS that nobody else sees, with queues in front of simulated printers.
 *
 * @param port where it listens
 */
public record LabQueues(int port) {
    private static final String SCHEDULER = "/usr/sbin/cupsd";
    private static final String ADMINISTRATOR = "/usr/sbin/lpadmin";

    private static final String CUPSD_CONF = """
            LogLevel debug
            MaxLogSize 0
            Listen 127.0.0.1:@PORT@
            Listen [::1]:@PORT@
            Browsing No
            BrowseLocalProtocols none
            WebInterface No
            DefaultAuthType None
            PreserveJobFiles Yes
            PreserveJobHistory Yes
            ErrorPolicy abort-job
            <Location />
              Order allow,deny
              Allow 127.0.0.1
              Allow [::1]
            </Location>
            <Policy default>
              <Limit All>
                Order deny,allow
                AuthType None
              </Limit>
            </Policy>
            """;

    private static final String CUPS_FILES_CONF = """
            SystemGroup root lpadmin
            User lp
            Group lp
            AccessLog @FOLDER@/log/access_log
            ErrorLog @FOLDER@/log/error_log
            PageLog @FOLDER@/log/page_log
            CacheDir @FOLDER@/cache
            StateDir @FOLDER@/run
            RequestRoot @FOLDER@/spool
            TempDir @FOLDER@/spool/tmp
            ServerRoot @FOLDER@/etc
            ServerKeychain @FOLDER@/etc/ssl
            ServerBin /usr/lib/cups
            DataDir /usr/share/cups
            FileDevice Yes
            Sandboxing relaxed
            """;

    static LabQueues start(Path folder, LabProcesses processes, List<LabPrinters.Lab> printers)
            throws IOException, InterruptedException {
        Programs.requireFile(SCHEDULER, "cups-daemon");
        Programs.requireFile(ADMINISTRATOR, "cups-client");
        Programs.requireFile("/usr/lib/cups/filter/pdftopdf", "cups-filters");
        for (String name : List.of("cache", "log", "run/certs", "spool/tmp", "etc/ssl", "etc/ppd")) {
            Files.createDirectories(folder.resolve(name));
        }
        int port = LabPrinters.freePort();
        Path conf = folder.resolve("etc/cupsd.conf");
        Path files = folder.resolve("etc/cups-files.conf");
        Files.writeString(conf, CUPSD_CONF.replace("@PORT@", Integer.toString(port)), UTF_8);
        Files.writeString(files, CUPS_FILES_CONF.replace("@FOLDER@", folder.toString()), UTF_8);
        Process scheduler = processes.start(
                "cupsd", Map.of(), List.of(SCHEDULER, "-f", "-c", conf.toString(), "-s", files.toString()));
        if (!LabProcesses.listens(scheduler, port)) {
            Assertions.fail("cupsd did not start: " + processes.log("cupsd"));
        }
        LabQueues queues = new LabQueues(port);
        for (LabPrinters.Lab printer : printers) {
            queues.add(printer);
        }
        queues.administer("-d", printers.get(0).name());
        return queues;
    }

    /** The server as the variable {@code CUPS_SERVER} names it. */
    public String server() {
        return "localhost:" + port;
    }

    /** The address of a queue. */
    public String uri(String queue) {
        return "ipp://" + server() + "/printers/" + queue;
    }

    /** What a queue was told with a job, attribute by attribute, as another program shows it. */
    public Map<String, String> job(String queue, int id) throws IOException, InterruptedException {
        return LabJob.attributes(uri(queue), id);
    }

    private void add(LabPrinters.Lab printer) throws IOException, InterruptedException {
        administer(
                "-p", printer.name(), "-E", "-v", printer.uri(), "-m", "everywhere", "-o", "printer-is-shared=false");
    }

    private void administer(String... arguments) throws IOException, InterruptedException {
        String[] line = new String[arguments.length + 3];
        line[0] = ADMINISTRATOR;
        line[1] = "-h";
        line[2] = server();
        System.arraycopy(arguments, 0, line, 3, arguments.length);
        Programs.Output output = Programs.run(Duration.ofMinutes(1), line);
        Assertions.assertEquals(0, output.exitCode(), output.err());
    }
}
