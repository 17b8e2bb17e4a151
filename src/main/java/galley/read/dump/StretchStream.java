package galley.read.dump;

import galley.read.dump.Packing.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A stretch of a dump as a dump of its own: what stands before the first page of all, the pages that begin in the
 * streams of the stretch, and an end. A page that goes on into streams of the next stretch is read to its end there.
 */
final class StretchStream {
    private static final String END = "</mediawiki>\n";

    private StretchStream() {}

    static Unpacked open(Path file, Stretch stretch) throws IOException {
        Streams streams = new Streams(file);
        long size = Files.size(file);
        long from = stretch.from() == 0 ? 0 : streams.next(stretch.from());
        long to = stretch.to() >= size ? size : streams.next(stretch.to());
        CountedStream own = streams.packed(from, to);
        CountedStream behind = streams.packed(to, size);
        Closeable both = () -> {
            own.close();
            behind.close();
        };
        try {
            boolean first = from == 0;
            byte[] header = first ? new byte[0] : streams.header();
            InputStream next = Streams.unpacked(behind);
            Pages pages = new Pages(new UntilMark(Streams.unpacked(own), UntilMark.PAGE), next, first);
            UntilMark last = new UntilMark(next, UntilMark.PAGE);
            List<Piece> pieces = List.of(
                    () -> new ByteArrayInputStream(header),
                    pages::open,
                    () -> pages.any ? last : InputStream.nullInputStream(),
                    () -> text(!pages.any || last.found() ? END : ""));
            return new Unpacked(new Pieces(pieces), own::progress, both);
        } catch (IOException | RuntimeException e) {
            both.close();
            throw e;
        }
    }

    /** The pages that begin in the stretch, as far as its own streams hold them. */
    private static final class Pages {
        private final UntilMark own;
        private final InputStream next;
        private final boolean whole;
        private boolean any;

        /**
         * Pages of some streams.
         *
         * @param next what follows those
         * @param whole whether they begin with the dump
         */
        Pages(UntilMark own, InputStream next, boolean whole) {
            this.own = own;
            this.next = next;
            this.whole = whole;
        }

        /** Passes over the end of a page that began before; here a fault of the packing is met like any later one. */
        InputStream open() throws IOException {
            any = whole || own.pass() || own.isCompletedBy(next);
            if (!any) {
                return InputStream.nullInputStream();
            }
            byte[] mark = whole ? new byte[0] : UntilMark.PAGE;
            return new Pieces(List.of(() -> new ByteArrayInputStream(mark), own::rest));
        }
    }

    /** Some streams of whole pages as a dump of their own. */
    static Unpacked open(Path file, List<Long> offsets) throws IOException {
        Streams streams = new Streams(file);
        byte[] header = streams.header();
        List<Closeable> opened = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(() -> new ByteArrayInputStream(header));
        for (long offset : offsets) {
            pieces.add(() -> {
                CountedStream packed = streams.packed(offset, streams.next(offset + 1));
                opened.add(packed);
                // The last stream of a dump may hold its end.
                return new UntilMark(Streams.unpacked(packed), UntilMark.END);
            });
        }
        pieces.add(() -> text(END));
        Closeable all = () -> {
            for (Closeable stream : opened) {
                stream.close();
            }
        };
        return new Unpacked(new Pieces(pieces), () -> (double) opened.size() / offsets.size(), all);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What is read after something else. */
    @FunctionalInterface
    private interface Piece {
        InputStream open() throws IOException;
    }

    /** One stream behind the other, each asked for when the one before it has ended. */
    private static final class Pieces extends InputStream {
        private final Iterator<Piece> left;
        private InputStream current = InputStream.nullInputStream();

        Pieces(List<Piece> pieces) {
            this.left = pieces.iterator();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = current.read(bytes, offset, length);
            while (got < 0 && left.hasNext()) {
                current = left.next().open();
                got = current.read(bytes, offset, length);
            }
            return got;
        }
    }
}
