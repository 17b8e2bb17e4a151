package galley.verify;

import galley.source.Origin;
import galley.source.Place;
import galley.tables.Column;
import galley.tables.Table;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks the files that tell programs what tables hold: their columns, sizes and hashes. */
final class DescriptionCheck {
    private final Made made;
    private final TableCheck tables;
    private final Map<String, byte[]> files;

    /**
     * A check.
     *
     * @param files the tables that stand beside the descriptions, by name
     */
    DescriptionCheck(Made made, TableCheck tables, Map<String, byte[]> files) {
        this.made = made;
        this.tables = tables;
        this.files = files;
    }

    /** A Tabular Data Package. */
    FileReport dataPackage(String file, byte[] bytes) throws IOException {
        JsonTree root = JsonTree.of(bytes);
        Comparison comparison = new Comparison(Omissions.none());
        detail(comparison, "title", made.article().title(), root.text("title"), "title");
        comparison.one(
                source("source file", made.origin().fileName()),
                new Said(
                        root.list("sources").stream()
                                .map(source -> source.text("title"))
                                .findFirst()
                                .orElse(""),
                        "sources"));
        comparison.one(
                source(
                        "address of the source",
                        made.article().metadata().sourceUrl().orElse("")),
                new Said(
                        root.list("sources").stream()
                                .map(source -> source.text("path"))
                                .findFirst()
                                .orElse(""),
                        "sources"));
        comparison.one(
                source("licence", made.article().metadata().licence().orElse("")),
                new Said(
                        root.list("licenses").stream()
                                .map(licence -> licence.text("title") + licence.text("path"))
                                .findFirst()
                                .orElse(""),
                        "licenses"));
        for (JsonTree resource : root.list("resources")) {
            resource(comparison, resource);
        }
        return comparison.report(file);
    }

    private void resource(Comparison comparison, JsonTree resource) {
        String name = resource.text("name");
        String where = "resource " + name;
        Optional<byte[]> there = Optional.ofNullable(files.get(resource.text("path")));
        String path = made.name() + "." + name + ".csv";
        detail(comparison, "file name of " + name, path, resource.text("path"), where);
        there.ifPresent(bytes -> {
            detail(comparison, "size of " + path, Integer.toString(bytes.length), resource.text("bytes"), where);
            String hash = "sha256:" + Origin.of(path, bytes).sha256();
            detail(comparison, "hash of " + path, hash, resource.text("hash"), where);
        });
        tables.named(name)
                .ifPresent(table -> detail(
                        comparison,
                        "columns of " + name,
                        columns(table),
                        resource.at("schema").list("fields").stream()
                                .map(field -> field.text("name") + " (" + field.text("description") + ")")
                                .collect(Collectors.joining(", ")),
                        where));
    }

    /** CSV on the Web. */
    FileReport webMetadata(String file, byte[] bytes) throws IOException {
        JsonTree root = JsonTree.of(bytes);
        Comparison comparison = new Comparison(Omissions.none());
        detail(comparison, "title", made.article().title(), root.text("dc:title"), "dc:title");
        comparison.one(
                source(
                        "address of the source",
                        made.article().metadata().sourceUrl().orElse("")),
                new Said(root.text("dc:source"), "dc:source"));
        comparison.one(
                source("licence", made.article().metadata().licence().orElse("")),
                new Said(root.text("dc:license"), "dc:license"));
        for (JsonTree table : root.list("tables")) {
            String name = table.text("dc:title");
            String where = "table " + name;
            detail(comparison, "file name of " + name, made.name() + "." + name + ".csv", table.text("url"), where);
            tables.named(name)
                    .ifPresent(expected -> detail(
                            comparison,
                            "columns of " + name,
                            columns(expected),
                            table.at("tableSchema").list("columns").stream()
                                    .map(column -> column.text("name") + " (" + column.text("dc:description") + ")")
                                    .collect(Collectors.joining(", ")),
                            where));
        }
        return comparison.report(file);
    }

    private static String columns(Table table) {
        return table.columns().stream()
                .map(column -> column.name() + meaning(column))
                .collect(Collectors.joining(", "));
    }

    private static String meaning(Column column) {
        return " (" + column.description() + ")";
    }

    private static Statement source(String name, String words) {
        return Statement.of(Kind.SOURCE, name, words, Place.UNKNOWN);
    }

    private static void detail(Comparison comparison, String name, String expected, String found, String where) {
        comparison.one(Statement.of(Kind.DETAIL, name, expected, Place.UNKNOWN), new Said(found, where));
    }
}
