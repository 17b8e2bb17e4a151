package galley.read.dump;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleSupplier;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How a dump is packed, told by the first bytes of the file whatever its name. */
enum Packing {
    BZIP2('B', 'Z', 'h'),
    GZIP(0x1F, 0x8B),
    SEVEN_ZIP('7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
    XZ(0xFD, '7', 'z', 'X', 'Z', 0),
    ZSTANDARD(0x28, 0xB5, 0x2F, 0xFD),
    NONE();

    /** What an unpacker may take for its dictionary. The dumps of Wikimedia ask for 24 MB at most. */
    private static final int MOST_KILOBYTES = 200_000;

    private static final int BUFFER = 1 << 16;

    private final int[] signature;

    Packing(int... signature) {
        this.signature = signature;
    }

    /**
     * The unpacked bytes of a file.
     *
     * @param bytes the bytes
     * @param progress how much of the file was read, from 0 to 1
     * @param file what is closed at the end
     */
    record Unpacked(InputStream bytes, DoubleSupplier progress, Closeable file) {}

    static Packing of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(8));
        }
    }

    private static Packing of(byte[] beginning) {
        for (Packing packing : values()) {
            if (packing.begins(beginning)) {
                return packing;
            }
        }
        return NONE;
    }

    private boolean begins(byte[] beginning) {
        boolean same = beginning.length >= signature.length;
        for (int i = 0; same && i < signature.length; i++) {
            same = (beginning[i] & 0xFF) == signature[i];
        }
        return same;
    }

    /** Opens a file packed in this way. */
    Unpacked open(Path file) throws IOException {
        if (this == SEVEN_ZIP) {
            return sevenZip(file);
        }
        CountedStream counted = new CountedStream(Files.newInputStream(file), Math.max(1, Files.size(file)));
        try {
            return new Unpacked(unpack(new BufferedInputStream(counted, BUFFER)), counted::progress, counted);
        } catch (IOException | RuntimeException e) {
            counted.close();
            throw e;
        }
    }

    /** All streams of a file one after the other: bzip2 and gzip dumps may have thousands. */
    private InputStream unpack(InputStream in) throws IOException {
        return switch (this) {
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case GZIP -> new GZIPInputStream(in, BUFFER);
            case XZ ->
                XZCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(MOST_KILOBYTES)
                        .get();
            case ZSTANDARD -> new ZstdCompressorInputStream(in);
            case SEVEN_ZIP, NONE -> in;
        };
    }

    /** The first file in the archive, which in a dump is the only one. */
    private static Unpacked sevenZip(Path file) throws IOException {
        SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MOST_KILOBYTES)
                .get();
        for (SevenZArchiveEntry entry : archive.getEntries()) {
            if (!entry.isDirectory() && entry.hasStream()) {
                CountedStream counted = new CountedStream(archive.getInputStream(entry), Math.max(1, entry.getSize()));
                return new Unpacked(counted, counted::progress, archive);
            }
        }
        archive.close();
        throw new IOException("the archive is empty");
    }
}
