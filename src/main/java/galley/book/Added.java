package galley.book;

import galley.check.Finding;
import galley.model.Block;
import galley.model.Cell;
import galley.model.ListItem;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import galley.timeline.Event;
import galley.timeline.MomentWords;
import galley.timeline.SuppliedYears;
import galley.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a chapter has beyond the text of its article: its events by date, and what to check in it. */
final class Added {
    private static final int LEVEL = 2;

    private Added() {}

    /** The dates that the text gives; empty where it gives none. */
    static Optional<Section> timeline(Timeline timeline) {
        if (timeline.events().isEmpty()) {
            return Optional.empty();
        }
        MomentWords words = MomentWords.in("en");
        List<Row> rows = new ArrayList<>();
        rows.add(row(Words.DATE, true, Words.EVENT));
        for (Event event : timeline.events()) {
            rows.add(row(SuppliedYears.marked(event, words.capitalised(event)), false, event.summary()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(List.of(), rows, Place.UNKNOWN));
        if (SuppliedYears.in(timeline)) {
            blocks.add(Words.paragraph(Words.SUPPLIED_YEARS + "."));
        }
        return Optional.of(section(Words.TIMELINE, blocks));
    }

    private static Row row(String date, boolean header, String event) {
        List<Block> what = List.of(Words.paragraph(event));
        return new Row(
                List.of(Cell.header(List.of(Words.paragraph(date))), header ? Cell.header(what) : Cell.of(what)));
    }

    /** What readers must know of the article; empty where there is nothing. */
    static Optional<Section> check(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        List<ListItem> items = findings.stream()
                .map(finding -> new ListItem(List.of(Words.paragraph(finding.message() + where(finding)))))
                .toList();
        return Optional.of(section(Words.CHECK, List.of(new Block.BulletList(items, Place.UNKNOWN))));
    }

    /** The rule, and the lines of the article's source. */
    private static String where(Finding finding) {
        List<Integer> lines = finding.places().stream()
                .filter(Place::known)
                .map(Place::line)
                .distinct()
                .toList();
        String named = lines.stream().map(line -> Integer.toString(line)).collect(Collectors.joining(", "));
        String of = lines.size() == 1 ? " · line " : " · lines ";
        return " (" + finding.ruleId() + (lines.isEmpty() ? "" : of + named) + ")";
    }

    private static Section section(String heading, List<Block> blocks) {
        return new Section(LEVEL, Words.text(heading), blocks, List.of(), Place.UNKNOWN);
    }
}
