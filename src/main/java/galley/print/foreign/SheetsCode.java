package galley.print.foreign;

import galley.imposition.Box;
import galley.imposition.GuideLine;
import galley.imposition.Label;
import galley.imposition.Placement;
import galley.imposition.Sheet;
import galley.imposition.Side;
import galley.imposition.Transform;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sheets as bytes, between two processes of one program. */
final class SheetsCode {
    private SheetsCode() {}

    static void write(DataOutputStream out, List<Sheet> sheets) throws IOException {
        out.writeInt(sheets.size());
        for (Sheet sheet : sheets) {
            write(out, sheet.front());
            out.writeBoolean(sheet.back().isPresent());
            if (sheet.back().isPresent()) {
                write(out, sheet.back().get());
            }
        }
    }

    private static void write(DataOutputStream out, Side side) throws IOException {
        numbers(out, side.width(), side.height());
        out.writeInt(side.placements().size());
        for (Placement placement : side.placements()) {
            Transform onto = placement.onto();
            Box clip = placement.clip();
            out.writeInt(placement.page());
            numbers(out, onto.a(), onto.b(), onto.c(), onto.d(), onto.e(), onto.f());
            numbers(out, clip.left(), clip.bottom(), clip.width(), clip.height());
        }
        out.writeInt(side.marks().size());
        for (GuideLine mark : side.marks()) {
            out.writeUTF(mark.kind().name());
            numbers(out, mark.x1(), mark.y1(), mark.x2(), mark.y2());
        }
        out.writeInt(side.labels().size());
        for (Label label : side.labels()) {
            out.writeUTF(label.text());
            numbers(out, label.x(), label.y(), label.size());
        }
    }

    private static void numbers(DataOutputStream out, double... values) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    static List<Sheet> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Side front = readSide(in);
            sheets.add(new Sheet(front, in.readBoolean() ? Optional.of(readSide(in)) : Optional.empty()));
        }
        return List.copyOf(sheets);
    }

    private static Side readSide(DataInputStream in) throws IOException {
        double width = in.readDouble();
        double height = in.readDouble();
        return new Side(
                width,
                height,
                several(in, SheetsCode::placement),
                several(in, SheetsCode::mark),
                several(in, SheetsCode::label));
    }

    private interface Part<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> List<T> several(DataInputStream in, Part<T> part) throws IOException {
        int count = in.readInt();
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(part.read(in));
        }
        return all;
    }

    private static Placement placement(DataInputStream in) throws IOException {
        int page = in.readInt();
        Transform onto = new Transform(
                in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
        return new Placement(page, onto, new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
    }

    private static GuideLine mark(DataInputStream in) throws IOException {
        GuideLine.Kind kind = GuideLine.Kind.valueOf(in.readUTF());
        return new GuideLine(kind, in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static Label label(DataInputStream in) throws IOException {
        return new Label(in.readUTF(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
