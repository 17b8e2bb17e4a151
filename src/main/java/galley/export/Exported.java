package galley.export;

import galley.source.Diagnostic;
import java.util.List;

/**
 * What came of an export.
 *
 * @param files the files written, in the order they were opened
 * @param diagnostics what could not be shown as asked: a missing glyph, an image that is not there
 */
public record Exported(List<WrittenFile> files, List<Diagnostic> diagnostics) {

    /** Takes copies. */
    public Exported {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One file of an export.
     *
     * @param name its name in the destination
     * @param extent how much it holds, for people: {@code "2 pages A4"}, {@code "8 rows"}; empty where its size says it
     *     all
     */
    public record WrittenFile(String name, String extent) {}
}
