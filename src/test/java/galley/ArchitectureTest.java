package galley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static galley.ArchitectureTest.Library.COMMONS_COMPRESS;
import static galley.ArchitectureTest.Library.FONTBOX;
import static galley.ArchitectureTest.Library.HTTP_CLIENT;
import static galley.ArchitectureTest.Library.IMAGE_IO;
import static galley.ArchitectureTest.Library.JSON;
import static galley.ArchitectureTest.Library.OPENCSV;
import static galley.ArchitectureTest.Library.PDFBOX;
import static galley.ArchitectureTest.Library.PICOCLI;
import static galley.ArchitectureTest.Library.POI;
import static galley.ArchitectureTest.Library.PRINT_SERVICE;
import static galley.ArchitectureTest.Library.SNAKEYAML;
import static galley.ArchitectureTest.Library.SPARK;
import static galley.ArchitectureTest.Library.STAX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the house: which may import which, and which foreign library each knows.
 *
 * <p>To add a room, add a row to {@link #ROOMS} and to {@code src/site/markdown/architecture.md}. A room may be listed
 * before it is built.
 */
class ArchitectureTest {
    private static final Path DOCUMENT = Path.of("src", "site", "markdown", "architecture.md");

    /** What an exporter of any format may import beside {@code export} itself. */
    private static final Set<String> EDITION = Set.of("source", "model", "timeline", "facts", "check", "style");

    private static final List<Room> ROOMS = List.of(
            room("unit"),
            room("source"),
            room("hyphenate"),
            room("breaking"),
            room("model").imports("source"),
            room("json").imports("source").knows(JSON),
            room("plugin").imports("source"),
            room("read").imports("source", "model", "plugin"),
            room("read.plain").imports("read", "source", "model"),
            room("read.json").imports("read", "source", "model").knows(JSON),
            room("office").knows(STAX),
            room("read.docx").imports("read", "source", "model", "office"),
            room("read.wikitext.syntax"),
            room("read.wikitext.templates"),
            room("read.wikitext.expand").imports("source", "read.wikitext.syntax", "read.wikitext.templates"),
            room("read.wikitext.markup").imports("source", "model", "read.wikitext.expand"),
            room("read.wikitext")
                    .imports("read", "source", "model")
                    .imports("read.wikitext.syntax", "read.wikitext.templates")
                    .imports("read.wikitext.expand", "read.wikitext.markup"),
            room("read.dump").imports("read", "source", "model").knows(STAX, COMMONS_COMPRESS),
            room("dates"),
            room("timeline").imports("source", "model", "dates"),
            room("facts").imports("source", "model", "timeline"),
            room("diff").imports("source", "model", "dates", "json"),
            room("tables").imports("source", "model", "timeline", "facts"),
            room("claims").imports("source", "model", "timeline", "facts"),
            room("check").imports("source", "model", "timeline", "facts", "claims"),
            room("style").imports("unit", "source").knows(SNAKEYAML),
            room("font").imports("unit").knows(FONTBOX),
            room("page").imports("unit", "font"),
            room("lines").imports("source", "timeline", "style", "font", "hyphenate", "breaking", "page"),
            room("compose")
                    .imports("unit", "source", "model", "timeline", "facts", "check", "style", "font")
                    .imports("hyphenate", "breaking", "page", "lines")
                    .knows(IMAGE_IO),
            room("export").imports(EDITION).imports("plugin"),
            room("export.csv")
                    .imports(EDITION)
                    .imports("export", "tables", "json", "diff")
                    .knows(OPENCSV),
            room("export.json").imports(EDITION).imports("export", "json"),
            room("export.xlsx").imports(EDITION).imports("export", "tables").knows(POI),
            room("export.docx.markup").imports("source", "unit"),
            room("export.docx.styles").imports("unit", "style", "font", "export.docx.markup"),
            room("export.docx.pages").imports("unit", "style", "font", "hyphenate", "export.docx.styles"),
            room("export.docx.parts").imports("export", "export.docx.markup"),
            room("export.docx.template")
                    .imports("source", "style", "office")
                    .imports("export.docx.markup", "export.docx.parts", "export.docx.styles")
                    .knows(STAX),
            room("export.docx.chart").imports("source", "model", "timeline", "export", "export.docx.markup"),
            room("export.docx")
                    .imports(EDITION)
                    .imports("export", "unit", "font", "compose", "page", "diff")
                    .imports("export.docx.markup", "export.docx.parts", "export.docx.styles", "export.docx.chart")
                    .imports("export.docx.pages", "export.docx.template"),
            room("export.pdf")
                    .imports(EDITION)
                    .imports("export", "unit", "compose", "page", "font")
                    .knows(PDFBOX, FONTBOX),
            room("export.text").imports(EDITION).imports("export", "compose", "page"),
            room("imposition").imports("unit"),
            room("print").imports("unit", "source"),
            room("print.ipp.message").imports("print"),
            room("print.ipp")
                    .imports("print", "print.ipp.message", "unit", "source")
                    .knows(HTTP_CLIENT),
            room("print.system").imports("print", "unit").knows(PRINT_SERVICE),
            room("print.sheets").imports("imposition", "unit", "source", "font").knows(PDFBOX),
            room("print.raster").imports("print", "unit").knows(PDFBOX),
            room("print.foreign")
                    .imports("imposition", "unit", "font", "print", "print.sheets", "print.raster")
                    .knows(PDFBOX, FONTBOX),
            room("print.job").imports("imposition", "unit", "print", "print.raster", "print.sheets", "print.foreign"),
            room("verify")
                    .imports("source", "model", "timeline", "tables", "json", "office")
                    .knows(PDFBOX, POI, OPENCSV, JSON),
            room("batch").imports(EDITION).imports("read", "export", "json"),
            room("book").imports("source", "model", "timeline", "check"),
            room("cli").importsEveryRoomAbove().knows(PICOCLI),
            room("spark").imports("batch", "cli").knows(SPARK));

    /** The libraries behind walls, by the packages they own; what is not listed here may be used nowhere. */
    enum Library {
        COMMONS_COMPRESS("org.apache.commons.compress"),
        FONTBOX("org.apache.fontbox"),
        HTTP_CLIENT("java.net.http", "javax.net.ssl", "javax.security.auth.x500"),
        IMAGE_IO("javax.imageio"),
        JSON("com.fasterxml.jackson.core"),
        OPENCSV("com.opencsv"),
        PDFBOX("org.apache.pdfbox"),
        PICOCLI("picocli"),
        POI("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats.schemas", "com.microsoft.schemas"),
        PRINT_SERVICE("javax.print"),
        SNAKEYAML("org.snakeyaml.engine"),
        SPARK("org.apache.spark", "scala"),
        STAX("javax.xml.stream");

        private final List<String> packages;

        Library(String... packages) {
            this.packages = List.of(packages);
        }

        static Optional<Library> owning(String packageName) {
            return Arrays.stream(values())
                    .filter(library -> library.packages.stream().anyMatch(name -> isWithin(packageName, name)))
                    .findFirst();
        }
    }

    /** A package below {@code galley}; "*" among the imports stands for every room. */
    private record Room(String name, Set<String> imports, Set<Library> libraries) {
        Room imports(String... more) {
            return imports(Set.of(more));
        }

        Room imports(Set<String> more) {
            return new Room(name, union(imports, more), libraries);
        }

        Room importsEveryRoomAbove() {
            return imports("*");
        }

        Room knows(Library... more) {
            return new Room(name, imports, union(libraries, Set.of(more)));
        }

        boolean mayImport(String room) {
            return room.equals(name)
                    || imports.contains(room)
                    || (imports.contains("*") && standing(room) < standing(name));
        }

        private static int standing(String room) {
            return List.copyOf(ROOM_BY_NAME.keySet()).indexOf(room);
        }

        /** Whether classes of this room may use one of a package outside the house. */
        boolean mayUse(String packageName) {
            return Library.owning(packageName)
                    .map(libraries::contains)
                    .orElseGet(
                            () -> isWithin(packageName, "java") || isWithin(packageName, "org.jspecify.annotations"));
        }

        private static <T> Set<T> union(Set<T> some, Set<T> more) {
            Set<T> all = new LinkedHashSet<>(some);
            all.addAll(more);
            return all;
        }
    }

    private static final Map<String, Room> ROOM_BY_NAME =
            ROOMS.stream().collect(toMap(Room::name, room -> room, (first, second) -> first, LinkedHashMap::new));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("galley");

    @Test
    void everyPackageIsARoomOfTheTable() {
        assertThat(packages().map(pkg -> roomOf(pkg.getName())))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ROOM_BY_NAME).containsKey(name));
    }

    @Test
    void noRoomImportsWhatItsRowLacks() {
        assertThat(faults(ArchitectureTest::isForbiddenImport)).isEmpty();
    }

    @Test
    void noForeignLibraryLeavesItsRooms() {
        assertThat(faults(ArchitectureTest::isForbiddenLibrary)).isEmpty();
    }

    @Test
    void theModelKnowsPlacesButNoSources() {
        assertThat(faults(use -> roomOf(use.getOriginClass().getPackageName()).equals("model")
                        && roomOf(target(use).getPackageName()).equals("source")
                        && !target(use).getSimpleName().equals("Place")))
                .isEmpty();
    }

    /** Takes away, again and again, the rooms that import none of those left; a cycle would be what remains. */
    @Test
    void theTableHasNoCycles() {
        Map<String, Room> left = new LinkedHashMap<>(ROOM_BY_NAME);
        while (left.values().removeIf(room -> left.keySet().stream().noneMatch(other -> imports(room, other)))) {
            // The condition does the work.
        }
        assertThat(left.keySet()).as("rooms on a cycle").isEmpty();
    }

    @Test
    void theTableNamesRoomsThatItHas() {
        assertThat(ROOM_BY_NAME).as("each room has one row").hasSameSizeAs(ROOMS);
        Set<String> names = new LinkedHashSet<>(ROOM_BY_NAME.keySet());
        names.add("*");
        assertThat(ROOMS).allSatisfy(room -> assertThat(names).containsAll(room.imports()));
    }

    @Test
    void theHouseDocumentListsTheSameRooms() throws IOException {
        Pattern row = Pattern.compile("^\\| (`[a-z.`, ]+`) \\| .* \\| .* \\| .* \\|$", Pattern.MULTILINE);
        List<String> documented = row.matcher(Files.readString(DOCUMENT, UTF_8))
                .results()
                .flatMap(match ->
                        Pattern.compile("[a-z.]+").matcher(match.group(1)).results())
                .map(MatchResult::group)
                .toList();

        assertThat(documented).containsExactlyInAnyOrderElementsOf(ROOM_BY_NAME.keySet());
    }

    @Test
    void theHouseDocumentMarksTheRoomsThatAreNotBuilt() throws IOException {
        Set<String> built = packages().map(pkg -> roomOf(pkg.getName())).collect(toSet());
        List<String> missing = ROOM_BY_NAME.keySet().stream()
                .filter(name -> !built.contains(name))
                .toList();

        assertThat(missing).containsAll(marked("planned"));
        assertThat(union(marked("planned"), marked("apart"))).containsAll(missing);
    }

    /** The rooms that the document marks with a word. */
    private static Set<String> marked(String word) throws IOException {
        return Pattern.compile("^\\| `([a-z.]+)` \\| \\*" + word + ":\\*", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENT, UTF_8))
                .results()
                .map(match -> match.group(1))
                .collect(toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    @Test
    void onlyTheCommandLineKnowsTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("galley.cli")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(packages())
                .allSatisfy(pkg -> assertThat(pkg.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", pkg.getName())
                        .isTrue());
    }

    private static boolean imports(Room room, String other) {
        return !room.name().equals(other) && room.mayImport(other);
    }

    private static boolean isForbiddenImport(Dependency use) {
        String target = target(use).getPackageName();
        return isWithin(target, "galley") && !roomUsing(use).mayImport(roomOf(target));
    }

    private static boolean isForbiddenLibrary(Dependency use) {
        String target = target(use).getPackageName();
        return !isWithin(target, "galley") && !roomUsing(use).mayUse(target);
    }

    /** The room a use starts in; one that the table lacks may import nothing, and has its own test. */
    private static Room roomUsing(Dependency use) {
        String name = roomOf(use.getOriginClass().getPackageName());
        return ROOM_BY_NAME.getOrDefault(name, room(name));
    }

    private static Set<String> faults(Predicate<Dependency> forbidden) {
        Set<String> faults = new TreeSet<>();
        for (JavaClass origin : HOUSE) {
            origin.getDirectDependenciesFromSelf().stream()
                    .filter(use -> !target(use).isPrimitive())
                    .filter(forbidden)
                    .forEach(use -> faults.add(use.getDescription()));
        }
        return faults;
    }

    /** The class used; of an array, the class of what it holds. */
    private static JavaClass target(Dependency use) {
        return use.getTargetClass().getBaseComponentType();
    }

    private static Stream<JavaPackage> packages() {
        return HOUSE.stream().map(JavaClass::getPackage).distinct();
    }

    private static String roomOf(String packageName) {
        return isWithin(packageName, "galley.") ? packageName.substring("galley.".length()) : packageName;
    }

    private static boolean isWithin(String packageName, String parent) {
        return packageName.equals(parent) || packageName.startsWith(parent.endsWith(".") ? parent : parent + ".");
    }

    private static Room room(String name) {
        return new Room(name, Set.of(), Set.of());
    }
}
