package galley.print.ipp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Something at a port that takes connections and does with them as a test likes, HTTP or not. */
final class RawPrinter implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> sockets = new ArrayList<>();

    /** Bytes that were written to all connections. */
    final AtomicLong written = new AtomicLong();

    /** What is done with a connection. */
    @FunctionalInterface
    interface Behaviour {
        void with(InputStream in, OutputStream out) throws IOException;
    }

    RawPrinter(Behaviour behaviour) throws IOException {
        threads.execute(() -> listen(behaviour));
    }

    String uri() {
        return "ipp://localhost:" + listener.getLocalPort() + "/ipp/print";
    }

    private void listen(Behaviour behaviour) {
        try {
            while (true) {
                Socket socket = listener.accept();
                synchronized (sockets) {
                    sockets.add(socket);
                }
                threads.execute(() -> serve(socket, behaviour));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket, Behaviour behaviour) {
        try (socket) {
            behaviour.with(socket.getInputStream(), new Counting(socket.getOutputStream()));
        } catch (IOException gone) {
            // The client had enough.
        }
    }

    /** Reads the head of a request. */
    static void readHead(InputStream in) throws IOException {
        int[] last = new int[4];
        int at = 0;
        while (!(last[at % 4] == '\r'
                && last[(at + 1) % 4] == '\n'
                && last[(at + 2) % 4] == '\r'
                && last[(at + 3) % 4] == '\n')) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            last[at % 4] = next;
            at++;
        }
    }

    private final class Counting extends OutputStream {
        private final OutputStream out;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            written.incrementAndGet();
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            written.addAndGet(length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        synchronized (sockets) {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        threads.shutdownNow();
    }
}
