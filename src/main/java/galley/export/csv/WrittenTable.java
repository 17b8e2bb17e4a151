package galley.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.source.Origin;
import galley.tables.Column;
import galley.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A table with the file that it became, held in memory, so that none is opened that cannot be finished. */
final class WrittenTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String fileName;
    private final Table table;
    private final byte[] bytes;

    private WrittenTable(String fileName, Table table, byte[] bytes) {
        this.fileName = fileName;
        this.table = table;
        this.bytes = bytes;
    }

    String fileName() {
        return fileName;
    }

    /** The table, its cells as they stand in the file. */
    Table table() {
        return table;
    }

    int rows() {
        return table.rows().size();
    }

    int size() {
        return bytes.length;
    }

    String sha256() {
        return Origin.of(fileName, bytes).sha256();
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    static WrittenTable of(String fileName, Table table, Wanted wanted) throws IOException {
        Dialect dialect = wanted.dialect();
        Table spelt = dialect.decimalSign() == '.' ? table : withDecimalSign(table, dialect.decimalSign());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, UTF_8)) {
            if (wanted.mark()) {
                out.write(BYTE_ORDER_MARK);
            }
            CsvFile.write(
                    out,
                    dialect.separator(),
                    spelt.header(),
                    spelt.rows().stream().map(Table.Row::cells).toList());
        }
        return new WrittenTable(fileName, spelt, bytes.toByteArray());
    }

    private static Table withDecimalSign(Table table, char sign) {
        List<Column> columns = table.columns();
        return table.with(table.rows().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.cells());
                    for (int i = 0; i < cells.size(); i++) {
                        if (columns.get(i).kind() == Column.Kind.NUMBER) {
                            cells.set(i, cells.get(i).replace('.', sign));
                        }
                    }
                    return new Table.Row(cells, row.place());
                })
                .toList());
    }
}
