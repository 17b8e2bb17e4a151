package galley.diff;

import galley.model.Block;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Merges blocks: what is alike is merged within, what is in one article alone is marked as a whole. */
final class BlockMerger {
    /** Paragraphs that share fewer of their words are two paragraphs, not one that was edited. */
    private static final double ALIKE = 0.4;
    /** Lists, tables and quotations are compared piece by piece, so that little in common is enough. */
    private static final double SOMETHING = 0.2;

    private final Marks marks;
    private final Ledger ledger;
    private final TextMerger texts;
    private final BlockKey keys;

    BlockMerger(Marks marks, Ledger ledger, TextMerger texts) {
        this.marks = marks;
        this.ledger = ledger;
        this.texts = texts;
        this.keys = new BlockKey(texts);
    }

    /** Merges the blocks of two pieces that are one piece to both articles. */
    List<Block> merge(List<Block> before, List<Block> after) {
        List<Bag> bags1 = before.stream().map(block -> bag(List.of(block))).toList();
        List<Bag> bags2 = after.stream().map(block -> bag(List.of(block))).toList();
        List<Block> merged = new ArrayList<>();
        List<Alignment.Step> steps = Alignment.of(
                keys(before), keys(after), (i, j) -> likeness(before.get(i), bags1.get(i), after.get(j), bags2.get(j)));
        for (Alignment.Step step : steps) {
            if (step.before() == Alignment.NONE) {
                merged.add(alone(Mark.ADDED, after.get(step.after())));
            } else if (step.after() == Alignment.NONE) {
                merged.add(alone(Mark.REMOVED, before.get(step.before())));
            } else {
                merged.addAll(both(before.get(step.before()), after.get(step.after())));
            }
        }
        return merged;
    }

    /** What a block says, for telling whether two are the same. */
    String key(Block block) {
        return keys.of(List.of(block));
    }

    static Bag bag(List<Block> blocks) {
        return Bag.of(BlockText.of(blocks));
    }

    /** How far two blocks are one block that was edited, from 0 for not at all. */
    double likeness(Block before, Bag bagBefore, Block after, Bag bagAfter) {
        Kind kind = before.accept(Kind.OF);
        if (kind != after.accept(Kind.OF)) {
            return 0;
        }
        double alike = bagBefore.likeness(bagAfter);
        return switch (kind) {
            case PARAGRAPH, PREFORMATTED -> alike < ALIKE ? 0 : alike;
            case BULLETS, NUMBERS, DEFINITIONS, QUOTATION -> alike < SOMETHING ? 0 : alike;
            case TABLE -> alike < SOMETHING || !TableMerger.sameShape(table(before), table(after)) ? 0 : alike;
            case FIGURE -> samePicture(figure(before), figure(after)) ? 1 : 0;
        };
    }

    /** A block that one article alone has. */
    Block alone(Mark mark, Block block) {
        new Telling(mark, texts, ledger).tell(List.of(block));
        return marks.mark(FreshBlock.of(block), mark);
    }

    /** A block that both have, the same or edited. */
    List<Block> both(Block before, Block after) {
        return key(before).equals(key(after)) ? List.of(after) : after.accept(new Edited(before));
    }

    private List<String> keys(List<Block> blocks) {
        return blocks.stream().map(this::key).toList();
    }

    private static Block.Table table(Block block) {
        return Block.Table.class.cast(block);
    }

    private static Block.Figure figure(Block block) {
        return Block.Figure.class.cast(block);
    }

    private static boolean samePicture(Block.Figure one, Block.Figure other) {
        return one.file().equals(other.file()) && one.alternative().equals(other.alternative());
    }

    private List<ListItem> items(List<ListItem> before, List<ListItem> after) {
        Telling gone = new Telling(Mark.REMOVED, texts, ledger);
        Telling come = new Telling(Mark.ADDED, texts, ledger);
        return pieces(before, after, new Pieces<>(keys::of, BlockText::of, this::item, (mark, item) -> {
            (mark == Mark.ADDED ? come : gone).tell(item);
            return new ListItem(item.blocks());
        }));
    }

    /** An item keeps its first paragraph, which is the one with the bullet or number. */
    private ListItem item(ListItem before, ListItem after) {
        boolean heads = head(before) && head(after);
        if (!heads) {
            return new ListItem(merge(before.blocks(), after.blocks()));
        }
        List<Block> merged = new ArrayList<>(
                after.blocks().get(0).accept(new Edited(before.blocks().get(0))));
        merged.addAll(merge(rest(before), rest(after)));
        return new ListItem(merged);
    }

    private static boolean head(ListItem item) {
        return !item.blocks().isEmpty() && item.blocks().get(0).accept(Kind.OF) == Kind.PARAGRAPH;
    }

    private static List<Block> rest(ListItem item) {
        return item.blocks().subList(1, item.blocks().size());
    }

    private List<Definition> definitions(List<Definition> before, List<Definition> after, Spot spot) {
        Telling gone = new Telling(Mark.REMOVED, texts, ledger);
        Telling come = new Telling(Mark.ADDED, texts, ledger);
        return pieces(
                before,
                after,
                new Pieces<>(
                        keys::of,
                        BlockText::of,
                        (one, other) -> new Definition(
                                texts.line(Subject.TERM, "", one.term(), other.term(), spot),
                                items(one.descriptions(), other.descriptions())),
                        (mark, definition) -> {
                            boolean isNew = mark == Mark.ADDED;
                            (isNew ? come : gone).tell(definition, isNew ? spot.after() : spot.before());
                            return new Definition(definition.term(), definition.descriptions());
                        }));
    }

    /** A piece that both have. */
    @FunctionalInterface
    private interface Merging<T> {
        T of(T before, T after);
    }

    /** A piece that one has, taken down, as a fresh object. */
    @FunctionalInterface
    private interface Taking<T> {
        T of(Mark mark, T piece);
    }

    /** How pieces of a list are compared, merged and taken down. */
    private record Pieces<T>(Function<T, String> key, Function<T, String> text, Merging<T> both, Taking<T> alone) {}

    private <T> List<T> pieces(List<T> before, List<T> after, Pieces<T> how) {
        List<Bag> bags1 = before.stream().map(how.text).map(Bag::of).toList();
        List<Bag> bags2 = after.stream().map(how.text).map(Bag::of).toList();
        List<Alignment.Step> steps = Alignment.of(
                before.stream().map(how.key).toList(),
                after.stream().map(how.key).toList(),
                (i, j) -> {
                    double alike = bags1.get(i).likeness(bags2.get(j));
                    return alike < ALIKE ? 0 : alike;
                });
        List<T> merged = new ArrayList<>();
        for (Alignment.Step step : steps) {
            if (step.same()) {
                merged.add(after.get(step.after()));
            } else if (step.before() == Alignment.NONE) {
                merged.add(marks.mark(how.alone.of(Mark.ADDED, after.get(step.after())), Mark.ADDED));
            } else if (step.after() == Alignment.NONE) {
                merged.add(marks.mark(how.alone.of(Mark.REMOVED, before.get(step.before())), Mark.REMOVED));
            } else {
                merged.add(how.both.of(before.get(step.before()), after.get(step.after())));
            }
        }
        return merged;
    }

    /** Merges an edited block into what it became, which is of the same kind. */
    private final class Edited implements Block.Visitor<List<Block>> {
        private final Block earlier;

        Edited(Block earlier) {
            this.earlier = earlier;
        }

        private Spot spot(Place after) {
            return new Spot(earlier.place(), after);
        }

        @Override
        public List<Block> paragraph(Block.Paragraph paragraph) {
            Block.Paragraph before = Block.Paragraph.class.cast(earlier);
            List<Inline> text = texts.prose(before.text(), paragraph.text(), spot(paragraph.place()));
            return List.of(new Block.Paragraph(text, paragraph.place()));
        }

        @Override
        public List<Block> bulletList(Block.BulletList list) {
            Block.BulletList before = Block.BulletList.class.cast(earlier);
            return List.of(new Block.BulletList(items(before.items(), list.items()), list.place()));
        }

        @Override
        public List<Block> numberedList(Block.NumberedList list) {
            Block.NumberedList before = Block.NumberedList.class.cast(earlier);
            ledger.value(Subject.LIST, "first number", "" + before.first(), "" + list.first(), spot(list.place()));
            return List.of(new Block.NumberedList(list.first(), items(before.items(), list.items()), list.place()));
        }

        @Override
        public List<Block> definitionList(Block.DefinitionList list) {
            Block.DefinitionList before = Block.DefinitionList.class.cast(earlier);
            List<Definition> merged = definitions(before.definitions(), list.definitions(), spot(list.place()));
            return List.of(new Block.DefinitionList(merged, list.place()));
        }

        @Override
        public List<Block> table(Block.Table table) {
            TableMerger merger = new TableMerger(marks, ledger, texts, keys, spot(table.place()));
            return List.of(merger.merge(BlockMerger.table(earlier), table));
        }

        @Override
        public List<Block> quotation(Block.Quotation quotation) {
            Block.Quotation before = Block.Quotation.class.cast(earlier);
            List<Inline> said = texts.line(
                    Subject.ATTRIBUTION, "", before.attribution(), quotation.attribution(), spot(quotation.place()));
            return List.of(new Block.Quotation(merge(before.blocks(), quotation.blocks()), said, quotation.place()));
        }

        /** Lines are taken down one by one, but replaced as a whole: their breaks must not be mixed. */
        @Override
        public List<Block> preformatted(Block.Preformatted preformatted) {
            Block.Preformatted before = Block.Preformatted.class.cast(earlier);
            lines(before.text().lines().toList(), preformatted.text().lines().toList(), spot(preformatted.place()));
            return List.of(
                    marks.mark(FreshBlock.of(before), Mark.REMOVED),
                    marks.mark(FreshBlock.of(preformatted), Mark.ADDED));
        }

        @Override
        public List<Block> figure(Block.Figure figure) {
            Block.Figure before = BlockMerger.figure(earlier);
            List<Inline> caption =
                    texts.line(Subject.CAPTION, "", before.caption(), figure.caption(), spot(figure.place()));
            return List.of(new Block.Figure(figure.file(), caption, figure.alternative(), figure.place()));
        }
    }

    private void lines(List<String> before, List<String> after, Spot spot) {
        for (Alignment.Step step : Alignment.of(before, after)) {
            if (step.before() == Alignment.NONE) {
                ledger.alone(Mark.ADDED, Subject.LINE, "", after.get(step.after()), spot.after());
            } else if (step.after() == Alignment.NONE) {
                ledger.alone(Mark.REMOVED, Subject.LINE, "", before.get(step.before()), spot.before());
            }
        }
    }
}
