package galley.export.csv;

import galley.export.Edition;
import galley.json.JsonDocument;
import galley.tables.Column;
import galley.tables.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the columns hold, as CSV on the Web has it (W3C Recommendation "Metadata Vocabulary for Tabular Data", 17
 * December 2015): datatypes, keys, and which words are in which language.
 */
final class WebMetadata extends Describer {
    static final String EXTENSION = "csv-metadata.json";
    private static final String CONTEXT = "http://www.w3.org/ns/csvw";
    private static final String OUR_LANGUAGE = "en";

    WebMetadata(Edition edition, Wanted wanted, JsonDocument json) {
        super(edition, wanted, json);
    }

    @Override
    void describe(List<WrittenTable> tables) throws IOException {
        json.object(() -> {
            json.context(CONTEXT, OUR_LANGUAGE);
            json.text("dc:title", edition.article().title());
            json.text("dc:source", edition.article().metadata().sourceUrl());
            json.text("dc:license", edition.article().metadata().licence());
            json.object("dialect", this::dialect);
            json.array("tables", tables, this::table);
        });
    }

    private void dialect() throws IOException {
        json.text("encoding", "utf-8");
        json.text("delimiter", String.valueOf(wanted.dialect().separator()));
        json.text("lineTerminators", "\r\n");
        json.flag("doubleQuote", true);
        json.flag("header", true);
    }

    private void table(WrittenTable written) throws IOException {
        Table table = written.table();
        json.object(() -> {
            json.text("url", written.fileName());
            json.text("dc:title", table.name());
            if (wanted.guard() == FormulaGuard.APOSTROPHE) {
                json.text("dc:description", FormulaGuard.MEANING);
            }
            json.object("tableSchema", () -> {
                json.array("columns", table.columns(), this::column);
                json.array("primaryKey", table.key(), json::text);
                references(written.fileName(), table);
            });
        });
    }

    private void references(String fileName, Table table) throws IOException {
        List<Column> referring = new ArrayList<>(table.columns());
        referring.removeIf(column -> table.referred(column).isEmpty());
        if (referring.isEmpty()) {
            return;
        }
        json.array(
                "foreignKeys",
                referring,
                column -> json.object(() -> {
                    json.text("columnReference", column.name());
                    json.object("reference", () -> {
                        json.text("resource", fileName);
                        json.text("columnReference", table.referred(column).orElseThrow());
                    });
                }));
    }

    private void column(Column column) throws IOException {
        json.object(() -> {
            json.text("name", column.name());
            json.text("titles", column.name());
            json.text("dc:description", column.description());
            datatype(column);
            if (column.required()) {
                json.flag("required", true);
            }
            if (column.kind() == Column.Kind.WORDS) {
                json.text("lang", edition.article().language());
            }
        });
    }

    /** Words, with the regular expression that they match where there is one. */
    private void words(Column column) throws IOException {
        Optional<String> terms =
                column.terms().isEmpty() ? Optional.empty() : Optional.of(String.join("|", column.terms()));
        Optional<String> format = column.pattern().or(() -> terms);
        if (format.isEmpty()) {
            json.text("datatype", "string");
            return;
        }
        json.object("datatype", () -> {
            json.text("base", "string");
            json.text("format", format);
        });
    }

    private void datatype(Column column) throws IOException {
        switch (column.kind()) {
            case WORDS, TERM, TIME -> words(column);
            case INTEGER -> json.text("datatype", "integer");
            case NUMBER -> {
                if (wanted.dialect().decimalSign() == '.') {
                    json.text("datatype", "decimal");
                } else {
                    json.object("datatype", () -> {
                        json.text("base", "decimal");
                        json.object(
                                "format",
                                () -> json.text(
                                        "decimalChar",
                                        String.valueOf(wanted.dialect().decimalSign())));
                    });
                }
            }
            case DATE -> json.text("datatype", "date");
            case FLAG -> json.text("datatype", "boolean");
        }
    }
}
