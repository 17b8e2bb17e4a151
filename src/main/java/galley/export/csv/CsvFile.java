package galley.export.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes records as RFC 4180 has them: CRLF, quotes only where needed, a quote in a cell doubled.
 *
 * <p>{@code CSVWriter} with these arguments, not {@code RFC4180Parser}: the latter leaves a lone CR unquoted, at which
 * spreadsheets break the record.
 */
final class CsvFile {
    private static final String CRLF = "\r\n";
    private static final boolean ONLY_WHERE_NEEDED = false;

    private CsvFile() {}

    /**
     * Writes header and rows to the writer and flushes it; the caller closes it.
     *
     * @throws IOException whatever went wrong below: {@code CSVWriter} keeps faults to itself unless asked
     */
    static void write(Writer out, char separator, List<String> header, List<List<String>> rows) throws IOException {
        // Closing this would close the caller's writer.
        @SuppressWarnings("resource")
        CSVWriter csv = new CSVWriter(
                out, separator, ICSVWriter.DEFAULT_QUOTE_CHARACTER, ICSVWriter.DEFAULT_QUOTE_CHARACTER, CRLF);
        csv.writeNext(header.toArray(String[]::new), ONLY_WHERE_NEEDED);
        for (List<String> row : rows) {
            csv.writeNext(row.toArray(String[]::new), ONLY_WHERE_NEEDED);
        }
        boolean failed = csv.checkError();
        IOException fault = csv.getException();
        if (fault != null) {
            throw fault;
        }
        if (failed) {
            throw new IOException("the table could not be written whole");
        }
    }
}
