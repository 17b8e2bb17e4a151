package galley.export.csv;

import galley.export.Format;
import galley.export.Option;
import galley.export.Options;
import java.util.Arrays;
import java.util.List;

/**
 * What a user wants of the files.
 *
 * @param dialect for which programs
 * @param mark whether a file begins with a byte order mark
 * @param guard what is done with words that a spreadsheet would run or change
 * @param metadata whether files for programs stand beside the tables
 */
record Wanted(Dialect dialect, boolean mark, FormulaGuard guard, boolean metadata) {
    private static final Option DIALECT =
            new Option("dialect", Dialect.words(), Dialect.RFC4180.word(), "for which programs the files are written");

    private static final Option BOM = Option.onOff(
            "bom", true, "begin with a byte order mark, without which Excel on Windows misreads letters beyond ASCII");

    private static final Option GUARD = new Option(
            "guard",
            Arrays.stream(FormulaGuard.values()).map(FormulaGuard::word).toList(),
            FormulaGuard.APOSTROPHE.word(),
            "what to do with text that a spreadsheet would run as a formula");

    private static final Option METADATA = Option.onOff(
            "metadata", true, "write what the columns hold beside the tables (CSV on the Web, data package)");

    static final List<Option> OPTIONS = List.of(DIALECT, BOM, GUARD, METADATA);

    static Wanted of(Options options, Format format) {
        Dialect dialect = Dialect.named(options.value(format, DIALECT));
        return new Wanted(
                dialect,
                options.on(format, BOM),
                guard(options.value(format, GUARD)),
                options.on(format, METADATA) && dialect != Dialect.TIMELINEJS);
    }

    private static FormulaGuard guard(String word) {
        return Arrays.stream(FormulaGuard.values())
                .filter(guard -> guard.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("csv.guard is apostrophe, reject or off, not " + word));
    }
}
