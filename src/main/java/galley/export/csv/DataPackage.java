package galley.export.csv;

import galley.export.Edition;
import galley.json.JsonDocument;
import galley.model.Metadata;
import galley.tables.Column;
import galley.tables.Table;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tables as a Tabular Data Package (Frictionless Data, version 1): what the columns hold, and the size and SHA-256
 * of each file, so that a changed one is noticed.
 */
final class DataPackage extends Describer {
    static final String EXTENSION = "datapackage.json";

    /** What the specification lets a name be made of. */
    private static final Pattern NAME = Pattern.compile("[-a-z0-9._]+");

    DataPackage(Edition edition, Wanted wanted, JsonDocument json) {
        super(edition, wanted, json);
    }

    @Override
    void describe(List<WrittenTable> tables) throws IOException {
        Metadata metadata = edition.article().metadata();
        json.object(() -> {
            json.text("profile", "tabular-data-package");
            json.text("name", NAME.matcher(edition.name()).matches() ? edition.name() : "article");
            json.text("title", edition.article().title());
            json.array(
                    "sources",
                    List.of(edition.origin().fileName()),
                    name -> json.object(() -> {
                        json.text("title", name);
                        json.text("path", metadata.sourceUrl());
                    }));
            if (metadata.licence().isPresent()) {
                json.array("licenses", List.of(metadata.licence().get()), this::licence);
            }
            json.array("resources", tables, this::resource);
        });
    }

    private void licence(String licence) throws IOException {
        json.object(() -> json.text(licence.startsWith("http") ? "path" : "title", licence));
    }

    private void resource(WrittenTable written) throws IOException {
        Table table = written.table();
        json.object(() -> {
            json.text("name", table.name());
            json.text("profile", "tabular-data-resource");
            json.text("path", written.fileName());
            if (wanted.guard() == FormulaGuard.APOSTROPHE) {
                json.text("description", FormulaGuard.MEANING);
            }
            json.text("format", "csv");
            json.text("mediatype", "text/csv");
            json.text("encoding", "utf-8");
            json.number("bytes", written.size());
            json.text("hash", "sha256:" + written.sha256());
            json.object("dialect", this::dialect);
            json.object("schema", () -> {
                json.array("fields", table.columns(), this::field);
                json.array("primaryKey", table.key(), json::text);
                references(table);
            });
        });
    }

    private void dialect() throws IOException {
        json.text("delimiter", String.valueOf(wanted.dialect().separator()));
        json.text("lineTerminator", "\r\n");
        json.text("quoteChar", "\"");
        json.flag("doubleQuote", true);
        json.flag("header", true);
    }

    private void references(Table table) throws IOException {
        List<Column> referring = table.columns().stream()
                .filter(column -> table.referred(column).isPresent())
                .toList();
        if (referring.isEmpty()) {
            return;
        }
        json.array(
                "foreignKeys",
                referring,
                column -> json.object(() -> {
                    json.text("fields", column.name());
                    json.object("reference", () -> {
                        json.text("resource", "");
                        json.text("fields", table.referred(column).orElseThrow());
                    });
                }));
    }

    private void field(Column column) throws IOException {
        json.object(() -> {
            json.text("name", column.name());
            json.text("type", type(column.kind()));
            json.text("description", column.description());
            if (column.kind() == Column.Kind.NUMBER && wanted.dialect().decimalSign() != '.') {
                json.text("decimalChar", String.valueOf(wanted.dialect().decimalSign()));
            }
            if (column.required()
                    || !column.terms().isEmpty()
                    || column.pattern().isPresent()) {
                json.object("constraints", () -> {
                    if (column.required()) {
                        json.flag("required", true);
                    }
                    if (!column.terms().isEmpty()) {
                        json.array("enum", column.terms(), json::text);
                    }
                    json.text("pattern", column.pattern());
                });
            }
        });
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case WORDS, TERM, TIME -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case DATE -> "date";
            case FLAG -> "boolean";
        };
    }
}
