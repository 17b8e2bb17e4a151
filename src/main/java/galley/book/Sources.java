package galley.book;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.Metadata;
import galley.model.Row;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Where each chapter comes from: what its file is, and only as much more as that itself states. */
final class Sources {
    private static final int COLUMNS = 2;

    private Sources() {}

    static List<Block> of(List<Chapter> chapters) {
        List<Row> rows = new ArrayList<>();
        chapters.forEach(chapter -> add(chapter, rows));
        return List.of(new Block.Table(List.of(), rows, Place.UNKNOWN), Words.paragraph(Words.OF_THE_WHOLE));
    }

    private static void add(Chapter chapter, List<Row> rows) {
        List<Block> title = List.of(Words.paragraph(chapter.article().title()));
        rows.add(new Row(List.of(new Cell(true, COLUMNS, 1, title))));
        Metadata metadata = chapter.article().metadata();
        rows.add(row(Words.SOURCE, chapter.origin().fileName()));
        rows.add(row(Words.DIGEST, chapter.origin().sha256()));
        metadata.sourceUrl()
                .ifPresentOrElse(
                        url -> rows.add(
                                row(Words.TAKEN_FROM, List.of(new Inline.Link(url, List.of(new Inline.Text(url)))))),
                        () -> rows.add(row(Words.TAKEN_FROM, Words.NOT_STATED)));
        if (!metadata.authors().isEmpty()) {
            rows.add(row(Words.AUTHORS, String.join(", ", metadata.authors())));
        }
        metadata.licence().ifPresent(licence -> rows.add(row(Words.LICENCE, licence)));
        metadata.asOf().ifPresent(date -> rows.add(row(Words.AS_OF, date)));
    }

    private static Row row(String label, String words) {
        return row(label, Words.text(words));
    }

    private static Row row(String label, List<Inline> words) {
        return new Row(List.of(
                Cell.header(List.of(Words.paragraph(label))),
                Cell.of(List.of(new Block.Paragraph(words, Place.UNKNOWN)))));
    }
}
