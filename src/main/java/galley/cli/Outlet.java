package galley.cli;

import galley.export.Destination;
import galley.export.FolderDestination;
import galley.export.StreamDestination;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a command's files go: a folder, or standard output. */
sealed interface Outlet {

    /** A delivery under way: what is written to its destination counts only once it is made. */
    interface Delivery extends AutoCloseable {
        Destination destination();

        /** Puts all that was written in place. */
        void make() throws IOException;

        /** What users call a file of the delivery. */
        String shown(String fileName);

        /** The bytes of a file that was delivered. */
        long size(String fileName) throws IOException;

        @Override
        void close() throws IOException;
    }

    Delivery begin() throws IOException;

    /**
     * A folder of the disk.
     *
     * @param folder the folder
     * @param shown how users named it
     * @param force whether files of other content are overwritten
     */
    record Folder(Path folder, Path shown, boolean force) implements Outlet {
        @Override
        public Delivery begin() throws IOException {
            FolderDestination destination = new FolderDestination(folder, force);
            return new Delivery() {
                @Override
                public Destination destination() {
                    return destination;
                }

                @Override
                public void make() throws IOException {
                    destination.commit();
                }

                @Override
                public String shown(String fileName) {
                    return shown.resolve(fileName).toString();
                }

                @Override
                public long size(String fileName) throws IOException {
                    return Files.size(folder.resolve(fileName));
                }

                @Override
                public void close() throws IOException {
                    destination.close();
                }
            };
        }
    }

    /**
     * Standard output, for one file.
     *
     * @param out the stream
     */
    record StandardOutput(PrintStream out) implements Outlet {
        @Override
        public Delivery begin() {
            return new Delivery() {
                @Override
                public Destination destination() {
                    return new StreamDestination(out);
                }

                @Override
                public void make() throws IOException {
                    out.flush();
                    if (out.checkError()) {
                        throw new IOException("standard output was closed before all was written");
                    }
                }

                @Override
                public String shown(String fileName) {
                    return fileName;
                }

                @Override
                public long size(String fileName) {
                    return 0;
                }

                @Override
                public void close() {}
            };
        }
    }
}
