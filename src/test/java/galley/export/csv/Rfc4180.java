package galley.export.csv;

import java.util.ArrayList;
import java.util.List;

/** Reads records strictly by the grammar of RFC 4180: a second opinion that shares no code with the writer. */
public final class Rfc4180 {
    private final String file;
    private final char separator;
    private int at;

    private Rfc4180(String file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /** The records of a file, without its byte order mark. */
    public static List<List<String>> records(String file) {
        return records(file, ',');
    }

    /** The same with another sign between the fields. */
    public static List<List<String>> records(String file, char separator) {
        Rfc4180 reader = new Rfc4180(file, separator);
        List<List<String>> records = new ArrayList<>();
        while (reader.at < file.length()) {
            records.add(reader.record());
        }
        return records;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>(List.of(field()));
        while (at < file.length() && file.charAt(at) == separator) {
            at++;
            fields.add(field());
        }
        expect("\r\n");
        return fields;
    }

    private String field() {
        if (at < file.length() && file.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < file.length() && !ends(file.charAt(at))) {
            at++;
        }
        return file.substring(start, at);
    }

    private boolean ends(char c) {
        return c == separator || c == '\r' || c == '\n' || c == '"';
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        expect("\"");
        while (!file.startsWith("\"", at) || file.startsWith("\"\"", at)) {
            field.append(file.charAt(at));
            at += file.startsWith("\"\"", at) ? 2 : 1;
        }
        expect("\"");
        return field.toString();
    }

    private void expect(String text) {
        if (!file.startsWith(text, at)) {
            throw new AssertionError("not RFC 4180 at " + at + ": " + file);
        }
        at += text.length();
    }
}
