package galley.print.foreign;

import galley.print.MediaSize;
import galley.print.foreign.ForeignPdfException.Kind;
import galley.unit.Length;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the other process made of its order, as it is handed back in a file. The process may have been taken over by the
 * file it worked on, so its answer is read as that of a stranger: with bounds, and as numbers and words alone.
 */
final class Answer {
    /** Sizes of a hundred thousand pages. */
    private static final long LARGEST = 2 << 20;

    private static final int MOST_SUBSTITUTES = 200;
    private static final int LONGEST_DETAIL = 200;

    private static final String DONE = "done";

    private Answer() {}

    static void writeFailure(Path file, Kind kind, String detail) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeUTF(kind.name());
            out.writeUTF(shortened(detail));
        }
    }

    static void write(Path file, Inspection inspection) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeUTF(DONE);
            out.writeBoolean(inspection.tagged());
            out.writeBoolean(inspection.encrypted());
            out.writeBoolean(inspection.rightToLeft());
            out.writeInt(inspection.pages().size());
            for (MediaSize page : inspection.pages()) {
                out.writeDouble(page.width().points());
                out.writeDouble(page.height().points());
            }
        }
    }

    static void write(Path file, Drawn drawn) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeUTF(DONE);
            out.writeInt(drawn.sides());
            List<String> named =
                    drawn.substitutes().stream().limit(MOST_SUBSTITUTES).toList();
            out.writeInt(named.size());
            for (String substitute : named) {
                out.writeUTF(shortened(substitute));
            }
        }
    }

    /** Reads what follows the word that all is done. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static <T> T read(Path file, Path pdf, Reader<T> reader) throws IOException, ForeignPdfException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("the answer is too long");
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            String word = in.readUTF();
            if (word.equals(DONE)) {
                return reader.read(in);
            }
            for (Kind kind : Kind.values()) {
                if (kind.name().equals(word)) {
                    throw new ForeignPdfException(kind, pdf, shortened(in.readUTF()));
                }
            }
            throw new IOException("the answer makes no sense");
        }
    }

    static Inspection readInspection(DataInputStream in) throws IOException {
        boolean tagged = in.readBoolean();
        boolean encrypted = in.readBoolean();
        boolean rightToLeft = in.readBoolean();
        int count = in.readInt();
        List<MediaSize> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(new MediaSize(length(in), length(in)));
        }
        return new Inspection(pages, tagged, encrypted, rightToLeft);
    }

    private static Length length(DataInputStream in) throws IOException {
        double points = in.readDouble();
        if (!(points > 0 && points < 1e6)) {
            throw new IOException("the answer makes no sense");
        }
        return Length.pt(points);
    }

    static Drawn readDrawn(DataInputStream in) throws IOException {
        int sides = in.readInt();
        int count = in.readInt();
        List<String> substitutes = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST_SUBSTITUTES); i++) {
            substitutes.add(shortened(in.readUTF()));
        }
        return new Drawn(sides, substitutes);
    }

    /** On one line, without what a terminal would obey. */
    private static String shortened(String text) {
        String plain =
                text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]+", " ").strip();
        return plain.length() <= LONGEST_DETAIL ? plain : plain.substring(0, LONGEST_DETAIL) + "…";
    }
}
