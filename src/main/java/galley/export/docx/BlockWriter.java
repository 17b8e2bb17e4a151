package galley.export.docx;

import galley.export.docx.markup.Xml;
import galley.export.docx.styles.Numbering;
import galley.export.docx.styles.ParagraphStyle.ListLevel;
import galley.export.docx.styles.ParagraphStyles;
import galley.model.Block;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.style.Role;
import java.util.List;
import java.util.Optional;

/** Writes blocks as paragraphs and tables, each in the style of what it is and where it stands. */
final class BlockWriter implements Block.Visitor<Xml> {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Draft draft;
    private final Xml xml;
    private final Flow flow;
    private final InlineWriter inlines;
    private boolean afterParagraph;

    BlockWriter(Draft draft, Xml xml, Flow flow) {
        this.draft = draft;
        this.xml = xml;
        this.flow = flow;
        this.inlines = InlineWriter.inBody(draft, xml);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    /** Blocks of a cell, which must end in a paragraph (ISO/IEC 29500-1, 17.4.65). */
    void writeCell(List<Block> blocks) {
        draft.wantParagraph();
        write(blocks);
        if (draft.wantsParagraph()) {
            draft.paragraph(xml, flow.first(), () -> {});
        }
    }

    @Override
    public Xml paragraph(Block.Paragraph paragraph) {
        draft.paragraph(xml, style(), () -> inlines.write(paragraph.text()));
        return xml;
    }

    @Override
    public Xml bulletList(Block.BulletList list) {
        int level = level();
        Optional<ListLevel> deep = level < ParagraphStyles.LIST_STYLES
                ? Optional.empty()
                : Optional.of(new ListLevel(Numbering.BULLETS, level));
        list.items().forEach(item -> draft.revisions().within(xml, item, () -> item(item, "ListBullet", deep)));
        return xml;
    }

    @Override
    public Xml numberedList(Block.NumberedList list) {
        Optional<ListLevel> counted = Optional.of(draft.counted(level(), list.first()));
        list.items().forEach(item -> draft.revisions().within(xml, item, () -> item(item, "ListNumber", counted)));
        return xml;
    }

    @Override
    public Xml definitionList(Block.DefinitionList list) {
        for (Definition definition : list.definitions()) {
            draft.revisions().within(xml, definition, () -> definition(definition));
        }
        return xml;
    }

    private void definition(Definition definition) {
        if (!definition.term().isEmpty()) {
            alone(Role.TERM, definition.term());
        }
        for (ListItem description : definition.descriptions()) {
            draft.revisions()
                    .within(
                            xml,
                            description,
                            () -> new BlockWriter(draft, xml, flow.in("Definition")).write(description.blocks()));
        }
    }

    /** A paragraph that is new or gone where all of its text is. */
    private void alone(Role role, List<Inline> text) {
        draft.revisions().whole(xml, text, () -> draft.paragraph(xml, role.wordStyleId(), () -> inlines.write(text)));
    }

    @Override
    public Xml table(Block.Table table) {
        new TableWriter(draft, xml, flow).write(table);
        return xml;
    }

    @Override
    public Xml quotation(Block.Quotation quotation) {
        Flow quoted = new Flow(
                Role.QUOTATION.wordStyleId(),
                ParagraphStyles.following(draft.style(), Role.QUOTATION),
                flow.depth(),
                flow.width());
        new BlockWriter(draft, xml, quoted).write(quotation.blocks());
        if (!quotation.attribution().isEmpty()) {
            alone(Role.ATTRIBUTION, quotation.attribution());
        }
        return xml;
    }

    @Override
    public Xml preformatted(Block.Preformatted preformatted) {
        draft.paragraph(xml, Role.PREFORMATTED.wordStyleId(), () -> inlines.lines(kept(preformatted.text())));
        return xml;
    }

    /**
     * Blanks side by side as blanks that do not break, but for the last of them: Word's accessibility checker takes
     * repeated blanks for typed layout, and mail programs and browsers that get the text pasted make one of them.
     */
    private static String kept(String text) {
        StringBuilder kept = new StringBuilder(text);
        for (int i = 0; i + 1 < kept.length(); i++) {
            if (kept.charAt(i) == ' ' && kept.charAt(i + 1) == ' ') {
                kept.setCharAt(i, NO_BREAK_SPACE);
            }
        }
        return kept.toString();
    }

    @Override
    public Xml figure(Block.Figure figure) {
        draft.pictures().find(figure.file()).ifPresentOrElse(picture -> shown(figure, picture), () -> named(figure));
        draft.captions().figure(draft, xml, Role.CAPTION.wordStyleId(), figure.caption());
        return xml;
    }

    private void shown(Block.Figure figure, Pictures.Shown picture) {
        String caption = InlineWriter.flat(PlainText.of(figure.caption())).strip();
        String said = figure.alternative().orElse(caption.isEmpty() ? figure.file() : caption);
        Drawing drawing = picture.drawing(draft, figure.file(), said, flow.width());
        draft.paragraph(xml, ParagraphStyles.FIGURE, () -> {
            draft.composition().ifPresent(pages -> pages.drawing(drawing.height()));
            drawing.picture(xml, picture.relationship());
        });
    }

    private void named(Block.Figure figure) {
        draft.tell(Told.PICTURE, figure.file());
        String shown = figure.alternative().map(text -> ": " + text).orElse("");
        draft.paragraph(xml, ParagraphStyles.FIGURE, "[" + figure.file() + shown + "]");
    }

    private void write(Block block) {
        draft.at(block.place());
        boolean isParagraph = block.accept(ParagraphText.OF).isPresent();
        draft.revisions().within(xml, block, () -> block.accept(this));
        afterParagraph = isParagraph;
    }

    private String style() {
        if (draft.wantsParagraph() && flow.first().equals(Role.BODY.wordStyleId())) {
            return ParagraphStyles.AFTER_TABLE;
        }
        return afterParagraph ? flow.following() : flow.first();
    }

    private int level() {
        return Math.min(flow.depth(), Numbering.LEVELS - 1);
    }

    /** An item: its first paragraph carries the bullet or number, what follows stands under it. */
    private void item(ListItem item, String style, Optional<ListLevel> numbering) {
        int styled = Math.min(flow.depth(), ParagraphStyles.LIST_STYLES - 1);
        String id = styled == 0 ? style : style + (styled + 1);
        List<Block> blocks = item.blocks();
        Optional<List<Inline>> head = blocks.stream()
                .limit(1)
                .flatMap(block -> {
                    draft.at(block.place());
                    return block.accept(ParagraphText.OF).stream();
                })
                .findFirst();
        Runnable paragraph = () -> draft.paragraph(xml, id, numbering, () -> inlines.write(head.orElse(List.of())));
        if (head.isPresent()) {
            draft.revisions().within(xml, blocks.get(0), paragraph);
        } else {
            paragraph.run();
        }
        new BlockWriter(draft, xml, flow.inItem()).write(head.isPresent() ? blocks.subList(1, blocks.size()) : blocks);
    }
}
