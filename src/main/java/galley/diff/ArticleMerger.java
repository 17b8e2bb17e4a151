package galley.diff;

import galley.diff.Outline.Unit;
import galley.model.Article;
import galley.model.Block;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Metadata;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges two articles. Headings and blocks are matched in one row, so that a heading may come or go on its own. */
final class ArticleMerger {
    /** Headings that share fewer of their words are one only by what stands under them. */
    private static final double ALIKE = 0.5;
    /** A renamed heading counts less than anything that is alike. */
    private static final double BY_CONTENT = 0.3;

    private static final Spot TOP = new Spot(Place.START, Place.START);

    private final Article before;
    private final Article after;
    private final Marks marks = new Marks();
    private final Ledger ledger = new Ledger();
    private final TextMerger texts;
    private final BlockMerger blocks;
    private final List<Unit> units1;
    private final List<Unit> units2;
    private final List<Bag> bags1;
    private final List<Bag> bags2;

    ArticleMerger(Article before, Article after, Fidelity fidelity) {
        this.before = before;
        this.after = after;
        this.texts = new TextMerger(marks, ledger, fidelity, new Sentencing(after.language()));
        this.blocks = new BlockMerger(marks, ledger, texts);
        this.units1 = Outline.of(before);
        this.units2 = Outline.of(after);
        this.bags1 = units1.stream().map(this::bag).toList();
        this.bags2 = units2.stream().map(this::bag).toList();
    }

    Comparison compare() {
        List<Inline> title = texts.line(Subject.TITLE, "", text(before.title()), text(after.title()), TOP);
        metadata();
        List<Infobox> boxes = new BoxMerger(marks, ledger, texts).merge(before.infoboxes(), after.infoboxes());
        Text text = new Text();
        List<Alignment.Step> steps = Alignment.of(keys(units1), keys(units2), this::likeness);
        for (Alignment.Step step : steps) {
            if (step.before() == Alignment.NONE) {
                alone(Mark.ADDED, units2.get(step.after()), text);
            } else if (step.after() == Alignment.NONE) {
                alone(Mark.REMOVED, units1.get(step.before()), text);
            } else {
                both(units1.get(step.before()), units2.get(step.after()), text);
            }
        }
        return new Comparison(ledger.differences(), new Redline(title, boxes, text.lead, text.sections(marks), marks));
    }

    private void metadata() {
        Metadata one = before.metadata();
        Metadata other = after.metadata();
        ledger.value(Subject.LANGUAGE, "", before.language(), after.language(), TOP);
        ledger.value(
                Subject.SOURCE,
                "",
                one.sourceUrl().orElse(""),
                other.sourceUrl().orElse(""),
                TOP);
        ledger.value(
                Subject.LICENCE, "", one.licence().orElse(""), other.licence().orElse(""), TOP);
        ledger.value(Subject.DATE, "", one.asOf().orElse(""), other.asOf().orElse(""), TOP);
        ledger.value(Subject.AUTHORS, "", String.join("; ", one.authors()), String.join("; ", other.authors()), TOP);
    }

    private void alone(Mark mark, Unit unit, Text text) {
        if (unit.isHeading()) {
            under(mark, unit);
            texts.alone(mark, Subject.HEADING, "", unit.heading(), unit.place());
            text.begin(unit, unit.heading(), Optional.of(mark));
        } else {
            text.add(blocks.alone(mark, unit.block().orElseThrow()));
        }
    }

    private void both(Unit one, Unit other, Text text) {
        if (!other.isHeading()) {
            blocks.both(one.block().orElseThrow(), other.block().orElseThrow()).forEach(text::add);
            return;
        }
        under(Mark.REMOVED, one);
        under(Mark.ADDED, other);
        Spot spot = new Spot(one.place(), other.place());
        if (one.depth() == other.depth()) {
            text.begin(other, texts.line(Subject.HEADING, "", one.heading(), other.heading(), spot), Optional.empty());
            return;
        }
        ledger.both(Change.CHANGED, Subject.HEADING, "level", levelled(one), levelled(other), spot);
        text.begin(one, one.heading(), Optional.of(Mark.REMOVED));
        text.begin(other, other.heading(), Optional.of(Mark.ADDED));
    }

    private String levelled(Unit heading) {
        return heading.depth() + " " + texts.plain(heading.heading());
    }

    private void under(Mark mark, Unit heading) {
        String words = texts.plain(heading.heading());
        if (mark == Mark.ADDED) {
            ledger.underAfter(words);
        } else {
            ledger.underBefore(words);
        }
    }

    private double likeness(int i, int j) {
        Unit one = units1.get(i);
        Unit other = units2.get(j);
        if (!one.isHeading() || !other.isHeading()) {
            return one.isHeading() || other.isHeading()
                    ? 0
                    : blocks.likeness(
                            one.block().orElseThrow(),
                            bags1.get(i),
                            other.block().orElseThrow(),
                            bags2.get(j));
        }
        double alike = bags1.get(i).likeness(bags2.get(j));
        if (one.depth() != other.depth()) {
            return texts.key(one.heading()).equals(texts.key(other.heading())) ? 1 : 0;
        }
        return alike >= ALIKE ? alike : alikeBelow(i, j) ? BY_CONTENT : 0;
    }

    /** Whether what stands under two headings begins alike. */
    private boolean alikeBelow(int i, int j) {
        boolean there = i + 1 < units1.size() && j + 1 < units2.size();
        return there
                && !units1.get(i + 1).isHeading()
                && !units2.get(j + 1).isHeading()
                && bags1.get(i + 1).likeness(bags2.get(j + 1)) >= ALIKE;
    }

    private Bag bag(Unit unit) {
        return unit.block()
                .map(block -> BlockMerger.bag(List.of(block)))
                .orElseGet(() -> Bag.of(texts.plain(unit.heading())));
    }

    private List<String> keys(List<Unit> units) {
        return units.stream()
                .map(unit -> unit.block()
                        .map(blocks::key)
                        .orElseGet(() -> "heading " + unit.depth() + " " + texts.key(unit.heading())))
                .toList();
    }

    private static List<Inline> text(String words) {
        return words.isEmpty() ? List.of() : List.of(new Inline.Text(words));
    }

    /** The merged text, as it comes. */
    private static final class Text {
        private final List<Block> lead = new ArrayList<>();
        private final List<Open> sections = new ArrayList<>();

        /** A heading with the blocks that come under it. */
        private record Open(Unit unit, List<Inline> heading, Optional<Mark> mark, List<Block> blocks) {
            Section section(Marks marks) {
                Section section = new Section(unit.depth(), heading, blocks, List.of(), unit.place());
                mark.ifPresent(change -> marks.mark(section, change));
                return section;
            }
        }

        void begin(Unit unit, List<Inline> heading, Optional<Mark> mark) {
            sections.add(new Open(unit, heading, mark, new ArrayList<>()));
        }

        void add(Block block) {
            (sections.isEmpty() ? lead : sections.get(sections.size() - 1).blocks).add(block);
        }

        List<Section> sections(Marks marks) {
            return sections.stream().map(open -> open.section(marks)).toList();
        }
    }
}
