package galley.verify;

import galley.model.Metadata;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an article comes from, as each format says it. */
final class SourceLines {
    private final List<Statement> lines = new ArrayList<>();

    private SourceLines() {}

    private SourceLines add(String name, String words) {
        lines.add(Statement.of(Kind.SOURCE, name, words, Place.UNKNOWN));
        return this;
    }

    private SourceLines add(String name, String before, Optional<String> words) {
        words.ifPresent(said -> add(name, before + said));
        return this;
    }

    /** The lines at the end of a brief. */
    static List<Statement> onPages(Made made) {
        Metadata metadata = made.article().metadata();
        return new SourceLines()
                .add("source file", "Source: " + made.origin().fileName())
                .add("SHA-256 of the source", "SHA-256: " + made.origin().sha256())
                .add("address of the source", "Taken from: ", metadata.sourceUrl())
                .add("authors", "Authors: ", authors(metadata, ", "))
                .add("licence", "Licence: ", metadata.licence())
                .add("as-of date", "As of: ", metadata.asOf())
                .lines;
    }

    /** The lines at the end of a report. */
    static List<Statement> inReport(Made made) {
        Metadata metadata = made.article().metadata();
        String from = metadata.sourceUrl()
                .map(url -> "; taken from the original article (" + url + ").")
                .orElse("; origin not stated.");
        List<String> said = new ArrayList<>();
        authors(metadata, ", ").ifPresent(authors -> said.add("Authors: " + authors + "."));
        metadata.licence().ifPresent(licence -> said.add("Licence: " + licence + "."));
        metadata.asOf().ifPresent(date -> said.add("As of " + date + "."));
        String source = "Source: " + made.origin().fileName() + ", SHA-256 "
                + made.origin().sha256() + from;
        SourceLines all = new SourceLines().add("source file and its SHA-256", source);
        return said.isEmpty() ? all.lines : all.add("authors, licence and date", String.join(" ", said)).lines;
    }

    /** What the data say. */
    static List<Statement> asData(Made made) {
        Metadata metadata = made.article().metadata();
        return new SourceLines()
                .add("source file", "file: " + made.origin().fileName())
                .add("SHA-256 of the source", "SHA-256: " + made.origin().sha256())
                .add("language", "language: " + made.article().language())
                .add("address of the source", "address: " + metadata.sourceUrl().orElse(""))
                .add("licence", "licence: " + metadata.licence().orElse(""))
                .add("as-of date", "as of: " + metadata.asOf().orElse(""))
                .add("authors", "authors: " + authors(metadata, "; ").orElse(""))
                .lines;
    }

    private static Optional<String> authors(Metadata metadata, String between) {
        return Optional.of(String.join(between, metadata.authors())).filter(names -> !names.isEmpty());
    }
}
