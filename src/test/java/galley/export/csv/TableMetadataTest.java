package galley.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.export.MemoryDestination;
import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.Metadata;
import galley.source.Place;
import galley.testkit.Editions;
import galley.testkit.JsonTree;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import galley.testkit.Written;
import galley.timeline.TimelineFinder;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the metadata say of the tables, held against the tables: a program that trusts them is never misled. */
class TableMetadataTest {
    private static final int ARTICLES = 60;

    @Test
    void webMetadataAreTrueOfTheFiles() {
        Seeds.check(ARTICLES, random -> {
            Files files = Files.of(dated(RandomArticles.article(random)));
            JsonTree group = JsonTree.of(files.text("csv-metadata.json"));
            assertThat(group.get("@context").elements().get(0).text()).isEqualTo("http://www.w3.org/ns/csvw");
            assertThat(group.get("tables").elements()).hasSize(2);
            for (JsonTree table : group.get("tables").elements()) {
                Records records = files.records(table.get("url").text(), ',');
                JsonTree schema = table.get("tableSchema");
                List<JsonTree> columns = schema.get("columns").elements();
                assertThat(records.header())
                        .isEqualTo(columns.stream()
                                .map(column -> column.get("name").text())
                                .toList());
                columns.forEach(column ->
                        records.column(column.get("name").text()).forEach(cell -> isOfDatatype(cell, column)));
                records.tellApart(schema.get("primaryKey").elements().stream()
                        .map(JsonTree::text)
                        .toList());
                for (JsonTree reference :
                        schema.has("foreignKeys") ? schema.get("foreignKeys").elements() : List.<JsonTree>of()) {
                    assertThat(reference.get("reference", "resource").text())
                            .isEqualTo(table.get("url").text());
                    assertThat(records.column(reference
                                    .get("reference", "columnReference")
                                    .text()))
                            .containsAll(records
                                    .column(reference.get("columnReference").text())
                                    .stream()
                                    .filter(cell -> !cell.isEmpty())
                                    .toList());
                }
            }
        });
    }

    private static void isOfDatatype(String cell, JsonTree column) {
        if (cell.isEmpty()) {
            assertThat(column.has("required")).as("empty cell of %s", column).isFalse();
            return;
        }
        JsonTree datatype = column.get("datatype");
        String base = datatype.has("base") ? datatype.get("base").text() : datatype.text();
        String shape = switch (base) {
            case "integer" -> "-?\\d+";
            case "decimal" -> "-?\\d+(\\.\\d+)?";
            case "date" -> "\\d{4}-\\d\\d-\\d\\d";
            case "boolean" -> "true|false";
            case "string" -> datatype.has("format") ? datatype.get("format").text() : "(?s).*";
            default -> throw new AssertionError(base + " is no datatype of ours");
        };
        assertThat(cell).as("a cell of %s", column).matches(Pattern.compile(shape));
    }

    @Test
    void theDataPackageKnowsTheFiles() throws IOException, GeneralSecurityException {
        Files files = Files.of(mill());
        JsonTree data = JsonTree.of(files.text("datapackage.json"));

        assertThat(data.get("profile").text()).isEqualTo("tabular-data-package");
        assertThat(data.get("name").text()).matches("[-a-z0-9._]+");
        assertThat(data.get("resources").elements()).hasSize(2);
        for (JsonTree resource : data.get("resources").elements()) {
            String name = resource.get("path").text();
            byte[] bytes = files.bytes(name);
            assertThat(resource.get("bytes").text()).isEqualTo(Integer.toString(bytes.length));
            assertThat(resource.get("hash").text())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertThat(resource.get("schema", "fields").elements())
                    .extracting(field -> field.get("name").text())
                    .isEqualTo(files.records(name, ',').header());
        }
    }

    @Test
    void aNameThatPackagesMayNotHaveIsReplaced() throws IOException {
        Edition edition = mill();
        Edition named = new Edition(
                "Мост",
                edition.article(),
                edition.origin(),
                edition.timeline(),
                edition.style(),
                edition.options(),
                edition.issued());

        assertThat(JsonTree.of(Files.of(named).text("datapackage.json"))
                        .get("name")
                        .text())
                .isEqualTo("article");
    }

    @Test
    void theDialectsSeparateAndSpellAsTheyTell() throws IOException {
        Files files = Files.of(mill("csv.dialect=excel-semicolon"));
        Records infobox = files.records("tide-mill.infobox.csv", ';');

        assertThat(infobox.column("number_min")).containsExactly("6,2", "");
        assertThat(infobox.column("value")).containsExactly("6.2 m", "'3/4");
        JsonTree group = JsonTree.of(files.text("csv-metadata.json"));
        assertThat(group.get("dialect", "delimiter").text()).isEqualTo(";");
        assertThat(group.get("tables").elements().get(0).get("tableSchema", "columns").elements().stream()
                        .filter(column -> column.get("name").text().equals("number_min"))
                        .map(column ->
                                column.get("datatype", "format", "decimalChar").text()))
                .containsExactly(",");
    }

    @Test
    void metadataAreLeftOutOnRequest() throws IOException {
        MemoryDestination destination = new MemoryDestination();
        new CsvExporter().export(mill("csv.metadata=false"), destination);

        assertThat(destination.files().keySet()).containsExactly("tide-mill.infobox.csv", "tide-mill.timeline.csv");
    }

    private static Edition dated(Article article) {
        return Editions.of(article, TimelineFinder.find(article));
    }

    private static Edition mill(String... options) {
        Article article = new Article(
                "Tide mill",
                "en",
                Metadata.NONE,
                List.of(new Infobox("", List.of(field("Wheel", "6.2 m"), field("Share", "3/4")))),
                List.of(),
                List.of());
        return Editions.of(article, TimelineFinder.find(article), options);
    }

    private static Field field(String label, String value) {
        return new Field(label, value, List.of(new Item(0, List.of(new Inline.Text(value)))), List.of(), Place.UNKNOWN);
    }

    /** What an export wrote. */
    private record Files(String name, MemoryDestination destination) {
        static Files of(Edition edition) throws IOException {
            MemoryDestination destination = new MemoryDestination();
            new CsvExporter().export(edition, destination);
            return new Files(edition.name(), destination);
        }

        String text(String extension) {
            return Written.text(destination, name + "." + extension);
        }

        byte[] bytes(String file) {
            return Optional.ofNullable(destination.files().get(file)).orElseThrow();
        }

        Records records(String file, char separator) {
            String text = Written.text(destination, file);
            return new Records(Rfc4180.records(text.substring(1), separator));
        }
    }

    /** The records of a file, the header first. */
    private record Records(List<List<String>> all) {
        List<String> header() {
            return all.get(0);
        }

        List<String> column(String name) {
            int at = header().indexOf(name);
            return all.subList(1, all.size()).stream()
                    .map(record -> record.get(at))
                    .toList();
        }

        void tellApart(List<String> key) {
            assertThat(key).isNotEmpty();
            List<List<String>> columns = key.stream().map(this::column).toList();
            Set<List<String>> seen = new HashSet<>();
            for (int row = 0; row < all.size() - 1; row++) {
                List<String> cells = new ArrayList<>();
                for (List<String> column : columns) {
                    cells.add(column.get(row));
                }
                assertThat(seen.add(cells)).as("key %s", cells).isTrue();
            }
        }
    }
}
