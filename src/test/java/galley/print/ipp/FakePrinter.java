package galley.print.ipp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Message;
import galley.print.ipp.message.MessageReader;
import galley.print.ipp.message.MessageWriter;
import galley.print.ipp.message.StatusCode;
import galley.print.ipp.message.Tag;
import galley.print.ipp.message.Value;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/** A printer that answers as a test likes, on a free port of this host. */
final class FakePrinter implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final boolean secure;

    /** The requests it was sent, oldest first. */
    final List<Message> requests = Collections.synchronizedList(new ArrayList<>());

    /** Who sent them: one address for each connection. */
    final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();

    private FakePrinter(HttpServer server, boolean secure, UnaryOperator<byte[]> answers) {
        this.server = server;
        this.secure = secure;
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    /** Answers messages with messages. */
    static FakePrinter speaking(UnaryOperator<Message> answers) throws IOException {
        return sending(request -> MessageWriter.write(answers.apply(read(request))));
    }

    /** Answers bytes with bytes. */
    static FakePrinter sending(UnaryOperator<byte[]> answers) throws IOException {
        return new FakePrinter(HttpServer.create(anyPort(), 0), false, answers);
    }

    /** Encrypts, with the key of a context. */
    static FakePrinter encrypting(SSLContext context, UnaryOperator<Message> answers, int port) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new FakePrinter(server, true, request -> MessageWriter.write(answers.apply(read(request))));
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String uri() {
        return (secure ? "ipps" : "ipp") + "://localhost:" + port() + "/ipp/print";
    }

    List<Integer> operations() {
        return requests.stream().map(Message::code).toList();
    }

    private void answer(HttpExchange exchange, UnaryOperator<byte[]> answers) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            requests.add(read(request));
            connections.add(exchange.getRemoteAddress());
            byte[] bytes = answers.apply(request);
            exchange.getResponseHeaders().add("Content-Type", "application/ipp");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Message read(byte[] request) {
        try {
            return MessageReader.read(request);
        } catch (MessageReader.MalformedException fault) {
            throw new AssertionError("our own requests are sound", fault);
        }
    }

    /** An answer with attributes of a printer. */
    static Message printer(Attribute... attributes) {
        return answer(StatusCode.OK, Tag.PRINTER_ATTRIBUTES, attributes);
    }

    /** An answer with one group of attributes. */
    static Message answer(int status, int tag, Attribute... attributes) {
        return new Message(
                0x0200,
                status,
                1,
                List.of(
                        new Message.Group(
                                Tag.OPERATION_ATTRIBUTES,
                                new Attributes(List.of(Attribute.words(Tag.CHARSET, "attributes-charset", "utf-8")))),
                        new Message.Group(tag, new Attributes(Arrays.asList(attributes)))));
    }

    /** An answer with the state of a job. */
    static Message job(int status, int id, JobPhase phase) {
        return answer(
                status,
                Tag.JOB_ATTRIBUTES,
                Attribute.of("job-id", Value.integer(id)),
                Attribute.of("job-state", Value.enumeration(phase.number)));
    }

    /** What a job is told to be. */
    enum JobPhase {
        PROCESSING(5),
        COMPLETED(9);

        private final int number;

        JobPhase(int number) {
            this.number = number;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
