package galley.verify;

import galley.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files made from one article back and compares each with it. */
public final class Verifier {
    private static final String INFOBOX = "infobox.csv";
    private static final String TIMELINE = "timeline.csv";
    private static final String WEB = "csv-metadata.json";
    private static final String PACKAGE = "datapackage.json";
    private static final String TIMELINEJS = "timelinejs.csv";

    /** The files that are known, by what stands behind the article's name, in the order in which they are told. */
    public static final List<String> EXTENSIONS =
            List.of("pdf", "docx", INFOBOX, TIMELINE, WEB, PACKAGE, TIMELINEJS, "xlsx", "json");

    private final Made made;
    private final Path folder;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final DocumentCheck documents;
    private final TableCheck tables;

    private Verifier(Made made, Path folder) {
        this.made = made;
        this.folder = folder;
        this.documents = new DocumentCheck(made);
        this.tables = new TableCheck(made);
    }

    /**
     * A report for each file of the article in a folder; of tables that are only there in part, one for what is
     * missing. No report where there is no file of it.
     */
    public static List<FileReport> verify(Made made, Path folder) {
        return new Verifier(made, folder).reports();
    }

    /** The extensions of the files of an article that stand in a folder. */
    public static List<String> present(String name, Path folder) {
        return EXTENSIONS.stream()
                .filter(extension -> Files.isRegularFile(folder.resolve(name + "." + extension)))
                .toList();
    }

    private List<FileReport> reports() {
        List<FileReport> reports = new ArrayList<>();
        List<String> there = present(made.name(), folder);
        for (String extension : there) {
            String file = made.name() + "." + extension;
            try {
                files.put(file, Files.readAllBytes(folder.resolve(file)));
            } catch (IOException e) {
                reports.add(unreadable(file, e));
            }
        }
        for (String extension : there) {
            String file = made.name() + "." + extension;
            Optional.ofNullable(files.get(file)).ifPresent(bytes -> reports.add(report(extension, file, bytes)));
        }
        missingTables(there).ifPresent(reports::add);
        return reports;
    }

    private FileReport report(String extension, String file, byte[] bytes) {
        try {
            return switch (extension) {
                case "pdf" -> documents.pdf(file, bytes);
                case "docx" -> documents.docx(file, bytes);
                case "json" -> documents.json(file, bytes);
                case "xlsx" -> tables.workbook(file, bytes);
                case INFOBOX -> tables.csv(file, bytes, tables.infobox());
                case TIMELINE -> tables.csv(file, bytes, tables.timeline());
                case WEB -> new DescriptionCheck(made, tables, files).webMetadata(file, bytes);
                case PACKAGE -> new DescriptionCheck(made, tables, files).dataPackage(file, bytes);
                default -> notCompared(file);
            };
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static FileReport notCompared(String file) {
        SortedMap<Kind, Integer> nothing = new TreeMap<>();
        return new FileReport(
                file, nothing, List.of("nothing was compared: the columns of TimelineJS are not read back"), List.of());
    }

    private static FileReport unreadable(String file, IOException fault) {
        String said = fault.getMessage() == null ? fault.toString() : fault.getMessage();
        return lone(file, new Difference(Difference.Change.UNREADABLE, "the file", "", said, Place.UNKNOWN, ""));
    }

    private static FileReport lone(String file, Difference difference) {
        return new FileReport(file, new TreeMap<>(), List.of(), List.of(difference));
    }

    /** The tables are written together, but for one that is written alone. */
    private Optional<FileReport> missingTables(List<String> there) {
        boolean one = there.contains(INFOBOX) != there.contains(TIMELINE);
        String file = made.name() + "." + (there.contains(INFOBOX) ? TIMELINE : INFOBOX);
        return one
                ? Optional.of(
                        lone(file, new Difference(Difference.Change.MISSING, "the file", file, "", Place.UNKNOWN, "")))
                : Optional.empty();
    }
}
